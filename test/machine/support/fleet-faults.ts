import { describe, expect, test } from "vitest";
import { OUTPUTS } from "../../../contract/names.ts";
import { instancesBehind } from "../../../local/demo/client.ts";
import { action, healthy } from "../../../local/demo/scene.ts";
import { until } from "../../../local/demo/wait.ts";
import { inSeconds, type Report } from "./report.ts";
import { control, listenersOf, PORT, type Stand, seconds } from "./stand.ts";

const REQUESTS = 200;

/** Faults that the whole fleet answers to. */
export function fleetFaults(stand: () => Stand, report: Report): void {
  const entrances = async () => {
    const { cloud, scene } = stand();
    return cloud.addressesOf((await scene.observer.outputs())?.[OUTPUTS.loadBalancerDnsName] ?? "");
  };
  /** Kills a cache node past everybody who might know of it. */
  const kill = async (node: { host: string; port: number }): Promise<void> => {
    const { pid } = await stand().cloud.memcachedStatistics(node);
    process.kill(pid, "SIGKILL");
  };

  /** Asks many times over new connections; fails with the first request that does. */
  const answered = async (): Promise<string> => {
    const seen = await instancesBehind(await entrances(), REQUESTS);
    expect(seen.size, "both instances answer").toBe(2);
    return `0 of ${REQUESTS} failed`;
  };

  describe("the fleet", () => {
    test("answers every request while a memcached node is lost, and when all are", async () => {
      const { scene } = stand();
      // On a busy machine the load balancer may still leave out one that was restarted before.
      await healthy(scene, 2);
      const [first, ...rest] = await scene.observer.cacheNodes();
      if (!first) throw new Error("there is no cache node");
      await kill(first);
      report.add("memcached node lost", "every request answered", await answered());
      for (const node of rest) await kill(node);
      report.add("all memcached lost", "every request answered", await answered());
      await healthy(scene, 2);
    });

    test("replaces a machine whose port is black-holed; with the repository gone it tries again and then stops", async () => {
      const { cloud, scene } = stand();
      const { observer } = scene;
      const [victim, other] = await listenersOf(stand());
      cloud.packages.gone();
      await control(stand(), "black-hole", { instance: victim.id, port: PORT });
      const out = await seconds("the target is unhealthy", 60, async () => {
        return (await observer.targets())[victim.id] === "unhealthy";
      });
      report.add("2408 black-holed", "out of the load balancer", inSeconds(out));

      const failed = new Set<string>();
      const offSince = new Map<string, number>();
      const waits: number[] = [];
      const opened = await seconds("the breaker has suspended launches", 140, async () => {
        const on = new Set(cloud.machines.running());
        const all = await observer.instances();
        for (const { InstanceId: id = "", LifecycleState } of all) {
          if (id === victim.id || LifecycleState === "InService") continue;
          if (LifecycleState === "Pending:Wait") failed.add(id);
          if (
            LifecycleState === "Pending:Wait" &&
            !on.has(id) &&
            cloud.machines.consoleOutput(id).includes("boot failed")
          )
            offSince.set(id, offSince.get(id) ?? performance.now());
        }
        for (const [id, since] of offSince) {
          if (
            all.some(
              ({ InstanceId, LifecycleState }) => InstanceId === id && LifecycleState === "Pending:Wait",
            )
          )
            continue;
          waits.push((performance.now() - since) / 1_000);
          offSince.delete(id);
        }
        return (await observer.suspendedProcesses()).includes("Launch");
      });
      expect(failed.size, "the group tried again").toBeGreaterThanOrEqual(3);
      expect(waits.length, "machines that had powered themselves off left the gate").toBeGreaterThanOrEqual(
        2,
      );
      const longest = Math.max(...waits);
      expect(longest, "the gate does not wait for the deadline of what is gone").toBeLessThan(30);
      report.add(
        "off before first service",
        "the gate abandons it",
        `${inSeconds(longest)} at most, of ${waits.length}`,
      );
      expect(await observer.inService(), "nobody was given up for them").toEqual(
        expect.arrayContaining([victim.id, other.id]),
      );
      report.add(
        "repository gone, whole fleet",
        `breaker open after ${failed.size} launches`,
        inSeconds(opened),
      );

      cloud.packages.restore();
      const resumed = await action(scene, { command: "resume", "stack-name": observer.stackName });
      expect(resumed.status, resumed.log).toBe(0);
      const begun = performance.now();
      await until("the black-holed machine is replaced", 140, async () => {
        const now = await observer.inService();
        return now.length === 2 && !now.includes(victim.id) ? true : undefined;
      });
      await healthy(scene, 2);
      report.add(
        "repository back, resume",
        "two in service and healthy",
        inSeconds((performance.now() - begun) / 1_000),
      );
    });
  });
}
