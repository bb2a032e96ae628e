import { execFile } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { renderTemplate, templateBody } from "../../../src/stack/template.ts";
import { assets, chooseSeed, drawConfigurations, render } from "./support/configurations.ts";

const LINTER = join(import.meta.dirname, "../../../.venv/bin/cfn-lint");
const DRAWN = 46;
const PROCESSES = 2;
const PLANTED = "planted.json";

interface Finding {
  readonly Filename: string;
  readonly Message: string;
  readonly Rule: { readonly Id: string };
  readonly Location: { readonly Path: readonly (string | number)[] | null };
}

const folder = mkdtempSync(join(tmpdir(), "railgun-ha-matrix-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Everything that cfn-lint says of the files, hints included. It ends with a status other than 0 when it says any. */
function lint(files: readonly string[]): Promise<readonly Finding[]> {
  const options = ["--include-checks", "I", "--format", "json", "--regions", "us-east-1", "--", ...files];
  return new Promise((resolve, reject) => {
    execFile(LINTER, options, { timeout: 400_000, maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
      if (stderr !== "" || (error !== null && stdout === ""))
        reject(new Error(`cfn-lint: ${error} ${stderr}`));
      else resolve(JSON.parse(stdout || "[]") as Finding[]);
    });
  });
}

/** A list of zones names each zone once for each of its nodes: here the doubles are meant. */
const isMeant = ({ Rule, Location }: Finding): boolean =>
  Rule.Id === "I3037" && Location.Path?.at(-1) === "PreferredAvailabilityZones";

test("cfn-lint has nothing to say about any configuration, and does say so of a planted fault", {
  timeout: 420_000,
}, async () => {
  expect(existsSync(LINTER), `${LINTER} is missing: run scripts/setup`).toBe(true);
  const seed = chooseSeed();
  const configurations = drawConfigurations(seed, DRAWN);
  const templates = configurations.map((config) => renderTemplate(config, assets));
  const types = new Set(
    templates.flatMap(({ Resources }) => Object.values(Resources).map(({ Type }) => Type)),
  );
  const bytes = templates.map((template) => templateBody(template).length);
  console.log(
    `seed ${seed} (STACK_SEED): ${templates.length} configurations, ${types.size} resource types, ` +
      `${Math.min(...bytes)} to ${Math.max(...bytes)} bytes`,
  );

  const files: [string, string][] = templates.map((template, index) => [
    `${index}.json`,
    templateBody(template),
  ]);
  files.push([
    PLANTED,
    templateBody(render()).replace('"CidrBlock":"10.240.0.0/16"', '"CidrBlok":"10.240.0.0/16"'),
  ]);
  mkdirSync(folder, { recursive: true });
  for (const [name, body] of files) writeFileSync(join(folder, name), body);
  const shares = Array.from({ length: PROCESSES }, (_, share) =>
    files.filter((_, index) => index % PROCESSES === share).map(([name]) => join(folder, name)),
  );
  const findings = (await Promise.all(shares.map(lint))).flat();

  const planted = findings.filter(({ Filename }) => basename(Filename) === PLANTED);
  expect(planted.map(({ Rule }) => Rule.Id)).toContain("E3002");
  const unmeant = findings.filter((finding) => !planted.includes(finding) && !isMeant(finding));
  const configurationOf = ({ Filename }: Finding) => configurations[Number.parseInt(basename(Filename), 10)];
  expect(
    unmeant.map(({ Rule, Message, Location }) => `${Rule.Id} ${Location.Path?.join("/")}: ${Message}`),
    `seed ${seed}, first of ${JSON.stringify(unmeant.slice(0, 1).map(configurationOf))}`,
  ).toEqual([]);
});
