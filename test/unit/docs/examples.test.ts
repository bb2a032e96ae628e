import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parseYaml } from "../../../scripts/yaml.ts";
import { connectGitHub } from "../../../src/comment/sticky.ts";
import { FakeGitHub } from "../../fakes/github.ts";

const ROOT = join(import.meta.dirname, "../../..");
const file = (path: string): string => readFileSync(join(ROOT, path), "utf8");

/** How an expression begins, which the runner replaces by text before a script is read. */
const EXPRESSION = "$" + "{{";

/** The bodies of `run` and `script` in a workflow, on one line or on several. */
function scriptsOf(workflow: string): readonly string[] {
  const lines = workflow.split("\n");
  return lines.flatMap((line, at) => {
    const [, margin = "", body] = /^(\s*(?:- )?)(?:run|script): (.*)$/.exec(line) ?? [];
    if (body === undefined) return [];
    if (!/^[|>]/.test(body)) return [body];
    const rest = lines.slice(at + 1);
    const end = rest.findIndex((one) => one.trim() !== "" && one.search(/\S/) <= margin.length);
    return [rest.slice(0, end < 0 ? undefined : end).join("\n")];
  });
}

describe("the examples", () => {
  it("would be found with an expression in a script, on one line and on several", () => {
    const step = `      - uses: x\n        with:\n          script: |\n            a(${EXPRESSION} b }})\n      - run: c`;
    expect(scriptsOf(step)).toEqual([`            a(${EXPRESSION} b }})`, "c"]);
    expect(scriptsOf(`  - run: echo ${EXPRESSION} d }}`)).toEqual([`echo ${EXPRESSION} d }}`]);
  });

  const declared = Object.keys(parseYaml(file("action.yml")).inputs ?? {});

  it.for(readdirSync(join(ROOT, "examples")).map((name) => [name] as const))(
    "%s gives only inputs that exist",
    ([name]) => {
      const [, steps = ""] = file(`examples/${name}`).split(/uses: \S*railgun-ha@v1\s/);
      const [step = ""] = steps.split(/^ {6}- /m);
      const inputs = [...step.matchAll(/^ {10}([a-z-]+):/gm)].map((match) => match[1] ?? "");
      expect(inputs.length).toBeGreaterThan(0);
      for (const input of inputs) expect(declared).toContain(input);
    },
  );

  it.for(readdirSync(join(ROOT, "examples")).map((name) => [name] as const))(
    "%s keeps expressions out of scripts",
    ([name]) => {
      for (const script of scriptsOf(file(`examples/${name}`))) expect(script).not.toContain(EXPRESSION);
    },
  );

  it.for(readdirSync(join(ROOT, "examples")).map((name) => [name] as const))(
    "%s reads only outputs that exist",
    ([name]) => {
      const outputs = Object.keys(parseYaml(file("action.yml")).outputs ?? {});
      for (const [, output] of file(`examples/${name}`).matchAll(/steps\.railgun\.outputs\.([a-z-]+)/g)) {
        expect(outputs).toContain(output);
      }
    },
  );
});

describe("the examples that change a fleet", () => {
  /** Minutes: what each waits for at most, one after the other. */
  const WAITS = {
    // A busy stack, a change set, its execution, an instance refresh and its record, the fleet.
    deploy: 60 + 10 + 60 + 180 + 30 + 20,
    // A busy stack, the deletion, and once more without what is to be retained.
    destroy: 60 + 90 + 90,
    // 50 nodes one by one, and the fleet.
    rotate: 50 * 3 + 5,
  };
  const number = (text: string, name: string) =>
    Number(new RegExp(`^ +${name}: (\\d+)$`, "m").exec(text)?.[1]);

  it.for(Object.entries(WAITS))("%s lets the job wait as long as the run does", ([name, minutes]) => {
    const workflow = file(`examples/${name}.yml`);
    expect(number(workflow, "timeout-minutes")).toBeGreaterThanOrEqual(minutes);
    // A job on GitHub's machines has six hours ("Usage limits").
    expect(number(workflow, "timeout-minutes")).toBeLessThanOrEqual(360);
  });

  it.for(Object.keys(WAITS))("%s has credentials for as long as its job", (name) => {
    const workflow = file(`examples/${name}.yml`);
    expect(number(workflow, "role-duration-seconds")).toBeGreaterThanOrEqual(
      60 * number(workflow, "timeout-minutes"),
    );
    expect(file("docs/permissions.md")).toContain("longest session to six hours");
  });
});

describe("the example that looks for drift", () => {
  const [script = ""] = scriptsOf(file("examples/drift.yml"));
  const context = {
    repo: { owner: "org", repo: "repo" },
    serverUrl: "https://github.example",
    runId: 42,
  };
  let github: FakeGitHub;
  beforeEach(async () => {
    github = new FakeGitHub();
    await github.open();
  });
  afterEach(() => github.close());

  /** Runs the script as actions/github-script does. */
  async function look(drifted: string): Promise<void> {
    const environment = { STACK: "production", DRIFTED: drifted };
    const run = new Function("github", "context", "process", `return (async () => {${script}})()`);
    await run(connectGitHub(github.token, github.url), context, { env: environment });
  }

  it("opens one issue, keeps it up to date, and closes it", async () => {
    await look("Vpc ListenerGroup");
    await look("Vpc");
    expect(github.issues).toHaveLength(1);
    const [issue] = github.issues;
    expect(issue).toMatchObject({ title: "Stack production was changed by hand", state: "open" });
    expect(issue?.body).toContain("- `Vpc`\n\n");
    expect(issue?.body).not.toContain("ListenerGroup");
    expect(issue?.body).toContain("https://github.example/org/repo/actions/runs/42");
    await look("");
    expect(github.issues).toHaveLength(1);
    expect(github.issues[0]).toMatchObject({ state: "closed" });
    expect(github.comments.map(({ body }) => body)).toEqual([
      expect.stringContaining("Nothing differs any more"),
    ]);
  });

  it("does nothing when nothing drifted", async () => {
    await look("");
    expect(github.written).toEqual([]);
  });

  it("opens another one after one was closed, and leaves those of others alone", async () => {
    const planted = github.addIssue("<!-- railgun-ha drift production -->\nplanted", "somebody");
    await look("Vpc");
    await look("");
    await look("Vpc");
    expect(planted).toMatchObject({ body: expect.stringContaining("planted"), state: "open" });
    expect(github.issues.map(({ state }) => state)).toEqual(["open", "closed", "open"]);
  });

  it("finds its issue behind a hundred others", async () => {
    await look("Vpc");
    for (let count = 0; count < 150; count += 1) github.addIssue("another", "somebody");
    await look("Vpc");
    expect(github.issues).toHaveLength(151);
  });
});
