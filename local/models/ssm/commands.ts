import { Fault, type JsonObject, type Ports, type ScriptResult } from "../../ports.ts";
import { number, object, objects, required, text, texts } from "../json.ts";
import type { Timers } from "../timers.ts";
import type { Agents } from "./agents.ts";
import { type Command, hasEnded, hasFailed, type Invocation, type Plugin, share } from "./command.ts";
import { type Script, scriptsOf } from "./document.ts";
import type { Documents } from "./documents.ts";

/** Durations before `pace`: until a command can be read, until it is delivered, between two deliveries. */
const TIMES = { visible: 1000, delivery: 300, retry: 1000 } as const;
const MOST_IDS = 50;
const DELIVERY_SECONDS = 3600;

function tooLong(name: string, length: number, most: number): Fault {
  return new Fault(
    "ValidationException",
    `1 validation error detected: Value with ${length} members at '${name}' failed to satisfy constraint: Member must have length less than or equal to ${most}`,
  );
}

function counts(input: JsonObject): { maxConcurrency: string; maxErrors: string } {
  const maxConcurrency = text(input, "MaxConcurrency") ?? "50";
  const maxErrors = text(input, "MaxErrors") ?? "0";
  if (!/^([1-9]\d{0,6}|[1-9]\d?%|100%)$/.test(maxConcurrency)) {
    throw new Fault(
      "ValidationException",
      `MaxConcurrency ${maxConcurrency} is neither a number nor a percentage`,
    );
  }
  if (!/^(\d{1,7}|\d{1,2}%|100%)$/.test(maxErrors)) {
    throw new Fault("ValidationException", `MaxErrors ${maxErrors} is neither a number nor a percentage`);
  }
  return { maxConcurrency, maxErrors };
}

/** Run Command: commands, their delivery and their results. */
export class Commands {
  private readonly ports: Ports;
  private readonly timers: Timers;
  private readonly agents: Agents;
  private readonly documents: Documents;
  private readonly sent: Command[] = [];

  constructor(ports: Ports, timers: Timers, agents: Agents, documents: Documents) {
    this.ports = ports;
    this.timers = timers;
    this.agents = agents;
    this.documents = documents;
  }

  /** Newest first; those that were just sent are not to be seen yet. */
  visible(): Command[] {
    const now = this.ports.clock.now();
    return this.sent.filter(({ visibleAt }) => visibleAt <= now).reverse();
  }

  find(id: string): Command | undefined {
    return this.sent.find((one) => one.id === id);
  }

  send(input: JsonObject): Command {
    const documentName = required(input, "DocumentName", "ValidationException");
    const { content, version } = this.documents.content(documentName, text(input, "DocumentVersion"));
    const ids = texts(input, "InstanceIds");
    const targets = objects(input, "Targets");
    if (ids.length > MOST_IDS) throw tooLong("instanceIds", ids.length, MOST_IDS);
    if (targets.length > 5) throw tooLong("targets", targets.length, 5);
    if ((ids.length === 0) === (targets.length === 0)) {
      throw new Fault("InvalidInstanceId", "either InstanceIds or Targets must be given, and not both");
    }
    const deliverySeconds = number(input, "TimeoutSeconds") ?? DELIVERY_SECONDS;
    if (deliverySeconds < 30 || deliverySeconds > 2_592_000) {
      throw new Fault(
        "ValidationException",
        `TimeoutSeconds ${deliverySeconds} must be between 30 and 2592000`,
      );
    }
    const parameters = object(input, "Parameters") ?? {};
    const scripts = scriptsOf(content, parameters);
    const chosen = ids.length > 0 ? this.agents.named(ids) : this.agents.targeted(targets);
    const now = this.ports.clock.now();
    const command: Command = {
      id: this.ports.ids.uuid(),
      documentName,
      documentVersion: version,
      comment: text(input, "Comment") ?? "",
      parameters,
      targets,
      instanceIds: ids,
      scripts,
      requestedAt: now,
      visibleAt: now + TIMES.visible * this.ports.pace,
      deliverUntil: now + deliverySeconds * 1000 + longest(scripts),
      deliverySeconds,
      ...counts(input),
      invocations: chosen.map((instanceId) => newInvocation(instanceId, now, scripts)),
      cancelled: false,
    };
    this.sent.push(command);
    this.timers.after(TIMES.delivery * this.ports.pace, () => this.dispatch(command));
    return command;
  }

  /** Cancels what has not started; what runs is marked, and ends as cancelled. */
  cancel(command: Command, ids: readonly string[]): void {
    command.cancelled = true;
    for (const one of command.invocations) {
      if (hasEnded(one) || (ids.length > 0 && !ids.includes(one.instanceId))) continue;
      if (one.status === "InProgress") set(one, "Cancelling");
      else set(one, "Cancelled");
    }
  }

  /** Starts as many invocations as MaxConcurrency allows, none any more once MaxErrors is exceeded. */
  private dispatch(command: Command): void {
    const { invocations } = command;
    const errors = invocations.filter(hasFailed).length;
    if (errors > share(command.maxErrors, invocations.length)) {
      for (const one of invocations) if (isWaiting(one)) set(one, "Cancelled", "Terminated");
      return;
    }
    const running = invocations.filter((one) => one.status !== "Pending" && !hasEnded(one)).length;
    const free = Math.max(1, share(command.maxConcurrency, invocations.length)) - running;
    for (const one of invocations.filter(isWaiting).slice(0, Math.max(0, free))) {
      this.deliver(command, one);
    }
  }

  private deliver(command: Command, one: Invocation): void {
    if (hasEnded(one)) return;
    if (!this.agents.running(one.instanceId)) {
      set(one, "Failed", "Undeliverable");
    } else if (this.agents.online(one.instanceId)) {
      set(one, "InProgress");
      void this.run(command, one);
      return;
    } else if (this.ports.clock.now() >= command.deliverUntil) {
      set(one, "TimedOut", "DeliveryTimedOut");
    } else {
      // Waiting for an agent counts against MaxConcurrency: its status says so.
      set(one, "Delayed");
      this.timers.after(TIMES.retry * this.ports.pace, () => this.deliver(command, one));
      return;
    }
    // Not at once: the others of the same batch are on their way already.
    this.timers.after(0, () => this.dispatch(command));
  }

  private async run(command: Command, one: Invocation): Promise<void> {
    for (const [index, script] of command.scripts.entries()) {
      const plugin = one.plugins[index];
      if (!plugin) continue;
      plugin.status = plugin.details = "InProgress";
      plugin.startedAt = this.ports.clock.now();
      const result = await this.ports.machines
        .run(one.instanceId, script.text, script.timeoutMillis)
        .catch((): ScriptResult => ({ kind: "unreachable" }));
      plugin.endedAt = this.ports.clock.now();
      record(plugin, result);
    }
    this.finish(command, one);
  }

  private finish(command: Command, one: Invocation): void {
    const failed = one.plugins.find((plugin) => plugin.status !== "Success");
    if (one.status === "Cancelling") set(one, "Cancelled");
    else if (failed) set(one, failed.status, failed.details);
    else set(one, "Success");
    this.dispatch(command);
  }
}

/** Milliseconds that the longest of the scripts may take: the delivery ends with both time-outs together. */
const longest = (scripts: readonly Script[]): number =>
  Math.max(0, ...scripts.map(({ timeoutMillis }) => timeoutMillis));

const isWaiting = ({ status }: Invocation): boolean => status === "Pending";

function set(one: Invocation, status: string, details = status): void {
  one.status = status;
  one.details = details;
}

function record(plugin: Plugin, result: ScriptResult): void {
  if (result.kind === "unreachable") {
    plugin.status = "Failed";
    plugin.details = "Undeliverable";
    return;
  }
  plugin.stdout = result.stdout;
  plugin.stderr = result.stderr;
  if (result.kind === "timed-out") {
    plugin.status = "TimedOut";
    plugin.details = "ExecutionTimedOut";
    return;
  }
  plugin.code = result.status;
  plugin.status = plugin.details = result.status === 0 ? "Success" : "Failed";
}

const newInvocation = (instanceId: string, requestedAt: number, scripts: readonly Script[]): Invocation => ({
  instanceId,
  requestedAt,
  status: "Pending",
  details: "Pending",
  plugins: scripts.map(({ name }) => ({
    name,
    status: "Pending",
    details: "Pending",
    code: -1,
    startedAt: undefined,
    endedAt: undefined,
    stdout: "",
    stderr: "",
  })),
});
