import { afterAll, beforeAll } from "vitest";
import type { LaunchedInstance } from "../../local/ports.ts";
import { bootFaults } from "./support/boot-faults.ts";
import { convergeFaults } from "./support/converge-faults.ts";
import { fleetFaults } from "./support/fleet-faults.ts";
import { Report } from "./support/report.ts";
import { runCommand } from "./support/run-command.ts";
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

security(stand);
runCommand(stand);
convergeFaults(stand, report);
bootFaults(stand, report, () => {
  if (!muted) throw new Error("the muted machine was not launched");
  return muted;
});
fleetFaults(stand, report);
