import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { CONVERGE_EXIT } from "../../../contract/converge.ts";
import { Bench, type Converged, ended } from "./bench.ts";

const SECRET = "feedfacefeedfacefeedfacefeedface";

/** Everything below the root is read-only but /run, which is never on a disk. */
const READ_ONLY = `
mount --bind "$1" "$1" && mount -o remount,ro,bind "$1" && mount -t tmpfs none "$1/run" || exit 99
shift; exec "$@"`;

let bench: Bench;
beforeEach(async () => {
  bench = await Bench.start();
});
afterEach(() => bench.stop());

async function inService(): Promise<void> {
  expect((await bench.converge()).status).toBe(CONVERGE_EXIT.ok);
  bench.told.length = 0;
}

describe("a converge that is killed", () => {
  test("leaves a whole file at every moment, and the next one finishes its work", async () => {
    await inService();
    const moments = new Set<string>();
    let killedAt = 0;
    for (;;) {
      const before = bench.conf;
      const token = `token-after-${killedAt}`;
      const version = bench.put("activation-token", token, "current");
      const desired = bench.rendered({ token });
      const { signal } = await bench.converge([], [], bench.killedAt(killedAt + 1));
      if (signal === null) break;
      killedAt += 1;
      const context = `killed before file operation ${killedAt}`;
      expect([before, desired], context).toContain(bench.conf);
      expect([before, desired], context).toContain(bench.running);
      moments.add(
        `${bench.conf === before ? "old" : "new"} file, beside it ${bench.besides.join(" ") || "nothing"}`,
      );
      const { status, report } = await bench.converge();
      expect({ status, error: report?.error }, context).toEqual({ status: CONVERGE_EXIT.ok, error: null });
      expect([bench.conf, bench.running], context).toEqual([desired, desired]);
      expect(bench.besides, context).toEqual([]);
      expect(bench.state, context).toMatchObject({ applying: null, tokenVersion: version });
    }
    // State, backup and file are each opened, synced, renamed and synced; the backup removed; the state written again.
    expect(killedAt).toBeGreaterThanOrEqual(18);
    expect(moments).toContain(
      "old file, beside it .railgun.conf.railgun-ha.previous .railgun.conf.railgun-ha.tmp",
    );
    expect(moments).toContain("new file, beside it .railgun.conf.railgun-ha.previous");
  });

  test("between write and service: the next one restarts, though the file is right already", async () => {
    await inService();
    const before = bench.conf;
    bench.put("activation-token", "token-two", "current");
    const child = bench.start();
    bench.onSystemctl = () => void child.kill("SIGKILL");
    await ended(child);
    bench.onSystemctl = () => {};
    // The kill came before systemd acted.
    bench.running = before;
    bench.told.length = 0;
    expect(bench.conf).toBe(bench.rendered({ token: "token-two" }));
    expect(bench.besides).toEqual([".railgun.conf.railgun-ha.previous"]);
    expect((await bench.converge(["--reload-only"])).stderr).toContain("a full run was interrupted");
    expect(bench.told).toEqual([]);
    expect((await bench.converge()).report).toMatchObject({ action: "restart", appliedVersion: 2 });
    expect(bench.besides).toEqual([]);
  });

  test("goes back to the file before the interruption when the listener fails with the new one", async () => {
    await inService();
    const good = bench.conf;
    bench.write("etc/railgun/.railgun.conf.railgun-ha.previous", good);
    bench.write("etc/railgun/railgun.conf", bench.rendered({ token: "half-way" }), 0o640);
    bench.put("activation-token", "revoked", "current");
    bench.serving = (conf) => conf === good;
    expect((await bench.converge()).status).toBe(CONVERGE_EXIT.restored);
    expect([bench.conf, bench.besides]).toEqual([good, []]);
  });

  test("leaves temporary files that the next one removes", async () => {
    bench.write("etc/railgun/.railgun.conf.railgun-ha.tmp", SECRET);
    bench.write("etc/railgun/.railgun.conf.railgun-ha.previous.railgun-ha.tmp", SECRET);
    await inService();
    expect(bench.besides).toEqual([]);
  });
});

describe("two converges at once", () => {
  test("follow each other, and the second finds nothing to do", async () => {
    const both = await Promise.all([bench.converge(), bench.converge()]);
    expect(both.map(({ status }) => status)).toEqual([0, 0]);
    expect(both.map(({ report }) => report?.action).sort()).toEqual(["nothing", "restart"]);
    expect(bench.told).toEqual(["restart railgun.service"]);
  });

  test("end with a clear status when the first does not come to an end", async () => {
    const held = Promise.withResolvers<void>();
    const reached = Promise.withResolvers<void>();
    bench.onSystemctl = () => {
      reached.resolve();
      return held.promise;
    };
    const first = bench.converge();
    await reached.promise;
    expect(statSync(join(bench.root, "run/railgun-ha/converge.lock")).mode & 0o777).toBe(0o600);
    expect(await bench.converge(["--lock-wait", "0.2"])).toMatchObject({
      status: CONVERGE_EXIT.busy,
      report: { phase: "lock", error: { code: "lock.busy" } },
    });
    held.resolve();
    expect((await first).status).toBe(CONVERGE_EXIT.ok);
  });
});

describe("a machine", () => {
  test("that cannot write leaves everything as it was", async () => {
    await inService();
    const before = bench.conf;
    bench.put("activation-token", "token-two", "current");
    // No file may grow: what a full disk answers, for root too.
    const full = ["bash", "-c", 'ulimit -f 0; exec "$@"', "full"];
    expect(await bench.converge([], full)).toMatchObject({
      status: CONVERGE_EXIT.system,
      report: { phase: "write", error: { code: "system.efbig" } },
    });
    expect([bench.conf, bench.told, bench.besides]).toEqual([before, [], []]);
    expect((await bench.converge()).report).toMatchObject({ action: "restart", appliedVersion: 2 });
  });

  /** A converge whose disk is full from the moment at which it first tells systemd something. */
  async function fullFromService(): Promise<Converged> {
    const child = bench.start();
    bench.onSystemctl = () => {
      bench.onSystemctl = () => {};
      spawnSync("prlimit", ["--pid", String(child.pid), "--fsize=0"]);
    };
    return await ended(child);
  }

  test("whose disk fills up while the listener fails goes back to the settings before", async () => {
    await inService();
    const good = bench.conf;
    bench.put("activation-token", "revoked", "current");
    bench.serving = (conf) => conf === good;
    expect(await fullFromService()).toMatchObject({
      status: CONVERGE_EXIT.restored,
      stderr: expect.stringContaining("state.json is not written: File too large"),
      report: { restored: true, listening: true },
    });
    expect([bench.conf, bench.running, bench.besides]).toEqual([good, good, []]);
    expect(statSync(join(bench.root, "etc/railgun/railgun.conf")).mode & 0o777).toBe(0o640);
  });

  test("whose disk fills up right before the end of a run has done it, and restarts nothing for that later", async () => {
    await inService();
    bench.put("activation-token", "token-two", "current");
    expect(await fullFromService()).toMatchObject({
      status: CONVERGE_EXIT.ok,
      report: { action: "restart", appliedVersion: 2, error: null },
    });
    expect(bench.state).toMatchObject({ applying: "restart", tokenVersion: 1 });
    bench.told.length = 0;
    expect((await bench.converge(["--check"])).report).toMatchObject({ action: "nothing" });
    expect((await bench.converge()).report).toMatchObject({ action: "nothing", appliedVersion: 2 });
    expect(bench.told).toEqual([]);
    expect(bench.state).toMatchObject({ applying: null, tokenVersion: 2 });
  });

  test("whose file systems are read-only changes nothing, and is right when there is nothing to do", async ({
    skip,
  }) => {
    skip(spawnSync("unshare", ["--mount", "true"]).status !== 0, "only root can mount read-only");
    await inService();
    const before = bench.conf;
    const readOnly = ["unshare", "--mount", "bash", "-c", READ_ONLY, "read-only", bench.root];
    expect((await bench.converge([], readOnly)).report).toMatchObject({ action: "nothing", error: null });
    bench.put("activation-token", "token-two", "current");
    expect(await bench.converge([], readOnly)).toMatchObject({
      status: CONVERGE_EXIT.system,
      report: { phase: "write", error: { code: "system.erofs" } },
    });
    expect([bench.conf, bench.told, bench.besides]).toEqual([before, [], []]);
  });

  test("with wrong arguments is told so, without a report", async () => {
    for (const args of [["--token", "current"], ["--nonsense"]]) {
      expect(await bench.converge(args)).toMatchObject({ status: CONVERGE_EXIT.usage, stdout: "" });
    }
  });
});

describe("the token", () => {
  /** All that processes of this machine show in their command lines. */
  function commandLines(): string {
    const pids = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
    return pids
      .map((pid) => {
        try {
          return readFileSync(`/proc/${pid}/cmdline`, "utf8");
        } catch {
          return "";
        }
      })
      .join("\n");
  }

  test("is in no output, no command line and no file but railgun.conf", async () => {
    bench.put("activation-token", SECRET, "current");
    let seen = "";
    bench.onSystemctl = () => {
      seen += commandLines();
    };
    const outputs = [await bench.converge(), await bench.converge(["--check"])];
    bench.put("activation-token", `${SECRET}2`, "current");
    bench.serving = () => false;
    outputs.push(await bench.converge());
    expect(seen).toContain("railgun-ha-converge");
    expect(seen).not.toContain(SECRET);
    for (const { stdout, stderr } of outputs) expect(stdout + stderr).not.toContain(SECRET);
    const files = readdirSync(bench.root, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    const holding = files
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((path) => readFileSync(path).includes(SECRET));
    expect(holding).toEqual([join(bench.root, "etc/railgun/railgun.conf")]);
  });
});
