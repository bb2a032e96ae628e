import { expect, test } from "vitest";
import type { BootedMachines } from "../../../../local/booted/booted-machines.ts";
import { machineControls } from "../../../../local/booted/machine-controls.ts";

const ID = "i-0123456789abcdef0";

/** Records what is done to the machines. */
function controls(): { readonly done: unknown[][]; readonly all: ReturnType<typeof machineControls> } {
  const done: unknown[][] = [];
  const machines = new Proxy({} as BootedMachines, {
    get:
      (_, name) =>
      (...words: unknown[]) =>
        void done.push([name, ...words]),
  });
  return { done, all: machineControls(machines) };
}

test.each([
  ["power-cut", {}, ["powerCut", ID]],
  ["power-on", {}, ["powerOnAgain", ID]],
  ["black-hole", {}, ["blackHole", ID, 2408, true]],
  ["black-hole", { port: 11211, end: true }, ["blackHole", ID, 11211, false]],
  ["disk-full", {}, ["limitDisk", ID, 0]],
  ["disk-full", { end: true }, ["limitDisk", ID, undefined]],
  ["slow-metadata", {}, ["silenceMetadata", ID, 30_000]],
  ["slow-metadata", { seconds: 5 }, ["silenceMetadata", ID, 5_000]],
])("%s with %j is done to the machine that is named", (name, body, expected) => {
  const { done, all } = controls();
  all[name]?.({ instance: ID, ...body });
  expect(done).toEqual([expected]);
});

test("a body without a machine, or with a wrong number, is refused and nothing is done", () => {
  const { done, all } = controls();
  expect(() => all["power-cut"]?.(undefined)).toThrow(/must name a machine/);
  expect(() => all["slow-metadata"]?.({ instance: ID, seconds: "5" })).toThrow(/seconds must be a number/);
  expect(done).toEqual([]);
});
