import { describe, expect, test } from "vitest";
import { type ConvergeReport, reportIn } from "../../../contract/converge.ts";

const report: ConvergeReport = {
  instanceId: "i-1",
  mode: "check",
  action: "nothing",
  phase: "done",
  desiredVersion: 2,
  appliedVersion: 2,
  serversVersion: 1,
  pinned: false,
  restored: false,
  listening: true,
  seconds: 0.2,
  error: null,
};
const line = JSON.stringify(report);

describe("a node's report", () => {
  test.each([
    ["alone", line],
    ["with its line's end", `${line}\n`],
    ["after what else was said", `waiting for the lock\n{"level":"info"}\n{ broken\n${line}\n`],
    [
      "before what Run Command adds",
      `${line}\n----------ERROR-------\nfailed to run commands: exit status 3\n`,
    ],
    ["with keys of a later version", line.replace("{", '{"more":1,')],
  ])("is found %s", (_, output) => {
    expect(reportIn(output)).toEqual(report);
  });

  test.each([
    ["nothing", ""],
    ["a line that was cut", line.slice(0, -1)],
    ["text", "no json"],
    ["other JSON", '{"instanceId":"i-1"}\n[1]\nnull'],
    ["a report inside another line", `said ${line}`],
  ])("is not found in %s", (_, output) => {
    expect(reportIn(output)).toBeUndefined();
  });
});
