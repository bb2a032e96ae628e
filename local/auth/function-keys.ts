import { createHash } from "node:crypto";
import type { Credentials } from "./sign.ts";

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

/**
 * The keys that the emulator puts into a function's environment, to call as the function's own code. They are valid
 * once the function has run, and are derived from its ARN and its role's.
 */
export function functionKeys(functionArn: string, roleArn: string): Credentials {
  const digest = sha256(`${functionArn}:${roleArn}`);
  return {
    accessKeyId: `ASIA${digest.slice(0, 16).toUpperCase()}`,
    secretAccessKey: sha256(`secret:${digest}`),
    sessionToken: sha256(`token:${digest}`),
  };
}
