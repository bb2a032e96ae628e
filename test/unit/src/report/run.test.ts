import { afterEach, describe, expect, test, vi } from "vitest";
import { Edge } from "../../../../src/report/edge.ts";
import { consoleLinks } from "../../../../src/report/links.ts";
import { runAction } from "../action.ts";
import { deployed, INPUTS, TOKEN } from "../deployed.ts";

afterEach(() => vi.restoreAllMocks());

describe("the summary of a deploy", () => {
  test("has outcome, account, links, the fleet as table and diagram, and how long each phase took", async () => {
    const { first } = await deployed();
    const { summary } = first;
    expect(summary).toMatch(/^### railgun-ha deploy: done\n\nstack x: created/);
    expect(summary).toContain(
      "account 123456789012, eu-west-1, as arn:aws:sts::123456789012:assumed-role/deploy/ci",
    );
    const stackId = encodeURIComponent("arn:aws:cloudformation:eu-west-1:123456789012:stack/x/1");
    expect(summary).toContain(
      `[Stack](<https://eu-west-1.console.aws.amazon.com/cloudformation/home?region=eu-west-1#/stacks/stackinfo?stackId=${stackId}>)`,
    );
    expect(summary).toContain("#### Fleet of x");
    expect(summary).toContain("```mermaid\nflowchart LR\n");
    expect(summary).toContain("  class i0 well\n  class i1 well\n");
    for (const phase of ["Preflight", "Change", "Fleet"])
      expect(summary).toMatch(new RegExp(`\\| ${phase} \\| .+ s \\|`));
  });

  test("that failed has the true cause on top and the events behind it", async () => {
    const { account } = await deployed();
    account.bent.failing = [
      { LogicalResourceId: "A", ResourceStatusReason: "Resource update cancelled" },
      { LogicalResourceId: "B", ResourceStatusReason: "the name is taken" },
    ];
    const { summary, log } = await runAction({ ...INPUTS, size: "3" }, account.handlers);
    const lines = summary.split("\n").filter(Boolean);
    expect(lines[0]).toBe("### railgun-ha deploy: failed");
    expect(lines[1]).toContain("> **Root cause:** B (AWS::EC2::VPC) UPDATE&#95;FAILED: the name is taken");
    expect(summary).toMatch(/<details><summary>Events of the operation: \d+<\/summary>/);
    expect(summary).toContain("| A | AWS::EC2::VPC | Resource update cancelled |");
    expect(/^::error.*$/m.exec(log)?.[0]).toContain(
      "::B (AWS::EC2::VPC) UPDATE_FAILED: the name is taken%0A",
    );
  });
});

test.each([
  ["aws-us-gov", "console.amazonaws-us-gov.com"],
  ["aws-eusc", "console.amazonaws-eusc.eu"],
])("the links of partition %s lead to its own console", (partition, domain) => {
  const [first] = consoleLinks({ partition, region: "r-1" }, "x", undefined);
  expect(first?.url).toMatch(`https://r-1.${domain}/ec2/`);
});

test("there are no links where the partition's console is not public", () => {
  expect(consoleLinks({ partition: "aws-iso", region: "us-iso-east-1" }, "x", "id")).toEqual([]);
});

test("a summary that cannot be written is a warning, and the run ends as it would have", async () => {
  const { account } = await deployed();
  vi.spyOn(Edge.prototype, "summarise").mockRejectedValueOnce(new Error("no space left"));
  const ran = await runAction(INPUTS, account.handlers);
  expect(ran.status).toBe(0);
  expect(ran.log).toContain("::warning::the job's summary could not be written: no space left");
  expect(ran.log.trimEnd().split("\n").at(-1)).toMatch(/^stack x: nothing to change/);
});

test("an annotation has its first line whole, and says how much of the rest is in the summary only", async () => {
  const { account } = await deployed();
  account.bent.failing = Array.from({ length: 60 }, (_, index) => ({
    LogicalResourceId: `R${index}`,
    ResourceStatusReason: `User: x is not authorized to perform: ec2:Create${"X".repeat(100)}${index}`,
  }));
  const { log, summary } = await runAction({ ...INPUTS, size: "3" }, account.handlers);
  const [annotation = ""] = /^::error.*$/m.exec(log) ?? [];
  expect(annotation.length).toBeLessThan(4_096);
  expect(annotation).toContain("::R0 (AWS::EC2::VPC) UPDATE_FAILED: User: x is not authorized");
  expect(annotation).toMatch(/%0A… and \d+ more in the summary$/);
  expect(summary).toContain("X59");
});

test("the summary of status has the diagram as well, with what is ill", async () => {
  const { account } = await deployed();
  account.bent.target = "unhealthy";
  const { summary } = await runAction({ command: "status", "stack-name": "x" }, account.handlers);
  expect(summary).toContain("  class i0 ill\n");
});

test("a secret is in nothing that a run leaves, in whatever encoding it comes back", async () => {
  const { account } = await deployed();
  const forms = [
    TOKEN,
    TOKEN.toUpperCase(),
    btoa(TOKEN),
    btoa(`ab${TOKEN}`),
    Buffer.from(TOKEN).toString("hex"),
  ];
  account.bent.failing = [
    { LogicalResourceId: "A", ResourceStatusReason: `refused: ${forms.join(" ")} {"a":"${TOKEN}"}` },
  ];
  const ran = await runAction({ ...INPUTS, size: "3" }, account.handlers);
  expect(ran.status).toBe(1);
  for (const text of [ran.log, ran.summary, ran.outputs]) {
    expect(text).toContain("refused: ");
    // The first line of a log tells the runner what to mask.
    const shown = text.replace(`::add-mask::${TOKEN}`, "");
    for (const form of forms) expect(shown).not.toContain(form.slice(4, 20));
  }
});
