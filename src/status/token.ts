import { firstPut } from "../../contract/first-put.ts";
import { stackParameters, TOKEN_LABELS } from "../../contract/names.ts";
import { isNamed } from "../aws/failures.ts";
import { GetParameterHistoryCommand } from "../aws/ssm.ts";
import type { Runtime } from "../runtime.ts";

export interface TokenStatus {
  /** Versions by label: `current`, `previous`, `pending`. */
  readonly labels: Readonly<Record<string, number>>;
  /** Seconds since the value of the version labelled `current` was first put; null when none is. */
  readonly ageSeconds: number | null;
}

/** Labels and age of the activation token, read without its value. */
export async function readTokenStatus(
  { aws, clock }: Pick<Runtime, "aws" | "clock">,
  stackName: string,
): Promise<TokenStatus> {
  const ssm = await aws.ssm();
  const { token: Name } = stackParameters(stackName);
  const labels: Record<string, number> = {};
  let ageSeconds: number | null = null;
  let NextToken: string | undefined;
  do {
    const page = await ssm
      .send(new GetParameterHistoryCommand({ Name, WithDecryption: false, ...(NextToken && { NextToken }) }))
      .catch((error: unknown) => {
        if (isNamed(error, "ParameterNotFound")) return { Parameters: [], NextToken: undefined };
        throw error;
      });
    for (const found of page.Parameters ?? []) {
      const { Version = 0, Labels = [], LastModifiedDate } = found;
      for (const label of Labels) labels[label] = Version;
      if (Labels.includes(TOKEN_LABELS.current) && LastModifiedDate)
        ageSeconds = Math.max(0, Math.round((clock.now() - firstPut(found)) / 1_000));
    }
    NextToken = page.NextToken;
  } while (NextToken);
  return { labels, ageSeconds };
}
