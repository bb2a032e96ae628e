import { faultAnswer, printOutput } from "../../../local/gateway/answers.ts";
import type { Protocol } from "../../../local/gateway/identify.ts";
import { readJson } from "../../../local/gateway/json.ts";
import { readForm } from "../../../local/gateway/query.ts";
import { type OperationShapes, protocolOf, shapesOf } from "../../../local/gateway/services.ts";
import type { Fault, JsonObject } from "../../../local/ports.ts";

/** A request as the SDK hands it to its HTTP handler. */
export interface SdkRequest {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

export interface SdkResponse {
  readonly statusCode: number;
  readonly headers: Record<string, string>;
  readonly body: Uint8Array;
}

/** A request understood: what is asked of which service. */
export interface Call {
  readonly service: string;
  readonly action: string;
  /** In the shapes of the SDK; of an invocation: FunctionName, InvocationType and the parsed Payload. */
  readonly input: JsonObject;
  /** When AWS had last answered the one that asks, as he sent this (milliseconds). */
  readonly knownAt?: number | undefined;
}

/** All operations that the product calls; their shapes are loaded before the first history. */
export const OPERATIONS: Readonly<Record<string, readonly string[]>> = {
  autoscaling: [
    "DescribeAutoScalingGroups",
    "DescribeScalingActivities",
    "CompleteLifecycleAction",
    "SuspendProcesses",
    "ResumeProcesses",
    "SetDesiredCapacity",
  ],
  ec2: ["DescribeInstances", "GetConsoleOutput"],
  elasticache: ["DescribeCacheClusters"],
  elasticloadbalancing: ["DescribeTargetHealth"],
  ssm: [
    "GetParameter",
    "PutParameter",
    "GetParameterHistory",
    "LabelParameterVersion",
    "UnlabelParameterVersion",
    "SendCommand",
    "ListCommands",
    "ListCommandInvocations",
  ],
};

const shapes = new Map<string, OperationShapes>();

export async function loadShapes(): Promise<void> {
  for (const [service, actions] of Object.entries(OPERATIONS)) {
    for (const action of actions) {
      const found = await shapesOf(service, action);
      if (!found) throw new Error(`${service} has no operation ${action}`);
      shapes.set(`${service}.${action}`, found);
    }
  }
}

function shapesFor(service: string, action: string): OperationShapes {
  const found = shapes.get(`${service}.${action}`);
  if (!found) throw new Error(`the simulation does not know ${service} ${action}: add it to OPERATIONS`);
  return found;
}

const bytes = (body: SdkRequest["body"]): Buffer =>
  typeof body === "string"
    ? Buffer.from(body)
    : body
      ? Buffer.from(body.buffer, body.byteOffset, body.byteLength)
      : Buffer.alloc(0);

export function readCall(service: string, request: SdkRequest): Call {
  if (service === "lambda") return readInvocation(request);
  const protocol = protocolOf(service);
  if (protocol === "json") {
    const target = request.headers["x-amz-target"] ?? "";
    const action = target.slice(target.lastIndexOf(".") + 1);
    return { service, action, input: readJson(bytes(request.body), shapesFor(service, action).input) };
  }
  const form = new URLSearchParams(bytes(request.body).toString("utf8"));
  const action = form.get("Action") ?? "";
  const input = readForm(form, shapesFor(service, action).input, protocol === "ec2" ? "ec2" : "query");
  return { service, action, input };
}

function readInvocation(request: SdkRequest): Call {
  const [, FunctionName = ""] = /functions\/([^/]+)\/invocations/.exec(request.path) ?? [];
  const InvocationType = request.headers["x-amz-invocation-type"] ?? "RequestResponse";
  const Payload = JSON.parse(bytes(request.body).toString("utf8") || "null");
  return { service: "lambda", action: "Invoke", input: { FunctionName, InvocationType, Payload } };
}

export function printAnswer(call: Call, output: JsonObject, now: number): SdkResponse {
  const { service, action } = call;
  const answer = printOutput(identity(call), shapesFor(service, action), output);
  return response(answer.status, contentType(answer.headers), answer.body, now);
}

export function printRefusal(call: Call, fault: Fault, now: number): SdkResponse {
  const { service } = call;
  if (service === "lambda") {
    const body = Buffer.from(
      JSON.stringify({ Type: "User", Message: fault.message, message: fault.message }),
    );
    const refused = response(fault.status, "application/json", body, now);
    refused.headers["x-amzn-errortype"] = fault.code;
    return refused;
  }
  const answer = faultAnswer(identity(call), wireCodes.get(fault.code) ?? fault.code, fault);
  return response(answer.status, contentType(answer.headers), answer.body, now);
}

/** Of an invocation that was answered: `failure` when the function itself ended with an error. */
export function printInvocation(
  status: number,
  payload: string,
  failure: string | undefined,
  now: number,
): SdkResponse {
  const printed = response(status, "application/json", Buffer.from(payload), now);
  if (failure !== undefined) printed.headers["x-amz-function-error"] = failure;
  return printed;
}

/** Where the SDK's class and the code on the wire differ. */
const wireCodes = new Map([["CacheClusterNotFoundFault", "CacheClusterNotFound"]]);

const identity = ({ service, action }: Call) => ({
  service,
  action,
  protocol: protocolOf(service) as Protocol,
  accessKeyId: undefined,
  region: undefined,
});

function contentType(headers: readonly string[]): string {
  return headers[headers.indexOf("content-type") + 1] ?? "text/plain";
}

function response(statusCode: number, type: string, body: Buffer, now: number): SdkResponse {
  return { statusCode, headers: { "content-type": type, date: new Date(now).toUTCString() }, body };
}
