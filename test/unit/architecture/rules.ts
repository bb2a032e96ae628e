import { code, importsOf, type Source } from "./sources.ts";

export interface Rule {
  /** As a sentence about the files that it is for. */
  readonly name: string;
  /** Folders whose files are looked at. */
  readonly folders: readonly string[];
  /** What is wrong with a file; empty when nothing is. */
  violations(source: Source): readonly string[];
  /** A file that breaks the rule, so that the rule shows that it can. */
  readonly broken: Source;
}

const SHIPPED = ["src", "contract", "lambdas", "instance"];
const EVERYTHING = [...SHIPPED, "local", "scripts", "bench"];

/** Where a file may import from, or may not. */
function arrow(
  name: string,
  folders: readonly string[],
  allowed: (target: string, path: string) => boolean,
  broken: Source,
): Rule {
  const violations = (source: Source): readonly string[] =>
    source.path.endsWith(".ts")
      ? importsOf(source)
          .filter((target) => !allowed(target, source.path))
          .map((target) => `${source.path} imports ${target}`)
      : [];
  return { name, folders, violations, broken };
}

/** What no file may say. `inComments`: not in a comment either. */
function unsaid(
  name: string,
  folders: readonly string[],
  pattern: RegExp,
  broken: Source,
  { inComments = false, except = (_: string): boolean => false } = {},
): Rule {
  const violations = (source: Source): readonly string[] => {
    if (except(source.path)) return [];
    const text = inComments || !source.path.endsWith(".ts") ? source.text : code(source.text);
    return [...new Set(text.match(new RegExp(pattern, "g")))].map(
      (found) => `${source.path} says ${found.trim()}`,
    );
  };
  return { name, folders, violations, broken };
}

const within =
  (...prefixes: readonly string[]) =>
  (target: string): boolean =>
    prefixes.some((prefix) => (prefix.endsWith("/") ? target.startsWith(prefix) : target === prefix));
const isFile = (target: string): boolean =>
  /^(\.\.\/|src\/|contract\/|lambdas\/|local\/|scripts\/|test\/|bench\/)/.test(target);

/** Reads the environment and chooses the command. */
const ENTRY = within("src/index.ts", "src/main.ts");

export const RULES: readonly Rule[] = [
  arrow("the contract imports zod and itself", ["contract"], within("zod/mini", "contract/"), {
    path: "contract/x.ts",
    text: 'import { sign } from "../src/aws/s3.ts";',
  }),
  arrow(
    "an engine imports no command and no entry",
    ["src"],
    (target, path) =>
      path.startsWith("src/commands/") || ENTRY(path) || !(ENTRY(target) || within("src/commands/")(target)),
    { path: "src/fleet/x.ts", text: 'export * from "../commands/deploy.ts";' },
  ),
  arrow("a command imports no entry", ["src/commands"], (target) => !ENTRY(target), {
    path: "src/commands/x.ts",
    text: 'const run = await import("../index.ts");',
  }),
  arrow(
    "the stack knows no AWS client, only the contract and errors",
    ["src/stack"],
    (target) => within("src/stack/", "contract/", "src/errors.ts", "node:crypto", "node:zlib")(target),
    { path: "src/stack/x.ts", text: 'import type { Tag } from "@aws-sdk/client-cloudformation";' },
  ),
  arrow(
    "the CloudFormation engine knows nothing of Railgun",
    ["src/cloudformation"],
    (target) =>
      !isFile(target) ||
      within(
        "src/cloudformation/",
        "src/aws/",
        "src/errors.ts",
        "contract/clock.ts",
        "contract/errors.ts",
      )(target),
    { path: "src/cloudformation/x.ts", text: 'import {\n  groupName,\n} from "../../contract/names.ts";' },
  ),
  arrow(
    "a Lambda imports from the contract and packages, never from the Action or the local cloud",
    ["lambdas"],
    (target) => !isFile(target) || within("lambdas/", "contract/")(target),
    { path: "lambdas/x/handler.ts", text: 'import { AppError } from "../../src/errors.ts";' },
  ),
  arrow(
    "nothing that ships imports the local cloud, scripts or tests",
    SHIPPED,
    (target) => !within("local/", "scripts/", "test/", "bench/")(target),
    { path: "src/x.ts", text: 'type Ports = typeof import("../local/ports.ts");' },
  ),
  unsaid(
    "only the entry reads inputs and the environment",
    ["src"],
    /\bprocess\s*\.\s*env\b|\bprocess\s*\[|\bgetInput\b|\bgetBooleanInput\b|from "node:process"/,
    { path: "src/fleet/x.ts", text: "const region = process.env.AWS_REGION;" },
    { except: within("src/index.ts", "src/inputs.ts") },
  ),
  unsaid(
    "a client is loaded from a file that holds nothing else",
    ["src/aws"],
    /\bimport\("\.\/(?!client\/)/,
    { path: "src/aws/x.ts", text: 'const { S3Client } = await import("./s3.ts");' },
  ),
  unsaid(
    "time is injected, and identifiers are",
    ["lambdas", "local/models", "src/rotation"],
    /\b(setTimeout|setInterval|Date\.now|randomUUID|randomBytes|performance\.now)\b|new Date\(\s*\)/,
    { path: "lambdas/x/logic.ts", text: "const started = new Date();" },
  ),
  unsaid(
    "chance enters where a handler is put together, and nowhere below",
    ["lambdas", "local/models", "src/rotation"],
    /\bMath\.random\b/,
    { path: "lambdas/x/logic.ts", text: "const jitter = Math.random() * 100;" },
    { except: (path) => /^lambdas\/[a-z-]+\/handler\.ts$/.test(path) },
  ),
  unsaid(
    "a warm function remembers nothing of the invocation before but its clients' connections",
    ["lambdas", "contract"],
    /(?<=^|\n)(export )?(let|var) \w+|(?<=^|\n)(export )?const \w+(: [^=\n]+)? = (new (Weak)?(Map|Set)(<[^>\n]*>)?\(\)|\[\];|\{\};)/,
    { path: "lambdas/x/logic.ts", text: "export const seen = new Map<string, number>();" },
  ),
  unsaid(
    "partition and URL suffix come from the context",
    SHIPPED,
    /arn:aws[a-z-]*:|\bamazonaws\.com/,
    { path: "instance/x", text: "# see https://sts.amazonaws.com/" },
    { inComments: true },
  ),
  unsaid("the launch hook is a property of the group", SHIPPED, /AWS::AutoScaling::LifecycleHook/, {
    path: "src/stack/x.ts",
    text: 'const type = "AWS::AutoScaling::LifecycleHook";',
  }),
  {
    name: "a file is one noun, under 300 lines",
    folders: EVERYTHING,
    violations: ({ path, text }) => {
      // The listener stand-in is one file because a package installs it as one program.
      if (path === "local/listener/rg-listener") return [];
      const lines = text.split("\n").length - 1;
      return lines < 300 ? [] : [`${path} has ${lines} lines`];
    },
    broken: { path: "local/x.py", text: "pass\n".repeat(300) },
  },
];
