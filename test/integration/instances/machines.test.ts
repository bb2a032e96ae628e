import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { sleep, systemClock } from "../../../contract/clock.ts";
import { ConvergeReport } from "../../../contract/converge.ts";
import type { PackageSource } from "../../../contract/package-source.ts";
import { type Activation, startActivation } from "../../../local/activation.ts";
import { createProcessMachines, type ProcessMachines } from "../../../local/instances/machines.ts";
import { createAddresses, type LocalAddresses } from "../../../local/network/addresses.ts";
import { tcpProber } from "../../../local/network/prober.ts";
import { type PackageRepository, startPackageRepository } from "../../../local/packages/repository.ts";
import type { LaunchedInstance, ScriptResult } from "../../../local/ports.ts";
import { type Guardian, startGuardian } from "../../../local/processes/guardian.ts";
import { marked } from "../../../local/processes/proc.ts";
import { createRun, type Run } from "../../../local/processes/run.ts";
import { instancePayload } from "../../../scripts/payload.ts";
import type { StackConfig } from "../../../src/stack/config.ts";
import { userData } from "../../../src/stack/user-data.ts";
import { Bench, CHECKOUT } from "./bench.ts";

const TOKEN = "0123456789abcdef0123456789abcdef";
const SERVERS = "127.0.0.1:11311 127.0.0.1:11312";

let run: Run;
let guardian: Guardian;
let addresses: LocalAddresses;
let activation: Activation;
let packages: PackageRepository;
let bench: Bench;
let machines: ProcessMachines;
const poweredOff: string[] = [];
let count = 0;

beforeAll(async () => {
  run = createRun();
  guardian = await startGuardian(run);
  addresses = await createAddresses();
  activation = await startActivation({ host: "127.0.0.1" });
  activation.allow(TOKEN);
  packages = await startPackageRepository({
    host: "127.0.0.1",
    settings: { "activate.server": activation.url },
  });
  bench = await Bench.start();
  bench.put("activation-token", TOKEN, "current");
  bench.put("memcached-servers", SERVERS);
  mkdirSync(join(run.folder, "m"));
  machines = createProcessMachines({
    folder: join(run.folder, "m"),
    endpointUrl: bench.endpoint,
    python: join(CHECKOUT, ".venv/bin/python3"),
    clock: systemClock,
  });
  machines.onPoweredOff((id) => poweredOff.push(id));
});
afterEach(() => packages.restore());
afterAll(async () => {
  await machines.close();
  await Promise.all([bench.stop(), packages.close(), activation.close(), addresses.close()]);
  await guardian.release();
});

function apt(): PackageSource {
  const { url, key } = packages;
  return { kind: "apt", url, suites: ["noble", "xenial"], component: "main", key, package: "railgun-stable" };
}

/** The stack's own user data. */
function scriptFor(packageSource: PackageSource): Uint8Array {
  const config = { stackName: "test", packageSource } as StackConfig;
  const text = userData(config, { lambdaKeys: {} as never, instancePayload: instancePayload() });
  return Buffer.from(text, "base64");
}

function launch(packageSource: PackageSource = apt()): LaunchedInstance {
  count += 1;
  const instance: LaunchedInstance = {
    instanceId: `i-${String(count).padStart(17, "0")}`,
    region: "eu-central-1",
    accountId: "000000000000",
    zone: "eu-central-1a",
    subnetId: "subnet-1",
    privateIp: addresses.toLocal("vpc-test", `10.240.0.${10 + count}`),
    imageId: "ami-1",
    instanceType: "t3.medium",
    userData: scriptFor(packageSource),
    securityGroups: [],
    roleName: "role",
    tags: {},
  };
  machines.powerOn(instance);
  return instance;
}

async function until(
  what: () => string,
  holds: () => boolean | Promise<boolean>,
  seconds = 40,
): Promise<void> {
  for (let waited = 0; waited < seconds * 1_000; waited += 50) {
    if (await holds()) return;
    await sleep(systemClock, 50);
  }
  throw new Error(`not within ${seconds} s: ${what()}`);
}

const open = async ({ privateIp }: LaunchedInstance): Promise<boolean> =>
  (await tcpProber.connect(privateIp, 2408, 300)) === "open";

async function booted(packageSource?: PackageSource): Promise<LaunchedInstance> {
  const instance = launch(packageSource);
  const told = (): string => machines.consoleOutput(instance.instanceId);
  await until(told, () => told().includes("cloud-init: user data ended"));
  expect(told()).toContain("railgun-ha: in service\ncloud-init: user data ended with status 0");
  return instance;
}

const fileOf = (id: string, path: string): string =>
  readFileSync(join(run.folder, "m", id, "root", path), "utf8");
const processesOf = (id: string): number[] => marked("RAILGUN_HA_INSTANCE", id);

function reportOf(result: ScriptResult): ConvergeReport {
  if (result.kind !== "exited") throw new Error(`the command did not end by itself: ${result.kind}`);
  return ConvergeReport.parse(JSON.parse(result.stdout));
}

describe("a process instance", () => {
  test("boots from the stack's user data into service, takes commands, and leaves no process", async () => {
    const instance = await booted();
    const { instanceId } = instance;
    expect(await open(instance)).toBe(true);
    expect(machines.listenerActive(instanceId)).toBe(true);
    expect(machines.agentOnline(instanceId)).toBe(true);
    expect(machines.running()).toContain(instanceId);
    expect(activation.activations()).toMatchObject({ [instance.privateIp]: 1 });
    const conf = fileOf(instanceId, "etc/railgun/railgun.conf");
    expect(conf).toContain(`activation.token = ${TOKEN}\n`);
    expect(conf).toContain("activation.railgun_host = nlb.example.com\n");
    expect(conf).toContain(`memcached.servers = ${SERVERS}\n`);
    expect(conf).toContain(`wan.ip = ${instance.privateIp}\n`);
    expect(machines.consoleOutput(instanceId)).toContain("suite noble of");
    expect(JSON.parse(fileOf(instanceId, "etc/railgun-ha/instance.json"))).toMatchObject({
      instanceId,
      region: "eu-central-1",
      parameterPrefix: "/railgun-ha/test",
      endpoint: bench.endpoint,
    });
    expect(machines.consoleOutput(instanceId)).not.toContain(TOKEN);

    bench.put("memcached-servers", "127.0.0.1:11313");
    const reload = await machines.run(instanceId, "railgun-ha-converge --reload-only", 30_000);
    expect(reportOf(reload)).toMatchObject({ instanceId, action: "reload", listening: true, error: null });
    expect(reportOf(await machines.run(instanceId, "railgun-ha-converge --check", 30_000))).toMatchObject({
      action: "nothing",
    });
    bench.put("memcached-servers", SERVERS);

    await machines.powerOff(instanceId);
    expect(processesOf(instanceId)).toEqual([]);
    expect(await open(instance)).toBe(false);
    expect(machines.agentOnline(instanceId)).toBe(false);
    expect(existsSync(join(run.folder, "m", instanceId, "root"))).toBe(false);
    expect(await machines.run(instanceId, "true", 1_000)).toEqual({ kind: "unreachable" });
  });

  test("may boot again without harm: the listener goes on, with updates kept from it", async () => {
    const instance = await booted();
    const { instanceId } = instance;
    const again = `bash "$DESTDIR/run/railgun-ha/boot/bootstrap" "$DESTDIR/run/railgun-ha/boot/constants.json"`;
    const result = await machines.run(instanceId, again, 60_000);
    expect(result).toMatchObject({
      kind: "exited",
      status: 0,
      stdout: expect.stringContaining("in service\n"),
    });
    expect(await open(instance)).toBe(true);
    expect(activation.activations()).toMatchObject({ [instance.privateIp]: 1 });
    expect(fileOf(instanceId, "var/lib/railgun-ha/served")).toBe(`${instanceId}\n`);
    expect(
      existsSync(join(run.folder, "m", instanceId, "root/var/lib/cloud/scripts/per-boot/railgun-ha")),
    ).toBe(false);
    expect(existsSync(join(run.folder, "m", instanceId, "root/usr/sbin/policy-rc.d"))).toBe(false);
    expect(fileOf(instanceId, "etc/systemd/system/apt-daily-upgrade.timer.d/railgun-ha.conf")).toContain(
      "FixedRandomDelay=yes",
    );
    await machines.powerOff(instanceId);
  });

  test("starts a listener again that crashed, and not one that is broken for good", async () => {
    const { kind, url, sha256 } = { kind: "deb" as const, ...packages.deb };
    const instance = await booted({ kind, url, sha256 });
    const { instanceId } = instance;
    machines.crashListener(instanceId);
    await until(
      () => "closed by the crash",
      async () => !(await open(instance)),
      5,
    );
    await until(
      () => "open again",
      () => open(instance),
      10,
    );
    machines.breakListener(instanceId);
    await until(
      () => "closed for good",
      async () => !(await open(instance)),
      5,
    );
    expect(
      reportOf(await machines.run(instanceId, "railgun-ha-converge --listen-wait 1", 30_000)),
    ).toMatchObject({
      action: "restart",
      error: { code: "listener.down" },
    });
    expect(machines.listenerActive(instanceId)).toBe(false);
    // It has served, so it stays on.
    expect(machines.running()).toContain(instanceId);
    await machines.powerOff(instanceId);
  });

  test("runs with a closed port when it is muted, and is cut off without a word", async () => {
    machines.muteNext();
    const instance = launch();
    const { instanceId } = instance;
    await until(
      () => machines.consoleOutput(instanceId),
      () => machines.listenerActive(instanceId),
    );
    expect(await open(instance)).toBe(false);
    await machines.powerCut(instanceId);
    expect(processesOf(instanceId)).toEqual([]);
    expect(poweredOff).not.toContain(instanceId);
    expect(machines.running()).not.toContain(instanceId);
  });

  test("answers a command with its status, its streams and its time-out", async () => {
    const { instanceId } = await booted();
    expect(await machines.run(instanceId, "echo out; echo err >&2; exit 7", 5_000)).toEqual({
      kind: "exited",
      status: 7,
      stdout: "out\n",
      stderr: "err\n",
    });
    expect(await machines.run(instanceId, "echo begun; sleep 60 & sleep 60", 300)).toEqual({
      kind: "timed-out",
      stdout: "begun\n",
      stderr: "",
    });
    machines.agentOffline(instanceId);
    expect(await machines.run(instanceId, "true", 5_000)).toEqual({ kind: "unreachable" });
    machines.agentOffline(instanceId, false);
    expect(await machines.run(instanceId, "true", 5_000)).toMatchObject({ kind: "exited", status: 0 });
    await machines.powerOff(instanceId);
  });
});

describe("a boot that fails before the first service", () => {
  async function failed(packageSource: PackageSource): Promise<string> {
    const { instanceId } = launch(packageSource);
    await until(
      () => machines.consoleOutput(instanceId),
      () => poweredOff.includes(instanceId),
    );
    expect(processesOf(instanceId)).toEqual([]);
    const line = bench.logged.at(-1) ?? "nothing was logged";
    expect(line).toContain(`/railgun-ha/test/boot ${instanceId} boot failed: `);
    expect(machines.consoleOutput(instanceId)).toContain(line.split(`${instanceId} `)[1]);
    return line;
  }

  test("says why and powers off when the repository is gone", async () => {
    packages.gone();
    expect(await failed(apt())).toContain("boot failed: install the listener: curl: (22)");
  });

  test("says why and powers off when no suite has the package", async () => {
    expect(await failed({ ...apt(), suites: ["jammy", "noble"] } as PackageSource)).toContain(
      "boot failed: install the listener: railgun-ha: suite noble of",
    );
  });

  test("says why and powers off when the package is not the one that was promised", async () => {
    expect(await failed({ kind: "deb", url: packages.deb.url, sha256: "0".repeat(64) })).toContain(
      "sha256sum",
    );
    packages.corrupt();
    expect(await failed(apt())).toContain("does not give railgun-stable");
  });

  test("says why and powers off when the image lacks the listener", async () => {
    expect(await failed({ kind: "ami" })).toContain("there is no /usr/bin/rg-listener");
  });
});
