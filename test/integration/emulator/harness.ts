import { execFile } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { CloudFormationClient, DescribeStacksCommand } from "@aws-sdk/client-cloudformation";
import { systemClock } from "../../../contract/clock.ts";
import { type Emulator, startEmulator } from "../../../local/emulator/emulator.ts";
import { emulatorEvents } from "../../../local/gateway/events.ts";
import { type Gateway, startGateway } from "../../../local/gateway/server.ts";
import type { Events } from "../../../local/ports.ts";
import { type StubModels, stubModels } from "./stub-models.ts";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
export const REGION = "us-east-1";
export const ACCOUNT = "000000000000";
export const credentials = { accessKeyId: "test", secretAccessKey: "test" };

export interface Harness {
  readonly folder: string;
  readonly emulator: Emulator;
  readonly emulatorPort: number;
  readonly gateway: Gateway;
  readonly stub: StubModels;
  readonly events: Events;
  readonly failedEvents: string[];
  readonly cloudFormation: CloudFormationClient;
  /** Of an SDK client. */
  readonly settings: {
    region: string;
    endpoint: string;
    credentials: typeof credentials;
    maxAttempts: number;
  };
  stop(): Promise<void>;
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("no port was given");
  return address.port;
}

export const python = join(ROOT, ".venv/bin/python");

export async function startHarness(options: { auth?: boolean; rateScale?: number } = {}): Promise<Harness> {
  const folder = mkdtempSync(join(tmpdir(), "railgun-ha-emulator-"));
  const emulatorPort = await freePort();
  const stub = stubModels();
  const auth = options.auth ?? false;
  const gateway = await startGateway({
    host: "127.0.0.1",
    port: 0,
    emulatorPort,
    models: () => stub.models,
    controls: {
      endpoints: () => ({ "listeners.example": [{ host: "127.9.0.4", port: 2408 }] }),
      allow: (body) => ({ allowed: body }),
    },
    logFile: join(folder, "gateway.log"),
    clock: systemClock,
    onNotice: ({ type, properties }) =>
      type === "AWS::EC2::VPC" && properties ? { CidrBlock: "127.9.0.0/16" } : undefined,
    auth,
  });
  const emulator = await startEmulator({
    folder,
    port: emulatorPort,
    gatewayPort: gateway.port,
    python,
    rateScale: options.rateScale ?? 1,
    auth,
  });
  const failedEvents: string[] = [];
  const settings = {
    region: REGION,
    endpoint: `http://127.0.0.1:${gateway.port}`,
    credentials,
    maxAttempts: 1,
  };
  return {
    folder,
    emulator,
    emulatorPort,
    gateway,
    stub,
    events: emulatorEvents({
      emulatorPort,
      accountId: ACCOUNT,
      region: REGION,
      log: (line) => failedEvents.push(line),
    }),
    failedEvents,
    cloudFormation: new CloudFormationClient(settings),
    settings,
    stop: async () => {
      await emulator.stop();
      await gateway.stop();
    },
  };
}

/** Asks again until it is there; a test that waits too long fails with what it was waiting for. */
export async function eventually<T>(what: string, look: () => Promise<T | undefined>, within = 10_000) {
  const deadline = Date.now() + within;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (Date.now() > deadline) throw new Error(`still not there after ${within} ms: ${what}`);
    await pause(50);
  }
}

/** The stack once no operation runs on it; its outputs by key. */
export async function settled({ cloudFormation }: Harness, StackName: string) {
  return eventually(`end of the operation on ${StackName}`, async () => {
    const { Stacks } = await cloudFormation.send(new DescribeStacksCommand({ StackName }));
    const stack = Stacks?.[0];
    if (!stack || /_IN_PROGRESS$/.test(stack.StackStatus ?? "")) return undefined;
    const outputs = Object.fromEntries((stack.Outputs ?? []).map((o) => [o.OutputKey, o.OutputValue]));
    return { status: stack.StackStatus, id: stack.StackId, outputs: outputs as Record<string, string> };
  });
}

/** A JSON call of a service that the project has no client of. */
export async function jsonCall(
  { settings }: Harness,
  service: string,
  target: string,
  body: object,
): Promise<Record<string, unknown>> {
  const response = await fetch(settings.endpoint, {
    method: "POST",
    headers: {
      "content-type": "application/x-amz-json-1.1",
      "x-amz-target": target,
      authorization: `AWS4-HMAC-SHA256 Credential=test/20260101/${REGION}/${service}/aws4_request, SignedHeaders=host, Signature=0`,
    },
    body: JSON.stringify(body),
  });
  return (await response.json()) as Record<string, unknown>;
}

const run = promisify(execFile);

/** The real command line client against the gateway; answers what it printed, or its error text. */
export async function awsCli({ settings }: Harness, ...words: string[]) {
  const environment = {
    PATH: "/usr/bin:/bin",
    HOME: "/nonexistent",
    AWS_ACCESS_KEY_ID: "test",
    AWS_SECRET_ACCESS_KEY: "test",
    AWS_DEFAULT_REGION: REGION,
    AWS_ENDPOINT_URL: settings.endpoint,
    AWS_MAX_ATTEMPTS: "1",
  };
  try {
    const { stdout } = await run(join(ROOT, ".venv/bin/aws"), [...words, "--output", "json"], {
      env: environment,
    });
    return { output: stdout.trim() === "" ? {} : JSON.parse(stdout), error: "" };
  } catch (error) {
    return { output: undefined, error: (error as { stderr: string }).stderr.trim() };
  }
}
