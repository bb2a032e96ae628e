import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { CONVERGE_EXIT } from "../../../contract/converge.ts";
import { Bench } from "./bench.ts";

let bench: Bench;
beforeEach(async () => {
  bench = await Bench.start();
});
afterEach(() => bench.stop());

async function inService(): Promise<void> {
  expect((await bench.converge()).status).toBe(CONVERGE_EXIT.ok);
  bench.told.length = 0;
}

describe("a machine", () => {
  const constants = (): object =>
    JSON.parse(readFileSync(join(bench.root, "etc/railgun-ha/instance.json"), "utf8"));

  test.each([
    ["a list", () => [], "is not a JSON object"],
    ["null", () => null, "is not a JSON object"],
    ["a number", () => 5, "is not a JSON object"],
    ["nothing in it", () => ({}), "region"],
    ["a number for the region", () => ({ ...constants(), region: 5 }), "region"],
    ["an empty region", () => ({ ...constants(), region: "" }), "region"],
    ["a region that is none", () => ({ ...constants(), region: "eu central" }), "eu central"],
    ["null for the path", () => ({ ...constants(), parameterPrefix: null }), "parameterPrefix"],
    ["a list for the endpoint", () => ({ ...constants(), endpoint: [] }), "endpoint"],
    ["an endpoint that is none", () => ({ ...constants(), endpoint: "nowhere" }), "nowhere"],
    ["a number for its own name", () => ({ ...constants(), instanceId: 7 }), "instanceId"],
  ])("with constants that are or have %s says so in one line and reports it", async (_what, wrong, named) => {
    bench.write("etc/railgun-ha/instance.json", JSON.stringify(wrong()));
    const { status, report, stderr } = await bench.converge(["--check"]);
    expect({ status, code: report?.error?.code, mode: report?.mode }, stderr).toEqual({
      status: CONVERGE_EXIT.usage,
      code: "constants.invalid",
      mode: "check",
    });
    expect(report?.error?.message).toContain(named);
    expect(stderr).toBe(`railgun-ha-converge: ${report?.error?.message}\n`);
  });

  test("without constants, or with some that are no JSON, says which file", async () => {
    bench.write("etc/railgun-ha/instance.json", "{");
    const { status, report } = await bench.converge();
    expect(status).toBe(CONVERGE_EXIT.usage);
    expect(report?.error?.message).toContain("/etc/railgun-ha/instance.json");
    const absent = await bench.converge(["--constants", "/etc/absent.json"]);
    expect(absent.status).toBe(CONVERGE_EXIT.usage);
    expect(absent.report?.error?.message).toContain("/etc/absent.json");
  });
});

describe("a state that is spoilt", () => {
  const spoilt: readonly (readonly [string, unknown])[] = [
    ["pin", "x"],
    ["pin", 5],
    ["pin", {}],
    ["pin", { version: "x" }],
    ["pin", { version: 1, expires: "soon" }],
    ["pin", { version: null, expires: 9e12 }],
    ["defaults", null],
    ["defaults", 5],
    ["defaults", []],
    ["defaults", "log.level"],
    ["defaults", { "log.level": 5 }],
    ["defaults", { "log.level": { deep: true } }],
    ["defaults", { "log.level": "0\nactivation.token = other" }],
    ["applying", 5],
    ["applying", {}],
    ["applying", "stop"],
    ["tokenVersion", "1"],
    ["tokenVersion", [1]],
    ["tokenVersion", 1.5],
    ["tokenVersion", true],
    ["serversVersion", {}],
  ];

  test("in part counts as none in that part, whatever the part", async () => {
    await inService();
    const good = bench.state;
    for (const [name, wrong] of spoilt) {
      const context = `${name}: ${JSON.stringify(wrong)}`;
      bench.write("var/lib/railgun-ha/state.json", JSON.stringify({ ...good, [name]: wrong }));
      for (const args of name === "defaults" || name === "applying" ? [["--reload-only"], []] : [[]]) {
        const { status, report } = await bench.converge(args);
        expect({ status, error: report?.error }, context).toEqual({ status: CONVERGE_EXIT.ok, error: null });
      }
      expect([bench.conf, bench.state, bench.told], context).toEqual([bench.rendered(), good, []]);
    }
  });

  test.each([
    ["a list", "[]"],
    ["null", "null"],
    ["a number", "5"],
    ["pairs", '[["pin", 1]]'],
    ["deeper than can be read", "[".repeat(100_000)],
  ])("as a whole counts as none: %s", async (_what, whole) => {
    await inService();
    bench.write("var/lib/railgun-ha/state.json", whole);
    expect(await bench.converge()).toMatchObject({
      status: CONVERGE_EXIT.ok,
      report: { error: null, appliedVersion: 1 },
    });
    expect(bench.told).toEqual([]);
  });
});
