import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { OUTPUTS, STACK_PARAMETERS } from "../../../contract/names.ts";
import type { StackConfig } from "../../../src/stack/config.ts";
import { CONVERGE_ARGUMENTS } from "../../../src/stack/document.ts";
import { renderTemplate, templateBody, templateHash } from "../../../src/stack/template.ts";
import {
  assets,
  base,
  chooseSeed,
  drawConfigurations,
  ownNetwork,
  render,
} from "./support/configurations.ts";
import { at, objects } from "./support/graph.ts";

/** Names that the template gives itself, by type and property, with the longest that AWS takes. */
const LIMITS: Readonly<Record<string, number>> = {
  "AWS::AutoScaling::AutoScalingGroup AutoScalingGroupName": 255,
  "AWS::IAM::Policy PolicyName": 128,
  "AWS::Logs::LogGroup LogGroupName": 512,
  "AWS::SSM::Parameter Name": 1011,
};
/** Of something that is watched. */
const NO_NAMES = ["MetricName"];
/** Unique within its role only. */
const LOCAL_NAMES = ["AWS::IAM::Policy PolicyName"];

function ownNames(config: Partial<StackConfig>): readonly (readonly [string, string])[] {
  return Object.values(render(config).Resources).flatMap(({ Type, Properties }) =>
    Object.entries(Properties).flatMap(([key, value]) =>
      key.endsWith("Name") && !NO_NAMES.includes(key) && typeof value === "string"
        ? [[`${Type} ${key}`, value] as const]
        : [],
    ),
  );
}

describe("the template", () => {
  test("is the same, key by key, for the same configuration", () => {
    const config = { ...base, tags: { b: "2", a: "1" } };
    const again = { ...base, tags: { a: "1", b: "2" } };
    expect(templateBody(renderTemplate(again, assets))).toBe(templateBody(renderTemplate(config, assets)));
  });

  test("has another hash when anything in it changes", () => {
    const hash = (config: Partial<StackConfig>) => templateHash(templateBody(render(config)));
    expect(hash({})).toMatch(/^[0-9a-f]{64}$/);
    expect(hash({ size: 3 })).not.toBe(hash({}));
    expect(hash({})).toBe(hash({}));
  });

  test("takes the parameters and gives the outputs of the contract", () => {
    expect(Object.keys(render({ ownNetwork }).Parameters).toSorted()).toEqual(
      Object.values(STACK_PARAMETERS).toSorted(),
    );
    expect(Object.keys(render().Outputs).toSorted()).toEqual(Object.values(OUTPUTS).toSorted());
    expect(render().Parameters).toMatchObject({
      ZoneNames: { Type: "CommaDelimitedList" },
      ImageId: { Type: "AWS::EC2::Image::Id" },
      ServingTemplateVersion: { Default: "1" },
    });
  });

  test("stays below CloudFormation's limits in every configuration", () => {
    const seed = chooseSeed();
    const templates = drawConfigurations(seed, 60).map((config) => renderTemplate(config, assets));
    const bytes = templates.map((template) => Buffer.byteLength(templateBody(template)));
    const inline = bytes.filter((size) => size <= 51_200).length;
    console.log(
      `seed ${seed} (STACK_SEED): default ${bytes[0]} bytes, largest ${Math.max(...bytes)}; ${inline} of ${bytes.length} fit the 51,200 bytes of a request`,
    );
    expect(Math.max(...bytes)).toBeLessThan(1_000_000);
    expect(Math.max(...templates.map(({ Resources }) => Object.keys(Resources).length))).toBeLessThan(500);
  });

  test("holds no custom resource and no account, region or partition of its own", () => {
    const body = templateBody(render({ nat: "per-az", elasticIps: true }));
    expect(body).not.toMatch(/Custom::|CustomResource|arn:aws|amazonaws|[0-9]{12}[":]/);
  });

  test("takes no secret: no parameter, variable or argument could carry the token", () => {
    const template = render();
    for (const [path, value] of objects(template)) {
      // The one that is meant: the launch template asks for session tokens of the metadata service.
      for (const key of Object.keys(value).filter((name) => name !== "HttpTokens")) {
        expect([...path, key].join("/")).not.toMatch(/token|secret|password|noecho/i);
      }
    }
    // The reconciler reads the date of its version, and is denied to decrypt it.
    const { ReconcilerRole: _, ...others } = template.Resources;
    expect(JSON.stringify(others)).not.toContain("activation-token");
  });

  test("names itself only what must be known beforehand, within the limits of the longest stack name", () => {
    const names = ownNames({ stackName: "x".repeat(128) });
    expect([...new Set(names.map(([kind]) => kind))].toSorted()).toEqual(Object.keys(LIMITS).toSorted());
    for (const [kind, name] of names) expect(name.length, kind).toBeLessThanOrEqual(LIMITS[kind] ?? 0);
  });

  test("shares no name with that of another stack", () => {
    const taken = (stackName: string) =>
      ownNames({ stackName })
        .filter(([kind]) => !LOCAL_NAMES.includes(kind))
        .map(([, name]) => name);
    const [one, two] = [taken("one"), taken("two")];
    expect(one).toHaveLength(3);
    expect(new Set([...one, ...two]).size).toBe(6);
  });

  test("lets tags be no longer than AWS takes, with the longest stack name", () => {
    for (const [, value] of objects(render({ stackName: "x".repeat(128) }))) {
      if ("Key" in value && "Value" in value && typeof value.Value === "string") {
        expect(value.Value.length).toBeLessThanOrEqual(256);
      }
    }
  });
});

describe("the converge document", () => {
  test("runs railgun-ha-converge with one of four arguments, under a name of CloudFormation's", () => {
    expect(CONVERGE_ARGUMENTS).toEqual(["", "--reload-only", "--check", "--token pending"]);
    const { Properties } = at(render(), "ConvergeDocument");
    expect(Properties).not.toHaveProperty("Name");
    expect(Properties).toMatchObject({
      DocumentType: "Command",
      UpdateMethod: "NewVersion",
      Content: {
        schemaVersion: "2.2",
        parameters: { mode: { type: "String", default: "", allowedValues: CONVERGE_ARGUMENTS } },
        mainSteps: [
          { action: "aws:runShellScript", inputs: { runCommand: ["railgun-ha-converge {{ mode }}"] } },
        ],
      },
    });
  });

  test("gives a converge the time to put everything back, when all that it waits for takes longest", () => {
    const read = (name: string) => readFileSync(join(import.meta.dirname, "../../../instance", name), "utf8");
    const waits = /for name, seconds in (\{[^}]*\})/.exec(read("railgun-ha-converge"))?.[1] ?? "";
    const seconds: Record<string, number> = JSON.parse(waits);
    const [, systemctl = ""] = /stdout=sys\.stderr, timeout=(\d+)/.exec(read("railgun_ha/machine.py")) ?? [];
    const { "lock-wait": lock = 0, "read-wait": reading = 0, "listen-wait": listen = 0 } = seconds;
    // The parameters and the pending token; then the new file, and the previous one.
    const longest = lock + 2 * reading + 2 * (Number(systemctl) + listen);
    expect(longest).toBe(580);
    const { Content } = at(render(), "ConvergeDocument").Properties as {
      Content: { mainSteps: [{ inputs: { timeoutSeconds: string } }] };
    };
    expect(Number(Content.mainSteps[0].inputs.timeoutSeconds)).toBeGreaterThan(longest);
  });
});

describe("desired state", () => {
  test("holds the load balancer's address as the host that the listeners announce", () => {
    expect(at(render(), "RailgunHost").Properties).toMatchObject({
      Name: "/railgun-ha/railgun-ha/railgun-host",
      Type: "String",
      Value: { "Fn::GetAtt": ["LoadBalancer", "DNSName"] },
    });
  });
});
