import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  CloudFormationClient,
  CreateStackCommand,
  DescribeStackResourcesCommand,
  DescribeStacksCommand,
  UpdateStackCommand,
} from "@aws-sdk/client-cloudformation";
import { CreateBucketCommand, PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type LocalCloud, startLocalCloud } from "../../local/cloud.ts";
import { runAction } from "../../local/demo/runner.ts";
import { until } from "../../local/demo/wait.ts";
import type { Template } from "../../src/stack/types.ts";

const STACK = "railgun-ha";
const BUCKET = "first-release-artifacts";
const LAMBDAS = ["launch-gate", "port-probe", "endpoint-sync", "reconciler"];

let cloud: LocalCloud;
let stacks: CloudFormationClient;
let objects: S3Client;

beforeAll(async () => {
  cloud = await startLocalCloud({ reconcilerSeconds: 60 });
  const credentials = { accessKeyId: "test", secretAccessKey: "test" };
  const settings = { endpoint: cloud.endpoint, region: cloud.region, credentials };
  stacks = new CloudFormationClient(settings);
  objects = new S3Client({ ...settings, forcePathStyle: true });
  await objects.send(new CreateBucketCommand({ Bucket: BUCKET }));
});
afterAll(() => cloud?.stop());

/** Without instances: nothing here is about them, and the vendor's package of the defaults is gone. */
function without(template: Template): Template {
  const group = template.Resources["ListenerGroup"];
  Object.assign(group?.Properties ?? {}, { MinSize: "0" });
  return template;
}

/** Puts a template where CloudFormation takes it, and the code of its functions where it looks for that. */
async function publish(name: string, template: Template): Promise<string> {
  const functions = Object.values(template.Resources).filter(({ Type }) => Type === "AWS::Lambda::Function");
  const keys = functions.map(({ Properties }) => (Properties["Code"] as { S3Key: string }).S3Key);
  const [code = ""] = LAMBDAS.map((lambda) => join(cloud.checkout, `dist/lambdas/${lambda}.zip`));
  const put = (Key: string, Body: string | Buffer) =>
    objects.send(new PutObjectCommand({ Bucket: BUCKET, Key, Body }));
  for (const key of keys) await put(key, readFileSync(code));
  await put(name, JSON.stringify(template));
  return `${cloud.endpoint}/${BUCKET}/${name}`;
}

async function ended(status: string): Promise<void> {
  await until(`the stack is ${status}`, 60, async () => {
    const { Stacks } = await stacks.send(new DescribeStacksCommand({ StackName: STACK }));
    const now = Stacks?.[0]?.StackStatus ?? "";
    if (/FAILED|ROLLBACK/.test(now)) throw new Error(`${now}: ${Stacks?.[0]?.StackStatusReason}`);
    return now === status || undefined;
  });
}

async function physicalIds(): Promise<Record<string, string>> {
  const { StackResources = [] } = await stacks.send(new DescribeStackResourcesCommand({ StackName: STACK }));
  return Object.fromEntries(
    StackResources.map(({ LogicalResourceId = "", PhysicalResourceId = "" }) => [
      LogicalResourceId,
      PhysicalResourceId,
    ]),
  );
}

it("a stack of the first released version is updated to this one with every resource kept", async () => {
  const fixture = join(cloud.checkout, "test/fixtures/first-release/template.json");
  const first = without(JSON.parse(readFileSync(fixture, "utf8")));
  const Capabilities = ["CAPABILITY_NAMED_IAM" as const];
  const given = {
    ZoneNames: "us-east-1a,us-east-1b",
    ImageId: "ami-0123456789abcdef0",
    ArtifactsBucket: BUCKET,
  };
  const Parameters = Object.entries(given).map(([ParameterKey, ParameterValue]) => ({
    ParameterKey,
    ParameterValue,
  }));
  const TemplateURL = await publish("first.json", first);
  await stacks.send(new CreateStackCommand({ StackName: STACK, TemplateURL, Parameters, Capabilities }));
  await ended("CREATE_COMPLETE");
  const before = await physicalIds();
  expect(Object.keys(before)).toHaveLength(Object.keys(first.Resources).length);

  const { checkout, folder, endpoint: endpointUrl, region, environment } = cloud;
  const rendered = await runAction(
    { checkout, folder, endpointUrl, region, environment },
    { command: "render", "stack-name": STACK },
  );
  const now = without(JSON.parse(rendered.log));
  expect(JSON.stringify(now)).not.toBe(JSON.stringify(first));
  await stacks.send(
    new UpdateStackCommand({
      StackName: STACK,
      TemplateURL: await publish("now.json", now),
      Parameters: [...Object.keys(given), "ServingTemplateVersion"].map((ParameterKey) => ({
        ParameterKey,
        UsePreviousValue: true,
      })),
      Capabilities,
    }),
  );
  await ended("UPDATE_COMPLETE");
  const after = await physicalIds();
  expect(Object.keys(after).sort()).toEqual(Object.keys(now.Resources).sort());
  const kept = Object.fromEntries(Object.keys(before).map((id) => [id, after[id]]));
  expect(kept).toEqual(before);
});
