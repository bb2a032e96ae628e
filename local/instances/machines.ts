import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Clock } from "../../contract/clock.ts";
import { listener } from "../../contract/listener.ts";
import type { ControlledMachines } from "../controls.ts";
import type { LaunchedInstance } from "../ports.ts";
import { type InstanceIdentity, rootIdentity } from "./identity.ts";
import { ProcessInstance } from "./process-instance.ts";

export interface ProcessMachinesOptions {
  /** Folder of the instances; deleted by its owner. Short, because sockets lie in it. */
  readonly folder: string;
  /** Address of the gateway, which instances use as their AWS endpoint. */
  readonly endpointUrl: string;
  /** Python of the virtual environment, with botocore. */
  readonly python: string;
  readonly clock: Clock;
  /** Added to each boot: what firmware, kernel and cloud-init take. */
  readonly bootDelayMillis?: number;
  /** Value of `activate.server` where the packaged file has none. */
  readonly activationServer?: string;
  /** A number from 0 to below 1. */
  readonly random?: () => number;
  /** What instances may; everything unless given. */
  readonly identity?: InstanceIdentity;
}

/** Machines, and the faults that a demo or a test can put into them. Unknown ids throw. */
export interface ProcessMachines extends ControlledMachines {
  /** The supervisor says that the listener runs, but its port stays closed. */
  muteListener(instanceId: string): void;
  /** Run Command does not reach the machine until `offline` is false again. */
  agentOffline(instanceId: string, offline?: boolean): void;
}

const SHIMS = ["systemctl", "snap", "apt-get", "dpkg", "useradd", "chgrp"];

/** Machines whose instances are processes on loopback addresses: no root, no containers. */
export function createProcessMachines(options: ProcessMachinesOptions): ProcessMachines {
  const { folder, endpointUrl, python, clock, bootDelayMillis = 0, random = Math.random } = options;
  const instances = new Map<string, ProcessInstance>();
  const listeners: ((instanceId: string) => void)[] = [];
  const shims = makeShims(join(folder, "bin"));
  let muted = 0;

  const find = (instanceId: string): ProcessInstance => {
    const instance = instances.get(instanceId);
    if (!instance) throw new Error(`${instanceId} was never powered on here`);
    return instance;
  };
  const listenerSettings: Record<string, string> =
    options.activationServer === undefined ? {} : { "activate.server": options.activationServer };

  return {
    powerOn: (launched: LaunchedInstance) => {
      const { instanceId } = launched;
      const instance = new ProcessInstance(launched, {
        folder: join(folder, instanceId),
        shims,
        endpointUrl,
        python,
        clock,
        bootDelayMillis,
        random,
        listenerSettings,
        identity: options.identity ?? rootIdentity,
        onPoweredOff: () => {
          for (const told of listeners) told(instanceId);
        },
      });
      instance.supervisor.muted = muted > 0;
      muted = Math.max(0, muted - 1);
      instances.set(instanceId, instance);
      instance.powerOn();
    },
    powerOff: async (instanceId) => await instances.get(instanceId)?.powerOff(),
    agentOnline: (instanceId) => instances.get(instanceId)?.agentConnected ?? false,
    run: async (instanceId, script, timeoutMillis) =>
      (await instances.get(instanceId)?.run(script, timeoutMillis)) ?? { kind: "unreachable" },
    consoleOutput: (instanceId) => instances.get(instanceId)?.consoleOutput() ?? "",
    onPoweredOff: (told) => void listeners.push(told),
    crashListener: (instanceId) => void find(instanceId).supervisor.crash(listener.unit),
    breakListener: (instanceId) => {
      const { supervisor } = find(instanceId);
      supervisor.broken = true;
      supervisor.crash(listener.unit);
    },
    muteListener: (instanceId) => {
      const { supervisor } = find(instanceId);
      supervisor.muted = true;
      supervisor.crash(listener.unit);
    },
    muteNext: (count = 1) => {
      muted += count;
    },
    listenerActive: (instanceId) => instances.get(instanceId)?.supervisor.state(listener.unit) === "active",
    running: () => [...instances].filter(([, instance]) => !instance.isOff).map(([id]) => id),
    powerCut: (instanceId) => find(instanceId).powerCut(),
    rootOf: (instanceId) => find(instanceId).root,
    agentOffline: (instanceId, offline = true) => {
      const instance = find(instanceId);
      instance.agentConnected = !offline && !instance.isOff;
    },
    close: async () => {
      await Promise.all([...instances.values()].map((instance) => instance.powerOff()));
    },
  };
}

/** One program under the names of the commands that it stands for, and converge where each machine has it. */
function makeShims(folder: string): string {
  const program = (name: string) => fileURLToPath(new URL(`bin/${name}`, import.meta.url));
  mkdirSync(folder, { recursive: true });
  for (const name of SHIMS) symlinkSync(program("shim.py"), join(folder, name));
  symlinkSync(program("converge"), join(folder, "railgun-ha-converge"));
  return folder;
}
