import { randomInt } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { sleep, systemClock } from "../../../contract/clock.ts";
import { listener } from "../../../contract/listener.ts";
import { stackParameters } from "../../../contract/names.ts";
import { inSeconds, type Report } from "./report.ts";
import { control, listenersOf, type Member, opens, type Stand, seconds } from "./stand.ts";

const CRASHES = 5;
const KILLS = 50;
/** How often it is measured anew how long a converge takes: the load of this machine changes. */
const MEASURED_EVERY = 10;
const KEY = "lan.timeout";
/** Blocks converge when it is about to rename, and says so. */
const SHIM = `import os, time
def rename(source, target):
    open("/run/about-to-rename", "w").write(str(source))
    time.sleep(600)
os.rename = rename
`;

/** Faults of a machine that serves. */
export function convergeFaults(stand: () => Stand, report: Report): void {
  const { settings } = stackParameters("railgun-ha");
  const desire = (value: number): Promise<void> =>
    stand().scene.observer.putParameter(settings, JSON.stringify({ [KEY]: value }));
  const converge = async ({ id }: Member, ...words: string[]) => {
    const done = await stand().cloud.machines.inside(id, ["railgun-ha-converge", ...words]);
    return { status: done.status, report: JSON.parse(done.stdout.trim().split("\n").at(-1) || "{}") };
  };
  const fileOf = ({ id }: Member): string => join(stand().cloud.machines.rootOf(id), listener.config);
  const valueIn = (member: Member): number =>
    Number(new RegExp(`^${KEY}\\s*=\\s*(\\d+)`, "m").exec(readFileSync(fileOf(member), "utf8"))?.[1]);
  /** Whole: every line of it is a setting or a comment, and the token is the one that is current. */
  const expectWhole = (member: Member): void => {
    const text = readFileSync(fileOf(member), "utf8");
    expect(text.endsWith("\n")).toBe(true);
    expect(text).toContain(`${listener.keys.token} = ${stand().scene.token}\n`);
    for (const line of text.split("\n")) expect(line).toMatch(/^\s*(#.*|[A-Za-z][\w.-]*\s*=.*)?$/);
  };
  const staleIn = (member: Member): string[] =>
    readdirSync(dirname(fileOf(member))).filter((name) => name.endsWith(".railgun-ha.tmp"));

  const listenerPid = async ({ id }: Member): Promise<string> => {
    const words = ["systemctl", "show", "-P", "MainPID", listener.unit];
    return (await stand().cloud.machines.inside(id, words)).stdout.trim();
  };

  /** Seconds from the kill until another process answers. */
  const crash = async (member: Member): Promise<number> => {
    const killed = await listenerPid(member);
    stand().cloud.machines.crashListener(member.id);
    const begun = performance.now();
    for (;;) {
      const open = await opens(member.address);
      const took = (performance.now() - begun) / 1_000;
      if (open && ![killed, "0"].includes(await listenerPid(member))) return took;
      if (took > 60) throw new Error(`${member.id} does not serve again`);
      await sleep(systemClock, 5);
    }
  };

  describe("a machine that serves", () => {
    test("runs one listener, that of our unit: the package's own script has started none", async () => {
      for (const member of await listenersOf(stand())) {
        const running = await stand().cloud.machines.inside(member.id, ["pgrep", "-f", listener.binary]);
        expect(running.stdout.trim()).toBe(await listenerPid(member));
      }
    });

    test("serves again in under a second when its listener is killed", async () => {
      const [member] = await listenersOf(stand());
      const took: number[] = [];
      for (let turn = 0; turn < CRASHES; turn += 1) took.push(await crash(member));
      const [median = Number.NaN] = took.toSorted((one, other) => one - other).slice(Math.floor(CRASHES / 2));
      report.add("listener killed", `serving again, median of ${CRASHES}`, `${median.toFixed(2)} s`);
      expect(median).toBeLessThan(1);
    });

    test(`has a whole file whenever its converge is killed, ${KILLS} times`, async () => {
      const [member] = await listenersOf(stand());
      const { machines } = stand().cloud;
      const words = ["railgun-ha-converge", "--listen-wait", "5"];
      const whole = async (value: number): Promise<number> => {
        await desire(value);
        const begun = performance.now();
        expect((await machines.inside(member.id, words)).status).toBe(0);
        return performance.now() - begun;
      };
      const killed = { before: 0, after: 0 };
      let millis = 0;
      for (let turn = 1; turn <= KILLS; turn += 1) {
        if (turn % MEASURED_EVERY === 1) millis = Math.ceil(await whole(1_000 + turn));
        await desire(100 + turn);
        const limit = (randomInt(20, millis) / 1_000).toFixed(3);
        const { status } = await machines.inside(member.id, ["timeout", "--signal=KILL", limit, ...words]);
        // The phases after "write" are those in which the new file is there.
        if (status === 137 || status === null)
          killed[valueIn(member) === 100 + turn ? "after" : "before"] += 1;
        expectWhole(member);
      }
      expect(killed.before, "some of them were killed before the file was replaced").toBeGreaterThan(0);
      expect(killed.after, "some of them were killed after that").toBeGreaterThan(0);
      expect(killed.before + killed.after).toBeGreaterThan(KILLS / 4);
      const after = await converge(member);
      expect(after.status).toBe(0);
      expect(valueIn(member)).toBe(100 + KILLS);
      expect(staleIn(member)).toEqual([]);
      expect(await opens(member.address)).toBe(true);
      report.add(
        `converge killed ${KILLS} times`,
        "file whole each time, right at the end",
        `killed midway: ${killed.before} before, ${killed.after} after the write`,
      );
    });

    test("keeps the old file when its power is cut between write and rename, and clears up after it", async () => {
      const [member] = await listenersOf(stand());
      const { machines } = stand().cloud;
      const before = readFileSync(fileOf(member), "utf8");
      await desire(777);
      await machines.inside(member.id, ["mkdir", "-p", "/run/shim"]);
      await machines.inside(member.id, ["sh", "-c", "cat >/run/shim/sitecustomize.py"], SHIM);
      const shimmed = machines.inside(member.id, ["env", "PYTHONPATH=/run/shim", "railgun-ha-converge"]);
      await seconds("converge is about to rename", 20, async () => {
        const told = await machines.inside(member.id, ["cat", "/run/about-to-rename"]);
        return told.status === 0;
      });
      await machines.powerCut(member.id);
      await shimmed.catch(() => {});
      const begun = performance.now();
      await machines.powerOnAgain(member.id);
      await seconds("it serves again", 60, () => opens(member.address));
      const took = (performance.now() - begun) / 1_000;
      expect(existsSync(fileOf(member))).toBe(true);
      expect(readFileSync(fileOf(member), "utf8")).toBe(before);
      await seconds("its converge has gone on", 90, async () => {
        const done = await converge(member);
        return done.status === 0;
      });
      expect(valueIn(member)).toBe(777);
      expect(staleIn(member)).toEqual([]);
      report.add("power cut between write and rename", "old file, nothing stale left", inSeconds(took));
    });

    test("goes on serving when its disk is full, and converges when there is room", async () => {
      const [member] = await listenersOf(stand());
      const pid = await listenerPid(member);
      const before = valueIn(member);
      await control(stand(), "disk-full", { instance: member.id });
      await desire(888);
      const full = await converge(member);
      expect(full).toMatchObject({ status: 71, report: { error: { code: "system.enospc" } } });
      expect(valueIn(member)).toBe(before);
      expectWhole(member);
      expect(await listenerPid(member)).toBe(pid);
      expect(await opens(member.address)).toBe(true);
      await control(stand(), "disk-full", { instance: member.id, end: true });
      expect((await converge(member)).status).toBe(0);
      expect(valueIn(member)).toBe(888);
      report.add("disk full at converge", "status 71 system.enospc, goes on serving", "same process");
    });
  });
}
