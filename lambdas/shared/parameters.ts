import { GetParameterCommand, PutParameterCommand, type SSMClient } from "@aws-sdk/client-ssm";
import type { Deadline } from "./deadline.ts";
import { retry, type Timing } from "./retry.ts";
import { hasName } from "./transient.ts";

export interface StoredText {
  readonly value: string;
  readonly version: number;
  /** When this version was written, in milliseconds since the epoch, by the clock of AWS. */
  readonly changed: number;
}

/** A parameter, by name, `name:label` or `name:version`, never decrypted; undefined when there is none. */
export async function readParameter(
  client: SSMClient,
  name: string,
  deadline: Deadline,
  timing: Timing,
): Promise<StoredText | undefined> {
  const command = new GetParameterCommand({ Name: name });
  try {
    const { Parameter } = await retry((options) => client.send(command, options), deadline, timing);
    return {
      value: Parameter?.Value ?? "",
      version: Parameter?.Version ?? 0,
      changed: Parameter?.LastModifiedDate?.getTime() ?? 0,
    };
  } catch (error) {
    if (hasName(error, "ParameterNotFound", "ParameterVersionNotFound")) return undefined;
    throw error;
  }
}

/** Writes a parameter of type String and answers its new version. */
export async function writeParameter(
  client: SSMClient,
  parameter: { readonly name: string; readonly value: string },
  overwrite: boolean,
  deadline: Deadline,
  timing: Timing,
): Promise<number> {
  const { name, value } = parameter;
  const command = new PutParameterCommand({ Name: name, Value: value, Type: "String", Overwrite: overwrite });
  const { Version = 0 } = await retry((options) => client.send(command, options), deadline, timing);
  return Version;
}
