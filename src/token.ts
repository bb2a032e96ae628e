import type { Parameter, Tag } from "@aws-sdk/client-ssm";
import { STACK_TAG, stackParameters, TOKEN_LABELS } from "../contract/names.ts";
import { isNamed } from "./aws/failures.ts";
import { GetParameterCommand, LabelParameterVersionCommand, PutParameterCommand } from "./aws/ssm.ts";
import { AppError } from "./errors.ts";
import type { Runtime } from "./runtime.ts";

export interface StoredToken {
  readonly value: string;
  readonly version: number;
}

/** The version labelled `current`; undefined when there is none. Nobody reads the token without a label. */
export async function readToken(
  { aws, hide }: Pick<Runtime, "aws" | "hide">,
  stackName: string,
): Promise<StoredToken | undefined> {
  const parameter = await current(aws, stackName, true);
  if (!parameter) return undefined;
  const { Value = "", Version = 0 } = parameter;
  hide(Value);
  return { value: Value, version: Version };
}

/** The same without the value, so that the reader needs no right to decrypt it. */
export async function readTokenVersion(
  { aws }: Pick<Runtime, "aws">,
  stackName: string,
): Promise<number | undefined> {
  return (await current(aws, stackName, false))?.Version;
}

async function current(
  aws: Runtime["aws"],
  stackName: string,
  decrypt: boolean,
): Promise<Parameter | undefined> {
  const ssm = await aws.ssm();
  const Name = `${stackParameters(stackName).token}:${TOKEN_LABELS.current}`;
  try {
    return (await ssm.send(new GetParameterCommand({ Name, WithDecryption: decrypt }))).Parameter;
  } catch (error) {
    if (isNamed(error, "ParameterNotFound", "ParameterVersionNotFound")) return undefined;
    throw error;
  }
}

export interface TokenRequest {
  readonly stackName: string;
  /** Empty when none was given. */
  readonly given: string;
  readonly tags: Readonly<Record<string, string>>;
}

/**
 * Decides what is to be done about the token, without doing it. Throws AppError `token.missing` or `token.differs`.
 * A deploy with another token than the stored one would restart the whole fleet at once: that is `rotate`'s work.
 */
export function checkToken(
  { stackName, given }: TokenRequest,
  stored: StoredToken | undefined,
): "keep" | "store" {
  if (!stored) {
    if (given) return "store";
    const message = `stack ${stackName} has no activation token yet; set activation-token to its 32 hexadecimal digits`;
    throw new AppError("token.missing", message);
  }
  if (given && given !== stored.value) {
    const message = `activation-token differs from the one that stack ${stackName} runs with (version ${stored.version}); change it with \`command: rotate\`, or leave activation-token empty`;
    throw new AppError("token.differs", message);
  }
  return "keep";
}

/** Stores the token as a SecureString and labels it `current`. Answers its version. */
export async function storeToken({ aws }: Pick<Runtime, "aws">, request: TokenRequest): Promise<number> {
  const ssm = await aws.ssm();
  const name = stackParameters(request.stackName).token;
  const version = await putToken(ssm, name, request);
  const labelled = await ssm.send(
    new LabelParameterVersionCommand({
      Name: name,
      ParameterVersion: version,
      Labels: [TOKEN_LABELS.current],
    }),
  );
  // AWS reports a label that it refuses in an answer that is otherwise a success.
  if (labelled.InvalidLabels?.length) {
    throw new AppError("internal", `Parameter Store refused the label ${labelled.InvalidLabels.join(", ")}`, {
      fault: "tool",
    });
  }
  return version;
}

async function putToken(
  ssm: Awaited<ReturnType<Runtime["aws"]["ssm"]>>,
  name: string,
  { stackName, given, tags }: TokenRequest,
): Promise<number> {
  const Tags: Tag[] = Object.entries({ ...tags, [STACK_TAG]: stackName }).map(([Key, Value]) => ({
    Key,
    Value,
  }));
  const fields = { Name: name, Type: "SecureString", Tier: "Standard", Value: given } as const;
  try {
    const Description = `Activation token of the Railgun listeners of stack ${stackName}`;
    const { Version = 1 } = await ssm.send(new PutParameterCommand({ ...fields, Description, Tags }));
    return Version;
  } catch (error) {
    if (!isNamed(error, "ParameterAlreadyExists")) throw error;
    // A run that ended between put and label left it: nobody has read it, because nobody reads without a label.
    const { Version = 1 } = await ssm.send(new PutParameterCommand({ ...fields, Overwrite: true }));
    return Version;
  }
}
