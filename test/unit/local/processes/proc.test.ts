import { expect, test } from "vitest";
import { functionServedBy } from "../../../../local/emulator/emulator.ts";
import { commandLine, identify, kindOf } from "../../../../local/processes/proc.ts";
import { startedByNpm } from "../../../../local/processes/run.ts";

test.each([
  ["npm", ["npm run demo"]],
  // Its title has what is handed on, paths as well.
  ["npm", ["npm run test:integration test/integration/fleet.test.ts"]],
  ["npm", ["npm", "run", "demo"]],
  ["npm", ["node", "/usr/lib/node_modules/npm/bin/npm-cli.js", "run", "demo"]],
  ["npm", ["/usr/bin/node", "--enable-source-maps", "/usr/bin/npx", "x"]],
  ["runner", ["node", "/app/node_modules/.bin/vitest", "run"]],
  ["runner", ["node", "/app/node_modules/vitest/vitest.mjs", "run"]],
  [
    "runner",
    ["node", "--require", "/app/node_modules/vitest/a.cjs", "--conditions", "node", "/app/worker.js"],
  ],
  ["runner", ["node (vitest)"]],
  ["runner", ["node", "scripts/test.ts", "unit"]],
  ["shell", ["sh", "-c", "scripts/setup && node local/main.ts"]],
  [undefined, ["bash"]],
  [undefined, ["sh", "scripts/setup"]],
  [undefined, ["node", "server.js"]],
  [undefined, ["python3", "npm"]],
  [undefined, []],
])("takes for %s: %j", (kind, words) => {
  expect(kindOf(words)).toBe(kind);
});

test("npm is told from other package managers, which set the same variables", () => {
  expect(startedByNpm({ npm_lifecycle_event: "demo", npm_config_user_agent: "npm/10.8.2 node/v20" })).toBe(
    true,
  );
  expect(
    startedByNpm({ npm_lifecycle_event: "demo", npm_config_user_agent: "pnpm/9.1.0 npm/? node/v20" }),
  ).toBe(false);
  expect(startedByNpm({})).toBe(false);
});

test("a process is identified by its number and its start, and one that does not exist by nothing", () => {
  expect(identify(process.pid)).toEqual({ pid: process.pid, started: expect.stringMatching(/^\d+$/) });
  expect(identify(2 ** 22 + 1)).toBeUndefined();
});

test("the words of a command line are read, and of a process that does not exist none", () => {
  expect(commandLine(process.pid).length).toBeGreaterThan(0);
  expect(commandLine(2 ** 22 + 1)).toEqual([]);
});

test.each([
  ["railgun-ha-Gate", ["node", "/x/tmp/ministack-lambda-railgun-ha-Gate-a1_b2c3d/_worker.js"]],
  ["plain", ["/venv/bin/python", "/tmp/ministack-lambda-plain-________/_worker.py"]],
  [undefined, ["node", "/x/_worker.js"]],
  [undefined, ["vi", "/tmp/ministack-lambda-plain-________/code/index.js"]],
  [undefined, []],
])("a process serves the function %s: %j", (name, words) => {
  expect(functionServedBy(words)).toBe(name);
});
