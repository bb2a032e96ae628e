import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { gunzipSync } from "node:zlib";
import { type Clock, sleep } from "../../contract/clock.ts";
import type { LaunchedInstance } from "../ports.ts";
import { type RoleCredentials, rootIdentity } from "./identity.ts";

export const METADATA_PORT = 1338;
/** Seconds; the longest that EC2 grants. */
const LONGEST_TOKEN = 21_600;
/** The first two bytes of what is compressed. */
const GZIP = 0x1f8b;
const CREDENTIALS_LIFETIME = 6 * 3_600_000;

export interface MetadataService {
  readonly endpoint: string;
  close(): Promise<void>;
}

/**
 * The metadata service of one instance at its own address, version 2 only: a token first, else 401 (EC2 User Guide,
 * "Use the Instance Metadata Service"). Rejects when the address is in use.
 */
export async function startMetadata(
  instance: LaunchedInstance,
  clock: Clock,
  identity = rootIdentity,
): Promise<MetadataService> {
  const tokens = new Map<string, number>();
  const given = instance.roleName === undefined ? undefined : await identity.credentials(instance);
  const leaves = leavesOf(instance, clock, given);
  const server = createServer((request, response) => {
    const [status, body] = answer(request, leaves, tokens, clock);
    reply(response, status, body);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(METADATA_PORT, instance.privateIp, resolve);
  });
  return {
    endpoint: `http://${instance.privateIp}:${METADATA_PORT}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

type Body = string | Uint8Array;
export type Leaves = ReadonlyMap<string, () => Body>;

export function answer(
  request: IncomingMessage,
  leaves: Leaves,
  tokens: Map<string, number>,
  clock: Clock,
): readonly [number, Body] {
  const path = (request.url ?? "").replace(/^\/[^/]+\//, "");
  if (request.method === "PUT" && path === "api/token") {
    const seconds = Number(request.headers["x-aws-ec2-metadata-token-ttl-seconds"]);
    if (!(seconds >= 1 && seconds <= LONGEST_TOKEN)) return [400, "Bad Request"];
    // Requests through a proxy are refused.
    if (request.headers["x-forwarded-for"]) return [403, "Forbidden"];
    const token = crypto.randomUUID();
    tokens.set(token, clock.now() + seconds * 1_000);
    return [200, token];
  }
  const token = String(request.headers["x-aws-ec2-metadata-token"] ?? "");
  if ((tokens.get(token) ?? 0) < clock.now()) return [401, "Unauthorized"];
  const leaf = leaves.get(path.replace(/\/$/, ""));
  if (leaf) return [200, leaf()];
  const listing = listingOf(path, leaves);
  return listing ? [200, listing] : [404, "Not Found"];
}

export function reply(response: ServerResponse, status: number, body: Body): void {
  // Another instance may get this address later: no client may keep a connection to this one.
  const headers = {
    "content-type": "text/plain",
    "content-length": Buffer.byteLength(body),
    connection: "close",
  };
  response.writeHead(status, headers).end(body);
}

/** Names below a path, folders with a slash at the end. */
function listingOf(path: string, leaves: Leaves): string {
  const folder = path === "" || path.endsWith("/") ? path : `${path}/`;
  const below = [...leaves.keys()].filter((name) => name.startsWith(folder));
  const names = below.map((name) => {
    const [first = "", ...rest] = name.slice(folder.length).split("/");
    return rest.length > 0 ? `${first}/` : first;
  });
  return [...new Set(names)].sort().join("\n");
}

export function leavesOf(
  instance: LaunchedInstance,
  clock: Clock,
  given: RoleCredentials | undefined,
): Leaves {
  const { instanceId, region, zone, privateIp, imageId, instanceType, accountId, roleName } = instance;
  const leaves = new Map<string, () => Body>([
    ["meta-data/instance-id", () => instanceId],
    ["meta-data/local-ipv4", () => privateIp],
    ["meta-data/ami-id", () => imageId],
    ["meta-data/instance-type", () => instanceType],
    ["meta-data/placement/region", () => region],
    ["meta-data/services/domain", () => "amazonaws.com"],
    ["meta-data/placement/availability-zone", () => zone],
    ["user-data", () => instance.userData],
    [
      "dynamic/instance-identity/document",
      () =>
        JSON.stringify({
          accountId,
          availabilityZone: zone,
          imageId,
          instanceId,
          instanceType,
          privateIp,
          region,
          version: "2017-09-30",
        }),
    ],
  ]);
  if (given) {
    leaves.set(`meta-data/iam/security-credentials/${roleName}`, () => credentials(given, clock));
  }
  return leaves;
}

function credentials(given: RoleCredentials, clock: Clock): string {
  const at = (millis: number): string => new Date(millis).toISOString().replace(/\.\d+Z$/, "Z");
  return JSON.stringify({
    Code: "Success",
    LastUpdated: at(clock.now()),
    Type: "AWS-HMAC",
    AccessKeyId: given.accessKeyId,
    SecretAccessKey: given.secretAccessKey,
    Token: given.sessionToken ?? "test",
    Expiration: at(clock.now() + CREDENTIALS_LIFETIME),
  });
}

/** User data as cloud-init gets it, compressed or not; tries again while the service is not up yet. */
export async function fetchUserData(endpoint: string, clock: Clock): Promise<string> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const headers = { "x-aws-ec2-metadata-token-ttl-seconds": "60" };
      const token = await fetch(`${endpoint}/latest/api/token`, { method: "PUT", headers });
      const given = { "x-aws-ec2-metadata-token": await token.text() };
      const reply = await fetch(`${endpoint}/latest/user-data`, { headers: given });
      const bytes = Buffer.from(await reply.arrayBuffer());
      return (bytes.readUInt16BE() === GZIP ? gunzipSync(bytes) : bytes).toString();
    } catch (error) {
      if (attempt === 5) throw error;
      await sleep(clock, 100 * attempt);
    }
  }
}
