import { createServer } from "node:http";
import type { Clock } from "../../contract/clock.ts";
import { sleep } from "../../contract/clock.ts";
import type { InstanceIdentity } from "../instances/identity.ts";
import { answer, type Leaves, leavesOf, reply } from "../instances/metadata.ts";
import type { LaunchedInstance } from "../ports.ts";
import { METADATA } from "./network.ts";
import { macOf, type Subnet } from "./subnet.ts";

export interface MachineMetadata {
  /** From now on the machine with this instance's address is answered. */
  add(instance: LaunchedInstance, subnet: Subnet): Promise<void>;
  remove(instance: LaunchedInstance): void;
  /** Nothing is answered to this machine for so long. */
  silence(address: string, millis: number): void;
  /** The same, from the moment when this machine first asks with curl, as bootstrap does and cloud-init does not. */
  silenceCurl(address: string, millis: number): void;
  close(): Promise<void>;
}

interface Known {
  readonly leaves: Leaves;
  readonly tokens: Map<string, number>;
}

/** The metadata service for all machines: who asks is told by the source address, as on EC2. Version 2 only. */
export async function startMachineMetadata(
  clock: Clock,
  identity: InstanceIdentity,
): Promise<MachineMetadata> {
  const machines = new Map<string, Known>();
  const silentUntil = new Map<string, number>();
  const silentToCurl = new Map<string, number>();
  const server = createServer((request, response) => {
    const from = request.socket.remoteAddress ?? "";
    const awaited = silentToCurl.get(from);
    if (awaited !== undefined && request.headers["user-agent"]?.startsWith("curl/")) {
      silentToCurl.delete(from);
      silentUntil.set(from, clock.now() + awaited);
    }
    const respond = async (): Promise<void> => {
      await sleep(clock, Math.max(0, (silentUntil.get(from) ?? 0) - clock.now()));
      const known = machines.get(from);
      if (!known || response.destroyed) return void response.destroy();
      const [status, body] = answer(request, known.leaves, known.tokens, clock);
      reply(response, status, body);
    };
    void respond();
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(80, METADATA, resolve);
  });
  return {
    add: async (instance, subnet) => {
      const given = instance.roleName === undefined ? undefined : await identity.credentials(instance);
      const leaves = new Map([...leavesOf(instance, clock, given), ...interfaceLeaves(instance, subnet)]);
      machines.set(instance.privateIp, { leaves, tokens: new Map() });
    },
    remove: ({ privateIp }) => {
      machines.delete(privateIp);
      silentUntil.delete(privateIp);
      silentToCurl.delete(privateIp);
    },
    silence: (address, millis) => void silentUntil.set(address, clock.now() + millis),
    silenceCurl: (address, millis) => void silentToCurl.set(address, millis),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** What cloud-init reads besides, to set up the network interface (EC2 User Guide, "Instance metadata categories"). */
function interfaceLeaves(instance: LaunchedInstance, subnet: Subnet): Leaves {
  const { privateIp, accountId, instanceId, subnetId } = instance;
  const name = `ip-${privateIp.replaceAll(".", "-")}.ec2.internal`;
  const mac = macOf(privateIp);
  const at = `meta-data/network/interfaces/macs/${mac}`;
  const texts: Record<string, string> = {
    "meta-data/hostname": name,
    "meta-data/local-hostname": name,
    "meta-data/mac": mac,
    [`${at}/device-number`]: "0",
    [`${at}/interface-id`]: instanceId.replace("i-", "eni-"),
    [`${at}/local-hostname`]: name,
    [`${at}/local-ipv4s`]: privateIp,
    [`${at}/mac`]: mac,
    [`${at}/owner-id`]: accountId,
    // Without it cloud-init takes the instance for one of EC2-Classic, and its network for one that may change.
    [`${at}/vpc-id`]: subnet.vpcId,
    [`${at}/subnet-id`]: subnetId,
    [`${at}/subnet-ipv4-cidr-block`]: subnet.cidr,
  };
  return new Map(Object.entries(texts).map(([path, text]) => [path, () => text]));
}
