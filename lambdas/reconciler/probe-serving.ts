import type { ProbeReply } from "../../contract/probe.ts";
import { askProbe, isProbeRetryable } from "../shared/functions.ts";
import { describeMachines } from "../shared/machines.ts";
import { done, skipped } from "../shared/outcomes.ts";
import { retry } from "../shared/retry.ts";
import type { Reconciler } from "./reconcile.ts";
import type { Present, Step } from "./steps.ts";

/** What port-probe takes at once. */
const MOST_HOSTS = 200;

/**
 * Looks once at each instance in service and says how many answer. Being asked each minute also keeps port-probe
 * from going inactive, as functions in a VPC do that nobody asks for weeks.
 */
export function probeServing(reconciler: Reconciler): Step {
  return {
    name: "probe-serving",
    async run(present) {
      const group = await present.members();
      if (!group) return skipped(`group ${reconciler.groupName} does not exist`);
      const serving = group.filter(({ state }) => state === "InService").map(({ instanceId }) => instanceId);
      if (serving.length === 0) return skipped("nothing in service");
      const machines = await describeMachines(reconciler.ec2, serving, present.deadline, reconciler);
      const hosts = new Map<string, string>();
      for (const instanceId of serving) {
        const address = machines.byId.get(instanceId)?.address;
        if (address) hosts.set(address, instanceId);
      }
      const seen = await probe(reconciler, [...hosts.keys()], present);
      const open = seen.filter(({ state }) => state === "open").length;
      const silent = seen
        .filter(({ state }) => state !== "open")
        .map(({ host, state }) => ({ instanceId: hosts.get(host), state }));
      const details = { inService: serving.length, answering: open, silent };
      return done(`${open} of ${serving.length} in service answer`, details);
    },
  };
}

async function probe(
  reconciler: Reconciler,
  hosts: readonly string[],
  present: Present,
): Promise<ProbeReply["seen"]> {
  const seen: ProbeReply["seen"] = [];
  for (let from = 0; from < hosts.length; from += MOST_HOSTS) {
    const request = { hosts: hosts.slice(from, from + MOST_HOSTS), until: "each" as const, forMillis: 0 };
    const ask = () => askProbe(reconciler.lambda, reconciler.portProbe, request);
    const reply = await retry(ask, present.deadline, reconciler, isProbeRetryable);
    seen.push(...reply.seen);
  }
  return seen;
}
