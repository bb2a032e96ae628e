import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { stackConfig } from "../../../src/config.ts";
import { parseInputs } from "../../../src/inputs.ts";
import { renderTemplate } from "../../../src/stack/template.ts";
import type { Template } from "../../../src/stack/types.ts";
import { assets, drawConfigurations } from "./support/configurations.ts";
import { losses, REPLACING } from "./support/replacements.ts";

const ROOT = join(import.meta.dirname, "../../..");
/** The template of the first released version, with all defaults. It is never rendered again. */
const first: Template = JSON.parse(
  readFileSync(join(ROOT, "test/fixtures/first-release/template.json"), "utf8"),
);
const FIRST_HASH = "a0e9fc3824ace36a5e750f04e3be50d9da6c3e2f54ba3593aa4ef9cec1637b81";

const today = (): Template => renderTemplate(stackConfig(parseInputs({})), assets);

/** A copy with one thing changed. */
function bent(
  change: (resources: Record<string, { Type: string; Properties: Record<string, unknown> }>) => void,
) {
  const copy = structuredClone(today()) as unknown as Parameters<typeof losses>[1];
  change(copy.Resources as never);
  return copy;
}

describe("the template of the first released version", () => {
  test("is the one that was released", () => {
    expect(createHash("sha256").update(JSON.stringify(first)).digest("hex")).toBe(FIRST_HASH);
  });

  test("is updated to today's without a replacement or a deletion", () => {
    expect(Object.keys(first.Resources).length).toBeGreaterThan(50);
    expect(losses(first, today())).toEqual([]);
  });

  test("keeps its launch template, but for what the instances are given to run", () => {
    const [before, after] = [first, today()].map(({ Parameters, Resources }) => {
      const known = Object.entries(Parameters).map(([name, { Default }]) => [name, Default ?? `{${name}}`]);
      const data = Resources["LaunchTemplate"]?.Properties["LaunchTemplateData"] as object;
      return JSON.parse(JSON.stringify({ ...data, UserData: "" }), (_, value) => {
        const parameter = typeof value?.Ref === "string" && Object.fromEntries(known)[value.Ref];
        return parameter || value;
      });
    });
    expect(before.BlockDeviceMappings).toHaveLength(1);
    expect(after).toEqual(before);
  });

  test("keeps its parameters, and those that are new have a default or come from deploy", () => {
    const now = today().Parameters;
    for (const [name, { Type }] of Object.entries(first.Parameters)) expect(now[name]?.Type, name).toBe(Type);
    const added = Object.entries(now).filter(([name]) => !Object.hasOwn(first.Parameters, name));
    expect(added.filter(([, { Default }]) => Default === undefined)).toEqual([]);
  });
});

test.each([
  [
    "another range of the VPC",
    bent(({ Vpc }) => Object.assign(Vpc?.Properties ?? {}, { CidrBlock: "10.1.0.0/16" })),
    "Vpc is replaced for its CidrBlock",
  ],
  [
    "another name of a resource in the template",
    bent((resources) => {
      resources["OtherGroup"] = resources["ListenerGroup"] as never;
      delete resources["ListenerGroup"];
    }),
    "ListenerGroup is deleted",
  ],
  [
    "another type",
    bent(({ Vpc }) => Object.assign(Vpc ?? {}, { Type: "AWS::EC2::EIP" })),
    "Vpc was AWS::EC2::VPC and is AWS::EC2::EIP",
  ],
  [
    "another order of zones of the cache nodes",
    bent((resources) => {
      const cluster = Object.values(resources).find(({ Type }) => Type === "AWS::ElastiCache::CacheCluster");
      Object.assign(cluster?.Properties ?? {}, { PreferredAvailabilityZones: ["x"] });
    }),
    expect.stringMatching(/is replaced for its PreferredAvailabilityZones$/),
  ],
])("%s would be found", (_, template, loss) => {
  expect(losses(first, template)).toEqual([loss]);
});

describe("the table of what replaces", () => {
  const types = Object.keys(REPLACING);

  test("has a row for each type of any template", () => {
    const used = drawConfigurations(1, 20).flatMap((config) =>
      Object.values(renderTemplate(config, assets).Resources).map(({ Type }) => Type),
    );
    expect([...new Set(used)].filter((type) => !types.includes(type))).toEqual([]);
    expect([...new Set(used)].length).toBeGreaterThan(30);
  });

  test("says what AWS's own schemas say, of all properties that a template has", { timeout: 60_000 }, () => {
    const script =
      "import json, sys\n" +
      "from cfnlint.schema.manager import PROVIDER_SCHEMA_MANAGER as manager\n" +
      "names = lambda schema, key: [one.removeprefix('/properties/') for one in schema.get(key, [])]\n" +
      "schemas = {one: manager.get_resource_schema('us-east-1', one).schema for one in json.load(sys.stdin)}\n" +
      "print(json.dumps({one: [names(schema, 'createOnlyProperties'), names(schema, 'conditionalCreateOnlyProperties')] for one, schema in schemas.items()}))";
    const printed = execFileSync(join(ROOT, ".venv/bin/python3"), ["-c", script], {
      input: JSON.stringify(types),
      encoding: "utf8",
    });
    const schemas = JSON.parse(printed) as Record<string, [readonly string[], readonly string[]]>;
    const used = new Map<string, Set<string>>();
    for (const config of drawConfigurations(1, 20))
      for (const { Type, Properties } of Object.values(renderTemplate(config, assets).Resources))
        used.set(Type, new Set([...(used.get(Type) ?? []), ...Object.keys(Properties)]));
    for (const [type, { always, may = [] }] of Object.entries(REPLACING)) {
      const [createOnly = [], conditional = []] = schemas[type] ?? [];
      const isUsed = (name: string): boolean => used.get(type)?.has(name) ?? false;
      expect(
        createOnly.filter(isUsed).filter((name) => !always.includes(name)),
        type,
      ).toEqual([]);
      expect(
        conditional.filter(isUsed).filter((name) => !may.includes(name)),
        type,
      ).toEqual([]);
      expect(
        always.filter((name) => !createOnly.includes(name)),
        type,
      ).toEqual([]);
      expect(
        may.filter((name) => !conditional.includes(name)),
        type,
      ).toEqual([]);
    }
  });
});
