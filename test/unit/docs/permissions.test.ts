import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "../../..");
const document = readFileSync(join(ROOT, "docs/permissions.md"), "utf8");

/** Longest managed policy, blanks not counted (IAM, "IAM and AWS STS quotas"). */
const LONGEST = 6144;

const SERVICES: Readonly<Record<string, string>> = {
  "auto-scaling": "autoscaling",
  "load-balancing": "elasticloadbalancing",
};

/** Calls of S3 that are allowed under another name than their own (Service Authorization Reference, S3). */
const OTHERWISE: Readonly<Record<string, readonly string[]>> = {
  DeleteObjects: ["DeleteObject", "DeleteObjectVersion"],
  HeadBucket: ["ListBucket"],
  HeadObject: ["GetObject"],
  ListObjectVersions: ["ListBucketVersions"],
  PutBucketEncryption: ["PutEncryptionConfiguration"],
  PutPublicAccessBlock: ["PutBucketPublicAccessBlock"],
  Invoke: ["InvokeFunction"],
};

describe("the policy of the deploying role", () => {
  const policy = policyNamed("deploy");

  it("allows every call of the Action", () => {
    const needed = readdirSync(join(ROOT, "src/aws")).flatMap((file) => {
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

describe("the policy for status", () => {
  it("cannot read the token, nor write anything", () => {
    const { text, actions } = policyNamed("status");
    expect(text).not.toContain("activation-token");
    expect(text).not.toMatch(/parameter\/railgun-ha\/STACK\/?\*/);
    expect(actions.filter((action) => !/:(Describe|Get|Invoke)\w+$/.test(action))).toEqual([]);
  });
});

function policyNamed(name: string): { readonly text: string; readonly actions: readonly string[] } {
  const [, text = ""] = new RegExp(`\`\`\`json policy=${name}\\n(.*?)\\n\`\`\``, "s").exec(document) ?? [];
  const statements: readonly { readonly Action: string | string[] }[] = JSON.parse(text).Statement;
  return { text, actions: statements.flatMap(({ Action }) => Action) };
}

/** Whether an action is allowed by a pattern with `*`. */
function matches(pattern: string, action: string): boolean {
  return new RegExp(`^${pattern.replaceAll("*", ".*")}$`).test(action);
}
