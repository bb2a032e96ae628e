import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { PUBLISHED, publishedPolicy } from "../../../local/auth/policies.ts";

const ROOT = join(import.meta.dirname, "../../..");
const document = readFileSync(join(ROOT, "docs/permissions.md"), "utf8");

test.each([...PUBLISHED, "plan"])(
  "the policy %s is the same in docs/policies and in docs/permissions.md",
  (name) => {
    const [, shown = ""] = new RegExp(`\`\`\`json policy=${name}\\n(.*?)\\n\`\`\``, "s").exec(document) ?? [];
    const file = readFileSync(join(ROOT, `docs/policies/${name}.json`), "utf8");
    expect(`${shown}\n`).toBe(file);
    expect(document).toContain(`policies/${name}.json`);
  },
);

test("a policy made out for a stack has no word left to replace", () => {
  for (const name of PUBLISHED) {
    const policy = publishedPolicy(name, { accountId: "1", region: "eu-west-1", stackName: "x" });
    expect(JSON.stringify(policy)).not.toMatch(/\b(ACCOUNT|REGION|STACK)\b/);
  }
});
