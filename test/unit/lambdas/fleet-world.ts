import { METRICS } from "../../../contract/metrics.ts";
import { stackParameters } from "../../../contract/names.ts";
import { reconcile } from "../../../lambdas/reconciler/reconcile.ts";
import type { Handler } from "../../../lambdas/shared/outcomes.ts";
import { type Answer, json, jsonFault } from "./aws.ts";
import { GROUP, GroupWorld } from "./group-world.ts";

export const STACK = "production";
export const NAMES = stackParameters(STACK);
export const TICK = { source: "aws.events", "detail-type": "Scheduled Event", detail: {} };
export const MINUTE = 60_000;

export interface FakeActivity {
  readonly id?: string;
  readonly status: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly message?: string;
  readonly what?: string;
}

interface FakeCommand {
  readonly id: string;
  readonly at: number;
  readonly comment: string;
  readonly mode: string;
  readonly instanceIds: readonly string[];
}

/** What a node makes of a converge command. */
export type Converge = (node: { readonly id: string; readonly mode: string }) => {
  readonly status: string;
  readonly action?: string;
  readonly listening?: boolean;
  readonly error?: string;
};

/** A whole fleet as AWS shows it to the reconciler, on a virtual clock. */
export class FleetWorld extends GroupWorld {
  size = 2;
  readonly suspended = new Set<string>();
  readonly sick = new Map<string, string>();
  activities: FakeActivity[] = [];
  readonly parameters = new Map<string, { value: string; version: number; changed: number }>();
  readonly commands: FakeCommand[] = [];
  /** Nodes that differ from the desired state; a full converge that succeeds takes one out. */
  readonly outOfDate = new Set<string>();
  converge: Converge = ({ id, mode }) => this.convergeAsItShould(id, mode);
  console = new Map<string, string>();
  readonly handler: Handler;
  private drawn = 0;
  /** A new value each time, the same ones in each test: two runs at one moment must not bear the same name. */
  override readonly random = () => {
    this.drawn = (this.drawn * 69_069 + 12_345) % 2 ** 32;
    return this.drawn / 2 ** 32;
  };

  constructor() {
    super();
    this.on("Invoke:launch-gate:async", () => ({ status: 202, body: "" }));
    this.on("Invoke:endpoint-sync:async", () => ({ status: 202, body: "" }));
    this.on("DescribeAutoScalingGroups", () => this.group());
    this.on("SuspendProcesses", ({ input }) => this.processes(input, (name) => this.suspended.add(name)));
    this.on("ResumeProcesses", ({ input }) => this.processes(input, (name) => this.suspended.delete(name)));
    this.on("DescribeScalingActivities", () => this.scalingActivities());
    this.on("DescribeTargetHealth", () => this.targetHealth());
    this.on("GetConsoleOutput", ({ input }) => {
      const text = Buffer.from(this.console.get(input.InstanceId) ?? "").toString("base64");
      return { body: `<R><instanceId>${input.InstanceId}</instanceId><output>${text}</output></R>` };
    });
    this.on("GetParameter", ({ input }) => this.getParameter(input.Name));
    this.on("PutParameter", ({ input }) => this.putParameter(input));
    this.on("SendCommand", ({ input }) => this.sendCommand(input));
    this.on("ListCommands", ({ input }) => this.listCommands(input));
    this.on("ListCommandInvocations", ({ input }) => this.listInvocations(input.CommandId));
    this.handler = reconcile({ ...this.reconciler() }, this.record);
  }

  reconciler() {
    const { autoScaling, ec2, lambda, loadBalancing, ssm, meter, clock, random } = this;
    return {
      stackName: STACK,
      groupName: GROUP,
      portProbe: "port-probe",
      launchGate: "launch-gate",
      endpointSync: "endpoint-sync",
      document: "converge-doc",
      ...{ autoScaling, ec2, lambda, loadBalancing, ssm, meter, clock, random },
    };
  }

  /** Nodes in service that answer. */
  serving(...ids: readonly string[]): this {
    for (const id of ids) this.add(id, { state: "InService", opens: 0 });
    this.size = this.instances.length;
    return this;
  }

  /** Puts the clock to the next minute in which the fleet is checked, or to one in which it is not. */
  toMinute(isCheck: boolean): void {
    let minute = Math.floor(this.clock.now() / MINUTE) + 1;
    while ((minute % 5 === 0) !== isCheck) minute += 1;
    this.passTo(minute * MINUTE + 1_000);
  }

  put(name: string, value: unknown, changed = this.clock.now()): void {
    const version = (this.parameters.get(name)?.version ?? 0) + 1;
    this.parameters.set(name, {
      value: typeof value === "string" ? value : JSON.stringify(value),
      version,
      changed,
    });
    this.parameters.set(`${name}:${version}`, { value: JSON.stringify(value), version, changed });
  }

  stored(name: string) {
    return JSON.parse(this.parameters.get(name)?.value ?? "null");
  }

  /** One run of the reconciler, as the schedule starts it; the steps of its record. */
  async tick(event: unknown = TICK) {
    await this.invoke(this.handler, event, 240_000);
    return this.steps();
  }

  steps(): Record<string, { outcome: string; reason: string; details: Record<string, unknown> }> {
    return this.records.at(-1)?.details as never;
  }

  lastMeasured() {
    return this.measured.at(-1) ?? {};
  }

  sentTo(): string[] {
    return this.commands.map(({ mode, instanceIds }) => `${mode || "full"} ${instanceIds.join() || "all"}`);
  }

  private group(): Answer {
    const members = this.instances.map(
      ({ id, state }) =>
        `<member><InstanceId>${id}</InstanceId><LifecycleState>${state}</LifecycleState></member>`,
    );
    const processes = [...this.suspended].map(
      (name) => `<member><ProcessName>${name}</ProcessName></member>`,
    );
    return {
      body: `<R><DescribeAutoScalingGroupsResult><AutoScalingGroups><member>
        <AutoScalingGroupName>${GROUP}</AutoScalingGroupName><DesiredCapacity>${this.size}</DesiredCapacity>
        <TargetGroupARNs><member>targets</member></TargetGroupARNs>
        <SuspendedProcesses>${processes.join("")}</SuspendedProcesses>
        <Instances>${members.join("")}</Instances>
        </member></AutoScalingGroups></DescribeAutoScalingGroupsResult></R>`,
    };
  }

  private processes(input: Record<string, string>, change: (name: string) => unknown): Answer {
    for (const [key, name] of Object.entries(input)) if (key.startsWith("ScalingProcesses")) change(name);
    return { body: "<R/>" };
  }

  private scalingActivities(): Answer {
    const members = this.activities.map(
      ({ id, status, at, message, what }) => `<member><ActivityId>a</ActivityId>
        <Description>${what ?? "Launching a new EC2 instance"}: ${id ?? "i-0"}</Description>
        <StatusCode>${status}</StatusCode><StatusMessage>${message ?? ""}</StatusMessage>
        <StartTime>${new Date(at).toISOString()}</StartTime></member>`,
    );
    return {
      body: `<R><DescribeScalingActivitiesResult><Activities>${members.join("")}</Activities></DescribeScalingActivitiesResult></R>`,
    };
  }

  private targetHealth(): Answer {
    const members = this.instances
      .filter(({ state }) => state === "InService")
      .map(
        ({ id }) => `<member><Target><Id>${id}</Id></Target>
          <TargetHealth><State>${this.sick.get(id) ?? "healthy"}</State></TargetHealth></member>`,
      );
    return {
      body: `<R><DescribeTargetHealthResult><TargetHealthDescriptions>${members.join("")}</TargetHealthDescriptions></DescribeTargetHealthResult></R>`,
    };
  }

  private getParameter(name: string): Answer {
    const found = this.parameters.get(name);
    if (!found) return jsonFault("ParameterNotFound");
    const LastModifiedDate = found.changed / 1000;
    return json({
      Parameter: { Name: name, Value: found.value, Version: found.version, LastModifiedDate },
    });
  }

  private putParameter({ Name, Value, Overwrite }: Record<string, string>): Answer {
    if (!Overwrite && this.parameters.has(Name ?? "")) return jsonFault("ParameterAlreadyExists");
    this.put(Name ?? "", JSON.parse(Value ?? ""));
    return json({ Version: this.parameters.get(Name ?? "")?.version });
  }

  private sendCommand(input: Record<string, never>): Answer {
    const { Comment = "", Parameters = {}, InstanceIds = [] } = input as unknown as Record<string, never>;
    const mode = (Parameters as { mode?: string[] }).mode?.[0] ?? "";
    const id = `c-${this.commands.length + 1}`;
    this.commands.push({ id, at: this.clock.now(), comment: Comment, mode, instanceIds: InstanceIds });
    return json({ Command: { CommandId: id } });
  }

  private answers = new Map<string, ReturnType<Converge>>();

  private answersOf({ id, mode, instanceIds }: FakeCommand) {
    const serving = this.instances.filter(({ state }) => state === "InService").map((one) => one.id);
    return (instanceIds.length > 0 ? instanceIds : serving).map((node) => {
      const key = `${id} ${node}`;
      const answer = this.answers.get(key) ?? this.converge({ id: node, mode });
      if (answer.status !== "InProgress") this.answers.set(key, answer);
      return { node, answer };
    });
  }

  private listCommands({ Filters }: { Filters: { key: string; value: string }[] }): Answer {
    const after = Date.parse(Filters.find(({ key }) => key === "InvokedAfter")?.value ?? "");
    const Commands = this.commands
      .filter(({ at }) => at > after)
      .map((command) => {
        const statuses = this.answersOf(command).map(({ answer }) => answer.status);
        return {
          CommandId: command.id,
          Comment: command.comment,
          RequestedDateTime: command.at / 1000,
          InstanceIds: command.instanceIds,
          Status: statuses.find((status) => status !== "Success") ?? "Success",
        };
      });
    return json({ Commands });
  }

  private listInvocations(id: string): Answer {
    const command = this.commands.find((one) => one.id === id);
    if (!command) return jsonFault("InvalidCommandId");
    const CommandInvocations = this.answersOf(command).map(({ node, answer }) => ({
      CommandId: id,
      InstanceId: node,
      Status: answer.status,
      CommandPlugins: [{ Output: answer.action === undefined ? "" : report(node, answer) }],
    }));
    return json({ CommandInvocations });
  }

  private convergeAsItShould(id: string, mode: string): ReturnType<Converge> {
    if (mode === "") this.outOfDate.delete(id);
    const differs = this.outOfDate.has(id);
    return { status: differs ? "Failed" : "Success", action: differs ? "restart" : "nothing" };
  }
}

function report(instanceId: string, { action, listening = true, error }: ReturnType<Converge>): string {
  return JSON.stringify({
    instanceId,
    mode: "check",
    action,
    phase: "done",
    desiredVersion: 2,
    appliedVersion: 1,
    serversVersion: 1,
    pinned: false,
    restored: false,
    listening,
    seconds: 1,
    error: error === undefined ? null : { code: error, message: "because" },
  });
}

export const ALL_METRICS = Object.keys(METRICS);
