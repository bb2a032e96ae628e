import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, vi } from "vitest";
import type { Clock } from "../../../contract/clock.ts";
import type { Assets } from "../../../src/assets.ts";
import { main, type World } from "../../../src/main.ts";
import { fakeAws, type Handlers, type Sent } from "./fake-aws.ts";

/** A clock on which every wait is over at once. */
export function hurriedClock(): Clock {
  let now = Date.UTC(2026, 0, 1);
  return {
    now: () => now,
    after: (millis, callback) => {
      let cancelled = false;
      // Not a microtask: work in the background that only waits would keep everything else from happening.
      setImmediate(() => {
        // Nobody has waited for what was cancelled.
        if (cancelled) return;
        now += millis;
        callback();
      });
      return () => {
        cancelled = true;
      };
    },
  };
}

const zip = (name: string) => ({
  key: `artifacts/${name}.zip`,
  sha256: "ab".repeat(32),
  body: new Uint8Array([1]),
});

export const fakeAssets = (): Assets => ({
  stack: {
    lambdaKeys: {
      "launch-gate": zip("gate").key,
      "port-probe": zip("probe").key,
      "endpoint-sync": zip("sync").key,
      reconciler: zip("reconciler").key,
    },
    instancePayload: gzipSync("#!/bin/bash\n").toString("base64"),
  },
  artifacts: [zip("gate"), zip("probe"), zip("sync"), zip("reconciler")],
});

// One for all runs of a test file: the toolkit keeps the summary's path from its first use.
const folder = mkdtempSync(join(tmpdir(), "railgun-ha-unit-"));
const files = { GITHUB_OUTPUT: join(folder, "output"), GITHUB_STEP_SUMMARY: join(folder, "summary") };
afterAll(() => rmSync(folder, { recursive: true }));

export interface Ran {
  readonly status: number;
  readonly log: string;
  readonly outputs: string;
  readonly result: Record<string, unknown>;
  readonly summary: string;
  readonly sent: readonly Sent[];
}

/** Runs the Action as the runner does: inputs in INPUT_ variables, results in files. */
export async function runAction(
  inputs: Readonly<Record<string, string>>,
  handlers: Handlers,
  world: World & { env?: Record<string, string> } = {},
): Promise<Ran> {
  for (const [name, file] of Object.entries(files)) {
    writeFileSync(file, "");
    vi.stubEnv(name, file);
  }
  vi.stubEnv("AWS_ACCESS_KEY_ID", "AKIAEXAMPLE");
  vi.stubEnv("AWS_SECRET_ACCESS_KEY", "secret-access-key-of-the-test");
  let log = "";
  const write = vi.spyOn(process.stdout, "write").mockImplementation((chunk) => {
    log += String(chunk);
    return true;
  });
  const sent: Sent[] = [];
  const env = {
    ...Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
    ...files,
    AWS_REGION: "eu-west-1",
    GITHUB_RUN_ID: "42",
    GITHUB_RUN_ATTEMPT: "3",
    ...world.env,
  };
  try {
    const fetch = async (): Promise<Response> => Promise.reject(new TypeError("fetch failed"));
    const fakes = { aws: fakeAws(handlers, sent), clock: hurriedClock(), assets: fakeAssets, fetch };
    const status = await main(env, { ...fakes, ...world });
    const outputs = readFileSync(files.GITHUB_OUTPUT, "utf8");
    const json = /^result<<(\S+)\n(.*)\n\1$/m.exec(outputs)?.[2] ?? "{}";
    return {
      status,
      log,
      outputs,
      result: JSON.parse(json),
      summary: readFileSync(files.GITHUB_STEP_SUMMARY, "utf8"),
      sent,
    };
  } finally {
    write.mockRestore();
    vi.unstubAllEnvs();
  }
}
