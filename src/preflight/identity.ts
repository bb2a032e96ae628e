import { GetCallerIdentityCommand } from "../aws/sts.ts";
import type { Runtime } from "../runtime.ts";

/** Who runs this and where. */
export interface Identity {
  readonly account: string;
  readonly region: string;
  /** `aws`, `aws-cn`, `aws-us-gov`, …: taken from the caller's own ARN. */
  readonly partition: string;
  readonly arn: string;
}

/** Asks AWS whose credentials these are and prints it: the wrong account is noticed before anything is made. */
export async function identify({ aws, log }: Pick<Runtime, "aws" | "log">): Promise<Identity> {
  const sts = await aws.sts();
  const region = await sts.config.region();
  const { Account = "", Arn = "" } = await sts.send(new GetCallerIdentityCommand({}));
  log.info(`account ${Account}, region ${region}, as ${Arn}`);
  return { account: Account, region, partition: Arn.split(":")[1] ?? "", arn: Arn };
}
