import type { InstanceConstants } from "../../contract/constants.ts";
import { bootLogGroup, stackParameters } from "../../contract/names.ts";
import { SERVERS_WAIT_SECONDS } from "../../contract/numbers.ts";
import type { StackAssets, StackConfig } from "./config.ts";
import { escapeSub, sub } from "./intrinsics.ts";
import type { Intrinsic } from "./types.ts";

/** What an instance is told about itself; its region is known to CloudFormation only. */
export function instanceConstants(config: StackConfig): Omit<InstanceConstants, "region" | "endpoint"> {
  return {
    stack: config.stackName,
    parameterPrefix: stackParameters(config.stackName).prefix,
    logGroup: bootLogGroup(config.stackName),
    package: config.packageSource,
    serversWaitSeconds: SERVERS_WAIT_SECONDS,
  };
}

/**
 * The script of the first boot: unpacks the instance's files, writes its constants and hands over to bootstrap. Nothing
 * secret: user data can be read by every process of the instance and by whoever may describe it. Both texts stand in
 * quoted here-documents, so the shell leaves every character of them alone; each is free of line breaks. The archive is
 * in base85, which Python reads: every supported image has it, for cloud-init is written in it.
 * @returns Text in which Fn::Sub fills in the region; EC2 takes it base64-encoded, 16 KB at most before that.
 */
export function userData(config: StackConfig, assets: StackAssets): Intrinsic {
  const constants = escapeSub(JSON.stringify(instanceConstants(config)).slice(1));
  return sub(
    `${escapeSub(UNPACK)}
python3 -c 'import base64, sys; sys.stdout.buffer.write(base64.b85decode(input()))' <<'PAYLOAD' | tar -xz -C "$boot"
${escapeSub(assets.instancePayload.trim())}
PAYLOAD
cat >"$boot/constants.json" <<'CONSTANTS'
{"region":"\${AWS::Region}",${constants}
CONSTANTS
exec bash "$boot/bootstrap" "$boot/constants.json"
`,
  );
}

const UNPACK = `#!/bin/bash
set -euo pipefail
boot="\${DESTDIR:-}/var/lib/railgun-ha/boot"
mkdir -p "$boot"`;
