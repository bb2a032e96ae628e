import { GetParameterCommand, PutParameterCommand, type SSMClient } from "@aws-sdk/client-ssm";
import type { Deadline } from "../shared/deadline.ts";
import { retry, type Timing } from "../shared/retry.ts";
import { hasName } from "../shared/transient.ts";

/** The list as written, in its order; empty when it was never written. */
export async function readServers(
  client: SSMClient,
  name: string,
  deadline: Deadline,
  timing: Timing,
): Promise<readonly string[]> {
  const command = new GetParameterCommand({ Name: name });
  try {
    const { Parameter } = await retry((options) => client.send(command, options), deadline, timing);
    return (Parameter?.Value ?? "").split(/\s+/).filter((endpoint) => endpoint !== "");
  } catch (error) {
    if (hasName(error, "ParameterNotFound")) return [];
    throw error;
  }
}

/** Writes the list and returns the version that the parameter has now. Refuses an empty list. */
export async function writeServers(
  client: SSMClient,
  name: string,
  servers: readonly string[],
  deadline: Deadline,
  timing: Timing,
): Promise<number | undefined> {
  if (servers.length === 0) throw new Error(`refused to write an empty list to ${name}`);
  const command = new PutParameterCommand({
    Name: name,
    Value: servers.join(" "),
    Type: "String",
    Overwrite: true,
  });
  const { Version } = await retry((options) => client.send(command, options), deadline, timing);
  return Version;
}
