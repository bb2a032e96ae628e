import { describe, expect, test } from "vitest";
import type { Ran } from "../action.ts";
import { HARMLESS, REPLACING, Scene } from "./scene.ts";

const warnings = ({ log }: Ran): string[] => log.split("\n").filter((line) => line.startsWith("::warning::"));

/** A stack that lives, and a change of it that replaces the cache cluster. */
async function scene(): Promise<Scene> {
  const made = new Scene();
  await made.deployed();
  made.fake.proposal = { changes: [REPLACING, HARMLESS] };
  return made;
}
const LARGER = { "instance-type": "t3.large" };

describe("an input that does nothing is warned of once", () => {
  test("drift: true at a deploy, which does not look for drift", async () => {
    const one = await scene();
    one.fake.proposal = { changes: [HARMLESS] };
    expect(warnings(await one.run({ ...LARGER, drift: "true" }))).toEqual([
      "::warning::drift: true makes plan show drift, and deploy does not look for it; set drift: revert, or command: plan",
    ]);
  });

  test("but not at a pull request, where the deploy is a plan", async () => {
    const one = await scene();
    one.fake.proposal = { changes: [HARMLESS] };
    const env = { GITHUB_EVENT_NAME: "pull_request" };
    expect(warnings(await one.run({ ...LARGER, drift: "true" }, { env }))).toEqual([]);
  });

  test.each(["deploy", "plan"])("a name in allow-replacement that nothing has, at a %s", async (command) => {
    const one = await scene();
    // One of the change, one of the template, a type, and one of neither.
    const names = "CacheCluster, Vpc, AWS::EC2::Subnet, CacheClsuter, AWS::EC2::Sbnet";
    expect(warnings(await one.run({ ...LARGER, command, "allow-replacement": names }))).toEqual([
      "::warning::allow-replacement: neither template nor change has CacheClsuter, AWS::EC2::Sbnet; check the spelling",
    ]);
  });

  test("and where nothing is changed, too", async () => {
    const one = await scene();
    expect(warnings(await one.run({ "allow-replacement": "CacheClsuter" }))).toEqual([
      "::warning::allow-replacement: neither template nor change has CacheClsuter; check the spelling",
    ]);
  });

  test("skip-resources on a stack that has no rollback to continue", async () => {
    const one = await scene();
    expect(warnings(await one.run({ "skip-resources": "Nat" }))).toEqual([
      "::warning::skip-resources: stack x has no rollback that got stuck, and nothing is skipped; leave the input out",
    ]);
  });

  test("and nothing is, when nothing is given", async () => {
    const one = await scene();
    one.fake.proposal = { changes: [HARMLESS] };
    expect(warnings(await one.run(LARGER))).toEqual([]);
  });
});
