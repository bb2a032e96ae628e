import { GetConsoleOutputCommand } from "../aws/ec2.ts";
import type { Runtime } from "../runtime.ts";

const LONGEST = 400;

/**
 * Why the boot of one of these instances failed, as it wrote it to its console, which EC2 keeps for an hour after the
 * instance has ended. Undefined when none says so. The first that does is taken.
 */
export async function bootReason(
  { aws }: Pick<Runtime, "aws">,
  instanceIds: readonly string[],
): Promise<string | undefined> {
  const client = await aws.ec2();
  for (const InstanceId of instanceIds) {
    // An instance that never was, or that is forgotten, tells nothing; neither does a missing permission.
    const reply = await client.send(new GetConsoleOutputCommand({ InstanceId })).catch(() => undefined);
    const text = Buffer.from(reply?.Output ?? "", "base64").toString("utf8");
    const reason = [...text.matchAll(/railgun-ha: (boot failed: [^\r\n]+)/g)].at(-1)?.[1];
    if (reason) return `${reason.slice(0, LONGEST)} (${InstanceId})`;
  }
  return undefined;
}
