import { DescribeAlarmsCommand } from "../aws/cloudwatch.ts";
import type { Runtime } from "../runtime.ts";

export interface RaisedAlarm {
  readonly name: string;
  /** What is wrong and what to do, as the stack describes it. */
  readonly description: string;
  /** ISO 8601; empty when CloudWatch does not say. */
  readonly since: string;
}

/**
 * Alarms of the stack in the state ALARM. CloudFormation names them STACK-Alarm…-RANDOM; another stack whose name only
 * begins alike is left out.
 */
export async function raisedAlarms(
  { aws }: Pick<Runtime, "aws">,
  stackName: string,
): Promise<readonly RaisedAlarm[]> {
  const client = await aws.cloudWatch();
  const own = new RegExp(`^${stackName}-Alarm\\w*(-[A-Za-z0-9]+)?$`);
  const raised: RaisedAlarm[] = [];
  let NextToken: string | undefined;
  do {
    const page = await client.send(
      new DescribeAlarmsCommand({
        AlarmNamePrefix: `${stackName}-Alarm`,
        StateValue: "ALARM",
        ...(NextToken && { NextToken }),
      }),
    );
    for (const { AlarmName: name = "", AlarmDescription, StateUpdatedTimestamp } of page.MetricAlarms ?? []) {
      if (!own.test(name)) continue;
      const since = StateUpdatedTimestamp?.toISOString() ?? "";
      raised.push({ name, description: AlarmDescription ?? "", since });
    }
    NextToken = page.NextToken;
  } while (NextToken);
  return raised;
}
