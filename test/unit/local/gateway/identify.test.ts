import { expect, test } from "vitest";
import { identify } from "../../../../local/gateway/identify.ts";
import { isEmulated, isModelsOnly } from "../../../../local/gateway/territory.ts";

const signed = (service: string) => ({
  authorization: `AWS4-HMAC-SHA256 Credential=AKID/20260101/eu-west-1/${service}/aws4_request, SignedHeaders=host, Signature=0`,
});
const form = { "content-type": "application/x-www-form-urlencoded; charset=utf-8" };
const none = Buffer.alloc(0);

test("a form says its action, the credential scope its service", () => {
  const body = Buffer.from("Action=DescribeTargetHealth&Version=1");
  expect(identify("POST", "/", { ...signed("elasticloadbalancing"), ...form }, body)).toEqual({
    service: "elasticloadbalancing",
    action: "DescribeTargetHealth",
    protocol: "query",
    accessKeyId: "AKID",
    region: "eu-west-1",
  });
});

test("EC2 speaks a dialect of its own", () => {
  const body = Buffer.from("Action=DescribeInstances");
  expect(identify("POST", "/", { ...signed("ec2"), ...form }, body).protocol).toBe("ec2");
});

test("a target header says the action of a JSON service", () => {
  const headers = { ...signed("ssm"), "x-amz-target": "AmazonSSM.SendCommand" };
  expect(identify("POST", "/", headers, Buffer.from("{}"))).toMatchObject({
    protocol: "json",
    action: "SendCommand",
  });
});

test("a presigned query is read like a header", () => {
  const target =
    "/?Action=GetCallerIdentity&X-Amz-Credential=AKID%2F20260101%2Fus-east-1%2Fsts%2Faws4_request";
  expect(identify("GET", target, {}, none)).toMatchObject({ service: "sts", action: "GetCallerIdentity" });
});

test("REST services are named by method and path, never by the query; an invocation by its name", () => {
  expect(identify("PUT", "/bucket/key?X-Id=secret", signed("s3"), none).action).toBe("PUT /bucket/key");
  const path = "/2015-03-31/functions/gate/invocations";
  expect(identify("POST", path, signed("lambda"), none).action).toBe("Invoke");
});

test("an unsigned request has no service", () => {
  expect(identify("GET", "/", {}, none)).toMatchObject({ service: "", accessKeyId: undefined });
});

test.each([
  ["autoscaling", "StartInstanceRefresh", true],
  ["ec2", "RunInstances", true],
  ["ec2", "DescribeSubnets", false],
  ["ec2", "DescribeLaunchTemplateVersions", false],
  ["elasticache", "ModifyCacheCluster", true],
  ["elasticache", "DescribeCacheParameterGroups", false],
  ["elasticloadbalancing", "RegisterTargets", true],
  ["elasticloadbalancing", "DescribeTargetGroups", false],
  ["ssm", "ListCommandInvocations", true],
  ["ssm", "GetParameter", false],
])("%s.%s belongs to the models alone: %s", (service, action, expected) => {
  expect(isModelsOnly(service, action)).toBe(expected);
});

test("services that the emulator lacks are not sent to it", () => {
  expect(isEmulated("cloudformation")).toBe(true);
  expect(isEmulated("dynamodb")).toBe(false);
  expect(isEmulated("")).toBe(false);
});
