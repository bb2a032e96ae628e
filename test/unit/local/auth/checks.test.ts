import { describe, expect, test } from "vitest";
import { checksOf } from "../../../../local/auth/checks.ts";
import type { Known } from "../../../../local/auth/known.ts";
import { readParameters } from "../../../../local/auth/parameters.ts";

const GROUP = "arn:aws:autoscaling:eu-west-1:1:autoScalingGroup:uuid:autoScalingGroupName/g";
const FLEET = [
  { id: "i-1", tags: { stack: "a" } },
  { id: "i-2", tags: { stack: "a" } },
];
const known: Known = {
  accountId: "1",
  group: (name, id) => (name === "g" || id === "i-1" ? { arn: GROUP, tags: { stack: "a" } } : undefined),
  instances: (ids, targets) => FLEET.filter(({ id }) => ids.includes(id) || targets.size > 0),
};
const json = (service: string, action: string, body: object) =>
  checksOf(
    {
      service,
      action,
      region: "eu-west-1",
      parameters: readParameters("json", "/", Buffer.from(JSON.stringify(body))),
    },
    known,
  );
const form = (service: string, action: string, body: Record<string, string>) =>
  checksOf(
    {
      service,
      action,
      region: "eu-west-1",
      parameters: readParameters("query", "/", Buffer.from(new URLSearchParams(body).toString())),
    },
    known,
  );
const brief = (checks: ReturnType<typeof json>) => checks?.map(({ action, resource }) => [action, resource]);

describe("what IAM is asked", () => {
  test("names the group with its UUID and tags, by its name or by an instance's", () => {
    const context = { "aws:ResourceTag/stack": "a", "autoscaling:ResourceTag/stack": "a" };
    const complete = form("autoscaling", "CompleteLifecycleAction", { AutoScalingGroupName: "g" });
    expect(complete).toEqual([{ action: "autoscaling:CompleteLifecycleAction", resource: GROUP, context }]);
    const terminate = form("autoscaling", "TerminateInstanceInAutoScalingGroup", { InstanceId: "i-1" });
    expect(terminate?.[0]).toMatchObject({ resource: GROUP, context });
    expect(brief(form("autoscaling", "DescribeAutoScalingGroups", {}))).toEqual([
      ["autoscaling:DescribeAutoScalingGroups", "*"],
    ]);
  });

  test("is a command's document and every instance, each with its tags", () => {
    const checks = json("ssm", "SendCommand", {
      DocumentName: "d",
      Targets: [{ Key: "tag:stack", Values: ["a"] }],
    });
    expect(brief(checks)).toEqual([
      ["ssm:SendCommand", "arn:aws:ssm:eu-west-1:1:document/d"],
      ["ssm:SendCommand", "arn:aws:ec2:eu-west-1:1:instance/i-1"],
      ["ssm:SendCommand", "arn:aws:ec2:eu-west-1:1:instance/i-2"],
    ]);
    expect(checks?.[1]?.context).toEqual({ "ssm:resourceTag/stack": "a" });
    expect(brief(json("ssm", "SendCommand", { DocumentName: "AWS-RunShellScript" }))?.[0]?.[1]).toBe(
      "arn:aws:ssm:eu-west-1::document/AWS-RunShellScript",
    );
  });

  test("names a rule of the default event bus without the bus", () => {
    const [disable, enable] = ["DisableRule", "EnableRule"].map((action) =>
      json("events", action, { Name: "r" }),
    );
    expect(brief(disable)).toEqual([["events:DisableRule", "arn:aws:events:eu-west-1:1:rule/r"]]);
    expect(brief(enable)).toEqual([["events:EnableRule", "arn:aws:events:eu-west-1:1:rule/r"]]);
    expect(json("events", "DisableRule", { Name: "r", EventBusName: "other" })).toBeUndefined();
  });

  test("is each parameter without its label, and decryption where the value is asked for", () => {
    const checks = json("ssm", "GetParameters", { Names: ["/a/t:current", "/a/s"], WithDecryption: true });
    expect(brief(checks)).toEqual([
      ["ssm:GetParameters", "arn:aws:ssm:eu-west-1:1:parameter/a/t"],
      ["kms:Decrypt", "arn:aws:kms:eu-west-1:1:key/aws-ssm"],
      ["ssm:GetParameters", "arn:aws:ssm:eu-west-1:1:parameter/a/s"],
      ["kms:Decrypt", "arn:aws:kms:eu-west-1:1:key/aws-ssm"],
    ]);
    expect(checks?.[1]).toMatchObject({ granted: true, ifSecureString: "/a/t" });
    expect(brief(json("ssm", "GetParameter", { Name: "/aws/service/x" }))?.[0]?.[1]).toBe(
      "arn:aws:ssm:eu-west-1::parameter/aws/service/x",
    );
    expect(brief(json("ssm", "GetParameter", { Name: "arn:aws:ssm:eu-west-1:1:parameter/a/t:3" }))).toEqual([
      ["ssm:GetParameter", "arn:aws:ssm:eu-west-1:1:parameter/a/t"],
    ]);
  });

  test("is tagging as well when a parameter is put with tags", () => {
    const put = json("ssm", "PutParameter", { Name: "/a/t", Tags: [{ Key: "k", Value: "v" }] });
    expect(put?.map(({ action }) => action)).toEqual(["ssm:PutParameter", "ssm:AddTagsToResource"]);
  });

  test("is each instance with its tags", () => {
    const ask = form("ec2", "GetConsoleOutput", { InstanceId: "i-1" });
    expect(brief(ask)).toEqual([["ec2:GetConsoleOutput", "arn:aws:ec2:eu-west-1:1:instance/i-1"]]);
    expect(ask?.[0]?.context).toEqual({ "aws:ResourceTag/stack": "a", "ec2:ResourceTag/stack": "a" });
  });

  test("is the log's stream, and the cache cluster or all of them", () => {
    expect(brief(json("logs", "PutLogEvents", { logGroupName: "/g", logStreamName: "i-1" }))).toEqual([
      ["logs:PutLogEvents", "arn:aws:logs:eu-west-1:1:log-group:/g:log-stream:i-1"],
    ]);
    expect(brief(form("elasticache", "DescribeCacheClusters", {}))?.[0]?.[1]).toBe(
      "arn:aws:elasticache:eu-west-1:1:cluster:*",
    );
  });

  test("is left to the emulator where that knows the ARN", () => {
    expect(json("lambda", "Invoke", {})).toBeUndefined();
    expect(form("cloudformation", "DescribeStacks", {})).toBeUndefined();
  });

  test("is nothing for a body that is not JSON: the service refuses it", () => {
    const parameters = readParameters("json", "/", Buffer.from("{"));
    expect(
      checksOf({ service: "ssm", action: "GetParameter", region: "eu-west-1", parameters }, known),
    ).toBeUndefined();
  });
});
