import { listener } from "../../contract/listener.ts";
import type { Controls } from "../gateway/private.ts";
import { Fault } from "../ports.ts";
import type { BootedMachines } from "./booted-machines.ts";

const SECONDS = 30;

/** What may be done to a machine by name: `curl -d '{"instance":"i-…"}' ENDPOINT/_local/power-cut`. */
export function machineControls(machines: BootedMachines): Controls {
  return {
    "power-cut": (body) => machines.powerCut(instanceIn(body)),
    "power-on": (body) => machines.powerOnAgain(instanceIn(body)),
    "black-hole": (body) =>
      machines.blackHole(instanceIn(body), numberIn(body, "port", listener.port), !endIn(body)),
    "disk-full": (body) => machines.limitDisk(instanceIn(body), endIn(body) ? undefined : 0),
    "slow-metadata": (body) =>
      machines.silenceMetadata(instanceIn(body), numberIn(body, "seconds", SECONDS) * 1_000),
  };
}

type Fields = Readonly<Record<string, unknown>>;

function instanceIn(body: unknown): string {
  const { instance } = (body ?? {}) as Fields;
  if (typeof instance === "string") return instance;
  throw new Fault("BadRequest", 'the body must name a machine: {"instance":"i-…"}');
}

/** `"end": true` takes the fault back. */
const endIn = (body: unknown): boolean => (body as Fields).end === true;

function numberIn(body: unknown, name: string, preset: number): number {
  const { [name]: value = preset } = body as Fields;
  if (typeof value === "number" && value > 0) return value;
  throw new Fault("BadRequest", `${name} must be a number above 0, not ${JSON.stringify(value)}`);
}
