import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import type { LocalCloud } from "../local/cloud.ts";
import { ROOT } from "../scripts/children.ts";
import { readAssets } from "../src/assets.ts";
import { bucketName } from "../src/bucket-name.ts";
import { stackConfig } from "../src/config.ts";
import { parseInputs } from "../src/inputs.ts";
import { renderTemplate, templateBody } from "../src/stack/template.ts";
import { MeteredEndpoint } from "./metered-endpoint.ts";

const run = promisify(execFile);
const ACCOUNT = "000000000000";
/** As long as those of a run on GitHub: what a run hides costs it something. */
const SESSION_TOKEN = secretOf(1_000);
const RUNNER_TOKENS = {
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: secretOf(1_500),
  ACTIONS_RUNTIME_TOKEN: secretOf(1_800),
};

/** A random text of so many characters. */
function secretOf(length: number): string {
  return randomBytes(length).toString("base64url").slice(0, length);
}

/** What one run used. */
export interface Usage {
  readonly status: number;
  /** Seconds. */
  readonly wall: number;
  readonly cpu: number;
  /** Kilobytes. */
  readonly peak: number;
  /** CloudFormation calls, and all calls to AWS. */
  readonly calls: number;
  readonly allCalls: number;
  /** Seconds until the last CloudFormation call, from the start. */
  readonly untilStack: number;
}

/** A program that deploys the stack, behind an endpoint of its own. */
export abstract class Deployer {
  abstract readonly name: string;
  readonly stackName: string;
  readonly endpoint: MeteredEndpoint;
  protected readonly cloud: LocalCloud;
  protected readonly folder: string;
  protected address = "";

  constructor(cloud: LocalCloud, stackName: string) {
    this.cloud = cloud;
    this.stackName = stackName;
    this.endpoint = new MeteredEndpoint(cloud.endpoint);
    this.folder = join(cloud.folder, `bench-${stackName}`);
    mkdirSync(this.folder, { recursive: true });
  }

  async open(): Promise<void> {
    this.address = await this.endpoint.open();
  }

  /** Brings the stack to what `ranges` say who may connect. */
  async deploy(ranges: string): Promise<Usage> {
    this.endpoint.calls.length = 0;
    const { command, env } = await this.prepare(ranges);
    const notes = join(this.folder, "usage.json");
    const began = performance.now();
    const { stdout } = await run(".venv/bin/python", [join(ROOT, "bench/usage.py"), notes, ...command], {
      cwd: ROOT,
      maxBuffer: 64 << 20,
      env: { ...this.environment(), ...env },
    });
    const usage = JSON.parse(readFileSync(notes, "utf8"));
    if (usage.status !== 0)
      throw new Error(`${this.name} ended with status ${usage.status}:\n${stdout.slice(-2_000)}`);
    const calls = this.endpoint.calls.filter(({ name }) => name.startsWith("cloudformation:"));
    return {
      ...usage,
      calls: calls.length,
      allCalls: this.endpoint.calls.length,
      untilStack: ((calls.at(-1)?.at ?? began) - began) / 1_000,
    };
  }

  /** Deletes the stack and waits for its end; what that costs is not measured. */
  async remove(): Promise<void> {
    const env = { ...this.environment(), AWS_ENDPOINT_URL: this.cloud.endpoint };
    const stack = ["--stack-name", this.stackName];
    for (const words of [["delete-stack"], ["wait", "stack-delete-complete"]])
      await run(join(ROOT, ".venv/bin/aws"), ["cloudformation", ...words, ...stack], { env });
  }

  protected abstract prepare(ranges: string): Promise<Prepared>;

  protected environment(): Record<string, string> {
    return {
      HOME: this.folder,
      PATH: process.env["PATH"] ?? "",
      AWS_ENDPOINT_URL: this.address,
      AWS_REGION: this.cloud.region,
      AWS_DEFAULT_REGION: this.cloud.region,
      AWS_ACCESS_KEY_ID: "test",
      AWS_SECRET_ACCESS_KEY: "test",
      AWS_SESSION_TOKEN: SESSION_TOKEN,
      AWS_EC2_METADATA_DISABLED: "true",
      NO_PROXY: "127.0.0.1",
    };
  }

  protected inputs(ranges: string): Record<string, string> {
    return {
      "stack-name": this.stackName,
      "package-source": this.cloud.packageSource,
      "allowed-cidrs": ranges,
    };
  }

  /** The same template as the Action's, in a file, with the same parameters. */
  protected template(ranges: string) {
    const body = templateBody(
      renderTemplate(stackConfig(parseInputs(this.inputs(ranges))), readAssets().stack),
    );
    const bucket = bucketName({ account: ACCOUNT, region: this.cloud.region }, "bench-deploy");
    const zones = ["a", "b"].map((zone) => `${this.cloud.region}${zone}`).join(",");
    const values = {
      ZoneNames: zones,
      ImageId: "ami-0123456789abcdef0",
      ArtifactsBucket: bucket,
      ServingTemplateVersion: "1",
    };
    return { body, bucket, values };
  }
}

interface Prepared {
  readonly command: readonly string[];
  readonly env?: Record<string, string>;
}

const COMMAND = [process.execPath, join(ROOT, "dist/action/index.js")];

/** This product: it also makes the bucket, looks at everything first, and waits until the fleet serves. */
export class ActionDeployer extends Deployer {
  readonly name = "railgun-ha deploy";

  readonly #token: string;

  constructor(cloud: LocalCloud, token: string) {
    super(cloud, "bench-deploy");
    this.#token = token;
  }

  /** Its stack is protected, and more than a stack was made for it. */
  override async remove(): Promise<void> {
    const inputs = { command: "destroy", "stack-name": this.stackName, confirm: this.stackName };
    const [program = "", ...args] = COMMAND;
    const env = { ...this.environment(), AWS_ENDPOINT_URL: this.cloud.endpoint, ...this.#runner(inputs) };
    await run(program, args, { cwd: ROOT, maxBuffer: 64 << 20, env });
  }

  protected async prepare(ranges: string): Promise<Prepared> {
    const inputs = { command: "deploy", "activation-token": this.#token, ...this.inputs(ranges) };
    return { command: COMMAND, env: this.#runner(inputs) };
  }

  /** What the runner gives a run. */
  #runner(inputs: Readonly<Record<string, string>>): Record<string, string> {
    for (const name of ["output", "summary"]) writeFileSync(join(this.folder, name), "");
    const variables = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
    return {
      ...this.cloud.environment,
      ...RUNNER_TOKENS,
      ...Object.fromEntries(variables),
      GITHUB_OUTPUT: join(this.folder, "output"),
      GITHUB_STEP_SUMMARY: join(this.folder, "summary"),
      GITHUB_RUN_ID: String(Date.now()),
    };
  }
}

export class AwsDeployer extends Deployer {
  readonly name = "aws cloudformation deploy";

  protected async prepare(ranges: string): Promise<Prepared> {
    const { body, bucket, values } = this.template(ranges);
    const file = join(this.folder, "template.json");
    writeFileSync(file, body);
    const overrides = Object.entries(values).map(([name, value]) => `${name}=${value}`);
    return {
      command: [
        join(ROOT, ".venv/bin/aws"),
        ...["cloudformation", "deploy", "--no-fail-on-empty-changeset", "--stack-name", this.stackName],
        ...["--template-file", file, "--s3-bucket", bucket, "--capabilities", "CAPABILITY_NAMED_IAM"],
        ...["--parameter-overrides", ...overrides],
      ],
    };
  }
}

export class SdkDeployer extends Deployer {
  readonly name = "bare SDK calls, bundled";

  protected async prepare(ranges: string): Promise<Prepared> {
    const { body, bucket, values } = this.template(ranges);
    const [file, bundle] = [join(this.folder, "parameters.json"), join(this.folder, "bare.mjs")];
    const parameters = Object.entries(values).map(([ParameterKey, ParameterValue]) => ({
      ParameterKey,
      ParameterValue,
    }));
    writeFileSync(file, JSON.stringify({ parameters }));
    const key = `bench/${Buffer.from(ranges).toString("hex")}.json`;
    writeFileSync(join(this.folder, "template.json"), body);
    await run(
      ".venv/bin/aws",
      ["s3", "cp", "--quiet", join(this.folder, "template.json"), `s3://${bucket}/${key}`],
      { cwd: ROOT, env: { ...this.environment(), AWS_ENDPOINT_URL: this.cloud.endpoint } },
    );
    await build({
      entryPoints: [join(ROOT, "bench/bare-sdk.ts")],
      outfile: bundle,
      bundle: true,
      minify: true,
      platform: "node",
      format: "esm",
      target: "node24",
      mainFields: ["module", "main"],
      conditions: ["module"],
      banner: { js: 'import{createRequire}from"node:module";const require=createRequire(import.meta.url);' },
      logLevel: "error",
    });
    const settings = { stackName: this.stackName, url: `${this.cloud.endpoint}/${bucket}/${key}`, file };
    return { command: [process.execPath, bundle], env: { BENCH_DEPLOY: JSON.stringify(settings) } };
  }
}
