import { Pause } from "../../contract/lock.ts";
import { stackParameters } from "../../contract/names.ts";
import { isNamed } from "../aws/failures.ts";
import { GetParameterCommand, PutParameterCommand } from "../aws/ssm.ts";
import type { Runtime } from "../runtime.ts";

/** What the stack's pause parameter says; undefined when it was never written, or says nothing that can be read. */
export async function readPause(
  { aws }: Pick<Runtime, "aws">,
  stackName: string,
): Promise<Pause | undefined> {
  const ssm = await aws.ssm();
  try {
    const { Parameter } = await ssm.send(new GetParameterCommand({ Name: stackParameters(stackName).pause }));
    return Pause.safeParse(JSON.parse(Parameter?.Value ?? "")).data;
  } catch (error) {
    if (isNamed(error, "ParameterNotFound") || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Writes the pause parameter. Failures of launches and repairs before this moment count no more. */
export async function writePause(
  { aws, runName }: Pick<Runtime, "aws" | "runName">,
  stackName: string,
  paused: boolean,
): Promise<void> {
  const ssm = await aws.ssm();
  const value: Pause = { paused, by: runName };
  await ssm.send(
    new PutParameterCommand({
      Name: stackParameters(stackName).pause,
      Description: "Whether the reconciler only looks",
      Type: "String",
      Value: JSON.stringify(value),
      Overwrite: true,
    }),
  );
}
