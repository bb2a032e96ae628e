import { afterAll, beforeAll } from "vitest";
import { bootFaults } from "./support/boot-faults.ts";
import { Report } from "./support/report.ts";
import { type Stand, startStand } from "./support/stand.ts";

const report = new Report();
let running: Stand | undefined;

const stand = (): Stand => {
  if (!running) throw new Error("the stack was not deployed");
  return running;
};

beforeAll(async () => {
  running = await startStand();
  report.add("none: deploy", "two instances in service", `${running.deployed.toFixed(1)} s`);
});

afterAll(async () => {
  report.print();
  await running?.close();
});

bootFaults(stand, report);
