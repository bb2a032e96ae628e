import { statSync } from "node:fs";
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
  bench.asked.length = 0;
}

describe("a full converge", () => {
  test("renders the packaged file to the byte, restarts, waits for the port and reports", async () => {
    const servers = "127.0.0.1:1 127.0.0.1:2";
    bench.put("memcached-servers", servers);
    const { status, report, stderr } = await bench.converge();
    expect(stderr).toBe(
      "railgun-ha-converge: no connection to memcached at 127.0.0.1:1 127.0.0.1:2; the listener works without\n",
    );
    expect(status).toBe(CONVERGE_EXIT.ok);
    expect(bench.conf).toBe(bench.rendered({ servers }));
    expect(bench.running).toBe(bench.conf);
    expect(bench.told).toEqual(["restart railgun.service"]);
    expect(report).toEqual({
      instanceId: "i-0123456789abcdef0",
      mode: "full",
      action: "restart",
      phase: "done",
      desiredVersion: 1,
      appliedVersion: 1,
      serversVersion: 2,
      pinned: false,
      restored: false,
      listening: true,
      unreachableServers: 2,
      seconds: expect.any(Number),
      error: null,
    });
    expect(bench.besides).toEqual([]);
    expect(statSync(join(bench.root, "etc/railgun/railgun.conf")).mode & 0o777).toBe(0o640);
  });

  test("changes nothing when nothing is to change", async () => {
    await inService();
    const before = statSync(join(bench.root, "etc/railgun/railgun.conf")).ino;
    const { status, report } = await bench.converge();
    expect(status).toBe(CONVERGE_EXIT.ok);
    expect(report).toMatchObject({ action: "nothing", phase: "done", listening: true });
    expect(bench.told).toEqual([]);
    expect(statSync(join(bench.root, "etc/railgun/railgun.conf")).ino).toBe(before);
  });

  test("reloads for other servers, and restarts for another token", async () => {
    await inService();
    bench.put("memcached-servers", "10.0.0.9:11211");
    expect((await bench.converge()).report).toMatchObject({ action: "reload", serversVersion: 2 });
    bench.put("activation-token", "token-two", "current");
    expect((await bench.converge()).report).toMatchObject({ action: "restart", appliedVersion: 2 });
    expect(bench.told).toEqual(["reload railgun.service", "restart railgun.service"]);
    expect(bench.running).toBe(bench.rendered({ token: "token-two", servers: "10.0.0.9:11211" }));
  });

  test("starts a listener that does not run, though its file is right", async () => {
    await inService();
    bench.active = false;
    expect(await bench.converge()).toMatchObject({ status: CONVERGE_EXIT.ok, report: { action: "restart" } });
  });

  test("writes a token with every odd character as it is", async () => {
    const token = `tökén $HOME "q" 'a' \\n#x% é`;
    bench.put("activation-token", token, "current");
    expect((await bench.converge()).status).toBe(CONVERGE_EXIT.ok);
    expect(bench.conf).toContain(`activation.token = ${token}\n`);
  });

  test("applies optional settings, appends what the file lacks, and takes them back", async () => {
    bench.put("settings", JSON.stringify({ "log.level": 5, "stats.enabled": true }));
    expect((await bench.converge()).status).toBe(CONVERGE_EXIT.ok);
    expect(bench.conf).toBe(`${bench.rendered({ level: "5" })}\nstats.enabled = 1\n`);
    bench.put("settings", "{}");
    expect((await bench.converge()).report).toMatchObject({ action: "restart", error: null });
    expect(bench.conf).toBe(`${bench.rendered()}\n`);
  });
});

describe("a listener that does not answer with the new settings", () => {
  test("gets the previous file back and serves with it", async () => {
    await inService();
    const good = bench.conf;
    bench.put("activation-token", "revoked", "current");
    bench.serving = (conf) => !conf.includes("revoked");
    const { status, report } = await bench.converge();
    expect(status).toBe(CONVERGE_EXIT.restored);
    expect(report).toMatchObject({
      action: "restart",
      phase: "verify",
      desiredVersion: 2,
      appliedVersion: 1,
    });
    expect(report).toMatchObject({ restored: true, listening: true, error: { code: "listener.restored" } });
    expect([bench.conf, bench.running]).toEqual([good, good]);
    expect(bench.told).toEqual(["restart railgun.service", "restart railgun.service"]);
    expect(bench.besides).toEqual([]);
  });

  test("is reported as down when it does not answer with the previous file either", async () => {
    await inService();
    const good = bench.conf;
    bench.put("activation-token", "other", "current");
    bench.serving = () => false;
    expect(await bench.converge()).toMatchObject({
      status: CONVERGE_EXIT.down,
      report: { restored: true, listening: false, error: { code: "listener.down" } },
    });
    expect(bench.conf).toBe(good);
    expect(bench.besides).toEqual([]);
  });

  test("is stopped when it never had settings", async () => {
    bench.serving = () => false;
    expect(await bench.converge()).toMatchObject({
      status: CONVERGE_EXIT.down,
      report: { listening: false },
    });
    expect(bench.conf).toBe(bench.packaged);
    expect(bench.told).toEqual(["restart railgun.service", "stop railgun.service"]);
    expect(bench.besides).toEqual([]);
  });

  test("is reported when nothing was to change", async () => {
    await inService();
    bench.serving = () => false;
    bench.onSystemctl = () => {};
    bench.put("memcached-servers", "10.0.0.9:11211");
    await bench.converge();
    bench.put("memcached-servers", "10.0.0.1:11211 10.0.0.2:11211");
    expect(await bench.converge()).toMatchObject({
      status: CONVERGE_EXIT.down,
      report: { action: "nothing", error: { code: "listener.silent" } },
    });
  });
});

describe("--reload-only", () => {
  test("never asks for the token and never restarts", async () => {
    await inService();
    bench.put("memcached-servers", "10.0.0.9:11211");
    bench.put("activation-token", "token-two", "current");
    bench.put("settings", JSON.stringify({ "log.level": 5, "stats.enabled": 1 }));
    const { status, report } = await bench.converge(["--reload-only"]);
    expect(status).toBe(CONVERGE_EXIT.ok);
    expect(report).toMatchObject({
      mode: "reload-only",
      action: "reload",
      desiredVersion: null,
      appliedVersion: 1,
    });
    expect(bench.asked).toEqual([
      ["/railgun-ha/test/memcached-servers", "/railgun-ha/test/settings", "/railgun-ha/test/map-file"],
    ]);
    expect(bench.told).toEqual(["reload railgun.service"]);
    expect(bench.conf).toBe(bench.rendered({ servers: "10.0.0.9:11211", level: "5" }));
  });

  test("does nothing on a listener that is only installed", async () => {
    const { status, report } = await bench.converge(["--reload-only"]);
    expect(status).toBe(CONVERGE_EXIT.ok);
    expect(report).toMatchObject({ action: "nothing", phase: "done" });
    expect([bench.conf, bench.asked, bench.told]).toEqual([bench.packaged, [], []]);
  });

  test("writes the file and leaves a stopped listener stopped", async () => {
    await inService();
    bench.active = false;
    bench.put("memcached-servers", "10.0.0.9:11211");
    expect((await bench.converge(["--reload-only"])).report).toMatchObject({
      action: "nothing",
      error: null,
    });
    expect(bench.conf).toBe(bench.rendered({ servers: "10.0.0.9:11211" }));
    expect(bench.told).toEqual([]);
  });

  test("puts the servers back when the listener does not answer with the new ones", async () => {
    await inService();
    const good = bench.conf;
    bench.put("memcached-servers", "10.0.0.9:11211");
    bench.serving = (conf) => conf === good;
    expect(await bench.converge(["--reload-only"])).toMatchObject({
      status: CONVERGE_EXIT.restored,
      report: { restored: true, listening: true },
    });
    expect(bench.conf).toBe(good);
    expect(bench.told).toEqual(["reload railgun.service", "reload railgun.service"]);
  });
});

describe("--check", () => {
  test("changes nothing and says whether something is to do", async () => {
    expect(await bench.converge(["--check"])).toMatchObject({
      status: CONVERGE_EXIT.different,
      report: { mode: "check", action: "restart", phase: "done", desiredVersion: 1, appliedVersion: null },
    });
    expect([bench.conf, bench.told, bench.hasState()]).toEqual([bench.packaged, [], false]);
    await inService();
    expect((await bench.converge(["--check"])).status).toBe(CONVERGE_EXIT.ok);
    bench.put("memcached-servers", "10.0.0.9:11211");
    expect(await bench.converge(["--check"])).toMatchObject({
      status: CONVERGE_EXIT.different,
      report: { action: "reload", serversVersion: 1 },
    });
  });
});

describe("--token pending", () => {
  test("pins the canary: a full converge keeps the token while it is pending, and then goes back", async () => {
    await inService();
    bench.put("activation-token", "candidate", "pending");
    expect((await bench.converge(["--token", "pending"])).report).toMatchObject({
      mode: "pending",
      action: "restart",
      desiredVersion: 2,
      appliedVersion: 2,
      pinned: true,
    });
    expect(bench.conf).toBe(bench.rendered({ token: "candidate" }));
    expect((await bench.converge()).report).toMatchObject({
      action: "nothing",
      desiredVersion: 2,
      pinned: true,
    });
    bench.label("activation-token", undefined, "pending");
    expect((await bench.converge()).report).toMatchObject({
      action: "restart",
      desiredVersion: 1,
      pinned: false,
    });
    expect(bench.conf).toBe(bench.rendered());
  });

  test("lets the pin expire", async () => {
    await inService();
    bench.put("activation-token", "candidate", "pending");
    await bench.converge(["--token", "pending"]);
    bench.write(
      "var/lib/railgun-ha/state.json",
      JSON.stringify({ ...bench.state, pin: { version: 2, expires: 1 } }),
    );
    expect((await bench.converge()).report).toMatchObject({
      action: "restart",
      appliedVersion: 1,
      pinned: false,
    });
    expect(bench.state).toMatchObject({ pin: null });
  });

  test("pins nothing when the candidate fails", async () => {
    await inService();
    bench.put("activation-token", "candidate", "pending");
    bench.serving = (conf) => !conf.includes("candidate");
    expect((await bench.converge(["--token", "pending"])).status).toBe(CONVERGE_EXIT.restored);
    expect(bench.state).toMatchObject({ pin: null, tokenVersion: 1, applying: null });
    expect((await bench.converge()).report).toMatchObject({ action: "nothing", pinned: false });
  });

  test("says so when no version is pending", async () => {
    expect(await bench.converge(["--token", "pending"])).toMatchObject({
      status: CONVERGE_EXIT.unreadable,
      report: { error: { code: "parameter.missing" } },
    });
  });
});
