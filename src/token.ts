import type { Parameter, Tag } from "@aws-sdk/client-ssm";
import { STACK_TAG, stackParameters, TOKEN_LABELS } from "../contract/names.ts";
import { isNamed } from "./aws/failures.ts";
import { GetParameterCommand, PutParameterCommand } from "./aws/ssm.ts";
import { AppError } from "./errors.ts";
import type { Inputs } from "./inputs.ts";
import { labelVersion } from "./rotation/label.ts";
import type { Runtime } from "./runtime.ts";
import { together } from "./together.ts";

export interface StoredToken {
  readonly value: string;
  readonly version: number;
}

/** The version labelled `current`; undefined when there is none. Nobody reads the token without a label. */
export async function readToken(
  { aws, hide }: Pick<Runtime, "aws" | "hide">,
  stackName: string,
): Promise<StoredToken | undefined> {
  const parameter = await labelled(aws, stackName, TOKEN_LABELS.current, true);
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
  return (await labelled(aws, stackName, TOKEN_LABELS.current, false))?.Version;
}

/** Whether a rotation did not come to its end, as the labels tell. Two calls side by side, without the value. */
async function isRotationLeft({ aws }: Pick<Runtime, "aws">, stackName: string): Promise<boolean> {
  const labels = [TOKEN_LABELS.unfinished, TOKEN_LABELS.pending];
  const found = await Promise.all(labels.map((label) => labelled(aws, stackName, label, false)));
  return found.some((one) => one !== undefined);
}

async function labelled(
  aws: Runtime["aws"],
  stackName: string,
  label: string,
  decrypt: boolean,
): Promise<Parameter | undefined> {
  const ssm = await aws.ssm();
  const Name = `${stackParameters(stackName).token}:${label}`;
  try {
    return (await ssm.send(new GetParameterCommand({ Name, WithDecryption: decrypt }))).Parameter;
  } catch (error) {
    if (isNamed(error, "ParameterNotFound", "ParameterVersionNotFound")) return undefined;
    throw error;
  }
}

/** 32 hexadecimal digits, the form of an activation token. */
export const TOKEN = /^[0-9a-fA-F]{32}$/;

/**
 * The token that this run is given, by `activation-token` or by the parameter that `token-parameter` names; empty when
 * it is given none. Throws AppError `input.invalid` when that parameter holds no token.
 */
export async function givenToken(
  { activationToken, tokenParameter }: Pick<Inputs, "activationToken" | "tokenParameter">,
  { aws, hide }: Pick<Runtime, "aws" | "hide">,
): Promise<string> {
  if (!tokenParameter) return activationToken;
  const ssm = await aws.ssm();
  const wrong = (what: string) =>
    new AppError("input.invalid", `token-parameter: parameter ${tokenParameter} ${what}`);
  try {
    const { Parameter } = await ssm.send(
      new GetParameterCommand({ Name: tokenParameter, WithDecryption: true }),
    );
    const value = Parameter?.Value?.trim() ?? "";
    hide(value);
    if (TOKEN.test(value)) return value;
    throw wrong(`holds ${value.length} characters and not 32 hexadecimal digits; put the next token there`);
  } catch (error) {
    if (!isNamed(error, "ParameterNotFound", "ParameterVersionNotFound")) throw error;
    throw wrong("does not exist in this region; name one that does");
  }
}

export interface TokenRequest {
  readonly stackName: string;
  /** Empty when none was given. */
  readonly given: string;
  readonly tags: Readonly<Record<string, string>>;
}

/**
 * Decides what is to be done about the token, without doing it. A fleet that runs takes another token node by node; where
 * there is none yet, it is just stored. Throws AppError `token.missing`.
 */
function checkToken(
  { stackName, given }: TokenRequest,
  stored: StoredToken | undefined,
  hasFleet: boolean,
): "keep" | "store" | "rotate" {
  if (stored) {
    if (!given || given === stored.value) return "keep";
    return hasFleet ? "rotate" : "store";
  }
  if (given) return "store";
  const message = `stack ${stackName} has no activation token yet; set activation-token to its 32 hexadecimal digits`;
  throw new AppError("token.missing", message);
}

/** What a deploy does about the token. */
export interface TokenPlan {
  readonly token: "keep" | "store" | "rotate";
  /** Empty when none was given. */
  readonly given: string;
  /** Of the stored token; 0 when none is stored. */
  readonly tokenVersion: number;
}

/**
 * Looks at the token that is stored and the one that is given, and decides what is to be done, without doing it. A fleet
 * whose rotation was left before its end is rotated also to the token that is current already. Throws AppError
 * `token.missing` or `input.invalid`.
 */
export async function planToken(inputs: Inputs, runtime: Runtime, hasFleet: boolean): Promise<TokenPlan> {
  const { stackName, tags } = inputs;
  const [stored, given, isLeft] = await together(
    readToken(runtime, stackName),
    givenToken(inputs, runtime),
    hasFleet ? isRotationLeft(runtime, stackName) : Promise.resolve(false),
  );
  // A rotation that died while it moved `current` left none: it knows what that was, and no token is taken untried.
  const isLost = isLeft && !stored;
  const decided = isLost ? "rotate" : checkToken({ stackName, given, tags }, stored, hasFleet);
  const token = decided === "keep" && isLeft ? "rotate" : decided;
  return { token, given, tokenVersion: stored?.version ?? 0 };
}

/** Stores the token as a SecureString and labels it `current`. Answers its version. */
export async function storeToken({ aws }: Pick<Runtime, "aws">, request: TokenRequest): Promise<number> {
  const ssm = await aws.ssm();
  const name = stackParameters(request.stackName).token;
  const version = await putToken(ssm, name, request);
  await labelVersion({ aws }, name, version, [TOKEN_LABELS.current]);
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
