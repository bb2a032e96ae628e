import { describe, expect, test } from "vitest";
import { renderTemplate } from "../../../src/stack/template.ts";
import type { Template, Value } from "../../../src/stack/types.ts";
import { assets, chooseSeed, drawConfigurations, render } from "./support/configurations.ts";
import { at, idsOf, theOnly } from "./support/graph.ts";

interface Statement {
  readonly Effect: string;
  readonly Action: readonly string[];
  readonly Resource: readonly Value[];
  readonly Condition?: Value;
}

/** Identity policies by the role that they hang on. */
function statements(template: Template): readonly (readonly [string, Statement])[] {
  const inline = idsOf(template, "AWS::IAM::Role").flatMap((id) =>
    (
      at(template, id).Properties["Policies"] as unknown as { PolicyDocument: { Statement: Statement[] } }[]
    ).flatMap(({ PolicyDocument }) => PolicyDocument.Statement.map((statement) => [id, statement] as const)),
  );
  const separate = idsOf(template, "AWS::IAM::Policy").flatMap((id) => {
    const { Roles, PolicyDocument } = at(template, id).Properties as unknown as {
      Roles: { Ref: string }[];
      PolicyDocument: { Statement: Statement[] };
    };
    return PolicyDocument.Statement.map((statement) => [Roles[0]?.Ref ?? "", statement] as const);
  });
  return [...inline, ...separate];
}

const text = (resource: Value): string =>
  typeof resource === "string" ? resource : JSON.stringify(Object.values(resource)[0]).replace(/^"|"$/g, "");

const INTERFACES =
  "ec2:AssignPrivateIpAddresses ec2:CreateNetworkInterface ec2:DeleteNetworkInterface " +
  "ec2:DescribeNetworkInterfaces ec2:DescribeSubnets ec2:UnassignPrivateIpAddresses";
const AGENT =
  "ec2messages:AcknowledgeMessage ec2messages:DeleteMessage ec2messages:FailMessage ec2messages:GetEndpoint " +
  "ec2messages:GetMessages ec2messages:SendReply ssm:ListAssociations ssm:ListInstanceAssociations " +
  "ssm:UpdateInstanceInformation ssmmessages:CreateControlChannel ssmmessages:CreateDataChannel " +
  "ssmmessages:OpenControlChannel ssmmessages:OpenDataChannel";
const HEALTH = "autoscaling:DescribeScalingActivities elasticloadbalancing:DescribeTargetHealth";
const FLEET = "autoscaling:DescribeAutoScalingGroups ec2:DescribeInstances";
/** Partition, region and account of the stack, as Fn::Sub writes them. */
const HERE = "REGION:ACCOUNT";
const short = (resource: string): string =>
  resource
    .replace(/^arn:\$\{AWS::Partition\}/, "arn")
    .replace(/\$\{AWS::Region\}:\$\{AWS::AccountId\}/, HERE);

/** Every wildcard that a policy may hold. A new one needs a line here and its reason beside it in the template. */
const WILDCARDS: readonly (readonly [string, string, string, string])[] = [
  [
    "InstanceRole",
    "Allow",
    "ssm:GetParameter ssm:GetParameters",
    `arn:ssm:${HERE}:parameter/railgun-ha/railgun-ha/*`,
  ],
  [
    "InstanceRole",
    "Allow",
    "logs:CreateLogStream logs:PutLogEvents",
    `arn:logs:${HERE}:log-group:/railgun-ha/railgun-ha/boot:log-stream:i-*`,
  ],
  ["InstanceRole", "Allow", AGENT, "*"],
  ["PortProbeRole", "Allow", INTERFACES, "*"],
  ["LaunchGateRole", "Allow", FLEET, "*"],
  [
    "LaunchGateRole",
    "Allow",
    "autoscaling:CompleteLifecycleAction",
    `arn:autoscaling:${HERE}:autoScalingGroup:*:autoScalingGroupName/railgun-ha-listeners`,
  ],
  ["EndpointSyncRole", "Allow", "elasticache:DescribeCacheClusters", `arn:elasticache:${HERE}:cluster:*`],
  ["EndpointSyncRole", "Allow", "ssm:SendCommand", `arn:ec2:${HERE}:instance/*`],
  ["EndpointSyncRole", "Allow", "ssm:ListCommandInvocations", "*"],
  ["ReconcilerRole", "Allow", FLEET, "*"],
  ["ReconcilerRole", "Allow", HEALTH, "*"],
  [
    "ReconcilerRole",
    "Allow",
    "autoscaling:ResumeProcesses autoscaling:SuspendProcesses",
    `arn:autoscaling:${HERE}:autoScalingGroup:*:autoScalingGroupName/railgun-ha-listeners`,
  ],
  ["ReconcilerRole", "Allow", "ec2:GetConsoleOutput", `arn:ec2:${HERE}:instance/*`],
  ["ReconcilerRole", "Deny", "kms:Decrypt", "*"],
  ["ReconcilerRole", "Allow", "ssm:SendCommand", `arn:ec2:${HERE}:instance/*`],
  ["ReconcilerRole", "Allow", "ssm:ListCommandInvocations ssm:ListCommands", "*"],
  ["PortProbeRole", "Deny", INTERFACES, "*"],
];

describe("policies", () => {
  test("hold the wildcards of the list and no other, whatever the configuration", () => {
    const seed = chooseSeed();
    console.log(`seed ${seed} (STACK_SEED)`);
    for (const config of drawConfigurations(seed, 30)) {
      const template = renderTemplate({ ...config, stackName: "railgun-ha" }, assets);
      const found = statements(template).flatMap(([role, { Effect, Action, Resource }]) =>
        Resource.map(text)
          .filter((resource) => resource.includes("*"))
          .map((resource) => [role, Effect, Action.toSorted().join(" "), short(resource)]),
      );
      expect(found, `seed ${seed}`).toEqual(WILDCARDS);
    }
  });

  test("name every action in full", () => {
    for (const [, { Action }] of statements(render())) {
      for (const action of Action) expect(action).toMatch(/^[a-z0-9]+:[A-Za-z]+$/);
    }
  });

  test("are all inline: no managed policy comes along", () => {
    for (const id of idsOf(render(), "AWS::IAM::Role")) {
      expect(at(render(), id).Properties).not.toHaveProperty("ManagedPolicyArns");
    }
    expect(JSON.stringify(render())).not.toContain("AmazonSSMManagedInstanceCore");
  });

  test("belong to roles under one path, that one service each may take", () => {
    const template = render();
    const services = idsOf(template, "AWS::IAM::Role").map((id) => {
      const { Path, AssumeRolePolicyDocument } = at(template, id).Properties;
      expect(Path).toBe("/railgun-ha/");
      return JSON.stringify(AssumeRolePolicyDocument).match(/"Fn::Sub":"(\w+)\./)?.[1];
    });
    expect(services).toEqual(["ec2", "lambda", "lambda", "lambda", "lambda"]);
  });

  test("let commands go to the stack's document and to instances with the stack's tag, in two statements", () => {
    const sends = statements(render()).filter(([, { Action }]) => Action.includes("ssm:SendCommand"));
    expect(
      sends.map(([role, { Resource, Condition }]) => [role, Resource.map(text).map(short), Condition]),
    ).toEqual(
      ["EndpointSyncRole", "ReconcilerRole"].flatMap((role) => [
        [role, [expect.stringMatching(/^arn:ssm:REGION:ACCOUNT:document\/.*ConvergeDocument/)], undefined],
        [
          role,
          [`arn:ec2:${HERE}:instance/*`],
          { StringEquals: { "ssm:resourceTag/railgun-ha:stack": "railgun-ha" } },
        ],
      ]),
    );
  });

  test("deny port-probe's own code what its role needs for Lambda, by the function's ARN", () => {
    const template = render();
    const denial = theOnly(template, "AWS::IAM::Policy").Properties;
    expect(denial["PolicyDocument"]).toMatchObject({
      Statement: [
        {
          Effect: "Deny",
          Condition: { ArnEquals: { "lambda:SourceFunctionArn": [{ "Fn::GetAtt": ["PortProbe", "Arn"] }] } },
        },
      ],
    });
  });

  test("let the reconciler know when the token was made, and deny it to have it decrypted", () => {
    const seen = statements(render()).filter(([, { Resource }]) =>
      Resource.some((resource) => text(resource).endsWith("/activation-token")),
    );
    expect(seen.map(([role, { Action }]) => [role, Action])).toEqual([
      ["ReconcilerRole", ["ssm:GetParameter"]],
      ["ReconcilerRole", ["ssm:GetParameterHistory", "ssm:UnlabelParameterVersion"]],
    ]);
    const [denial] = statements(render()).filter(([, { Action }]) => Action.includes("kms:Decrypt"));
    expect(denial).toMatchObject([
      "ReconcilerRole",
      {
        Effect: "Deny",
        Condition: {
          StringEquals: { "kms:ViaService": { "Fn::Sub": `ssm.\${AWS::Region}.\${AWS::URLSuffix}` } },
        },
      },
    ]);
  });

  test("never let a function or an instance write or label the token, and let nobody decrypt by statement", () => {
    const writers = statements(render()).filter(
      ([, { Effect, Action }]) =>
        Effect === "Allow" && Action.some((action) => /^ssm:(Put|Label|Delete|Unlabel)|^kms:/.test(action)),
    );
    expect(
      writers.map(([role, { Action, Resource }]) => [role, Action, Resource.map(text).map(short)]),
    ).toEqual([
      [
        "EndpointSyncRole",
        ["ssm:GetParameter", "ssm:PutParameter"],
        [`arn:ssm:${HERE}:parameter/railgun-ha/railgun-ha/memcached-servers`],
      ],
      ["ReconcilerRole", ["ssm:PutParameter"], [`arn:ssm:${HERE}:parameter/railgun-ha/railgun-ha/lock`]],
      [
        "ReconcilerRole",
        ["ssm:GetParameterHistory", "ssm:UnlabelParameterVersion"],
        [`arn:ssm:${HERE}:parameter/railgun-ha/railgun-ha/activation-token`],
      ],
    ]);
  });

  test("let anybody at all only do what a condition limits", () => {
    const template = render();
    const open = Object.entries(template.Resources).filter(([, resource]) =>
      /"Principal":(\{"AWS":)?"\*"/.test(JSON.stringify(resource)),
    );
    expect(open.map(([id]) => id)).toEqual(["CacheTopicPolicy"]);
  });
});
