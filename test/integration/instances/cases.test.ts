import { afterEach, beforeEach, expect, test } from "vitest";
import type { ConvergeMode } from "../../../contract/converge.ts";
import { CASES, type ConvergeCase } from "../../simulation/cases/case.ts";
import { Bench } from "./bench.ts";

const ARGUMENTS: Readonly<Record<ConvergeMode, readonly string[]>> = {
  full: [],
  "reload-only": ["--reload-only"],
  pending: ["--token", "pending"],
  check: ["--check"],
};

let bench: Bench;
beforeEach(async () => {
  bench = await Bench.start();
});
afterEach(() => bench.stop());

const tokenIn = (conf: string | undefined): string | undefined => {
  const token = /^activation\.token = (.*)$/m.exec(conf ?? "")?.[1];
  return token === "YOUR_TOKEN_HERE" ? undefined : token;
};

/** Brings the bench to where the case begins. */
async function prepare({ before, parameters, activates, deafWith }: ConvergeCase): Promise<void> {
  bench.parameters.delete("activation-token");
  bench.parameters.delete("memcached-servers");
  for (const label of ["current", "pending"] as const) {
    const given = parameters[label];
    if (!given) continue;
    while (bench.put("activation-token", given.value) < given.version);
    bench.label("activation-token", given.version, label);
  }
  if (parameters.servers !== undefined) bench.put("memcached-servers", parameters.servers);
  if (before.disk) bench.write("etc/railgun/railgun.conf", bench.rendered(before.disk), 0o640);
  const pin = before.pin && { ...before.pin, expires: (Date.now() + before.pin.expires) / 1_000 };
  if (before.tokenVersion !== undefined)
    bench.writeState({ tokenVersion: before.tokenVersion, serversVersion: 1, ...(pin && { pin }) });
  bench.serving = (conf) =>
    activates.includes(tokenIn(conf) ?? "") &&
    before.silent !== true &&
    !(deafWith !== undefined && conf.includes(`memcached.servers = ${deafWith} `));
  if (before.running !== undefined) await bench.run();
}

test.each(CASES)("converge: $name", async (one) => {
  await prepare(one);
  for (let run = 0; run < (one.repeats ?? 0); run += 1) await bench.converge(ARGUMENTS[one.mode]);
  bench.told.length = 0;

  const { report, status } = await bench.converge(ARGUMENTS[one.mode]);

  const { code, ...rest } = one.report;
  expect(report).toMatchObject(rest);
  if (code !== undefined) expect(report?.error?.code).toBe(code);
  expect(status).toBe(one.status);
  expect(tokenIn(bench.conf)).toBe(one.after.token);
  if (bench.active) expect(tokenIn(bench.running)).toBe(one.after.token);
  expect(bench.listening).toBe(one.after.listening);
  expect(bench.told.filter((words) => words.startsWith("restart"))).toHaveLength(one.after.restarts);
  if (one.after.reloads !== undefined)
    expect(bench.told.filter((words) => words.startsWith("reload"))).toHaveLength(one.after.reloads);
  if (one.after.servers !== undefined)
    expect(bench.conf).toContain(`memcached.servers = ${one.after.servers} `);
  if (one.after.pinned !== undefined) expect(Boolean(bench.state["pin"])).toBe(one.after.pinned);
});
