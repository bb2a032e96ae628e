import type { JsonObject } from "../../ports.ts";
import type { Script } from "./document.ts";

export interface Plugin {
  readonly name: string;
  status: string;
  details: string;
  code: number;
  startedAt: number | undefined;
  endedAt: number | undefined;
  stdout: string;
  stderr: string;
}

export interface Invocation {
  readonly instanceId: string;
  readonly requestedAt: number;
  status: string;
  details: string;
  readonly plugins: Plugin[];
}

export interface Command {
  readonly id: string;
  readonly documentName: string;
  readonly documentVersion: string;
  readonly comment: string;
  readonly parameters: JsonObject;
  readonly targets: readonly JsonObject[];
  readonly instanceIds: readonly string[];
  readonly scripts: readonly Script[];
  readonly requestedAt: number;
  /** Nothing of it can be read before this moment. */
  readonly visibleAt: number;
  readonly deliverUntil: number;
  readonly deliverySeconds: number;
  readonly maxConcurrency: string;
  readonly maxErrors: string;
  readonly invocations: readonly Invocation[];
  cancelled: boolean;
}

/** Limits of GetCommandInvocation and of the list operations, in characters. */
const STDOUT = 24_000;
const STDERR = 8000;
const LISTED = 2500;

const ENDED = new Set(["Success", "Failed", "TimedOut", "Cancelled"]);
export const hasEnded = ({ status }: { readonly status: string }): boolean => ENDED.has(status);
export const hasFailed = ({ status }: { readonly status: string }): boolean =>
  status === "Failed" || status === "TimedOut";

/** A count or a percentage of `total`, as MaxConcurrency and MaxErrors are written. */
export function share(written: string, total: number): number {
  const percent = /^(\d+)%$/.exec(written)?.[1];
  return percent === undefined ? Number(written) : Math.floor((Number(percent) * total) / 100);
}

/** Status of a command from those of its invocations ("Understanding command statuses"). */
export function statusOf(command: Command): { readonly status: string; readonly details: string } {
  const { invocations } = command;
  if (invocations.length === 0) return { status: "Success", details: "NoInstancesInTag" };
  if (invocations.some((one) => !hasEnded(one))) {
    const begun = invocations.some((one) => one.status !== "Pending");
    const status = command.cancelled ? "Cancelling" : begun ? "InProgress" : "Pending";
    return { status, details: status };
  }
  const of = (status: string): Invocation[] => invocations.filter((one) => one.status === status);
  if (command.cancelled && of("Cancelled").length > 0) return { status: "Cancelled", details: "Cancelled" };
  if (of("Failed").length > 0) return { status: "Failed", details: "Failed" };
  if (of("TimedOut").length > 0) {
    const delivered = of("TimedOut").some(({ details }) => details !== "DeliveryTimedOut");
    return delivered
      ? { status: "Failed", details: "Failed" }
      : { status: "TimedOut", details: "DeliveryTimedOut" };
  }
  return { status: "Success", details: "Success" };
}

const date = (millis: number | undefined): Date | undefined =>
  millis === undefined ? undefined : new Date(millis);
const iso = (millis: number | undefined): string =>
  millis === undefined ? "" : new Date(millis).toISOString();

export function describedCommand(command: Command): JsonObject {
  const { status, details } = statusOf(command);
  const { invocations } = command;
  return {
    CommandId: command.id,
    DocumentName: command.documentName,
    DocumentVersion: command.documentVersion,
    Comment: command.comment,
    Parameters: command.parameters,
    InstanceIds: [...command.instanceIds],
    Targets: [...command.targets],
    RequestedDateTime: new Date(command.requestedAt),
    ExpiresAfter: new Date(command.deliverUntil),
    Status: status,
    StatusDetails: details,
    MaxConcurrency: command.maxConcurrency,
    MaxErrors: command.maxErrors,
    TimeoutSeconds: command.deliverySeconds,
    TargetCount: invocations.length,
    CompletedCount: invocations.filter(hasEnded).length,
    ErrorCount: invocations.filter(hasFailed).length,
    DeliveryTimedOutCount: invocations.filter(({ details: why }) => why === "DeliveryTimedOut").length,
    OutputS3BucketName: "",
    OutputS3KeyPrefix: "",
  };
}

const output = (plugin: Plugin): string =>
  (plugin.stderr === "" ? plugin.stdout : `${plugin.stdout}\n----------ERROR-------\n${plugin.stderr}`).slice(
    0,
    LISTED,
  );

export function describedInvocation(command: Command, one: Invocation, withDetails: boolean): JsonObject {
  return {
    CommandId: command.id,
    InstanceId: one.instanceId,
    InstanceName: "",
    Comment: command.comment,
    DocumentName: command.documentName,
    DocumentVersion: command.documentVersion,
    RequestedDateTime: new Date(one.requestedAt),
    Status: one.status,
    StatusDetails: one.details,
    StandardOutputUrl: "",
    StandardErrorUrl: "",
    CommandPlugins: withDetails
      ? one.plugins.map((plugin) => ({
          Name: plugin.name,
          Status: plugin.status,
          StatusDetails: plugin.details,
          ResponseCode: plugin.code,
          ResponseStartDateTime: date(plugin.startedAt),
          ResponseFinishDateTime: date(plugin.endedAt),
          Output: output(plugin),
          StandardOutputUrl: "",
          StandardErrorUrl: "",
        }))
      : [],
  };
}

export function describedResult(command: Command, one: Invocation, plugin: Plugin): JsonObject {
  const { startedAt, endedAt } = plugin;
  return {
    CommandId: command.id,
    InstanceId: one.instanceId,
    Comment: command.comment,
    DocumentName: command.documentName,
    DocumentVersion: command.documentVersion,
    PluginName: plugin.name,
    ResponseCode: plugin.code,
    ExecutionStartDateTime: iso(startedAt),
    ExecutionEndDateTime: iso(endedAt),
    ExecutionElapsedTime:
      startedAt !== undefined && endedAt !== undefined ? `PT${(endedAt - startedAt) / 1000}S` : "",
    Status: one.status,
    StatusDetails: one.details,
    StandardOutputContent: plugin.stdout.slice(0, STDOUT),
    StandardErrorContent: plugin.stderr.slice(0, STDERR),
    StandardOutputUrl: "",
    StandardErrorUrl: "",
  };
}
