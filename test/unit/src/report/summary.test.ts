import { describe, expect, test } from "vitest";
import type { ResourceChange } from "../../../../src/cloudformation/changes.ts";
import { escapeMarkdown, shorten } from "../../../../src/report/markdown.ts";
import type { RunReport } from "../../../../src/report/run-report.ts";
import { summaryOf } from "../../../../src/report/summary.ts";

const IDENTITY = {
  account: "123456789012",
  region: "eu-west-1",
  partition: "aws",
  arn: "arn:aws:sts::123456789012:assumed-role/deploy/ci",
};

const change = (more: Partial<ResourceChange> = {}): ResourceChange => ({
  action: "Modify",
  logicalId: "Vpc",
  physicalId: "vpc-1",
  type: "AWS::EC2::VPC",
  replacement: "no",
  properties: [],
  ...more,
});

const run = (more: Partial<RunReport> = {}): RunReport => ({
  command: "deploy",
  stackName: "x",
  headline: "stack x: updated",
  tables: [],
  failure: undefined,
  findings: {},
  phases: [],
  isNoOp: false,
  ...more,
});

const EVERYTHING = "<b>|x|</b> `y`\n# z ![i](u) www.example.com https://example.com $a$ @me #1 ~~s~~";

describe("text from anywhere", () => {
  test("is no markup, no link, no mention and no formula", () => {
    expect(escapeMarkdown(EVERYTHING)).not.toMatch(/[<>|`@$~[\]\n]|:\/\/|www\.|#(?!\d+;)/);
    for (const start of ["- a", "+ a", "1. a", " 2) a", "=== a"])
      expect(escapeMarkdown(start)).toMatch(/^ *\d*&#/);
  });

  test("is shortened at both ends, to the length, and says how long it was", () => {
    const text = shorten(`a${"x".repeat(9_998)}z`, 100);
    expect(text).toHaveLength(100);
    expect(text).toMatch(/^ax+… \(10,000 characters\)x+z$/);
    for (let length = 30; length < 50; length += 1) {
      expect(shorten("😀".repeat(100), length)).not.toMatch(
        /(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])/,
      );
    }
  });
});

describe("the summary", () => {
  test("holds no markup that comes from outside", () => {
    const table = { title: EVERYTHING, head: [EVERYTHING], rows: [[EVERYTHING]] };
    const text = summaryOf(
      run({
        headline: EVERYTHING,
        tables: [table],
        failure: { code: "internal", message: EVERYTHING, details: [EVERYTHING], fault: "user" },
        findings: {
          refused: [EVERYTHING],
          instances: EVERYTHING,
          changes: [
            change({
              logicalId: EVERYTHING,
              properties: [{ path: EVERYTHING, from: EVERYTHING, to: undefined, replacement: "may" }],
            }),
          ],
          events: [{ ResourceStatusReason: EVERYTHING, LogicalResourceId: EVERYTHING }],
          rootCause: {
            logicalId: EVERYTHING,
            type: "T",
            status: "S",
            reason: EVERYTHING,
            remedy: EVERYTHING,
          },
        },
      }),
    );
    expect(text.match(/<\/?b>|\[i\]|@me|~~|https:\/\//g)).toBeNull();
  });

  test("has the root cause on top, before everything else that failed", () => {
    const text = summaryOf(
      run({
        failure: {
          code: "stack.change-failed",
          message: "stack x was not updated",
          details: [],
          fault: "user",
        },
        findings: {
          rootCause: {
            logicalId: "Nat",
            type: "AWS::EC2::EIP",
            status: "CREATE_FAILED",
            reason: "no address left",
            remedy: "ask for more",
          },
          events: [{ LogicalResourceId: "Nat", ResourceStatus: "CREATE_FAILED", Timestamp: new Date(0) }],
        },
      }),
    );
    const lines = text.split("\n").filter(Boolean);
    expect(lines[0]).toBe("### railgun-ha deploy: failed");
    expect(lines[1]).toBe("> **Root cause:** Nat (AWS::EC2::EIP) CREATE&#95;FAILED: no address left");
    expect(lines[3]).toBe("> ask for more");
    expect(text).toContain("| 00:00:00 | CREATE&#95;FAILED | Nat |");
  });

  test("tells each change with what it was and will be", () => {
    const properties = [
      { path: "/Properties/CidrBlock", from: "10.0.0.0/16", to: "10.1.0.0/16", replacement: "yes" },
      { path: "/Properties/Tags/0/Value", from: undefined, to: "b", replacement: "may", drifted: "c" },
    ] as const;
    const text = summaryOf(run({ findings: { changes: [change({ replacement: "yes", properties })] } }));
    expect(text).toContain("#### Changes: 1 Modify, 1 replaced");
    expect(text).toContain(
      "| Modify | Vpc | AWS::EC2::VPC | yes | CidrBlock: 10.0.0.0/16 → 10.1.0.0/16 &#91;replacement: yes&#93;<br>Tags.0.Value: – (really c) → b &#91;replacement: may&#93; |",
    );
  });

  test("tells what somebody changed by hand, what only the execution knows, and what is kept", () => {
    const properties = [
      { path: "/Properties/A", from: "1", to: undefined, replacement: "no", isKnownAfterApply: true },
      { path: "/Properties/B", from: "1", to: "1", replacement: "no", drifted: "2" },
    ] as const;
    const changes = [
      change({ drift: "MODIFIED", properties }),
      change({ logicalId: "Gone", action: "None", drift: "DELETED" }),
      change({ logicalId: "Kept", action: "Remove", isRetained: true }),
    ];
    const text = summaryOf(run({ findings: { changes } }));
    expect(text).toContain("#### Changes: 1 Modify, 1 Remove, 2 changed by hand");
    expect(text).toContain(
      "| Modify, changed by hand | Vpc | AWS::EC2::VPC | no | A: 1 → (known after apply)<br>B: 1 (really 2) → 1 |",
    );
    expect(text).toContain("| deleted by hand | Gone |");
    expect(text).toContain("| Remove, the old one is kept | Kept |");
  });

  test("points at changes of permissions and open ports, but not in a stack that is new", () => {
    const changes = [
      change({ logicalId: "Role", type: "AWS::IAM::Role" }),
      change({ logicalId: "Door", type: "AWS::EC2::SecurityGroup" }),
      change({ logicalId: "TopicPolicy", type: "AWS::SNS::TopicPolicy" }),
      change(),
    ];
    expect(summaryOf(run({ findings: { changes } }))).toContain(
      "⚠ Permissions or open ports change: Role, Door, TopicPolicy\n",
    );
    const added = changes.map((one) => ({ ...one, action: "Add" as const }));
    expect(summaryOf(run({ findings: { changes: added } }))).not.toContain("⚠");
  });

  test("of 200 changes of 10,000 characters each is under 1 MiB, with a row for every change", () => {
    for (const letter of ["x", "é", "<", "😀"]) {
      const value = letter.repeat(10_000 / letter.length);
      const changes = Array.from({ length: 200 }, (_, index) =>
        change({
          logicalId: `Resource${index}`,
          properties: [{ path: "/Properties/A", from: value, to: value, replacement: "no" }],
        }),
      );
      const text = summaryOf(run({ findings: { changes } }));
      expect(Buffer.byteLength(text)).toBeLessThan(1_048_576);
      expect(Buffer.byteLength(text)).toBeGreaterThan(50_000);
      for (const { logicalId } of changes) expect(text).toContain(`| ${logicalId} |`);
    }
  });

  test("links to the console of the partition and region that the run was in", () => {
    const domains = {
      aws: "console.aws.amazon.com",
      "aws-cn": "console.amazonaws.cn",
      "aws-us-gov": "console.amazonaws-us-gov.com",
    };
    for (const [partition, domain] of Object.entries(domains)) {
      const identity = { ...IDENTITY, partition, region: "r-1" };
      const stackId = `arn:${partition}:cloudformation:r-1:1:stack/x/1`;
      const text = summaryOf(run({ findings: { identity, stackId } }));
      expect(text).toContain(
        `<https://r-1.${domain}/cloudformation/home?region=r-1#/stacks/stackinfo?stackId=${encodeURIComponent(stackId)}>`,
      );
      expect(text).toContain("log-group/$252Frailgun-ha$252Fx$252Fboot>");
    }
    expect(summaryOf(run({ findings: { identity: { ...IDENTITY, partition: "aws-iso" } } }))).not.toContain(
      "](<",
    );
  });

  test("has the fleet as a diagram, in which health is seen and nothing is markup", () => {
    const instance = {
      id: "i-1",
      zone: "eu-west-1a",
      address: "10.0.0.1",
      lifecycle: "InService",
      health: "Healthy",
      target: "healthy",
      port: "open",
      templateVersion: "1",
    };
    const instances = [
      instance,
      { ...instance, id: 'i-2"]; click', target: "unhealthy" },
      { ...instance, id: "i-3", lifecycle: "Pending:Wait" },
    ];
    const fleet = { size: 2, instances, cacheNodes: ["a:11211"], cacheSize: 2, servers: ["a:11211"] };
    const text = summaryOf(run({ findings: { fleet } }));
    const diagram = /```mermaid\n(.*?)\n```/s.exec(text)?.[1] ?? "";
    expect(diagram).toContain("class i0 well");
    expect(diagram).toContain("class i1 ill");
    expect(diagram).toContain("class i2 waiting");
    expect(diagram).toContain("class m0 well");
    expect(diagram).toContain("class missing ill");
    expect(diagram).toContain("i-2#34;#93;#59; click<br/>");
  });

  test("has no empty label in the diagram, which Mermaid would refuse as a whole", () => {
    const nowhere = {
      id: "",
      zone: "",
      address: "",
      lifecycle: "",
      health: "",
      target: "",
      port: "",
      templateVersion: "",
    };
    const fleet = { size: 1, instances: [nowhere], cacheNodes: [""], cacheSize: 1, servers: [] };
    const text = summaryOf(run({ findings: { fleet } }));
    expect(/```mermaid\n(.*?)\n```/s.exec(text)?.[1]).not.toMatch(/""|\("\)|\[""\]/);
  });

  test("leaves an address readable", () => {
    expect(escapeMarkdown("127.0.0.1")).toBe("127.0.0.1");
    expect(escapeMarkdown("1. a")).toBe("1&#46; a");
  });

  test("makes no code of text that is indented", () => {
    expect(escapeMarkdown("    <b>")).toBe("&#60;b&#62;");
  });

  test("says how long each phase took", () => {
    const phases = [
      { name: "Preflight", millis: 1_234 },
      { name: "Change", millis: 754_000 },
    ];
    const text = summaryOf(run({ phases }));
    expect(text).toContain("| Preflight | 1.2 s |\n| Change | 12 min 34 s |");
  });
});
