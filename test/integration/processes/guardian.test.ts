import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { afterEach, expect, test } from "vitest";
import { identify, marked } from "../../../local/processes/proc.ts";
import { RUN_FOLDER_PREFIX, RUN_VARIABLE } from "../../../local/processes/run.ts";
import { until } from "./helpers.ts";

const fixture = (name: string) => fileURLToPath(new URL(`fixtures/${name}`, import.meta.url));
const OWNER = fixture("owner.ts");
/** The kernel and a guardian that polls four times a second need far less. */
const BOUND = 5000;

interface Started {
  readonly id: string;
  readonly folder: string;
  readonly owner: number;
  readonly guardian: number;
  readonly top: ChildProcess;
  readonly lines: AsyncIterator<string>;
}

const groups: number[] = [];

/** Starts a command that ends in the owner fixture, in a process group of its own, and reads what it prints. */
async function start(args: readonly string[]): Promise<Started> {
  const top = spawn(process.execPath, args, { detached: true, stdio: ["ignore", "pipe", "inherit"] });
  groups.push(top.pid ?? 0);
  const lines = createInterface({ input: top.stdout })[Symbol.asyncIterator]();
  const value = String((await lines.next()).value);
  const started: Started = { ...JSON.parse(value), top, lines };
  expect(marked(RUN_VARIABLE, started.id).length).toBeGreaterThanOrEqual(6);
  expect(existsSync(started.folder)).toBe(true);
  return started;
}

const startOwner = () => start([OWNER]);
const startBelowNpm = () => start([fixture("npm-cli.js"), `'${process.execPath}' '${OWNER}'`]);
const startBelowRunner = () => start([fixture("runner.ts"), process.execPath, OWNER]);

async function expectNothingLeft({ id, folder, owner, guardian }: Started): Promise<void> {
  await until("the end of the guardian", () => !identify(guardian), BOUND);
  expect(marked(RUN_VARIABLE, id)).toEqual([]);
  expect(identify(owner)).toBeUndefined();
  expect(existsSync(folder)).toBe(false);
}

afterEach(() => {
  for (const group of groups.splice(0)) {
    try {
      process.kill(-group, "SIGKILL");
    } catch {
      // Ended by the test.
    }
  }
});

test("nothing is left of a run whose owner is killed, not even what left its session", async () => {
  const run = await startOwner();

  process.kill(run.owner, "SIGKILL");

  await expectNothingLeft(run);
});

test("the owner and the shell between end when the npm above is killed", async () => {
  const run = await startBelowNpm();

  process.kill(run.top.pid ?? 0, "SIGKILL");

  await expectNothingLeft(run);
});

test("the owner ends when the test runner above is killed", async () => {
  const run = await startBelowRunner();

  process.kill(run.top.pid ?? 0, "SIGKILL");

  await expectNothingLeft(run);
});

test("nothing is left when the whole process group is killed at once", async () => {
  const run = await startBelowNpm();

  process.kill(-(run.top.pid ?? 0), "SIGKILL");

  await expectNothingLeft(run);
});

test("release ends what is left of the run and the guardian, and leaves the owner alone", async () => {
  const run = await startOwner();

  process.kill(run.owner, "SIGUSR2");
  expect((await run.lines.next()).value).toBe("released");

  expect(identify(run.guardian)).toBeUndefined();
  expect(marked(RUN_VARIABLE, run.id)).toEqual([]);
  expect(existsSync(run.folder)).toBe(false);
  expect(identify(run.owner)).toBeDefined();
});

test("what a killed guardian leaves is ended by the next run, which leaves a run that lives alone", async () => {
  const [dead, living] = await Promise.all([startOwner(), startOwner()]);
  process.kill(dead.guardian, "SIGKILL");
  process.kill(dead.owner, "SIGKILL");
  await until("end of the owner", () => !identify(dead.owner));
  expect(existsSync(dead.folder)).toBe(true);
  expect(marked(RUN_VARIABLE, dead.id).length).toBeGreaterThan(0);

  await startOwner();

  await until("removal of the dead run's folder", () => !existsSync(dead.folder), BOUND);
  expect(marked(RUN_VARIABLE, dead.id)).toEqual([]);
  expect(existsSync(living.folder)).toBe(true);
  expect(marked(RUN_VARIABLE, living.id).length).toBeGreaterThanOrEqual(6);
});

test("of folders without an owner only an empty, old one with the name of a run is removed", async () => {
  const folder = (name: string) => join(tmpdir(), `${RUN_FOLDER_PREFIX}${name}`);
  const id = () => randomBytes(6).toString("hex");
  const [old, fresh, full, other] = [folder(id()), folder(id()), folder(id()), folder(`other-${id()}`)];
  for (const each of [old, fresh, full, other]) mkdirSync(each);
  writeFileSync(join(full, "something"), "");
  for (const each of [old, full, other]) utimesSync(each, new Date(0), new Date(0));

  await startOwner();

  await until("removal of the old folder", () => !existsSync(old), BOUND);
  expect([fresh, full, other].map((each) => existsSync(each))).toEqual([true, true, true]);
  for (const each of [fresh, full, other]) rmSync(each, { recursive: true, force: true });
});

test("a process that npm started does not start a run when that npm is gone", async () => {
  const env = { ...process.env, npm_lifecycle_event: "demo", npm_config_user_agent: "npm/10.8.2 node/v24" };
  // The shell ends at once, and what it has started has no npm above it, whatever runs this test.
  const orphan = spawn("sh", ["-c", `(sleep 0.2; exec '${process.execPath}' '${OWNER}' 2>&1) &`], {
    detached: true,
    env,
    stdio: ["ignore", "pipe", "inherit"],
  });
  groups.push(orphan.pid ?? 0);
  let said = "";
  for await (const chunk of orphan.stdout) said += chunk;

  expect(said).toContain("the npm that started this process is gone");
});
