import { GetCallerIdentityCommand } from "../aws/sts.ts";
import type { Identity } from "../identity.ts";
import type { Runtime } from "../runtime.ts";

/** Asks AWS whose credentials these are and prints it: the wrong account is noticed before anything is made. */
export async function identify({
  aws,
  log,
  record,
}: Pick<Runtime, "aws" | "log" | "record">): Promise<Identity> {
  const sts = await aws.sts();
  const region = await sts.config.region();
  const { Account = "", Arn = "" } = await sts.send(new GetCallerIdentityCommand({}));
  log.info(`account ${Account}, region ${region}, as ${Arn}`);
  const identity = { account: Account, region, partition: Arn.split(":")[1] ?? "", arn: Arn };
  record({ identity });
  return identity;
}
