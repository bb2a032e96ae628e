import { CONNECTS, PROBE_SLICE } from "../../contract/numbers.ts";
import type { ProbeRequest } from "../../contract/probe.ts";
import { ipv4 } from "./cidr.ts";

const KEYS = ["hosts", "until", "forMillis", "connects"];
const MOST_HOSTS = 200;

/** With what a request may leave out. */
export type CompleteRequest = ProbeRequest & { readonly connects: number };

/**
 * Checks what `ProbeRequest` of the contract describes, by hand: the schema library alone would be twice this
 * function; what may be left out is filled in. A test holds both against each other. Throws with what is wrong; values
 * that are not addresses are not repeated.
 */
export function probeRequest(input: unknown): CompleteRequest {
  if (typeof input !== "object" || input === null || Array.isArray(input))
    throw new Error("a request is an object");
  const foreign = Object.keys(input).filter((key) => !KEYS.includes(key));
  if (foreign.length > 0)
    throw new Error(`${foreign.join(", ")} is not part of a request: give ${KEYS.join(", ")}`);
  const { hosts, until, forMillis, connects = CONNECTS } = input as Record<string, unknown>;
  if (!Array.isArray(hosts) || hosts.length < 1 || hosts.length > MOST_HOSTS) {
    throw new Error(`hosts must be a list of 1 to ${MOST_HOSTS} addresses`);
  }
  if (!hosts.every((host) => typeof host === "string" && ipv4(host) !== undefined)) {
    throw new Error("hosts must be IPv4 addresses");
  }
  if (until !== "first" && until !== "each") throw new Error("until must be first or each");
  if (
    typeof forMillis !== "number" ||
    !Number.isInteger(forMillis) ||
    forMillis < 0 ||
    forMillis > PROBE_SLICE
  ) {
    throw new Error(`forMillis must be a whole number from 0 to ${PROBE_SLICE}`);
  }
  if (typeof connects !== "number" || !Number.isInteger(connects) || connects < 1 || connects > CONNECTS)
    throw new Error(`connects must be a whole number from 1 to ${CONNECTS}`);
  return { hosts, until, forMillis, connects };
}
