import type { Machines } from "./ports.ts";

/** Machines, and the faults that a demo or a test can put into them. Unknown ids throw. */
export interface ControlledMachines extends Machines {
  /** Kills the listener; its supervisor starts it again. */
  crashListener(instanceId: string): void;
  /** Kills the listener for good: every start fails. */
  breakListener(instanceId: string): void;
  /** The supervisor says that the next `count` machines' listener runs, but its port stays closed, from the first boot on. */
  muteNext(count?: number): void;
  /** Whether the supervisor says that the listener runs. */
  listenerActive(instanceId: string): boolean;
  /** Ids of the machines that are on. */
  running(): string[];
  /** Everything of the machine ends at once, and nobody is told. */
  powerCut(instanceId: string): Promise<void>;
  /** Root of the machine's file system, as long as it has one. */
  rootOf(instanceId: string): string;
  /** Ends all machines. */
  close(): Promise<void>;
}
