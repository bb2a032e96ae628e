import { spawn } from "node:child_process";
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AutoScalingClient, DescribeAutoScalingGroupsCommand } from "@aws-sdk/client-auto-scaling";
import { CreateFunctionCommand, InvokeCommand, LambdaClient } from "@aws-sdk/client-lambda";
import { GetCallerIdentityCommand, STSClient } from "@aws-sdk/client-sts";
import { strToU8, zipSync } from "fflate";
import { afterEach, expect, test } from "vitest";
import { startEmulator } from "../../../local/emulator/emulator.ts";
import { credentials, eventually, freePort, python, REGION, startHarness } from "./harness.ts";

const folders: string[] = [];
const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), "railgun-ha-processes-"));
  folders.push(folder);
  return folder;
};
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** Ids of live processes that carry the mark in their environment. */
const marked = (mark: string): string[] =>
  readdirSync("/proc").filter((pid) => {
    try {
      if (!/^\d+$/.test(pid) || readlinkSync(`/proc/${pid}/exe`) === "") return false;
      return readFileSync(`/proc/${pid}/environ`, "utf8").includes(`RAILGUN_HA_RUN=${mark}`);
    } catch {
      return false;
    }
  });

test("a port in use is said before anything starts", async () => {
  const server = createServer();
  const port = await freePort();
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  const options = { folder: newFolder(), port, gatewayPort: 1, python, rateScale: 1 };
  await expect(startEmulator(options)).rejects.toThrow(`port ${port} on 127.0.0.1 is in use`);
  await new Promise((resolve) => server.close(resolve));
});

test("an emulator that dies at its start is reported with the end of its log", async () => {
  const folder = newFolder();
  const broken = join(folder, "python");
  writeFileSync(broken, "#!/bin/sh\necho no module named ministack\nexit 3\n", { mode: 0o755 });
  const options = { folder, port: await freePort(), gatewayPort: 1, python: broken, rateScale: 1 };
  await expect(startEmulator(options)).rejects.toThrow(/ended with status 3.*no module named ministack/s);
});

test("killed without warning, its parent takes the emulator and a busy worker with it", async () => {
  const folder = newFolder();
  const port = await freePort();
  const mark = `test-${process.pid}-${port}`;
  const module = new URL("../../../local/emulator/emulator.ts", import.meta.url).href;
  const options = {
    folder,
    port,
    gatewayPort: port,
    python,
    rateScale: 1,
    environment: { RAILGUN_HA_RUN: mark },
  };
  const script = `
    const { startEmulator } = await import(${JSON.stringify(module)});
    await startEmulator(${JSON.stringify(options)});
    console.log("ready");
    setInterval(() => {}, 1000);`;
  const parent = spawn(process.execPath, ["--input-type=module", "-e", script], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  await new Promise<void>((resolve, reject) => {
    parent.stdout.once("data", () => resolve());
    parent.once("exit", (status) => reject(new Error(`the parent ended with ${status}`)));
  });

  const client = new LambdaClient({
    region: REGION,
    endpoint: `http://127.0.0.1:${port}`,
    credentials,
    maxAttempts: 1,
  });
  const busy = `
    import { writeFileSync } from "node:fs";
    export const handler = () => {
      writeFileSync(${JSON.stringify(join(folder, "busy"))}, "");
      return new Promise((resolve) => setTimeout(resolve, 60_000));
    };`;
  await client.send(
    new CreateFunctionCommand({
      FunctionName: "busy",
      Role: `arn:aws:iam::000000000000:role/any`,
      Runtime: "nodejs24.x",
      Handler: "index.handler",
      Timeout: 90,
      Code: { ZipFile: zipSync({ "index.mjs": strToU8(busy) }) },
    }),
  );
  await client.send(new InvokeCommand({ FunctionName: "busy", InvocationType: "Event" }));
  await eventually("the handler at work", async () => (existsSync(join(folder, "busy")) ? true : undefined));
  expect(marked(mark).length).toBeGreaterThanOrEqual(2);

  const gone = new Promise((resolve) => parent.once("exit", resolve));
  parent.kill("SIGKILL");
  await gone;
  await eventually("the end of both", async () => (marked(mark).length === 0 ? true : undefined));
});

test("with AUTH, a denial of the emulator's comes before the models' answer", async () => {
  const harness = await startHarness({ auth: true });
  try {
    const client = new AutoScalingClient(harness.settings);
    await expect(client.send(new DescribeAutoScalingGroupsCommand({}))).resolves.toMatchObject({
      AutoScalingGroups: [{ MinSize: 2 }],
    });
    const stranger = { accessKeyId: "AKIAAAAAAAAAAAAAAAAA", secretAccessKey: "wrong" };
    const settings = { ...harness.settings, credentials: stranger };
    const denied = new AutoScalingClient(settings).send(new DescribeAutoScalingGroupsCommand({}));
    await expect(denied).rejects.toMatchObject({ $metadata: { httpStatusCode: 403 } });
    expect(harness.stub.inputs.size).toBe(1);
    const identity = await new STSClient(harness.settings).send(new GetCallerIdentityCommand({}));
    expect(identity.Account).toBe("000000000000");
  } finally {
    await harness.stop();
    rmSync(harness.folder, { recursive: true });
  }
});
