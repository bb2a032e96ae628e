import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { CONVERGE_EXIT } from "../../../contract/converge.ts";
import { Bench } from "./bench.ts";

let bench: Bench;
beforeEach(async () => {
  bench = await Bench.start();
});
afterEach(() => bench.stop());

/** Brings the listener into service and forgets what that took. */
async function inService(): Promise<void> {
  expect((await bench.converge()).status).toBe(CONVERGE_EXIT.ok);
  bench.told.length = 0;
}

describe("Parameter Store", () => {
  test("may throttle and hang up for a while", async () => {
    bench.faults.push("ThrottlingException", "hang up", "InternalServerError");
    expect((await bench.converge(["--read-wait", "10"])).status).toBe(CONVERGE_EXIT.ok);
    expect(bench.asked).toHaveLength(4);
  });

  test("that finds the clock off by twenty minutes is asked by its own", async () => {
    for (const minutes of [20, -20]) {
      bench.clockAhead = minutes * 60_000;
      bench.asked.length = 0;
      const { status, stderr } = await bench.converge(["--read-wait", "10"]);
      expect(status, stderr).toBe(CONVERGE_EXIT.ok);
      expect(stderr).toContain("InvalidSignatureException");
      expect(bench.asked).toHaveLength(1);
    }
  });

  test("that takes the credentials for expired is asked with new ones of the role", async () => {
    const role = await bench.startRole(["old", "new"]);
    bench.refusedKeys.add("old");
    const { status, stderr } = await bench.converge(["--read-wait", "10"], [], role);
    expect(status, stderr).toBe(CONVERGE_EXIT.ok);
    expect(stderr).toContain("ExpiredTokenException");
  });

  test("is asked as soon as a metadata service that failed and is slow gives credentials", async () => {
    const role = await bench.startRole(["fails", "fails", "slow", "new"]);
    const { status, stderr } = await bench.converge(["--read-wait", "15"], [], role);
    expect(status, stderr).toBe(CONVERGE_EXIT.ok);
    expect(stderr).toContain("Unable to locate credentials");
  });

  test("is not asked without credentials, and nothing changes", async () => {
    const role = await bench.startRole([]);
    expect(await bench.converge(["--read-wait", "1"], [], role)).toMatchObject({
      status: CONVERGE_EXIT.unreadable,
      report: { phase: "read", error: { message: expect.stringContaining("credentials") } },
    });
    expect([bench.conf, bench.told, bench.asked]).toEqual([bench.packaged, [], []]);
  });

  test("that stays away changes nothing", async () => {
    await inService();
    bench.faults.push(...Array.from({ length: 50 }, () => "ThrottlingException"));
    const before = bench.conf;
    expect(await bench.converge(["--read-wait", "1"])).toMatchObject({
      status: CONVERGE_EXIT.unreadable,
      report: { action: "nothing", phase: "read", error: { code: "parameters.unreadable" } },
    });
    expect([bench.conf, bench.told]).toEqual([before, []]);
  });

  test("without the list of servers is waited for", async () => {
    const found = bench.parameters.get("memcached-servers");
    bench.parameters.delete("memcached-servers");
    expect(await bench.converge()).toMatchObject({
      status: CONVERGE_EXIT.unreadable,
      report: { error: { message: expect.stringContaining("memcached-servers") } },
    });
    bench.onRead = () => {
      if (found && bench.asked.length === 3) bench.parameters.set("memcached-servers", found);
    };
    expect((await bench.converge(["--wait-servers", "20"])).status).toBe(CONVERGE_EXIT.ok);
  });

  test.each([
    ["settings", '{"no.such.key": 1}', "settings.unknown", "no.such.key"],
    ["settings", '{"activation.token": "x"}', "settings.unknown", "activation.token"],
    ["settings", '{"log.level": [1]}', "settings.invalid", "log.level"],
    ["settings", '{"log.level": "5 # more"}', "settings.invalid", "log.level"],
    ["railgun-host", "nlb.example.com # ours", "parameter.invalid", "railgun-host"],
    ["settings", "not JSON", "settings.invalid", "settings"],
    ["settings", '{"wan.port": 2409}', "settings.unknown", "wan.port"],
    ["map-file", "a = 10.0.0.1\nno map", "map.invalid", "line 2"],
    ["memcached-servers", "one two", "parameter.invalid", "memcached-servers"],
    ["railgun-host", "two\nlines = 1", "parameter.invalid", "railgun-host"],
  ])("with a wrong %s (%j) changes nothing and is named", async (name, value, code, named) => {
    bench.put(name, value);
    expect(await bench.converge()).toMatchObject({
      status: CONVERGE_EXIT.unreadable,
      report: { phase: "read", error: { code, message: expect.stringContaining(named) } },
    });
    expect([bench.conf, bench.told, bench.besides]).toEqual([bench.packaged, [], []]);
  });
});
