import { DescribeNetworkInterfacesCommand } from "../aws/ec2.ts";
import type { Runtime } from "../runtime.ts";
import { during } from "./during.ts";

/** Milliseconds between two looks at the interfaces. */
const PACE = 60_000;

type Watcher = Pick<Runtime, "aws" | "clock" | "log">;

/**
 * Network interfaces of a function in a VPC. AWS takes them away some 20 to 40 minutes after the function, and until
 * then their subnets and security groups cannot go (Lambda developer guide, "Hyperplane ENIs").
 */
export async function interfacesOf(
  { aws }: Pick<Runtime, "aws">,
  functionName: string,
): Promise<readonly string[]> {
  const client = await aws.ec2();
  const { NetworkInterfaces } = await client.send(
    new DescribeNetworkInterfacesCommand({
      Filters: [{ Name: "description", Values: [`AWS Lambda VPC ENI-${functionName}*`] }],
    }),
  );
  return (NetworkInterfaces ?? []).map(({ NetworkInterfaceId = "" }) => NetworkInterfaceId).sort();
}

/** Says each minute how many are left, while `work` waits for them. A look that fails says nothing. */
export async function saying<T>(runtime: Watcher, functionName: string, work: Promise<T>): Promise<T> {
  if (!functionName) return work;
  const { clock, log } = runtime;
  const start = clock.now();
  const look = async (): Promise<boolean> => {
    const left = await interfacesOf(runtime, functionName);
    const minutes = Math.round((clock.now() - start) / 60_000);
    if (left.length > 0)
      log.info(
        `${minutes} min  ${left.length} network interfaces of ${functionName} are left (${left.join(", ")}): AWS removes them within 40 minutes`,
      );
    return true;
  };
  return during({ clock, pace: PACE, look }, work);
}
