import type { OutcomeRecord } from "../../contract/outcome.ts";
import type { ProbeReply } from "../../contract/probe.ts";
import { deadlineOf, type LambdaContext } from "../shared/deadline.ts";
import { range } from "./cidr.ts";
import { type CompleteRequest, probeRequest } from "./request.ts";
import { type Probe, watch } from "./watch.ts";

export interface PortProbe extends Probe {
  readonly vpcCidr: string;
  readonly record: (record: OutcomeRecord) => void;
}

/**
 * The handler of port-probe. Whoever asks waits for the answer, so a wrong request is thrown and not skipped.
 * The port is fixed and hosts outside the VPC are refused: otherwise it were a port scanner for anyone who may invoke.
 */
export function portProbe(probe: PortProbe) {
  const inside = range(probe.vpcCidr);
  return async (event: unknown, context: LambdaContext): Promise<ProbeReply> => {
    try {
      const request = accepted(event, inside, probe.vpcCidr);
      const reply = await watch(probe, request, deadlineOf(context));
      const open = reply.seen.filter(({ state }) => state === "open").length;
      const details = { until: request.until, hosts: reply.seen.length, open };
      probe.record({ outcome: "done", reason: `${open} of ${reply.seen.length} hosts open`, details });
      return reply;
    } catch (error) {
      probe.record({
        outcome: "failed",
        reason: String((error as Error).message).slice(0, 300),
        details: {},
      });
      throw error;
    }
  };
}

function accepted(event: unknown, inside: (host: string) => boolean, cidr: string): CompleteRequest {
  const request = probeRequest(event);
  const foreign = request.hosts.filter((host) => !inside(host));
  if (foreign.length > 0)
    throw new Error(`${foreign.join(", ")} is outside ${cidr}: ask only for hosts of the VPC`);
  return request;
}
