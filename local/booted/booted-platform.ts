import { systemClock } from "../../contract/clock.ts";
import type { Front } from "../load-balancers.ts";
import { createMemcached, type Memcached } from "../memcached.ts";
import { type Balancer, createBalancer } from "../network/balancer.ts";
import { tcpProber } from "../network/prober.ts";
import type { Platform, PlatformOptions } from "../platform.ts";
import type { Backends, Prober, ResourceNotice } from "../ports.ts";
import { ownAddresses } from "./addresses.ts";
import { type BootedMachines, createBootedMachines } from "./booted-machines.ts";
import { output } from "./command.ts";
import { findImage } from "./image.ts";
import { machineControls } from "./machine-controls.ts";
import { insideOf } from "./namespaces.ts";
import { MachineNetwork, SERVICES } from "./network.ts";
import { SecurityGroups } from "./security-groups.ts";
import { contains, subnetOf } from "./subnet.ts";

/** Machines that boot, on networks that only this process's namespaces know; to be used inside `runInside`. */
export async function createBootedPlatform({
  folder,
  checkout,
}: PlatformOptions): Promise<Platform<BootedMachines>> {
  const run = insideOf();
  if (run === undefined)
    throw new Error("booted machines need namespaces of their own, start with runInside");
  const network = new MachineNetwork(folder("network"));
  await network.start();
  const groups = new SecurityGroups((rules) => output(["nft", "-f", "-"], rules));
  const memcached = createMemcached({ folder: folder("memcached") });
  const balancer = createBalancer();
  const fronts = new Set<string>();
  /** Security groups of each function inside the VPC. */
  const inside = new Map<string, string[]>();
  return {
    servicesHost: SERVICES,
    gatewayHost: "0.0.0.0",
    addresses: ownAddresses(),
    memcached: onAddresses(memcached, network, groups),
    balancer: front(balancer, network, groups, fronts),
    prober: proberFrom(network, fronts),
    machines: (gatewayPort, identity) =>
      createBootedMachines({
        folder: folder("machines"),
        image: findImage(checkout),
        run,
        endpointUrl: `http://${SERVICES}:${gatewayPort}`,
        network,
        groups,
        clock: systemClock,
        ...(identity && { identity }),
      }),
    controls: machineControls,
    notice: async (notice) => {
      await groups.notice(notice);
      await subnetNotice(notice, network);
      const place = notice.type === "AWS::Lambda::Function" && notice.properties?.VpcConfig;
      if (place)
        inside.set(notice.physicalId, (place as { SecurityGroupIds?: string[] }).SecurityGroupIds ?? []);
      // Functions run here, so what they send into a VPC comes from its routers: those are in the functions' groups.
      for (const { router } of network.all()) await groups.enterAsSender(router, [...inside.values()].flat());
    },
    close: async () => {
      await balancer.closeAll();
      await memcached.close();
      await network.close();
    },
  };
}

async function subnetNotice(
  { type, physicalId, properties }: ResourceNotice,
  network: MachineNetwork,
): Promise<void> {
  if (type !== "AWS::EC2::Subnet") return;
  if (!properties) {
    await network.removeSubnet(physicalId);
    return;
  }
  const { VpcId, AvailabilityZone, CidrBlock } = properties;
  await network.addSubnet(subnetOf(physicalId, String(VpcId), String(AvailabilityZone), String(CidrBlock)));
}

/** Cache nodes are processes here, each at an address of its own in its cluster's groups. */
function onAddresses(
  memcached: Memcached,
  network: MachineNetwork,
  groups: SecurityGroups,
): Platform["memcached"] {
  return {
    ...memcached,
    start: async (node, securityGroups) => {
      await network.takeOver(node.host);
      await groups.enter(node.host, securityGroups);
      await memcached.start(node);
    },
    stop: async (node) => {
      await memcached.stop(node);
      await groups.enter(node.host, []);
      await network.giveBack(node.host);
    },
  };
}

function front(
  balancer: Balancer,
  network: MachineNetwork,
  groups: SecurityGroups,
  fronts: Set<string>,
): Front & Backends {
  const hosts = new Map<string, readonly string[]>();
  return {
    update: balancer.update,
    terminate: balancer.terminate,
    listen: async (arn, addresses, securityGroups) => {
      for (const { host } of addresses) {
        await network.takeOver(host);
        await groups.enter(host, securityGroups);
        fronts.add(host);
      }
      hosts.set(
        arn,
        addresses.map(({ host }) => host),
      );
      await balancer.listen(arn, addresses);
    },
    close: async (arn) => {
      await balancer.close(arn);
      for (const host of hosts.get(arn) ?? []) {
        fronts.delete(host);
        await groups.enter(host, []);
        await network.giveBack(host);
      }
      hosts.delete(arn);
    },
  };
}

/** Health checks come from the load balancer's own addresses, the one of the target's subnet where there is one. */
function proberFrom(network: MachineNetwork, fronts: ReadonlySet<string>): Prober {
  return {
    connect: (host, port, timeoutMillis) => {
      const subnet = network.all().find((one) => contains(one, host));
      const own = [...fronts].find((front) => subnet && contains(subnet, front)) ?? [...fronts][0];
      return tcpProber.connect(host, port, timeoutMillis, own);
    },
  };
}
