import { crc32 } from "node:zlib";
import type { InstanceConstants } from "../../contract/constants.ts";
import { bootLogGroup, stackParameters } from "../../contract/names.ts";
import { SERVERS_WAIT_SECONDS } from "../../contract/numbers.ts";
import type { StackAssets, StackConfig } from "./config.ts";

/** What an instance is told about itself; what only the place knows where it runs, bootstrap adds. */
export function instanceConstants(
  config: StackConfig,
): Omit<InstanceConstants, "region" | "domain" | "endpoint" | "instanceId"> {
  return {
    stack: config.stackName,
    parameterPrefix: stackParameters(config.stackName).prefix,
    logGroup: bootLogGroup(config.stackName),
    package: config.packageSource,
    serversWaitSeconds: SERVERS_WAIT_SECONDS,
  };
}

/**
 * The script of the first boot in base64: the build's part, which unpacks the instance's files, and a second part, which
 * writes the instance's constants and hands over to bootstrap. Nothing secret: user data can be read by every process
 * of the instance and by whoever may describe it. Each part is a gzip member, and one after the other they are one
 * file (RFC 1952, 2.2). The second is not compressed, so the bytes depend on no compressor of the runner: other bytes
 * would be another version of the launch template. The constants stand in a quoted here-document on one line, so the
 * shell leaves every character of them alone.
 */
export function userData(config: StackConfig, assets: StackAssets): string {
  const constants = JSON.stringify(instanceConstants(config));
  const text = `cat >"$boot/constants.json" <<'CONSTANTS'
${constants}
CONSTANTS
exec bash "$boot/bootstrap" "$boot/constants.json"
`;
  return Buffer.concat([Buffer.from(assets.instancePayload, "base64"), stored(Buffer.from(text))]).toString(
    "base64",
  );
}

/** A gzip member of one stored block (RFC 1951, 3.2.4): at most 65,535 bytes. */
function stored(data: Uint8Array): Buffer {
  const member = Buffer.alloc(15 + data.length + 8);
  // Magic, deflate, no flags, no time, no extra flags, system unknown; then: last block, stored.
  member.set([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255, 1]);
  member.writeUInt16LE(data.length, 11);
  member.writeUInt16LE(0xffff - data.length, 13);
  member.set(data, 15);
  member.writeUInt32LE(crc32(data), 15 + data.length);
  member.writeUInt32LE(data.length, 19 + data.length);
  return member;
}
