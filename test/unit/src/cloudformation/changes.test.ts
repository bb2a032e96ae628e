import type { Change } from "@aws-sdk/client-cloudformation";
import { describe, expect, test } from "vitest";
import type { ResourceChange } from "../../../../src/cloudformation/changes.ts";
import { withDrift } from "../../../../src/cloudformation/drift.ts";
import { gateWithin, refusedChanges, stackPolicy } from "../../../../src/cloudformation/gate.ts";
import { resourceChanges } from "../../../../src/cloudformation/resource-changes.ts";

type Detail = NonNullable<NonNullable<Change["ResourceChange"]>["Details"]>[number];

const property = (
  Name: string,
  RequiresRecreation: "Always" | "Never" | "Conditionally",
  [BeforeValue, AfterValue]: readonly string[] = ["a", "b"],
  more: Partial<Detail> = {},
): Detail => ({
  Evaluation: "Static",
  Target: {
    Attribute: "Properties",
    Name,
    Path: `/Properties/${Name}`,
    RequiresRecreation,
    BeforeValue,
    AfterValue,
  },
  ...more,
});

function modified(
  Replacement: "True" | "False" | "Conditional",
  Details: readonly Detail[],
): ResourceChange | undefined {
  const ResourceChange = {
    Action: "Modify" as const,
    LogicalResourceId: "A",
    PhysicalResourceId: "a-1",
    ResourceType: "T",
    Replacement,
    Details: [...Details],
  };
  return resourceChanges([{ Type: "Resource", ResourceChange }])[0];
}

const UNKNOWN = "{{changeSet:KNOWN_AFTER_APPLY}}";

describe("a change of a resource", () => {
  test("says from what to what each property goes", () => {
    expect(modified("False", [property("Size", "Never", ["2", "3"])])).toEqual({
      action: "Modify",
      logicalId: "A",
      physicalId: "a-1",
      type: "T",
      replacement: "no",
      properties: [{ path: "/Properties/Size", from: "2", to: "3", replacement: "no" }],
    });
  });

  test("replaces, may replace or does not", () => {
    expect(modified("True", [property("Name", "Always")])?.replacement).toBe("yes");
    expect(modified("Conditional", [property("Name", "Conditionally")])?.replacement).toBe("may");
    expect(modified("False", [property("Name", "Never")])?.replacement).toBe("no");
    expect(modified("True", [])?.replacement).toBe("yes");
  });

  test("only may replace for a value that is known after apply, whatever CloudFormation calls it", () => {
    const change = modified("True", [property("Vpc", "Always", ["vpc-1", UNKNOWN])]);
    expect(change).toMatchObject({
      replacement: "may",
      properties: [{ from: "vpc-1", to: undefined, isKnownAfterApply: true, replacement: "may" }],
    });
    const alsoCertain = [property("Vpc", "Always", ["vpc-1", UNKNOWN]), property("Name", "Always")];
    expect(modified("True", alsoCertain)?.replacement).toBe("yes");
  });

  test("lists a property once, with the strongest of what makes it change", () => {
    const twice = [
      property("Name", "Always", ["a", "b"], { Evaluation: "Dynamic" }),
      property("Name", "Always"),
    ];
    expect(modified("True", twice)).toMatchObject({
      replacement: "yes",
      properties: [{ path: "/Properties/Name", replacement: "yes" }],
    });
  });

  test("shows drift and what is kept", () => {
    const [change] = resourceChanges([
      {
        ResourceChange: {
          Action: "Remove",
          LogicalResourceId: "A",
          ResourceType: "T",
          PolicyAction: "Retain",
          ResourceDriftStatus: "MODIFIED",
          Details: [{ Target: { Path: "/Properties/X", Drift: { PreviousValue: "1", ActualValue: "2" } } }],
        },
      },
    ]);
    expect(change).toMatchObject({
      isRetained: true,
      drift: "MODIFIED",
      properties: [{ path: "/Properties/X", drifted: "2" }],
    });
  });
});

const change = (logicalId: string, type: string, more: Partial<ResourceChange> = {}): ResourceChange => ({
  action: "Modify",
  logicalId,
  physicalId: undefined,
  type,
  replacement: "no",
  properties: [],
  ...more,
});

describe("the gate", () => {
  const changes = [
    change("Cluster", "Cache", { replacement: "yes" }),
    change("Subnet", "Subnet", { action: "Remove" }),
    change("Balancer", "Balancer", { replacement: "may" }),
    change("Function", "Function", { replacement: "yes" }),
  ];
  const stateful = ["Cache", "Subnet", "Balancer"];
  const refused = (...allowed: string[]) =>
    refusedChanges(changes, { stateful, allowed }).map(({ logicalId }) => logicalId);

  test("refuses the replacement and the deletion of what is stateful", () => {
    expect(refused()).toEqual(["Cluster", "Subnet"]);
  });

  test("lets through what is named, by logical id or by type", () => {
    expect(refused("Cluster")).toEqual(["Subnet"]);
    expect(refused("Cluster", "Subnet")).toEqual([]);
  });

  test("as a stack policy denies the same set, less what is named", () => {
    const policy = (...allowed: string[]) =>
      JSON.parse(stackPolicy({ stateful: ["AWS::A::A", "AWS::B::B"], allowed })).Statement[1];
    expect(policy()).toMatchObject({
      Effect: "Deny",
      Action: ["Update:Replace", "Update:Delete"],
      Resource: "*",
      Condition: { StringEquals: { ResourceType: ["AWS::A::A", "AWS::B::B"] } },
    });
    expect(policy("AWS::A::A").Condition.StringEquals.ResourceType).toEqual(["AWS::B::B"]);
    expect(policy("Cluster")).toMatchObject({ NotResource: ["LogicalResourceId/Cluster"] });
    expect(policy("Cluster")).not.toHaveProperty("Resource");
    expect(policy("AWS::A::A", "AWS::B::B")).toBeUndefined();
  });

  test("names no more than what the stack has and the changes are about, and all types", () => {
    const more = [...changes, change("New", "Subnet", { action: "Add" })];
    const allowed = ["Cluster", "Subnet", "New", "Misspelt", "AWS::A::A"];
    expect(gateWithin({ stateful, allowed }, more)).toEqual({
      stateful,
      allowed: ["Cluster", "Subnet", "AWS::A::A"],
    });
  });
});

test("what drifted stands in the same list as what changes, each resource once", () => {
  const drift = (logicalId: string, path: string): ResourceChange =>
    change(logicalId, "T", {
      action: "None",
      drift: "MODIFIED",
      properties: [{ path, from: "1", to: "1", replacement: "no", drifted: "9" }],
    });
  const changed = change("A", "T", { properties: [{ path: "/P", from: "1", to: "2", replacement: "no" }] });
  expect(withDrift([changed], [drift("A", "/P"), drift("B", "/Q")])).toMatchObject([
    {
      logicalId: "A",
      action: "Modify",
      drift: "MODIFIED",
      properties: [{ path: "/P", to: "2", drifted: "9" }],
    },
    { logicalId: "B", action: "None", drift: "MODIFIED", properties: [{ path: "/Q", drifted: "9" }] },
  ]);
});
