import { describe, expect, test } from "vitest";
import { OUTPUTS } from "../../../contract/names.ts";
import { listenersOf, PORT, type Stand } from "./stand.ts";

const CACHE_PORT = 11211;

/** Who reaches whom on the machines' network, as the stack's security groups say. */
export function security(stand: () => Stand): void {
  describe("the security groups", () => {
    test("let a listener reach memcached, and nobody else", async () => {
      const { cloud, scene } = stand();
      const nodes = await scene.observer.cacheNodes();
      const [member] = await listenersOf(stand());
      const stranger = await cloud.machines.stranger(beside(member.address));
      expect(nodes).toHaveLength(2);
      for (const { host } of nodes) {
        const inside = await cloud.machines.inside(member.id, connecting(host, CACHE_PORT));
        expect(inside.status, `the listener reaches ${host}`).toBe(0);
        expect(await stranger.connect(host, CACHE_PORT), `a stranger does not reach ${host}`).toBe(
          "timed-out",
        );
      }
      await stranger.leave();
    });

    test("let load balancer and probe reach a listener, and nobody else", async () => {
      const { cloud, scene } = stand();
      const [member, other] = await listenersOf(stand());
      const stranger = await cloud.machines.stranger(beside(member.address));
      expect(await stranger.connect(member.address, PORT), "a stranger in the same subnet").toBe("timed-out");
      expect(await stranger.connect(other.address, PORT), "a stranger in another subnet").toBe("timed-out");
      const peer = await cloud.machines.inside(other.id, connecting(member.address, PORT));
      expect(peer.status, "another listener").not.toBe(0);
      await stranger.leave();
      // Both have proved it: the gate let the machines in after port-probe's connects, the target group calls them healthy.
      expect(await scene.observer.targets()).toEqual({ [member.id]: "healthy", [other.id]: "healthy" });
    });

    test("keep strangers from the load balancer that come from none of Cloudflare's ranges", async () => {
      const { cloud, scene } = stand();
      const [member] = await listenersOf(stand());
      const outputs = (await scene.observer.outputs()) ?? {};
      const [entrance] = cloud.addressesOf(outputs[OUTPUTS.loadBalancerDnsName] ?? "");
      const stranger = await cloud.machines.stranger(beside(member.address));
      expect(await stranger.connect(entrance?.host ?? "", PORT)).toBe("timed-out");
      await stranger.leave();
    });
  });
}

/** A free address of the same subnet. */
const beside = (address: string): string => address.replace(/\.\d+$/, ".250");

const connecting = (host: string, port: number): string[] => [
  "timeout",
  "1",
  "bash",
  "-c",
  `exec 3<>/dev/tcp/${host}/${port}`,
];
