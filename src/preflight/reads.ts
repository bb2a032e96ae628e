import { stackParameters } from "../../contract/names.ts";
import type { Runtime } from "../runtime.ts";

type Read = () => Promise<unknown>;

/**
 * What a deploy, or a plan, reads of AWS, by IAM action. Each is asked about something that need not exist: IAM decides
 * before the service looks.
 */
export const readsOf = (
  runtime: Runtime,
  stackName: string,
  command: "deploy" | "plan",
): Readonly<Record<string, Read>> =>
  command === "plan"
    ? planReads(runtime, stackName)
    : { ...planReads(runtime, stackName), ...fleetReads(runtime, stackName) };

function planReads({ aws }: Runtime, stackName: string): Readonly<Record<string, Read>> {
  return {
    "cloudformation:DescribeStacks": async () => {
      const { DescribeStacksCommand } = await import("../aws/cloudformation.ts");
      return (await aws.cloudFormation()).send(new DescribeStacksCommand({ StackName: stackName }));
    },
    "cloudformation:DescribeStackEvents": async () => {
      const { DescribeStackEventsCommand } = await import("../aws/cloudformation.ts");
      return (await aws.cloudFormation()).send(new DescribeStackEventsCommand({ StackName: stackName }));
    },
    "ec2:DescribeInstanceTypes": async () => {
      const { DescribeInstanceTypesCommand } = await import("../aws/ec2.ts");
      return (await aws.ec2()).send(new DescribeInstanceTypesCommand({ MaxResults: 5 }));
    },
    "ec2:DescribeInstanceTypeOfferings": async () => {
      const { DescribeInstanceTypeOfferingsCommand } = await import("../aws/ec2.ts");
      return (await aws.ec2()).send(new DescribeInstanceTypeOfferingsCommand({ MaxResults: 5 }));
    },
    "lambda:GetAccountSettings": async () => {
      const { GetAccountSettingsCommand } = await import("../aws/lambda.ts");
      return (await aws.lambda()).send(new GetAccountSettingsCommand({}));
    },
  };
}

/** What a plan does without: the token, and the fleet that there is. */
function fleetReads({ aws }: Runtime, stackName: string): Readonly<Record<string, Read>> {
  const { token } = stackParameters(stackName);
  return {
    "ssm:GetParameter": async () => {
      const { GetParameterCommand } = await import("../aws/ssm.ts");
      return (await aws.ssm()).send(new GetParameterCommand({ Name: token }));
    },
    "ssm:GetParameterHistory": async () => {
      const { GetParameterHistoryCommand } = await import("../aws/ssm.ts");
      return (await aws.ssm()).send(new GetParameterHistoryCommand({ Name: token, MaxResults: 1 }));
    },
    "ec2:DescribeInstances": async () => {
      const { DescribeInstancesCommand } = await import("../aws/ec2.ts");
      return (await aws.ec2()).send(new DescribeInstancesCommand({ MaxResults: 5 }));
    },
    "autoscaling:DescribeAutoScalingGroups": async () => {
      const { DescribeAutoScalingGroupsCommand } = await import("../aws/auto-scaling.ts");
      return (await aws.autoScaling()).send(new DescribeAutoScalingGroupsCommand({ MaxRecords: 1 }));
    },
    "autoscaling:DescribeScalingActivities": async () => {
      const { DescribeScalingActivitiesCommand } = await import("../aws/auto-scaling.ts");
      return (await aws.autoScaling()).send(new DescribeScalingActivitiesCommand({ MaxRecords: 1 }));
    },
    "elasticache:DescribeCacheClusters": async () => {
      const { DescribeCacheClustersCommand } = await import("../aws/elasticache.ts");
      return (await aws.elastiCache()).send(new DescribeCacheClustersCommand({ MaxRecords: 20 }));
    },
  };
}
