import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { buildDeb } from "../../../local/packages/deb.ts";
import { INPUT_NAMES, type InputName } from "../../../src/inputs/declared.ts";
import { Account } from "./account.ts";
import { type Ran, runAction } from "./action.ts";

/** A package that is there to be looked at. */
const DEB = (() => {
  const control = { Package: "railgun-stable", Version: "1", Architecture: "amd64" };
  const body = new Uint8Array(buildDeb({ control, scripts: { postinst: "#!/bin/sh\n" }, files: [] }));
  const sha256 = createHash("sha256").update(body).digest("hex");
  return { url: "https://packages.example/a.deb", body, sha256 };
})();

const base = { "stack-name": "x", "activation-token": "c".repeat(32), "package-source": "ami" };

/** The template of the change set, in the request or in the bucket, and what instances make of the user data in it. */
function templateSent({ sent }: Ran): string {
  const { TemplateBody, TemplateURL } =
    sent.find(({ call }) => call === "CloudFormation.CreateChangeSet")?.input ?? {};
  const put = sent.find(
    ({ call, input }) => call === "S3.PutObject" && TemplateURL?.endsWith(input.Key),
  )?.input;
  const template: string = TemplateBody ?? new TextDecoder().decode(put?.Body);
  const [, coded = ""] = /"UserData":"([^"]+)"/.exec(template) ?? [];
  return template + gunzipSync(Buffer.from(coded, "base64")).toString();
}

async function sentBy(inputs: Readonly<Record<string, string>>): Promise<string> {
  const account = new Account();
  account.writeServers(inputs["stack-name"] ?? base["stack-name"]);
  const fetch = async () => new Response(DEB.body);
  // Whether the fleet is as large as was asked for is not the question here.
  return templateSent(await runAction({ ...base, ...inputs }, account.handlers, { fetch }));
}

describe("every declared input has an effect", () => {
  const plain = sentBy({});
  const inTemplate: [InputName, string, string][] = [
    ["stack-name", "other", '"other-listeners"'],
    ["vpc-cidr", "10.9.0.0/16", '"10.9.0.0/16"'],
    ["availability-zones", "3", '"10.240.4.0/24"'],
    ["nat", "single", "AWS::EC2::NatGateway"],
    ["allowed-cidrs", "192.0.2.0/24", "192.0.2.0/24"],
    ["instance-type", "m7i.large", '"m7i.large"'],
    ["size", "7", '"7"'],
    ["memcached-node-type", "cache.m7g.large", "cache.m7g.large"],
    ["memcached-nodes", "5", '"NumCacheNodes":5'],
    ["memcached-version", "1.5.16", "1.5.16"],
    ["package-source", `deb ${DEB.url} sha256=${DEB.sha256}`, DEB.url],
    [
      "listener-settings",
      "log.level = 5 # as in railgun.conf\n# none\nstats.enabled = 1",
      String.raw`{\"log.level\":\"5\",\"stats.enabled\":\"1\"}`,
    ],
    [
      "map-file",
      "origin.example=10.0.0.7\ndefault=127.0.0.1",
      String.raw`origin.example=10.0.0.7\ndefault=127.0.0.1`,
    ],
    ["elastic-ips", "true", "AWS::EC2::EIP"],
    ["tags", "team=edge", '"team"'],
    ["alarm-email", "edge@example.com", "edge@example.com"],
    [
      "permissions-boundary",
      "arn:aws:iam::123456789012:policy/bound",
      '"PermissionsBoundary":"arn:aws:iam::123456789012:policy/bound"',
    ],
    ["alarm-topic-arn", "arn:aws:sns:eu-west-1:123456789012:edge", "arn:aws:sns:eu-west-1:123456789012:edge"],
  ];
  test.each(inTemplate)("%s reaches the template that CloudFormation is sent", async (name, value, trace) => {
    expect(await plain).not.toContain(trace);
    expect(await sentBy({ [name]: value })).toContain(trace);
  });

  const requests = async (inputs: Record<string, string>) => {
    const account = new Account();
    account.writeServers("x");
    const first = await runAction(base, account.handlers);
    const second = await runAction({ ...base, ...inputs }, account.handlers);
    return JSON.stringify([first.sent, second.sent]);
  };
  const inRequests: [InputName, string, string][] = [
    ["ubuntu-release", "26.04", "/server/26.04/stable/current/amd64/hvm/ebs-gp3/"],
    ["ami-id", "ami-0fedcba9876543210", '"ParameterValue":"ami-0fedcba9876543210"'],
  ];
  test.each(inRequests)("%s reaches a request", async (name, value, trace) => {
    expect(await requests({})).not.toContain(trace);
    expect(await requests({ [name]: value })).toContain(trace);
  });

  test("activation-token reaches Parameter Store", async () => {
    expect(await requests({})).toContain(`"Value":"${"c".repeat(32)}"`);
  });

  test("ami-update on-deploy asks for the newest image again, pinned does not", async () => {
    const asked = async (update: string) =>
      (await requests({ "ami-update": update })).split("/aws/service/canonical").length - 1;
    expect([await asked("pinned"), await asked("on-deploy")]).toEqual([1, 2]);
  });

  test("command and confirm decide that a stack is deleted", async () => {
    expect(await requests({ command: "destroy", confirm: "x" })).toContain("CloudFormation.DeleteStack");
    expect(await requests({ command: "destroy" })).not.toContain("CloudFormation.DeleteStack");
  });

  /** Those that have a test of their own, in which each is given and looked for in what was sent. */
  const ELSEWHERE: Readonly<Record<string, readonly InputName[]>> = {
    "inputs-effect": ["activation-token", "ami-update", "command", "confirm"],
    "rotation/command": [
      "token-parameter",
      "token-version",
      "wave-size",
      "floor",
      "canary-seconds",
      "max-token-age-days",
    ],
    "deploy/gates": ["allow-replacement", "allowed-account-ids", "service-role-arn"],
    "deploy/interrupted": ["wait"],
    "deploy/plan": ["drift", "on-pull-request"],
    "deploy/recovery": ["on-failed-stack", "skip-resources"],
    // Requests to GitHub.
    "comment/run": ["comment", "github-token"],
    destroy: ["keep-token", "retain-resources"],
    "own-network": ["vpc-id", "public-subnet-ids", "private-subnet-ids"],
  };

  test.each(Object.entries(ELSEWHERE))("%s gives those that it is named for", (file, names) => {
    const text = readFileSync(join(import.meta.dirname, `${file}.test.ts`), "utf8");
    for (const name of names) expect(text).toMatch(new RegExp(`^.*[{ ]"?${name}"?: .*$`, "m"));
  });

  test("none is left out", () => {
    const here = [...inTemplate, ...inRequests].map(([name]) => name);
    const tested = [...here, ...Object.values(ELSEWHERE).flat()];
    expect(tested.toSorted()).toEqual([...INPUT_NAMES].sort());
  });
});
