import { groupName, stackParameters } from "../../contract/names.ts";
import { bucketName } from "../bucket-name.ts";
import type { Identity } from "../identity.ts";
import type { CommandName, Inputs } from "../inputs.ts";
import type { Runtime } from "../runtime.ts";
import { imageParameter } from "./image.ts";

/** What a run is about, as far as it got. */
export interface About {
  readonly runtime: Pick<Runtime, "aws">;
  readonly inputs: Inputs;
  /** Undefined when not even that was known. */
  readonly identity: Pick<Identity, "account" | "region" | "partition"> | undefined;
}

/** A call that reads. */
export interface Read {
  /** IAM action that it needs. */
  readonly action: string;
  readonly ask: () => Promise<unknown>;
}

/** The commands that fail when they may not read what they need. `status` says what it could not read. */
const LISTS: Readonly<Partial<Record<CommandName, (about: About) => readonly Read[]>>> = {
  plan: (about) => [...stackReads(about), ...targetReads(about)],
  deploy: (about) => [
    ...stackReads(about),
    ...targetReads(about),
    ...tokenReads(about),
    ...fleetReads(about),
    ...changeReads(about),
  ],
  rotate: (about) => [
    ...stackReads(about),
    ...tokenReads(about),
    ...fleetReads(about),
    ...rotationReads(about),
  ],
  destroy: (about) => [...stackReads(about), ...leftoverReads(about)],
};

/**
 * What a command reads of AWS, by IAM action. Each is asked about something that need not exist: IAM decides before the
 * service looks.
 */
export const readsOf = (about: About): readonly Read[] => LISTS[about.inputs.command]?.(about) ?? [];

function stackReads({ runtime: { aws }, inputs: { stackName: StackName } }: About): readonly Read[] {
  return [
    read("cloudformation:DescribeStacks", async () => {
      const { DescribeStacksCommand } = await import("../aws/cloudformation.ts");
      return (await aws.cloudFormation()).send(new DescribeStacksCommand({ StackName }));
    }),
    read("cloudformation:DescribeStackEvents", async () => {
      const { DescribeStackEventsCommand } = await import("../aws/cloudformation.ts");
      return (await aws.cloudFormation()).send(new DescribeStackEventsCommand({ StackName }));
    }),
  ];
}

/** What decides what the stack is to be, and how it differs. */
function targetReads(about: About): readonly Read[] {
  const { aws } = about.runtime;
  const { stackName: StackName, ubuntuRelease, amiId } = about.inputs;
  return [
    read("cloudformation:ListChangeSets", async () => {
      const { ListChangeSetsCommand } = await import("../aws/cloudformation.ts");
      return (await aws.cloudFormation()).send(new ListChangeSetsCommand({ StackName }));
    }),
    read("ec2:DescribeInstanceTypes", async () => {
      const { DescribeInstanceTypesCommand } = await import("../aws/ec2.ts");
      return (await aws.ec2()).send(new DescribeInstanceTypesCommand({ MaxResults: 5 }));
    }),
    read("ec2:DescribeInstanceTypeOfferings", async () => {
      const { DescribeInstanceTypeOfferingsCommand } = await import("../aws/ec2.ts");
      return (await aws.ec2()).send(new DescribeInstanceTypeOfferingsCommand({ MaxResults: 5 }));
    }),
    read("lambda:GetAccountSettings", async () => {
      const { GetAccountSettingsCommand } = await import("../aws/lambda.ts");
      return (await aws.lambda()).send(new GetAccountSettingsCommand({}));
    }),
    ...(amiId ? [] : [parameterRead(about, imageParameter(ubuntuRelease))]),
    ...networkReads(about),
    ...bucketReads(about),
  ];
}

const parameterRead = ({ runtime: { aws } }: About, Name: string): Read =>
  read("ssm:GetParameter", async () => {
    const { GetParameterCommand } = await import("../aws/ssm.ts");
    return (await aws.ssm()).send(new GetParameterCommand({ Name }));
  });

/** Only where the network is its operator's: a new VPC's quota may go unseen. */
function networkReads({ runtime: { aws }, inputs: { ownNetwork } }: About): readonly Read[] {
  if (!ownNetwork) return [];
  return [
    read("ec2:DescribeVpcs", async () => {
      const { DescribeVpcsCommand } = await import("../aws/ec2.ts");
      return (await aws.ec2()).send(new DescribeVpcsCommand({ MaxResults: 5 }));
    }),
    read("ec2:DescribeVpcAttribute", async () => {
      const { DescribeVpcAttributeCommand } = await import("../aws/ec2.ts");
      const about = { VpcId: ownNetwork.vpcId, Attribute: "enableDnsSupport" } as const;
      return (await aws.ec2()).send(new DescribeVpcAttributeCommand(about));
    }),
    read("ec2:DescribeSubnets", async () => {
      const { DescribeSubnetsCommand } = await import("../aws/ec2.ts");
      return (await aws.ec2()).send(new DescribeSubnetsCommand({ MaxResults: 5 }));
    }),
    read("ec2:DescribeRouteTables", async () => {
      const { DescribeRouteTablesCommand } = await import("../aws/ec2.ts");
      return (await aws.ec2()).send(new DescribeRouteTablesCommand({ MaxResults: 5 }));
    }),
  ];
}

/**
 * Not `s3:GetObject`: of an object that is not there S3 says that it is denied to whoever may not list, so it would be
 * named without being lacked (S3 API reference, HeadObject, "Permissions").
 */
function bucketReads({ runtime: { aws }, inputs: { stackName }, identity }: About): readonly Read[] {
  if (!identity) return [];
  return [
    read("s3:ListBucket", async () => {
      const { HeadBucketCommand } = await import("../aws/s3.ts");
      return (await aws.s3()).send(new HeadBucketCommand({ Bucket: bucketName(identity, stackName) }));
    }),
  ];
}

function tokenReads(about: About): readonly Read[] {
  const { aws } = about.runtime;
  const { token } = stackParameters(about.inputs.stackName);
  return [
    parameterRead(about, token),
    read("ssm:GetParameterHistory", async () => {
      const { GetParameterHistoryCommand } = await import("../aws/ssm.ts");
      return (await aws.ssm()).send(new GetParameterHistoryCommand({ Name: token, MaxResults: 1 }));
    }),
  ];
}

function fleetReads(about: About): readonly Read[] {
  const { aws } = about.runtime;
  return [
    groupRead(about),
    read("ec2:DescribeInstances", async () => {
      const { DescribeInstancesCommand } = await import("../aws/ec2.ts");
      return (await aws.ec2()).send(new DescribeInstancesCommand({ MaxResults: 5 }));
    }),
    ...targetHealthReads(about),
    read("elasticache:DescribeCacheClusters", async () => {
      const { DescribeCacheClustersCommand } = await import("../aws/elasticache.ts");
      return (await aws.elastiCache()).send(new DescribeCacheClustersCommand({ MaxRecords: 20 }));
    }),
  ];
}

const groupRead = ({ runtime: { aws } }: About): Read =>
  read("autoscaling:DescribeAutoScalingGroups", async () => {
    const { DescribeAutoScalingGroupsCommand } = await import("../aws/auto-scaling.ts");
    return (await aws.autoScaling()).send(new DescribeAutoScalingGroupsCommand({ MaxRecords: 1 }));
  });

/** The call takes a target group's ARN only, so that one is made up. */
function targetHealthReads({ runtime: { aws }, identity }: About): readonly Read[] {
  if (!identity) return [];
  const { partition, region, account } = identity;
  const TargetGroupArn = `arn:${partition}:elasticloadbalancing:${region}:${account}:targetgroup/none/${"0".repeat(16)}`;
  return [
    read("elasticloadbalancing:DescribeTargetHealth", async () => {
      const { DescribeTargetHealthCommand } = await import("../aws/load-balancing.ts");
      return (await aws.loadBalancing()).send(new DescribeTargetHealthCommand({ TargetGroupArn }));
    }),
  ];
}

/** What a deploy watches while instances come and go. */
function changeReads(about: About): readonly Read[] {
  const { aws } = about.runtime;
  return [
    read("autoscaling:DescribeScalingActivities", async () => {
      const { DescribeScalingActivitiesCommand } = await import("../aws/auto-scaling.ts");
      return (await aws.autoScaling()).send(new DescribeScalingActivitiesCommand({ MaxRecords: 1 }));
    }),
    refreshRead(about),
  ];
}

const refreshRead = ({ runtime: { aws }, inputs: { stackName } }: About): Read =>
  read("autoscaling:DescribeInstanceRefreshes", async () => {
    const { DescribeInstanceRefreshesCommand } = await import("../aws/auto-scaling.ts");
    const AutoScalingGroupName = groupName(stackName);
    return (await aws.autoScaling()).send(new DescribeInstanceRefreshesCommand({ AutoScalingGroupName }));
  });

function rotationReads({ runtime: { aws } }: About): readonly Read[] {
  return [
    read("ssm:ListCommandInvocations", async () => {
      const { ListCommandInvocationsCommand } = await import("../aws/ssm.ts");
      return (await aws.ssm()).send(new ListCommandInvocationsCommand({ MaxResults: 1 }));
    }),
  ];
}

function leftoverReads(about: About): readonly Read[] {
  const { aws } = about.runtime;
  const { stackName } = about.inputs;
  const { lock, prefix } = stackParameters(stackName);
  const { identity } = about;
  return [
    groupRead(about),
    refreshRead(about),
    parameterRead(about, lock),
    read("ssm:GetParametersByPath", async () => {
      const { GetParametersByPathCommand } = await import("../aws/ssm.ts");
      return (await aws.ssm()).send(new GetParametersByPathCommand({ Path: prefix, MaxResults: 1 }));
    }),
    ...(identity ? [versionsRead(about, bucketName(identity, stackName))] : []),
  ];
}

const versionsRead = ({ runtime: { aws } }: About, Bucket: string): Read =>
  read("s3:ListBucketVersions", async () => {
    const { ListObjectVersionsCommand } = await import("../aws/s3.ts");
    return (await aws.s3()).send(new ListObjectVersionsCommand({ Bucket, MaxKeys: 1 }));
  });

const read = (action: string, ask: Read["ask"]): Read => ({ action, ask });
