import { afterAll, beforeAll, expect, test } from "vitest";
import type { LaunchedInstance } from "../../local/ports.ts";
import { bootFaults } from "./support/boot-faults.ts";
import { convergeFaults } from "./support/converge-faults.ts";
import { fleetFaults } from "./support/fleet-faults.ts";
import { Report } from "./support/report.ts";
import { runCommand } from "./support/run-command.ts";
import { secrecy } from "./support/secrecy.ts";
import { security } from "./support/security.ts";
import { aptOf, type Stand, startStand } from "./support/stand.ts";

const report = new Report();
let running: Stand | undefined;
let muted: LaunchedInstance | undefined;

const stand = (): Stand => {
  if (!running) throw new Error("the stack was not deployed");
  return running;
};

beforeAll(async () => {
  running = await startStand();
  report.add("none: deploy", "two instances in service", `${running.deployed.toFixed(1)} s`);
  running.cloud.machines.muteNext();
  muted = running.launch(aptOf(running.cloud.packages));
});

afterAll(async () => {
  report.print();
  await running?.close();
});

test("two instances are in service within a minute of deploy", () => {
  // The image is there by then, or was built before.
  expect(stand().deployed).toBeLessThan(60);
});
security(stand);
runCommand(stand);
convergeFaults(stand, report);
bootFaults(stand, report, () => {
  if (!muted) throw new Error("the muted machine was not launched");
  return muted;
});
fleetFaults(stand, report);
secrecy(stand);
