import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { fetchUserData, type MetadataService, startMetadata } from "../../../local/instances/metadata.ts";
import type { LaunchedInstance } from "../../../local/ports.ts";

const instance: LaunchedInstance = {
  instanceId: "i-0123456789abcdef0",
  region: "eu-central-1",
  accountId: "000000000000",
  zone: "eu-central-1a",
  subnetId: "subnet-1",
  privateIp: "127.91.66.7",
  imageId: "ami-1",
  instanceType: "t3.medium",
  userData: Buffer.from("#!/bin/bash\n"),
  securityGroups: [],
  roleName: "listener",
  tags: {},
};

let now = 0;
const clock = { now: () => now, after: () => () => {} };
let service: MetadataService;
beforeEach(async () => {
  now = Date.UTC(2026, 0, 1);
  service = await startMetadata(instance, clock);
});
afterEach(() => service.close());

async function token(seconds = "60"): Promise<Response> {
  const headers = { "x-aws-ec2-metadata-token-ttl-seconds": seconds };
  return await fetch(`${service.endpoint}/latest/api/token`, { method: "PUT", headers });
}
async function get(path: string, given: string): Promise<string | number> {
  const reply = await fetch(`${service.endpoint}/latest/${path}`, {
    headers: { "x-aws-ec2-metadata-token": given },
  });
  return reply.ok ? await reply.text() : reply.status;
}

describe("the metadata service", () => {
  test("answers nothing without a token, or with one that has expired", async () => {
    expect((await fetch(`${service.endpoint}/latest/meta-data/instance-id`)).status).toBe(401);
    const given = await (await token("60")).text();
    expect(await get("meta-data/instance-id", given)).toBe(instance.instanceId);
    now += 60_001;
    expect(await get("meta-data/instance-id", given)).toBe(401);
    expect((await token("0")).status).toBe(400);
    expect((await token("21601")).status).toBe(400);
  });

  test("knows the instance, its place, its role and its user data", async () => {
    const given = await (await token()).text();
    expect(await get("meta-data/local-ipv4", given)).toBe("127.91.66.7");
    expect(await get("meta-data/placement/", given)).toBe("availability-zone\nregion");
    expect(await get("meta-data/iam/security-credentials/", given)).toBe("listener");
    expect(JSON.parse(String(await get("meta-data/iam/security-credentials/listener", given)))).toMatchObject(
      {
        Code: "Success",
        AccessKeyId: "test",
        Expiration: "2026-01-01T06:00:00Z",
      },
    );
    expect(JSON.parse(String(await get("dynamic/instance-identity/document", given)))).toMatchObject({
      instanceId: instance.instanceId,
      region: "eu-central-1",
    });
    expect(await get("meta-data/nothing", given)).toBe(404);
    expect(await fetchUserData(service.endpoint, clock)).toBe("#!/bin/bash\n");
  });
});
