import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Clock } from "../../contract/clock.ts";
import { listener } from "../../contract/listener.ts";
import type { ControlledMachines } from "../controls.ts";
import { type InstanceIdentity, rootIdentity } from "../instances/identity.ts";
import type { LaunchedInstance } from "../ports.ts";
import { AGENT_PORT, type Agents, startAgents } from "./agents.ts";
import { BootedMachine } from "./booted-machine.ts";
import type { Finished } from "./command.ts";
import { output } from "./command.ts";
import type { ConsoleLine } from "./console.ts";
import type { Disk } from "./disk.ts";
import { type MachineMetadata, startMachineMetadata } from "./metadata.ts";
import { type MachineNetwork, SERVICES } from "./network.ts";
import type { SecurityGroups } from "./security-groups.ts";
import { inviteStranger, type Stranger } from "./stranger.ts";

export interface BootedMachinesOptions {
  readonly folder: string;
  /** The image's file. */
  readonly image: string;
  /** The run whose control groups hold the machines. */
  readonly run: string;
  /** The gateway's address as the machines see it. */
  readonly endpointUrl: string;
  readonly network: MachineNetwork;
  readonly groups: SecurityGroups;
  readonly clock: Clock;
  readonly identity?: InstanceIdentity;
}

/** Faults of machines that start from now on. */
export interface NextFault {
  /** Bytes that the machine can write. */
  readonly diskBytes?: number;
  /** Milliseconds in which the metadata service says nothing, from the moment when bootstrap first asks. */
  readonly metadataSilent?: number;
  /** The image lacks botocore, and apt has a source that has it. */
  readonly withoutBotocore?: boolean;
  /** What the machine takes for AWS's endpoint. */
  readonly endpointUrl?: string;
}

/** Machines that boot, with what else can be done to them. */
export interface BootedMachines extends ControlledMachines {
  /** The next machine that is powered on has these faults. */
  faultNext(fault: NextFault): void;
  /** Power comes back to a machine that `powerCut` took it from. */
  powerOnAgain(instanceId: string): Promise<void>;
  /** Nothing reaches this port of the machine, and nothing comes from it. */
  blackHole(instanceId: string, port: number, closed?: boolean): Promise<void>;
  /** Leaves `free` bytes on the disk, or all of it again. */
  limitDisk(instanceId: string, free?: number): Promise<void>;
  /** The metadata service says nothing to the machine for so long. */
  silenceMetadata(instanceId: string, millis: number): void;
  /** A program inside the machine. Rejects when the machine is off. */
  inside(instanceId: string, words: readonly string[], input?: string): Promise<Finished>;
  console(instanceId: string): readonly ConsoleLine[];
  /** Somebody at a free address of the subnets, in no security group. */
  stranger(address: string): Promise<Stranger>;
}

const UNIT = listener.unit;

/** Machines with systemd, cloud-init and apt of their own; to be used inside the namespaces of `runInside`. */
export async function createBootedMachines(options: BootedMachinesOptions): Promise<BootedMachines> {
  const { folder, network, groups, clock, identity = rootIdentity } = options;
  const machines = new Map<string, { machine: BootedMachine; instance: LaunchedInstance }>();
  const told: ((instanceId: string) => void)[] = [];
  const base = join(folder, "image");
  mkdirSync(base, { recursive: true });
  await output(["mount", "-o", "loop,ro", options.image, base]);
  const metadata = await startMachineMetadata(clock, identity);
  const agents = await startAgents(async (address) => {
    const found = [...machines.values()].find(
      ({ instance, machine }) => instance.privateIp === address && !machine.isOff,
    );
    return found !== undefined && (await identity.agentMayConnect(found.instance));
  });
  let muted = 0;
  let fault: NextFault = {};

  const find = (instanceId: string): { machine: BootedMachine; instance: LaunchedInstance } => {
    const found = machines.get(instanceId);
    if (!found) throw new Error(`${instanceId} was never powered on here`);
    return found;
  };
  const machineOf = (instanceId: string): BootedMachine => find(instanceId).machine;
  const crash = (instanceId: string): void => {
    for (const pid of machineOf(instanceId).processesOf(UNIT)) process.kill(pid, "SIGKILL");
  };

  return {
    powerOn: (instance) => {
      const { instanceId } = instance;
      const { diskBytes, metadataSilent, withoutBotocore, endpointUrl = options.endpointUrl } = fault;
      const mute = muted > 0;
      fault = {};
      muted = Math.max(0, muted - 1);
      const machine = new BootedMachine(instance, {
        folder: join(folder, instanceId),
        image: base,
        run: options.run,
        environment: {
          AWS_ENDPOINT_URL: endpointUrl,
          RAILGUN_HA_AGENT_SERVER: `${SERVICES}:${AGENT_PORT}`,
        },
        clock,
        ...connections(instance, { network, groups, metadata }, metadataSilent),
        onPoweredOff: () => {
          for (const listen of told) listen(instanceId);
        },
      });
      machines.set(instanceId, { machine, instance });
      machine.powerOn(async (disk) => {
        if (mute) muteListener(disk);
        if (withoutBotocore) await removeBotocore(disk);
      }, diskBytes);
    },
    powerOff: async (instanceId) => await machines.get(instanceId)?.machine.powerOff(),
    agentOnline: (instanceId) => isOnline(machines.get(instanceId), agents),
    run: async (instanceId, script, timeoutMillis) =>
      isOnline(machines.get(instanceId), agents)
        ? await machineOf(instanceId).run(script, timeoutMillis)
        : { kind: "unreachable" },
    consoleOutput: (instanceId) => machines.get(instanceId)?.machine.console.last() ?? "",
    onPoweredOff: (listen) => void told.push(listen),
    crashListener: crash,
    breakListener: (instanceId) => {
      machineOf(instanceId).disk.write(listener.binary, "#!/bin/sh\nexit 1\n", 0o755);
      crash(instanceId);
    },
    muteNext: (count = 1) => {
      muted += count;
    },
    listenerActive: (instanceId) => machines.get(instanceId)?.machine.serves(UNIT) ?? false,
    running: () => [...machines].filter(([, { machine }]) => !machine.isOff).map(([id]) => id),
    powerCut: (instanceId) => machineOf(instanceId).powerCut(),
    rootOf: (instanceId) => machineOf(instanceId).disk.root,
    faultNext: (next) => {
      fault = next;
    },
    powerOnAgain: (instanceId) => machineOf(instanceId).powerOnAgain(),
    blackHole: (instanceId, port, closed = true) =>
      groups.blackHole(find(instanceId).instance.privateIp, port, closed),
    limitDisk: (instanceId, free) => machineOf(instanceId).disk.resize(free),
    silenceMetadata: (instanceId, millis) => metadata.silence(find(instanceId).instance.privateIp, millis),
    inside: async (instanceId, words, input) => {
      const done = await machineOf(instanceId).inside(words, input);
      if (!done) throw new Error(`${instanceId} is off`);
      return done;
    },
    console: (instanceId) => machineOf(instanceId).console.lines,
    stranger: (address) => inviteStranger(network, address),
    close: async () => {
      await Promise.all([...machines.values()].map(({ machine }) => machine.powerOff()));
      await agents.close();
      await metadata.close();
      await output(["umount", base]);
    },
  };
}

function isOnline(
  found: { machine: BootedMachine; instance: LaunchedInstance } | undefined,
  agents: Agents,
): boolean {
  return found !== undefined && !found.machine.isOff && agents.online(found.instance.privateIp);
}

/** How a machine gets its network, its metadata and its security groups, and loses them. */
function connections(
  instance: LaunchedInstance,
  {
    network,
    groups,
    metadata,
  }: { network: MachineNetwork; groups: SecurityGroups; metadata: MachineMetadata },
  silent: number | undefined,
): { plug: () => Promise<void>; unplug: () => Promise<void> } {
  const { instanceId, subnetId, privateIp, securityGroups } = instance;
  return {
    plug: async () => {
      if (silent !== undefined) metadata.silenceCurl(privateIp, silent);
      await metadata.add(instance, network.find(subnetId));
      await network.attach(instanceId, subnetId, privateIp);
      await groups.enter(privateIp, securityGroups);
    },
    unplug: async () => {
      metadata.remove(instance);
      await network.detach(instanceId);
      await groups.enter(privateIp, []);
    },
  };
}

/** The unit starts something that never listens. */
function muteListener(disk: Disk): void {
  const text = "[Service]\nExecStart=\nExecStart=/bin/sleep infinity\n";
  disk.write(`etc/systemd/system/${UNIT}.d/mute.conf`, text);
}

async function removeBotocore(disk: Disk): Promise<void> {
  await output(["chroot", disk.root, "dpkg", "--remove", "python3-botocore"]);
  disk.write("etc/apt/sources.list", "deb [trusted=yes] file:/srv/archive ./\n");
}
