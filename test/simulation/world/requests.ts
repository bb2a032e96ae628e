import { Fault, type Operations } from "../../../local/ports.ts";
import { alter, prepare } from "../faults/answers.ts";
import { refusal } from "../faults/refusals.ts";
import type { Endpoint } from "./clients.ts";
import { type Execution, inExecution, never } from "./execution.ts";
import type { FunctionName } from "./functions.ts";
import { NAMES } from "./names.ts";
import { note } from "./notes.ts";
import { trimmed } from "./trimmed.ts";
import {
  type Call,
  printAnswer,
  printInvocation,
  printRefusal,
  readCall,
  type SdkRequest,
  type SdkResponse,
} from "./wire.ts";
import type { World } from "./world.ts";

/** What the HTTP handler of the SDK makes of a socket that does not answer, or breaks. */
const timedOut = (): Error => Object.assign(new Error("request timed out"), { name: "TimeoutError" });
const broken = (): Error =>
  Object.assign(new Error("socket hang up"), { name: "Error", code: "ECONNRESET", $retryable: {} });

/** AWS as the SDK's HTTP handler meets it: requests take time, get lost, are refused, are answered by the models. */
export class Requests implements Endpoint {
  private readonly world: World;
  private readonly operations: Operations;

  constructor(world: World, operations: Operations) {
    this.world = world;
    this.operations = operations;
  }

  async answer(
    execution: Execution | undefined,
    service: string,
    request: SdkRequest,
    requestTimeout: number | undefined,
  ): Promise<SdkResponse> {
    const { world } = this;
    const { faults } = world;
    const call = { ...readCall(service, request), knownAt: execution?.notes.heardAt };
    // A look that was begun beside another one may go on when that failed; a change may not.
    if (execution?.state === "ended" && isChange(call))
      world.check("I4", `${execution.label} asks for ${call.action} after its end`);
    if (execution && !execution.step(`${call.action} to be sent`)) return never();
    world.requests += 1;
    // Only the functions' clients give up a request that is not answered; a runner's socket ends at last, too.
    const limit = requestTimeout || 60_000;
    const way = faults.strikes("request.slow")
      ? faults.stream("request.slow").whole(1_000, 40_000)
      : world.latency.whole(4, 30);
    if (way >= limit) {
      // It may have come through all the same, at the last moment.
      if (world.latency.chance(0.5))
        world.later(limit + world.latency.whole(0, 800), () => {
          // Nobody waits for the answer any more.
          this.apply(execution, call, 0).catch(() => {});
        });
      await world.sleepHere(limit);
      throw timedOut();
    }
    await world.sleepHere(way);
    if (faults.strikes("request.lost")) throw this.lost(execution, call, "lost");
    const response = await this.refuseOrApply(execution, call, limit - way);
    if (faults.strikes("reply.lost")) {
      sawReplyLost(world, call, response.statusCode);
      throw this.lost(execution, call, "reply lost");
    }
    if (execution && !execution.step(`${call.action} answered`)) return never();
    if (execution && call.action !== "SendCommand") execution.notes.heardAt = world.clock.now();
    world.trace(`${execution?.label} ${service}.${call.action} ${response.statusCode}`);
    return response;
  }

  private lost(execution: Execution | undefined, call: Call, how: string): Error {
    this.world.trace(`${execution?.label} ${call.service}.${call.action} ${how}`);
    return broken();
  }

  private async refuseOrApply(
    execution: Execution | undefined,
    call: Call,
    left: number,
  ): Promise<SdkResponse> {
    const refused = refusal(this.world, execution, call);
    if (refused) {
      if (call.action === "CompleteLifecycleAction")
        this.world.saw(refused.status >= 500 ? "completion answered 5xx" : "completion throttled");
      return printRefusal(call, refused, this.world.clock.now());
    }
    return this.apply(execution, call, left);
  }

  /** Never in the execution that asked: what AWS has begun goes on when its caller dies. */
  private apply(execution: Execution | undefined, call: Call, left: number): Promise<SdkResponse> {
    return inExecution(undefined, async () => {
      const { world } = this;
      try {
        if (call.service === "lambda") return await this.invoke(call, left);
        const operation = this.operations[`${call.service}.${call.action}`];
        if (!operation) throw new Fault("InvalidAction", `nobody answers ${call.service} ${call.action}`);
        prepare(world, call);
        world.watch((one) => one.requested?.(execution, call));
        const output = alter(world, call, await operation(call.input));
        if (execution) note(world, execution, call, output);
        world.watch((one) => one.applied?.(execution, call, output));
        return printAnswer(call, trimmed(call.action, output), world.clock.now());
      } catch (error) {
        if (!(error instanceof Fault)) throw error;
        return printRefusal(call, error, world.clock.now());
      }
    });
  }

  private async invoke({ input }: Call, left: number): Promise<SdkResponse> {
    const { world } = this;
    const name = String(input.FunctionName) as FunctionName;
    if (input.InvocationType === "Event") {
      world.functions.invokeAsync(name, input.Payload);
      return printInvocation(202, "", undefined, world.clock.now());
    }
    const result = await Promise.race([
      world.functions.start(name, input.Payload),
      new Promise<"late">((resolve) => void world.later(left, () => resolve("late"))),
    ]);
    const now = world.clock.now();
    if (result === "late") throw timedOut();
    if (result.kind === "ok") return printInvocation(200, JSON.stringify(result.value), undefined, now);
    const errorMessage = result.kind === "error" ? String((result.error as Error).message) : "Runtime exited";
    return printInvocation(200, JSON.stringify({ errorType: "Error", errorMessage }), "Unhandled", now);
  }
}

function sawReplyLost(world: World, { action, input }: Call, status: number): void {
  if (status >= 300) return;
  if (action === "CompleteLifecycleAction") world.saw("completion applied, reply lost");
  if (action === "SendCommand") world.saw("command applied, reply lost");
  if (action !== "PutParameter") return;
  if (input.Name === NAMES.token) world.saw("token put, reply lost");
  if (input.Name === NAMES.lock) world.saw("lock put, reply lost");
}

/** Requests that change something. */
const CHANGING = new Set([
  "CompleteLifecycleAction",
  "SuspendProcesses",
  "ResumeProcesses",
  "SetDesiredCapacity",
  "PutParameter",
  "LabelParameterVersion",
  "UnlabelParameterVersion",
  "SendCommand",
]);

export const isChange = ({ action }: Call): boolean => CHANGING.has(action);
