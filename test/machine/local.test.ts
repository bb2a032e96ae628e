import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { expect, test } from "vitest";

const PROGRAM = join(import.meta.dirname, "../../local/main.ts");

test("the local cloud answers outside of its machines' network, and ends with SIGTERM", async () => {
  const { RAILGUN_HA_INSIDE: _inside, ...env } = process.env;
  const program = spawn(process.execPath, [PROGRAM, "--machines", "booted"], {
    env,
    stdio: ["ignore", "pipe", "ignore"],
  });
  const ended = once(program, "exit");
  const [line] = await once(createInterface({ input: program.stdout }), "line");
  const endpoint = /^AWS_ENDPOINT_URL=(http:\/\/127\.0\.0\.1:\d+)$/.exec(String(line))?.[1] ?? "";

  const answer = await fetch(`${endpoint}/_local/endpoints`);
  expect(await answer.json()).toEqual({});
  const refused = await fetch(`${endpoint}/_local/power-cut`, { method: "POST", body: "{}" });
  expect(refused.status).toBe(400);

  program.kill("SIGTERM");
  expect(await ended).toEqual([0, null]);
  await expect(fetch(`${endpoint}/_local/endpoints`)).rejects.toThrow(/fetch failed/);
});
