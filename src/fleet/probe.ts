import { ProbeReply, type ProbeRequest } from "../../contract/probe.ts";
import { isNamed } from "../aws/failures.ts";
import { InvokeCommand } from "../aws/lambda.ts";
import { AppError } from "../errors.ts";
import type { Runtime } from "../runtime.ts";

/** Hosts in one request: port-probe's own limit. */
const SLICE = 200;
/** Milliseconds for one look at each host. */
const LOOK = 5_000;

/**
 * Errors of a function in a VPC that idled until AWS took its network interface away, or that is throttled: it is
 * there again soon, so the next look will tell (Lambda developer guide, "Lambda function states"). And of an answer that
 * does not come.
 */
const NOT_YET = [
  "ResourceNotReadyException",
  "ENINotReadyException",
  "ResourceConflictException",
  "TooManyRequestsException",
  "EC2ThrottledException",
  "NoAnswer",
];

/**
 * Asks port-probe, which stands inside the VPC, whether the hosts answer on 2408. Answers by host what it saw; a
 * host is missing when the function could not be asked yet. Throws AppError `fleet.not-right` when the function itself
 * fails, which says nothing of the hosts. `connects`: as in ProbeRequest; of a stack that this version deployed.
 */
export async function probe(
  aws: Runtime["aws"],
  functionName: string,
  hosts: readonly string[],
  connects?: number,
): Promise<ReadonlyMap<string, string>> {
  const seen = new Map<string, string>();
  for (let at = 0; at < hosts.length; at += SLICE) {
    const slice = { hosts: hosts.slice(at, at + SLICE), until: "each", forMillis: LOOK } as const;
    // Only where it is asked for: the function of an older stack does not know it.
    const request: ProbeRequest = connects === undefined ? slice : { ...slice, connects };
    for (const { host, state } of await invoke(aws, functionName, request)) seen.set(host, state);
  }
  return seen;
}

function seenIn(text: string): ProbeReply["seen"] {
  try {
    return ProbeReply.parse(JSON.parse(text)).seen;
  } catch (cause) {
    const message = `port-probe answered ${JSON.stringify(text.slice(0, 100))}; deploy the stack again`;
    throw new AppError("fleet.not-right", message, { cause });
  }
}

async function invoke(
  aws: Runtime["aws"],
  functionName: string,
  request: ProbeRequest,
): Promise<ProbeReply["seen"]> {
  const client = await aws.lambda();
  try {
    const Payload = new TextEncoder().encode(JSON.stringify(request));
    const reply = await client.send(new InvokeCommand({ FunctionName: functionName, Payload }));
    // An empty answer comes as none, or as an empty string.
    const text = reply.Payload?.length ? new TextDecoder().decode(reply.Payload) : "";
    if (reply.FunctionError) {
      throw new AppError(
        "fleet.not-right",
        `port-probe failed (${reply.FunctionError}): ${text}; read its log`,
      );
    }
    return seenIn(text);
  } catch (error) {
    if (isNamed(error, ...NOT_YET)) return [];
    throw error;
  }
}
