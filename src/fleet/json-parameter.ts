import type * as z from "zod/mini";
import { isNamed } from "../aws/failures.ts";
import { GetParameterCommand, PutParameterCommand } from "../aws/ssm.ts";
import type { Runtime } from "../runtime.ts";

/** The value of a parameter that holds JSON; undefined when it was never written, or says nothing that can be read. */
export async function readJson<T>(
  { aws }: Pick<Runtime, "aws">,
  name: string,
  schema: z.ZodMiniType<T>,
): Promise<T | undefined> {
  const ssm = await aws.ssm();
  try {
    const { Parameter } = await ssm.send(new GetParameterCommand({ Name: name }));
    return schema.safeParse(JSON.parse(Parameter?.Value ?? "")).data;
  } catch (error) {
    if (isNamed(error, "ParameterNotFound") || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Writes such a parameter, whether it is there or not. */
export async function writeJson(
  { aws }: Pick<Runtime, "aws">,
  name: string,
  { description, value }: { readonly description: string; readonly value: object },
): Promise<void> {
  const ssm = await aws.ssm();
  await ssm.send(
    new PutParameterCommand({
      Name: name,
      Description: description,
      Type: "String",
      Value: JSON.stringify(value),
      Overwrite: true,
    }),
  );
}
