import {
  AutoScalingClient,
  DescribeAutoScalingGroupsCommand,
  type Instance,
} from "@aws-sdk/client-auto-scaling";
import {
  CloudFormationClient,
  DescribeChangeSetCommand,
  DescribeStacksCommand,
  ListChangeSetsCommand,
  type ResourceChange,
} from "@aws-sdk/client-cloudformation";
import { CloudWatchClient, DescribeAlarmsCommand, type MetricAlarm } from "@aws-sdk/client-cloudwatch";
import {
  CloudWatchLogsClient,
  DescribeLogGroupsCommand,
  FilterLogEventsCommand,
} from "@aws-sdk/client-cloudwatch-logs";
import { DescribeInstancesCommand, EC2Client } from "@aws-sdk/client-ec2";
import {
  DescribeTargetHealthCommand,
  ElasticLoadBalancingV2Client,
} from "@aws-sdk/client-elastic-load-balancing-v2";
import {
  DescribeCacheClustersCommand,
  ElastiCacheClient,
  ModifyCacheClusterCommand,
} from "@aws-sdk/client-elasticache";
import { ListBucketsCommand, S3Client } from "@aws-sdk/client-s3";
import {
  DeleteParameterCommand,
  GetParameterCommand,
  GetParameterHistoryCommand,
  GetParametersByPathCommand,
  PutParameterCommand,
  SSMClient,
} from "@aws-sdk/client-ssm";
import { Lock } from "../../contract/lock.ts";
import { bootLogGroup, groupName, OUTPUTS, stackParameters } from "../../contract/names.ts";

/** Looks at a stack from outside, through the same AWS APIs that anyone has. */
export class Observer {
  readonly stackName: string;
  readonly autoScaling: AutoScalingClient;
  private readonly cloudFormation: CloudFormationClient;
  private readonly cloudWatch: CloudWatchClient;
  private readonly ec2: EC2Client;
  private readonly loadBalancing: ElasticLoadBalancingV2Client;
  private readonly elastiCache: ElastiCacheClient;
  private readonly ssm: SSMClient;
  private readonly s3: S3Client;
  private readonly logs: CloudWatchLogsClient;

  constructor(stackName: string, endpoint: string, region: string) {
    const config = { endpoint, region, credentials: { accessKeyId: "test", secretAccessKey: "test" } };
    this.stackName = stackName;
    this.autoScaling = new AutoScalingClient(config);
    this.cloudFormation = new CloudFormationClient(config);
    this.cloudWatch = new CloudWatchClient(config);
    this.ec2 = new EC2Client(config);
    this.loadBalancing = new ElasticLoadBalancingV2Client(config);
    this.elastiCache = new ElastiCacheClient(config);
    this.ssm = new SSMClient(config);
    this.logs = new CloudWatchLogsClient(config);
    this.s3 = new S3Client({ ...config, forcePathStyle: true });
  }

  get groupName(): string {
    return groupName(this.stackName);
  }

  /** The stack's outputs; undefined when there is no such stack. */
  async outputs(): Promise<Record<string, string> | undefined> {
    const { Stacks } = await this.cloudFormation
      .send(new DescribeStacksCommand({ StackName: this.stackName }))
      .catch((error: Error) => {
        if (/does not exist/.test(error.message)) return { Stacks: [] };
        throw error;
      });
    const stack = Stacks?.[0];
    if (!stack) return undefined;
    return Object.fromEntries(
      (stack.Outputs ?? []).map(({ OutputKey, OutputValue }) => [OutputKey ?? "", OutputValue ?? ""]),
    );
  }

  /** What the change set said that was executed last. */
  async lastChanges(): Promise<ResourceChange[]> {
    const StackName = this.stackName;
    const { Summaries } = await this.cloudFormation.send(new ListChangeSetsCommand({ StackName }));
    const executed = (Summaries ?? []).filter(
      ({ ExecutionStatus }) => ExecutionStatus === "EXECUTE_COMPLETE",
    );
    const ChangeSetName = executed.at(-1)?.ChangeSetId;
    if (!ChangeSetName) return [];
    const { Changes } = await this.cloudFormation.send(new DescribeChangeSetCommand({ ChangeSetName }));
    return (Changes ?? []).flatMap((one) => one.ResourceChange ?? []);
  }

  /** The group's instances; none when there is no such group. */
  async instances(): Promise<Instance[]> {
    const { AutoScalingGroups } = await this.autoScaling.send(
      new DescribeAutoScalingGroupsCommand({ AutoScalingGroupNames: [this.groupName] }),
    );
    return AutoScalingGroups?.[0]?.Instances ?? [];
  }

  async inService(): Promise<string[]> {
    return (await this.instances())
      .filter(({ LifecycleState }) => LifecycleState === "InService")
      .map(({ InstanceId }) => InstanceId ?? "");
  }

  async address(instanceId: string): Promise<string> {
    const { Reservations } = await this.ec2.send(new DescribeInstancesCommand({ InstanceIds: [instanceId] }));
    return Reservations?.[0]?.Instances?.[0]?.PrivateIpAddress ?? "";
  }

  /** State of each registered target by instance. */
  async targets(): Promise<Record<string, string>> {
    const arn = (await this.outputs())?.[OUTPUTS.targetGroupArn];
    if (!arn) return {};
    const { TargetHealthDescriptions } = await this.loadBalancing.send(
      new DescribeTargetHealthCommand({ TargetGroupArn: arn }),
    );
    return Object.fromEntries(
      (TargetHealthDescriptions ?? []).map(({ Target, TargetHealth }) => [
        Target?.Id ?? "",
        TargetHealth?.State ?? "",
      ]),
    );
  }

  /** Addresses of the memcached nodes that are available. */
  async cacheNodes(): Promise<{ host: string; port: number }[]> {
    const id = (await this.outputs())?.[OUTPUTS.cacheCluster];
    if (!id) return [];
    const { CacheClusters } = await this.elastiCache.send(
      new DescribeCacheClustersCommand({ CacheClusterId: id, ShowCacheNodeInfo: true }),
    );
    return (CacheClusters?.[0]?.CacheNodes ?? [])
      .filter(({ CacheNodeStatus }) => CacheNodeStatus === "available")
      .map(({ Endpoint }) => ({ host: Endpoint?.Address ?? "", port: Endpoint?.Port ?? 0 }));
  }

  /** Has the cluster grow to `count` nodes, as somebody might past the stack. */
  async resizeCache(count: number): Promise<void> {
    await this.elastiCache.send(
      new ModifyCacheClusterCommand({
        CacheClusterId: (await this.outputs())?.[OUTPUTS.cacheCluster],
        NumCacheNodes: count,
        ApplyImmediately: true,
      }),
    );
  }

  /** Whether ElastiCache tells the topic what happens to the cluster. */
  async tellOfCache(isActive: boolean): Promise<void> {
    await this.elastiCache.send(
      new ModifyCacheClusterCommand({
        CacheClusterId: (await this.outputs())?.[OUTPUTS.cacheCluster],
        NotificationTopicStatus: isActive ? "active" : "inactive",
      }),
    );
  }

  /** The list of memcached servers as it is written. */
  async servers(): Promise<string[]> {
    const { servers: Name } = stackParameters(this.stackName);
    const { Parameter } = await this.ssm.send(new GetParameterCommand({ Name }));
    return (Parameter?.Value ?? "").split(" ").filter(Boolean);
  }

  /** Names of all parameters under the stack's path. */
  async parameterNames(): Promise<string[]> {
    const { Parameters } = await this.ssm.send(
      new GetParametersByPathCommand({ Path: stackParameters(this.stackName).prefix, Recursive: true }),
    );
    return (Parameters ?? []).map(({ Name }) => Name ?? "");
  }

  async buckets(): Promise<string[]> {
    const { Buckets } = await this.s3.send(new ListBucketsCommand({}));
    return (Buckets ?? []).map(({ Name }) => Name ?? "");
  }

  /** Versions of the token by label. */
  async tokenLabels(): Promise<Record<string, number>> {
    const { Parameters } = await this.ssm.send(
      new GetParameterHistoryCommand({ Name: stackParameters(this.stackName).token }),
    );
    return Object.fromEntries(
      (Parameters ?? []).flatMap(({ Labels, Version }) =>
        (Labels ?? []).map((label) => [label, Version ?? 0]),
      ),
    );
  }

  /** Processes of the group that are suspended. */
  async suspendedProcesses(): Promise<string[]> {
    const { AutoScalingGroups } = await this.autoScaling.send(
      new DescribeAutoScalingGroupsCommand({ AutoScalingGroupNames: [this.groupName] }),
    );
    return (AutoScalingGroups?.[0]?.SuspendedProcesses ?? []).map(({ ProcessName }) => ProcessName ?? "");
  }

  /** The stack's alarms that are raised. */
  async raisedAlarms(): Promise<MetricAlarm[]> {
    const { MetricAlarms } = await this.cloudWatch.send(
      new DescribeAlarmsCommand({ AlarmNamePrefix: `${this.stackName}-Alarm`, StateValue: "ALARM" }),
    );
    return MetricAlarms ?? [];
  }

  /** Who changes the fleet, or did last. */
  async lock(): Promise<Lock> {
    const { Parameter } = await this.ssm.send(
      new GetParameterCommand({ Name: stackParameters(this.stackName).lock }),
    );
    return Lock.parse(JSON.parse(Parameter?.Value ?? ""));
  }

  async putParameter(name: string, value: string): Promise<void> {
    await this.ssm.send(
      new PutParameterCommand({ Name: name, Value: value, Type: "String", Overwrite: true }),
    );
  }

  async deleteParameter(name: string): Promise<void> {
    await this.ssm.send(new DeleteParameterCommand({ Name: name }));
  }

  /** What the stack's log groups hold whose name has `part`, oldest first; only of this stream if one is given. */
  async logged(part: string, stream?: string): Promise<string[]> {
    const { logGroups } = await this.logs.send(new DescribeLogGroupsCommand({}));
    const names = (logGroups ?? []).map(({ logGroupName }) => logGroupName ?? "");
    const found = names.filter((name) => name.toLowerCase().includes(part.toLowerCase()));
    const pages = found.map((logGroupName) => this.logs.send(new FilterLogEventsCommand({ logGroupName })));
    return (await Promise.all(pages)).flatMap(({ events }) =>
      (events ?? [])
        .filter(({ logStreamName }) => stream === undefined || logStreamName === stream)
        .map(({ message }) => message ?? ""),
    );
  }

  /** Names of the stack's log groups, those included that CloudFormation or Lambda named. */
  async logGroups(): Promise<string[]> {
    const { logGroups } = await this.logs.send(new DescribeLogGroupsCommand({}));
    const named = [`/aws/cloudformation/${this.stackName}/`, `/aws/lambda/${this.stackName}-`];
    return (logGroups ?? [])
      .map(({ logGroupName }) => logGroupName ?? "")
      .filter(
        (name) =>
          name === bootLogGroup(this.stackName) || named.some((beginning) => name.startsWith(beginning)),
      );
  }
}
