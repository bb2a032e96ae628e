import { LabelParameterVersionCommand } from "../aws/ssm.ts";
import { AppError } from "../errors.ts";
import type { Runtime } from "../runtime.ts";

/**
 * Puts labels on a version, and so takes them from the version that had them. AWS tells of a label that it refuses in an
 * answer that is otherwise a success, and not always because of the label: it is asked once more. Throws AppError
 * `token.label-refused` when it refuses it again.
 * @param prepared what is sent in place of each request
 */
export async function labelVersion(
  { aws }: Pick<Runtime, "aws">,
  name: string,
  version: number,
  labels: readonly string[],
  prepared = (command: LabelParameterVersionCommand) => command,
): Promise<void> {
  const ssm = await aws.ssm();
  const input = { Name: name, ParameterVersion: version, Labels: [...labels] };
  let refused: readonly string[] = [];
  for (let attempts = 0; attempts < 2; attempts++) {
    const { InvalidLabels = [] } = await ssm.send(prepared(new LabelParameterVersionCommand(input)));
    if (InvalidLabels.length === 0) return;
    refused = InvalidLabels;
  }
  throw new AppError(
    "token.label-refused",
    `Parameter Store refused the label ${refused.join(", ")} on version ${version} of ${name}, and again when it was repeated; run again`,
  );
}
