import { expect, test } from "vitest";
import { branchesOf, merge, untold } from "./branches.ts";

const CONNECT = "lambdas/port-probe/connect.ts";
const whole = { path: CONNECT, line: 1, text: "the whole file" };

test("a watched file that nobody loads is one branch that was not reached", () => {
  expect(branchesOf(untold({}))).toContainEqual(whole);
  expect(branchesOf(untold({}))).toHaveLength(Object.keys(untold({})).length);
});

test("a file that was loaded, one of types alone and the entries are none", () => {
  const paths = Object.keys(untold({ [CONNECT]: new Uint8Array(1) }));
  expect(paths).toContain("src/rotation/rotate.ts");
  for (const path of [CONNECT, "src/rotation/rotation.ts", "lambdas/launch-gate/launch-gate.ts"])
    expect(paths).not.toContain(path);
  for (const path of paths) expect(path).not.toMatch(/handler\.ts$/);
});

test("what one of two processes loaded was loaded", () => {
  const loaded = { [CONNECT]: (untold({})[CONNECT] ?? new Uint8Array()).map(() => 0) };
  expect(branchesOf(merge(untold({}), { ...untold(loaded), ...loaded }))).not.toContainEqual(whole);
});
