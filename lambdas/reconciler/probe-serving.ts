import type { ProbeReply } from "../../contract/probe.ts";
import type { Deadline } from "../shared/deadline.ts";
import { askProbe, isProbeRetryable } from "../shared/functions.ts";
import { describeMachines } from "../shared/machines.ts";
import { done, skipped } from "../shared/outcomes.ts";
import { retry } from "../shared/retry.ts";
import type { Reconciler } from "./reconciler.ts";
import type { Step } from "./steps.ts";

/** What port-probe takes at once. */
const MOST_HOSTS = 200;

/**
 * Looks once at each instance in service and says how many answer. Being asked each minute also keeps port-probe
 * from going inactive, as functions in a VPC do that nobody asks for weeks.
 */
export function probeServing(reconciler: Reconciler): Step {
  return {
    name: "probe-serving",
    async run({ group: read, deadline, measure }) {
      const group = await read();
      if (!group) return skipped(`group ${reconciler.groupName} does not exist`);
      const serving = group.members
        .filter(({ state }) => state === "InService")
        .map(({ instanceId }) => instanceId);
      measure({ inService: serving.length });
      if (serving.length === 0) {
        measure({ answering: 0 });
        return skipped("nothing in service");
      }
      const seen = await probeInstances(reconciler, serving, deadline);
      const answering = seen.filter(({ state }) => state === "open").length;
      measure({ answering });
      const silent = seen.filter(({ state }) => state !== "open");
      const details = { inService: serving.length, answering, silent };
      return done(`${answering} of ${serving.length} in service answer`, details);
    },
  };
}

/** One look at each of the instances that have an address; those that EC2 has ended are `gone`. */
export async function probeInstances(
  reconciler: Reconciler,
  instanceIds: readonly string[],
  deadline: Deadline,
): Promise<readonly { readonly instanceId: string; readonly state: string }[]> {
  const machines = await describeMachines(reconciler.ec2, instanceIds, deadline, reconciler);
  const ids = new Map<string, string>();
  const gone: string[] = [];
  for (const instanceId of instanceIds) {
    const machine = machines.byId.get(instanceId);
    if (machine?.gone) gone.push(instanceId);
    else if (machine?.address) ids.set(machine.address, instanceId);
  }
  const seen = await probe(reconciler, [...ids.keys()], deadline);
  return [
    ...seen.map(({ host, state }) => ({ instanceId: ids.get(host) ?? host, state })),
    ...gone.map((instanceId) => ({ instanceId, state: "gone" })),
  ];
}

async function probe(
  reconciler: Reconciler,
  hosts: readonly string[],
  deadline: Deadline,
): Promise<ProbeReply["seen"]> {
  const seen: ProbeReply["seen"] = [];
  for (let from = 0; from < hosts.length; from += MOST_HOSTS) {
    const request = { hosts: hosts.slice(from, from + MOST_HOSTS), until: "each" as const, forMillis: 0 };
    const ask = () => askProbe(reconciler.lambda, reconciler.portProbe, request);
    const reply = await retry(ask, deadline, reconciler, isProbeRetryable);
    seen.push(...reply.seen);
  }
  return seen;
}
