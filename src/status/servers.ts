import { stackParameters } from "../../contract/names.ts";
import { GetParameterCommand } from "../aws/ssm.ts";
import type { Runtime } from "../runtime.ts";

export interface ServersVersion {
  readonly version: number;
  /** Milliseconds since the epoch. */
  readonly writtenAt: number;
}

/** Version of the list of memcached servers, and when it was written. */
export async function serversVersion(
  { aws }: Pick<Runtime, "aws">,
  stackName: string,
): Promise<ServersVersion> {
  const ssm = await aws.ssm();
  const { Parameter } = await ssm.send(new GetParameterCommand({ Name: stackParameters(stackName).servers }));
  return {
    version: Parameter?.Version ?? 0,
    writtenAt: Parameter?.LastModifiedDate?.getTime() ?? 0,
  };
}
