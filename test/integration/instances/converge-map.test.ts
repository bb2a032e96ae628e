import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
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

describe("the map of hosts", () => {
  const MAP = "# origins\norigin.example:8080 = 10.0.0.7:80\ndefault=127.0.0.1";
  const mapPath = (): string => join(bench.root, "etc/railgun/railgun-ha-map.conf");
  const mapped = (): string => `${bench.rendered()}\nmap.file = ${mapPath()}\n`;

  test("is written, reloaded when it alone changes, and taken back when it is gone", async () => {
    await inService();
    bench.put("map-file", MAP);
    expect((await bench.converge(["--reload-only"])).report).toMatchObject({ action: "reload", error: null });
    expect([readFileSync(mapPath(), "utf8"), bench.conf]).toEqual([`${MAP}\n`, mapped()]);
    bench.put("map-file", "default=127.0.0.2");
    expect((await bench.converge(["--check"])).report).toMatchObject({ action: "reload" });
    expect((await bench.converge(["--reload-only"])).report).toMatchObject({ action: "reload", error: null });
    expect(readFileSync(mapPath(), "utf8")).toBe("default=127.0.0.2\n");
    expect((await bench.converge()).report).toMatchObject({ action: "nothing" });
    bench.parameters.delete("map-file");
    expect((await bench.converge(["--reload-only"])).report).toMatchObject({ action: "reload", error: null });
    expect([existsSync(mapPath()), bench.conf]).toEqual([false, `${bench.rendered()}\n`]);
    expect(bench.told).toEqual(Array.from({ length: 3 }, () => "reload railgun.service"));
    expect(bench.besides).toEqual([]);
  });

  test("is put back when the listener does not answer with the new one", async () => {
    bench.put("map-file", MAP);
    await inService();
    bench.put("map-file", "default=127.0.0.66");
    bench.serving = () => readFileSync(mapPath(), "utf8") === `${MAP}\n`;
    expect(await bench.converge(["--reload-only"])).toMatchObject({
      status: CONVERGE_EXIT.restored,
      report: { restored: true, listening: true },
    });
    expect([readFileSync(mapPath(), "utf8"), bench.besides]).toEqual([`${MAP}\n`, ["railgun-ha-map.conf"]]);
  });

  test("is whole whenever converge is killed, and the next one finishes its work", async () => {
    await inService();
    const map = (): string => readFileSync(join(bench.root, "etc/railgun/railgun-ha-map.conf"), "utf8");
    bench.put("map-file", "default=127.0.0.1");
    expect((await bench.converge(["--reload-only"])).status).toBe(CONVERGE_EXIT.ok);
    let killedAt = 0;
    for (;;) {
      const before = map();
      const desired = `default=127.0.1.${killedAt}`;
      bench.put("map-file", desired);
      const { signal } = await bench.converge(["--reload-only"], [], bench.killedAt(killedAt + 1));
      if (signal === null) break;
      killedAt += 1;
      const context = `killed before file operation ${killedAt}`;
      expect([before, `${desired}\n`], context).toContain(map());
      bench.told.length = 0;
      const { status, report } = await bench.converge(["--reload-only"]);
      expect({ status, error: report?.error }, context).toEqual({ status: CONVERGE_EXIT.ok, error: null });
      expect([map(), bench.besides], context).toEqual([`${desired}\n`, ["railgun-ha-map.conf"]]);
      expect(bench.told.length, context).toBeLessThanOrEqual(1);
    }
    expect(killedAt).toBeGreaterThanOrEqual(15);
  });
});
