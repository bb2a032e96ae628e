import { createHash, createHmac } from "node:crypto";
import { request } from "node:http";

export interface DirectRequest {
  readonly port: number;
  readonly accountId: string;
  readonly region: string;
  /** As in the credential scope: `iam`, `events`. */
  readonly service: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** The account's root user unless given. */
  readonly as?: Credentials;
}

export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** Of temporary credentials. */
  readonly sessionToken?: string;
}

/** The emulator takes an account's number for the key of its root user, with this secret. */
const ROOT_SECRET = "test";

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");
const hmac = (key: string | Buffer, text: string): Buffer => createHmac("sha256", key).update(text).digest();

/** Headers of Signature Version 4 for a POST to `/` (IAM User Guide, "Create a signed AWS API request"). */
export function signedHeaders(given: DirectRequest): Readonly<Record<string, string>> {
  const { port, accountId, region, service, body, now } = given;
  const { accessKeyId, secretAccessKey, sessionToken } = given.as ?? {
    accessKeyId: accountId,
    secretAccessKey: ROOT_SECRET,
  };
  const time = `${new Date(now).toISOString().replaceAll(/[-:]|\.\d+/g, "")}`;
  const scope = `${time.slice(0, 8)}/${region}/${service}/aws4_request`;
  const host = `127.0.0.1:${port}`;
  const signed = "host;x-amz-date";
  const canonical = ["POST", "/", "", `host:${host}`, `x-amz-date:${time}`, "", signed, sha256(body)].join(
    "\n",
  );
  const toSign = ["AWS4-HMAC-SHA256", time, scope, sha256(canonical)].join("\n");
  const key = scope
    .split("/")
    .reduce<string | Buffer>((last, part) => hmac(last, part), `AWS4${secretAccessKey}`);
  const signature = hmac(key, toSign).toString("hex");
  const authorization = `AWS4-HMAC-SHA256 Credential=${accessKeyId}/${scope}, SignedHeaders=${signed}, Signature=${signature}`;
  return {
    host,
    "x-amz-date": time,
    authorization,
    ...(sessionToken && { "x-amz-security-token": sessionToken }),
  };
}

/** Sends a request to the emulator past the gateway, as the account's root user unless it says as whom. */
export function sendDirectly(
  given: DirectRequest,
): Promise<{ readonly status: number; readonly text: string }> {
  const { port, headers, body } = given;
  return new Promise((resolve, reject) => {
    const outgoing = request(
      {
        host: "127.0.0.1",
        port,
        method: "POST",
        path: "/",
        agent: false,
        headers: { ...headers, ...signedHeaders(given), "content-length": Buffer.byteLength(body) },
      },
      (incoming) => {
        let text = "";
        incoming.setEncoding("utf8").on("data", (chunk: string) => {
          text += chunk;
        });
        incoming.on("end", () => resolve({ status: incoming.statusCode ?? 0, text }));
        incoming.on("error", reject);
      },
    );
    outgoing.on("error", reject);
    outgoing.end(body);
  });
}
