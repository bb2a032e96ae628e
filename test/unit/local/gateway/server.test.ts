import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Gateway, type GatewayOptions, startGateway } from "../../../../local/gateway/server.ts";
import { Fault, type Models, type Operation } from "../../../../local/ports.ts";

interface Seen {
  readonly request: IncomingMessage;
  readonly body: string;
}

let folder: string;
let upstream: Server;
let seen: Seen[];
let reply: { status: number; body: string; headers?: Record<string, string> };
let gateway: Gateway | undefined;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "railgun-ha-gateway-"));
  seen = [];
  reply = { status: 200, body: "upstream" };
  upstream = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk) => {
      body += chunk;
    });
    request.on("end", () => {
      seen.push({ request, body });
      response.writeHead(reply.status, reply.headers).end(request.method === "HEAD" ? undefined : reply.body);
    });
  });
  await new Promise<void>((resolve) => upstream.listen(0, "127.0.0.1", resolve));
});

afterEach(async () => {
  await gateway?.stop();
  gateway = undefined;
  await new Promise((resolve) => upstream.close(resolve));
  rmSync(folder, { recursive: true });
});

async function start(
  operations: Record<string, Operation>,
  more: Partial<GatewayOptions> = {},
): Promise<Gateway> {
  const models: Models = {
    operations,
    owners: {},
    noticed: [],
    notice: () => {},
    age: () => {},
    close: async () => {},
  };
  gateway = await startGateway({
    host: "127.0.0.1",
    port: 0,
    emulatorPort: (upstream.address() as AddressInfo).port,
    models: () => models,
    controls: {},
    logFile: join(folder, "gateway.log"),
    clock: { now: () => 0, after: () => () => {} },
    ...more,
  });
  return gateway;
}

const call = (service: string, body: string, more: RequestInit = {}, path = "/") =>
  fetch(`http://127.0.0.1:${gateway?.port}${path}`, {
    method: "POST",
    body,
    ...more,
    headers: {
      authorization: `AWS4-HMAC-SHA256 Credential=AKID/20260101/us-east-1/${service}/aws4_request, Signature=0`,
      "content-type": "application/x-www-form-urlencoded",
      "user-agent": "aws-sdk-js/3.1 (linux; x) exec-env/AWS_Lambda_nodejs24.x",
      ...more.headers,
    },
  });

test("what a model does never reaches the emulator", async () => {
  await start({ "autoscaling.DescribeLifecycleHooks": () => ({ LifecycleHooks: [] }) });
  const answer = await call("autoscaling", "Action=DescribeLifecycleHooks&AutoScalingGroupName=g");
  expect(answer.status).toBe(200);
  expect(seen).toEqual([]);
});

test("the rest is passed on as it came, headers, path and body", async () => {
  await start({});
  reply = { status: 418, body: "short", headers: { "x-own": "1" } };
  const answer = await call(
    "s3",
    "content",
    { method: "PUT", headers: { "X-Amz-Meta-Case": "Kept" } },
    "/b/k%20k?x=1",
  );
  expect([answer.status, await answer.text(), answer.headers.get("x-own")]).toEqual([418, "short", "1"]);
  expect(seen[0]?.request.url).toBe("/b/k%20k?x=1");
  expect(seen[0]?.request.headers).toMatchObject({ "x-amz-meta-case": "Kept", "content-length": "7" });
  expect(seen[0]?.request.headers.host).toBe(`127.0.0.1:${gateway?.port}`);
  expect(seen[0]?.body).toBe("content");
});

test("a HEAD keeps the length that it announces", async () => {
  await start({});
  reply = { status: 200, body: "", headers: { "content-length": "42" } };
  const headers = { authorization: "AWS4-HMAC-SHA256 Credential=A/20260101/us-east-1/s3/aws4_request" };
  const answer = await fetch(`http://127.0.0.1:${gateway?.port}/b/k`, { method: "HEAD", headers });
  expect(answer.headers.get("content-length")).toBe("42");
});

test("with auth a denial ends the call before the model, anything else goes on to it", async () => {
  const asked: string[] = [];
  await start(
    {
      "autoscaling.DescribeLifecycleHooks": () => {
        asked.push("model");
        return { LifecycleHooks: [] };
      },
    },
    { auth: true },
  );
  const body = "Action=DescribeLifecycleHooks&AutoScalingGroupName=g";
  reply = { status: 403, body: "<Code>AccessDenied</Code>" };
  expect((await call("autoscaling", body)).status).toBe(403);
  reply = { status: 400, body: "<Code>ValidationError</Code>" };
  expect((await call("autoscaling", body)).status).toBe(200);
  expect(asked).toEqual(["model"]);
  expect(gateway?.calls().map(({ by }) => by)).toEqual(["emulator", "model"]);
});

test("a required parameter that is missing is refused for the model", async () => {
  await start({ "autoscaling.DescribeLifecycleHooks": () => ({ LifecycleHooks: [] }) });
  const answer = await call("autoscaling", "Action=DescribeLifecycleHooks");
  expect([answer.status, await answer.text()]).toEqual([
    400,
    expect.stringContaining("AutoScalingGroupName"),
  ]);
});

test("a fault keeps its status, a mistake of a model is an internal failure", async () => {
  await start({
    "autoscaling.DescribeTags": () => {
      throw new Fault("ResourceContention", "busy", 500);
    },
    "autoscaling.DescribeScalingActivities": () => ({ Wrong: 1 }),
  });
  const busy = await call("autoscaling", "Action=DescribeTags");
  expect([busy.status, await busy.text()]).toEqual([
    500,
    expect.stringContaining("<Code>ResourceContention<"),
  ]);
  const wrong = await call("autoscaling", "Action=DescribeScalingActivities");
  expect(await wrong.text()).toContain("has no member &quot;Wrong&quot;");
  expect(wrong.status).toBe(500);
});

test("an emulator that is gone is an internal failure, not a hanging call", async () => {
  await start({}, { emulatorPort: 1 });
  expect((await call("sts", "Action=GetCallerIdentity")).status).toBe(500);
});

test("records say who called what, never what was said", async () => {
  await start({});
  await call("sns", "Action=Publish&Message=0123456789abcdef");
  const [record] = gateway?.calls() ?? [];
  expect(record).toEqual({
    time: "1970-01-01T00:00:00.000Z",
    service: "sns",
    action: "Publish",
    accessKeyId: "AKID",
    agent: ["aws-sdk-js/3.1", "x", "exec-env/AWS_Lambda_nodejs24.x"],
    status: 200,
    by: "emulator",
    millis: 0,
  });
  await gateway?.stop();
  gateway = undefined;
  expect(JSON.parse(readFileSync(join(folder, "gateway.log"), "utf8"))).toEqual(record);
});

test("a port in use is named", async () => {
  const { port } = upstream.address() as AddressInfo;
  await expect(start({}, { port })).rejects.toThrow(`port ${port} on 127.0.0.1 is in use`);
});
