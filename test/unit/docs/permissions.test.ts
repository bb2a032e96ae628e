import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "../../..");
const document = readFileSync(join(ROOT, "docs/permissions.md"), "utf8");

/** Longest managed policy, blanks not counted (IAM, "IAM and AWS STS quotas"). */
const LONGEST = 6144;

const SERVICES: Readonly<Record<string, string>> = {
  "auto-scaling": "autoscaling",
  "cloudformation-rare": "cloudformation",
  eventbridge: "events",
  "load-balancing": "elasticloadbalancing",
};

/** Calls that are allowed under another name than their own (Service Authorization Reference, mostly S3). */
const OTHERWISE: Readonly<Record<string, readonly string[]>> = {
  DeleteObjects: ["DeleteObject", "DeleteObjectVersion"],
  HeadBucket: ["ListBucket"],
  HeadObject: ["GetObject"],
  ListObjectVersions: ["ListBucketVersions"],
  PutBucketEncryption: ["PutEncryptionConfiguration"],
  PutPublicAccessBlock: ["PutBucketPublicAccessBlock"],
  Invoke: ["InvokeFunction"],
  // Needs no permission (STS API reference, GetCallerIdentity).
  GetCallerIdentity: [],
};

describe("the policy of the deploying role", () => {
  const policy = policyNamed("deploy");

  it("allows every call of the Action", () => {
    const needed = globSync("*.ts", { cwd: join(ROOT, "src/aws") }).flatMap((file) => {
      const name = file.replace(/\.ts$/, "");
      const commands =
        readFileSync(join(ROOT, "src/aws", file), "utf8").match(/\b[A-Z]\w+(?=Command\b)/g) ?? [];
      const actions = commands.flatMap((command) => OTHERWISE[command] ?? [command]);
      return actions.map((action) => `${SERVICES[name] ?? name}:${action}`);
    });
    expect(needed.length).toBeGreaterThan(20);
    expect(needed.filter((action) => !policy.actions.some((pattern) => matches(pattern, action)))).toEqual(
      [],
    );
  });

  it("fits into a managed policy", () => {
    expect(policy.text.replace(/\s/g, "").length).toBeLessThan(LONGEST);
  });
});

describe("the policy for plan", () => {
  const { statements, actions } = policyNamed("plan");

  it("changes nothing but change sets, which it cannot execute, and templates of its own", () => {
    const changing = actions.filter((action) => !/:(BatchDescribe|Describe|Get|List|Detect)/.test(action));
    expect(changing).toEqual([
      "cloudformation:CreateChangeSet",
      "cloudformation:DeleteChangeSet",
      "s3:PutObject",
    ]);
    const [put] = statements.filter(({ Action }) => Action.includes("s3:PutObject"));
    expect(put?.Resource).toMatch(/\/plan\/\*$/);
  });

  it("cannot read the token", () => {
    const reading = statements.filter(({ Action }) => [Action].flat().includes("ssm:GetParameter"));
    expect(reading.map(({ Resource }) => Resource)).toEqual([
      "arn:aws:ssm:REGION::parameter/aws/service/canonical/*",
    ]);
  });

  it("fits into a managed policy", () => {
    expect(policyNamed("plan").text.replace(/\s/g, "").length).toBeLessThan(LONGEST);
  });
});

/** Actions for which no statement that names a resource holds (Service Authorization Reference). */
const WITHOUT_RESOURCE = [
  "autoscaling:DescribeAutoScalingGroups",
  "autoscaling:DescribeInstanceRefreshes",
  "autoscaling:DescribeScalingActivities",
  "cloudformation:BatchDescribeTypeConfigurations",
  "cloudformation:DescribeStackDriftDetectionStatus",
  "ec2:DescribeSubnets",
  "ec2:DescribeVpcs",
  "elasticloadbalancing:DescribeTargetHealth",
  "lambda:GetAccountSettings",
  "ssm:ListCommandInvocations",
];

describe.each(["deploy", "plan", "status"])("the policy for %s", (name) => {
  it("allows what has no resource for all of them, which is the only way to allow it", () => {
    const { statements } = policyNamed(name);
    const scoped = statements.filter(({ Effect, Resource }) => Effect === "Allow" && Resource !== "*");
    const ineffective = WITHOUT_RESOURCE.filter((action) =>
      scoped.some(({ Action }) => [Action].flat().some((pattern) => matches(pattern, action))),
    );
    expect(ineffective).toEqual([]);
  });
});

describe.each(["deploy", "plan"])("the policy for %s", (name) => {
  it("allows what the detection of drift needs", () => {
    const { statements } = policyNamed(name);
    const needed = {
      "cloudformation:BatchDescribeTypeConfigurations": "*",
      "cloudformation:DescribeStackDriftDetectionStatus": "*",
      "cloudformation:DescribeStackResourceDrifts": expect.stringContaining(":stack/STACK/"),
      "cloudformation:DetectStackDrift": expect.stringContaining(":stack/STACK/"),
      "cloudformation:DetectStackResourceDrift": expect.stringContaining(":stack/STACK/"),
    };
    const found = Object.keys(needed).map((action) => [
      action,
      statements.find(({ Action }) => [Action].flat().includes(action))?.Resource,
    ]);
    expect(Object.fromEntries(found)).toEqual(needed);
  });
});

describe("the policy for status", () => {
  it("cannot decrypt the token, nor write anything", () => {
    const { statements } = policyNamed("status");
    const denied = statements.filter(({ Effect }) => Effect === "Deny");
    const allowed = statements.filter(({ Effect }) => Effect === "Allow").flatMap(({ Action }) => Action);
    expect(denied).toEqual([{ Effect: "Deny", Action: "kms:Decrypt", Resource: "*" }]);
    expect(allowed.length).toBeGreaterThan(5);
    // A command can only make a node converge: the document has no other parameter, and these tags no other nodes.
    const changing = allowed.filter((action) => !/:(Describe|Get|List|Invoke)\w+$/.test(action));
    expect(changing).toEqual(["ssm:SendCommand", "ssm:SendCommand"]);
  });
});

interface Statement {
  readonly Effect: string;
  readonly Action: string | string[];
  readonly Resource: string | string[];
}

function policyNamed(name: string) {
  const [, text = ""] = new RegExp(`\`\`\`json policy=${name}\\n(.*?)\\n\`\`\``, "s").exec(document) ?? [];
  const statements: readonly Statement[] = JSON.parse(text).Statement;
  return { text, statements, actions: statements.flatMap(({ Action }) => Action) };
}

/** Whether an action is allowed by a pattern with `*`. */
function matches(pattern: string, action: string): boolean {
  return new RegExp(`^${pattern.replaceAll("*", ".*")}$`).test(action);
}
