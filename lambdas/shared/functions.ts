import { InvokeCommand, type LambdaClient } from "@aws-sdk/client-lambda";
import type { Invocation } from "../../contract/invocation.ts";
import { ProbeReply, type ProbeRequest } from "../../contract/probe.ts";
import type { Deadline } from "./deadline.ts";
import { retry, type Timing } from "./retry.ts";
import { hasName, isTransient } from "./transient.ts";

/** port-probe ended with an error of its own; says nothing about the hosts. */
export class ProbeError extends Error {
  override readonly name = "ProbeError";
}

/** Answer time of port-probe beyond its slice: a cold start, and one look that had begun. */
const PROBE_ALLOWANCE = 5_000;

/**
 * Asks port-probe, in one attempt: a repeated one would look twice. Whoever asks repeats it as `isProbeRetryable`
 * says. The client's own time-out must be above the longest slice.
 */
export async function askProbe(
  client: LambdaClient,
  name: string,
  request: ProbeRequest,
): Promise<ProbeReply> {
  const command = new InvokeCommand({
    FunctionName: name,
    Payload: new TextEncoder().encode(JSON.stringify(request)),
  });
  const reply = await client.send(command, { requestTimeout: request.forMillis + PROBE_ALLOWANCE });
  // An empty answer comes as none, or as an empty string.
  const text = reply.Payload?.length ? new TextDecoder().decode(reply.Payload) : "";
  if (reply.FunctionError)
    throw new ProbeError(`${name} ended with ${reply.FunctionError}: ${text.slice(0, 300)}`);
  const parsed = ProbeReply.safeParse(parseJson(text));
  if (!parsed.success) throw new ProbeError(`${name} answered ${text.slice(0, 100)}: deploy it again`);
  return parsed.data;
}

/**
 * A function in a VPC that was idle for weeks goes inactive: the next invocations fail while its network interface
 * is made again (Lambda developer guide, "Function states").
 */
export function isProbeRetryable(error: unknown): boolean {
  return (
    error instanceof ProbeError ||
    isTransient(error) ||
    hasName(
      error,
      "ResourceNotReadyException",
      "ENINotReadyException",
      "ResourceConflictException",
      "TooManyRequestsException",
      "EC2ThrottledException",
    )
  );
}

/** Starts another function of the stack without waiting for it. */
export async function invokeAsync(
  client: LambdaClient,
  name: string,
  by: string,
  deadline: Deadline,
  timing: Timing,
): Promise<void> {
  const invocation: Invocation = { source: "railgun-ha", by };
  const Payload = new TextEncoder().encode(JSON.stringify(invocation));
  const command = new InvokeCommand({ FunctionName: name, InvocationType: "Event", Payload });
  await retry(
    (options) => client.send(command, options),
    deadline,
    timing,
    (error) => isTransient(error) || hasName(error, "ResourceConflictException"),
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
