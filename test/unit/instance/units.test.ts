import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import table from "../../../contract/listener.json" with { type: "json" };
import { parseUnit, spanMillis, unitValue } from "../../../local/instances/unit-file.ts";

const FOLDER = join(import.meta.dirname, "../../../instance");
const unit = (name: string) => parseUnit(readFileSync(join(FOLDER, name), "utf8"));

describe("the units", () => {
  test("run the listener that the table describes, as its user, for as long as the machine is on", () => {
    const listener = unit(table.unit);
    const value = (key: string) => unitValue(listener, "Service", key);
    expect(value("ExecStart")).toBe(`${table.binary} -config=${table.config}`);
    expect(value("User")).toBe(table.user);
    expect(value("ExecReload")).toBe(`/bin/kill -${table.reload.signal.replace("SIG", "")} $MAINPID`);
    expect([value("Restart"), value("RestartSec")]).toEqual(["always", "200ms"]);
    expect(unitValue(listener, "Unit", "StartLimitIntervalSec")).toBe("0");
  });

  test("never send SIGQUIT", () => {
    expect(table.neverSend).toEqual(["SIGQUIT"]);
    for (const name of readdirSync(FOLDER).filter((one) => /\.(service|timer)$/.test(one))) {
      for (const section of unit(name).values())
        expect([...section.values()].flat().join(" ")).not.toMatch(/QUIT/);
    }
    expect(unitValue(unit(table.unit), "Service", "KillSignal")).toBe("SIGTERM");
  });

  test("converge by timer within a minute, without a restart, and not all machines at once", () => {
    const timer = unit("railgun-ha-converge.timer");
    const span = (key: string): number => spanMillis(unitValue(timer, "Timer", key) ?? "");
    expect(span("RandomizedDelaySec")).toBeGreaterThan(0);
    expect(span("OnUnitActiveSec") + span("RandomizedDelaySec")).toBeLessThan(60_000);
    expect(span("OnActiveSec") + span("RandomizedDelaySec")).toBeLessThan(60_000);
    const service = unit("railgun-ha-converge.service");
    expect(unitValue(service, "Service", "ExecStart")).toBe(
      "/usr/local/sbin/railgun-ha-converge --reload-only",
    );
    expect(unitValue(service, "Service", "Type")).toBe("oneshot");
  });
});

describe("a unit file", () => {
  test("has sections, repeated keys and comments", () => {
    const parsed = parseUnit("# a\n[A]\nX=1\n; b\nX = 2=3\n\n[B]\nY=\n");
    expect(parsed.get("A")?.get("X")).toEqual(["1", "2=3"]);
    expect([unitValue(parsed, "A", "X"), unitValue(parsed, "B", "Y"), unitValue(parsed, "B", "X")]).toEqual([
      "2=3",
      "",
      undefined,
    ]);
  });

  test.each([
    ["200ms", 200],
    ["45", 45_000],
    ["1min 30s", 90_000],
    ["0.5s", 500],
  ])("reads %s as %d ms", (text, millis) => {
    expect(spanMillis(text)).toBe(millis);
  });

  test("refuses a span that it does not know", () => {
    expect(() => spanMillis("soon")).toThrow('"soon" is not a span of time');
    expect(() => spanMillis("3 weeks")).toThrow('"weeks" in "3 weeks"');
  });
});

describe("bootstrap", () => {
  test("is read by bash without complaint", () => {
    execFileSync("bash", ["-n", join(FOLDER, "bootstrap")]);
  });
});
