import type { Handlers } from "./fake-aws.ts";
import { awsError } from "./fake-aws.ts";

export const ACCOUNT = "123456789012";
const STACK_ID = `arn:aws:cloudformation:eu-west-1:${ACCOUNT}:stack/x/1`;
const ADDRESS = ["10.240.0.10", "10.240.2.10"];

/** What a test may bend before it starts. */
export interface Bent {
  /** Taken of the account's quotas, and what is left of Lambda's. */
  vpcs?: number;
  addresses?: number;
  concurrency?: number;
  /** State of all targets. */
  target?: string;
  probe?: string;
  servers?: string;
  instances?: number;
  minSize?: number;
  desired?: number;
  activities?: unknown[];
  architecture?: string;
  /** Of the image that is named by its id; empty: there is no such image. */
  rootDevice?: string;
  failing?: { LogicalResourceId: string; ResourceStatusReason: string }[];
  launchTemplateVersion?: string;
  /** What an instance refresh says at each look, from its start on; the last one stays. */
  refresh?: readonly { Status: string; [key: string]: unknown }[];
  suspended?: readonly string[];
  interfaces?: readonly string[];
  lifecycle?: string;
  /** Rules of which the stack tells the names. */
  rules?: readonly string[];
  console?: string;
}

const ADDED = { Action: "Add", LogicalResourceId: "Vpc", ResourceType: "AWS::EC2::VPC" };

interface ChangeInput {
  StackName: string;
  Tags: FakeStack["tags"];
  Parameters: { ParameterKey: string; ParameterValue?: string }[];
}

interface FakeStack {
  status: string;
  tags: { Key: string; Value: string }[];
  parameters: Record<string, string>;
  isProtected: boolean;
}

/** An AWS account in memory, as far as the Action sees it. */
export class Account {
  /** Versions of the launch template: of the group, and of each instance. */
  readonly versions = { group: "1", instances: "1" };
  readonly refreshes: { InstanceRefreshId: string; Status: string; [key: string]: unknown }[] = [];
  readonly stacks = new Map<string, FakeStack>();
  readonly parameters = new Map<string, { value: string; version: number; labels: string[] }>();
  readonly buckets = new Map<string, Set<string>>();
  readonly disabledRules = new Set<string>();
  readonly bent: Bent;
  #events: { EventId: string; [key: string]: unknown }[] = [];

  constructor(bent: Bent = {}) {
    this.bent = bent;
  }

  get handlers(): Handlers {
    return { ...this.#control(), ...this.#storage(), ...this.#fleet() };
  }

  #event(name: string, status: string, resource = name, reason?: string): void {
    this.#events.unshift({
      EventId: `e${this.#events.length}`,
      StackId: STACK_ID,
      PhysicalResourceId: resource === name ? STACK_ID : `${resource}-1`,
      LogicalResourceId: resource,
      ResourceType: resource === name ? "AWS::CloudFormation::Stack" : "AWS::EC2::VPC",
      ResourceStatus: status,
      ResourceStatusReason: reason,
      Timestamp: new Date(0),
    });
  }

  #control(): Handlers {
    let pending: { input: ChangeInput; empty: boolean };
    const named = (name: string) => (name === STACK_ID ? [...this.stacks.keys()][0] : name) ?? "";
    return {
      "STS.GetCallerIdentity": () => ({
        Account: ACCOUNT,
        Arn: `arn:aws:sts::${ACCOUNT}:assumed-role/deploy/ci`,
      }),
      "CloudFormation.DescribeStacks": ({ StackName }) => {
        const name = named(StackName);
        const stack = this.stacks.get(name);
        if (!stack) throw awsError("ValidationError", `Stack with id ${name} does not exist`);
        return { Stacks: [this.#description(name, stack)] };
      },
      "CloudFormation.CreateChangeSet": (input) => {
        const before = this.stacks.get(input.StackName);
        pending = { input, empty: before !== undefined && this.#isSame(before, input) };
        if (!before) {
          this.stacks.set(input.StackName, {
            status: "REVIEW_IN_PROGRESS",
            tags: [],
            parameters: {},
            isProtected: false,
          });
        }
        return { Id: `arn:aws:cloudformation:::changeSet/${input.ChangeSetName}`, StackId: STACK_ID };
      },
      "CloudFormation.DescribeChangeSet": () =>
        pending.empty
          ? { Status: "FAILED", StatusReason: "The submitted information didn't contain changes." }
          : { Status: "CREATE_COMPLETE", Changes: [{ ResourceChange: ADDED }] },
      "CloudFormation.DeleteChangeSet": () => ({}),
      "CloudFormation.ListChangeSets": () => ({ Summaries: [] }),
      "CloudFormation.SetStackPolicy": () => ({}),
      "CloudFormation.ExecuteChangeSet": () => this.#execute(pending.input),
      "CloudFormation.DescribeStackEvents": () => ({ StackEvents: this.#events }),
      "CloudFormation.UpdateTerminationProtection": ({ StackName, EnableTerminationProtection }) => {
        const stack = this.stacks.get(named(StackName));
        if (stack) stack.isProtected = EnableTerminationProtection;
        return {};
      },
      "CloudFormation.DeleteStack": ({ StackName }) => {
        const name = named(StackName);
        if (this.stacks.get(name)?.isProtected)
          throw awsError("ValidationError", "TerminationProtection is enabled");
        this.stacks.delete(name);
        return {};
      },
    };
  }

  #isSame(stack: FakeStack, { Tags, Parameters }: ChangeInput): boolean {
    const moved = Parameters.some(
      ({ ParameterKey, ParameterValue = stack.parameters[ParameterKey] }) =>
        stack.parameters[ParameterKey] !== ParameterValue,
    );
    return JSON.stringify(stack.tags) === JSON.stringify(Tags) && !moved && stack.status.endsWith("COMPLETE");
  }

  #execute({ StackName: name, Tags: tags, Parameters: given }: ChangeInput): object {
    const stack = this.stacks.get(name) as FakeStack;
    const verb = stack.status === "REVIEW_IN_PROGRESS" ? "CREATE" : "UPDATE";
    this.#event(name, `${verb}_IN_PROGRESS`);
    const failing = this.bent.failing ?? [];
    for (const { LogicalResourceId, ResourceStatusReason } of failing) {
      this.#event(name, `${verb}_FAILED`, LogicalResourceId, ResourceStatusReason);
    }
    const rolledBack = verb === "CREATE" ? "ROLLBACK_COMPLETE" : "UPDATE_ROLLBACK_COMPLETE";
    stack.status = failing.length > 0 ? rolledBack : `${verb}_COMPLETE`;
    this.#event(name, stack.status);
    if (failing.length > 0) return {};
    stack.tags = tags;
    for (const { ParameterKey, ParameterValue } of given) {
      if (ParameterValue !== undefined) stack.parameters[ParameterKey] = ParameterValue;
    }
    return {};
  }

  #description(name: string, stack: FakeStack): object {
    const outputs = {
      LoadBalancerDnsName: "x.elb.example",
      AutoScalingGroupName: `${name}-listeners`,
      TargetGroupArn: "arn:aws:elasticloadbalancing:eu-west-1:1:targetgroup/x/1",
      CacheClusterId: "cache-1",
      PortProbeFunction: "x-PortProbe",
      ...Object.fromEntries(
        (this.bent.rules ?? ["LaunchRule", "ScheduleRule"]).map((id) => [id, `x-${id}-1`]),
      ),
      ConvergeDocument: "x-Converge",
      LaunchTemplateId: "lt-1",
      LaunchTemplateLatestVersion: this.bent.launchTemplateVersion ?? "1",
    };
    return {
      StackId: STACK_ID,
      StackName: name,
      StackStatus: stack.status,
      Tags: stack.tags,
      EnableTerminationProtection: stack.isProtected,
      Parameters: Object.entries(stack.parameters).map(([ParameterKey, ParameterValue]) => ({
        ParameterKey,
        ParameterValue,
      })),
      Outputs: stack.status.endsWith("COMPLETE")
        ? Object.entries(outputs).map(([OutputKey, OutputValue]) => ({ OutputKey, OutputValue }))
        : [],
    };
  }

  #storage(): Handlers {
    const object = ({ Bucket, Key }: { Bucket: string; Key: string }) => this.buckets.get(Bucket)?.has(Key);
    return {
      "S3.HeadBucket": ({ Bucket }) => {
        if (!this.buckets.has(Bucket)) throw awsError("NotFound", "NotFound", 404);
        return {};
      },
      "S3.CreateBucket": ({ Bucket }) => void this.buckets.set(Bucket, new Set()),
      "S3.PutPublicAccessBlock": () => ({}),
      "S3.PutBucketVersioning": () => ({}),
      "S3.PutBucketEncryption": () => ({}),
      "S3.PutBucketPolicy": () => ({}),
      "S3.PutBucketTagging": () => ({}),
      "S3.HeadObject": (input) => {
        if (!object(input)) throw awsError("NotFound", "NotFound", 404);
        return {};
      },
      "S3.PutObject": ({ Bucket, Key }) => void this.buckets.get(Bucket)?.add(Key),
      "S3.ListObjectVersions": ({ Bucket }) => ({
        Versions: [...(this.buckets.get(Bucket) ?? [])].map((Key) => ({ Key, VersionId: "v1" })),
      }),
      "S3.DeleteObjects": ({ Bucket }) => void this.buckets.get(Bucket)?.clear(),
      "S3.DeleteBucket": ({ Bucket }) => {
        if (this.buckets.get(Bucket)?.size) throw awsError("BucketNotEmpty");
        this.buckets.delete(Bucket);
      },
      "SSM.GetParameter": ({ Name }) => {
        if (Name.startsWith("/aws/service/canonical/"))
          return { Parameter: { Value: "ami-0123456789abcdef0" } };
        const [name, label] = Name.split(":");
        const found = this.parameters.get(name);
        if (!found || (label && !found.labels.includes(label))) throw awsError("ParameterNotFound");
        return { Parameter: { Name: name, Value: found.value, Version: found.version } };
      },
      "SSM.PutParameter": ({ Name, Value, Overwrite }) => {
        const before = this.parameters.get(Name);
        if (before && !Overwrite) throw awsError("ParameterAlreadyExists");
        const version = (before?.version ?? 0) + 1;
        this.parameters.set(Name, { value: Value, version, labels: [] });
        return { Version: version };
      },
      "SSM.LabelParameterVersion": ({ Name, Labels }) => {
        this.parameters.get(Name)?.labels.push(...Labels);
        return { InvalidLabels: [] };
      },
      "SSM.GetParametersByPath": ({ Path }) => ({
        Parameters: [...this.parameters.keys()]
          .filter((name) => name.startsWith(`${Path}/`))
          .map((Name) => ({ Name })),
      }),
      "SSM.DeleteParameters": ({ Names }) => {
        for (const name of Names) this.parameters.delete(name);
      },
    };
  }

  #fleet(): Handlers {
    const { bent } = this;
    const ids = () =>
      ADDRESS.slice(0, bent.instances ?? 2).map((address, index) => ({ id: `i-${index + 1}`, address }));
    const offers = (zones: string[], types: string[]) =>
      types.flatMap((InstanceType) => zones.map((Location) => ({ InstanceType, Location })));
    return {
      "EC2.DescribeInstanceTypeOfferings": ({ Filters }) => {
        const [instance, cache] = Filters[0].Values;
        return {
          InstanceTypeOfferings: [
            ...offers(
              ["eu-west-1-cph-1a", "eu-west-1c", "eu-west-1a", "eu-west-1b", "eu-west-1e"],
              [instance],
            ),
            ...offers(["eu-west-1-cph-1a", "eu-west-1a", "eu-west-1b", "eu-west-1c"], [cache]),
          ],
        };
      },
      "EC2.DescribeVpcs": () => ({ Vpcs: Array.from({ length: bent.vpcs ?? 1 }, () => ({})) }),
      "EC2.DescribeAddresses": () => ({ Addresses: Array.from({ length: bent.addresses ?? 0 }, () => ({})) }),
      "EC2.DescribeAccountAttributes": () => ({
        AccountAttributes: [
          { AttributeName: "vpc-max-elastic-ips", AttributeValues: [{ AttributeValue: "5" }] },
        ],
      }),
      "Lambda.GetAccountSettings": () => ({
        AccountLimit: { UnreservedConcurrentExecutions: bent.concurrency ?? 1_000 },
      }),
      "EC2.DescribeInstanceTypes": ({ InstanceTypes }) => ({
        InstanceTypes: [
          {
            InstanceType: InstanceTypes[0],
            ProcessorInfo: { SupportedArchitectures: [bent.architecture ?? "x86_64"] },
          },
        ],
      }),
      "EC2.DescribeImages": ({ ImageIds }) => {
        const { rootDevice = "/dev/sda1" } = bent;
        if (!rootDevice)
          throw awsError("InvalidAMIID.NotFound", `The image id '[${ImageIds[0]}]' does not exist`);
        return { Images: [{ ImageId: ImageIds[0], RootDeviceName: rootDevice }] };
      },
      // One reservation for each instance, as launches one by one make them.
      "EC2.DescribeInstances": () => ({
        Reservations: ids().map(({ id, address }) => ({
          Instances: [{ InstanceId: id, PrivateIpAddress: address }],
        })),
      }),
      "AutoScaling.DescribeAutoScalingGroups": () => ({
        AutoScalingGroups: [
          {
            MinSize: bent.minSize ?? 2,
            DesiredCapacity: bent.desired ?? 2,
            LaunchTemplate: { Version: this.versions.group },
            SuspendedProcesses: (bent.suspended ?? []).map((ProcessName) => ({ ProcessName })),
            Instances: ids().map(({ id }) => ({
              InstanceId: id,
              AvailabilityZone: "eu-west-1a",
              LifecycleState: bent.lifecycle ?? "InService",
              HealthStatus: "Healthy",
              LaunchTemplate: { Version: this.versions.instances },
            })),
          },
        ],
      }),
      "AutoScaling.SetDesiredCapacity": ({ DesiredCapacity }) => {
        bent.desired = DesiredCapacity;
        return {};
      },
      "AutoScaling.SuspendProcesses": ({ ScalingProcesses }) => {
        bent.suspended = [...new Set([...(bent.suspended ?? []), ...ScalingProcesses])];
        return {};
      },
      "EventBridge.DisableRule": ({ Name }) => void this.disabledRules.add(Name),
      "EventBridge.EnableRule": ({ Name }) => void this.disabledRules.delete(Name),
      "EC2.DescribeNetworkInterfaces": () => ({
        NetworkInterfaces: (bent.interfaces ?? []).map((NetworkInterfaceId) => ({ NetworkInterfaceId })),
      }),
      "AutoScaling.StartInstanceRefresh": ({ DesiredConfiguration }) => {
        const InstanceRefreshId = `refresh-${this.refreshes.length + 1}`;
        const StartTime = new Date(Date.UTC(2026, 0, 1));
        this.refreshes.unshift({ InstanceRefreshId, Status: "Pending", StartTime, DesiredConfiguration });
        return { InstanceRefreshId };
      },
      "AutoScaling.DescribeInstanceRefreshes": () => ({ InstanceRefreshes: this.#lookAtRefreshes() }),
      "AutoScaling.RollbackInstanceRefresh": () => {
        bent.refresh = [{ Status: "RollbackInProgress" }, { Status: "RollbackSuccessful" }];
        return { InstanceRefreshId: this.refreshes[0]?.InstanceRefreshId };
      },
      "EC2.GetConsoleOutput": ({ InstanceId }) => ({
        InstanceId,
        Output: Buffer.from(bent.console ?? "").toString("base64"),
      }),
      "AutoScaling.DescribeScalingActivities": () => ({ Activities: bent.activities ?? [] }),
      "ElasticLoadBalancingV2.DescribeTargetHealth": () => ({
        TargetHealthDescriptions: ids().map(({ id }) => ({
          Target: { Id: id },
          TargetHealth: { State: bent.target ?? "healthy", ...(bent.target && { Reason: "Target.Timeout" }) },
        })),
      }),
      "ElastiCache.DescribeCacheClusters": () => ({
        CacheClusters: [
          {
            NumCacheNodes: 2,
            CacheNodes: ["b.0002", "a.0001"].map((Address) => ({
              CacheNodeStatus: "available",
              Endpoint: { Address, Port: 11211 },
            })),
          },
        ],
      }),
      "Lambda.GetFunctionConfiguration": () => ({ Runtime: "nodejs24.x" }),
      "Lambda.Invoke": ({ Payload }) => {
        const { hosts } = JSON.parse(new TextDecoder().decode(Payload));
        const seen = hosts.map((host: string) => ({ host, state: bent.probe ?? "open", attempts: 3 }));
        return { Payload: new TextEncoder().encode(JSON.stringify({ seen })) };
      },
    };
  }

  /** Each look moves the newest refresh on; at its success it has replaced everything. */
  #lookAtRefreshes(): object[] {
    const [newest] = this.refreshes;
    if (!newest) return [];
    if (/^(Successful|Failed|Cancelled|Rollback(Successful|Failed))$/.test(newest.Status)) return [newest];
    const script = this.bent.refresh ?? [{ Status: "InProgress" }, { Status: "Successful" }];
    const [now = { Status: newest.Status }, ...rest] = script;
    if (rest.length > 0) this.bent.refresh = rest;
    Object.assign(newest, now);
    // biome-ignore lint/suspicious/noExplicitAny: input of the command that started it
    const desired = (newest as any).DesiredConfiguration?.LaunchTemplate?.Version;
    if (newest.Status === "Successful") Object.assign(this.versions, { group: desired, instances: desired });
    return [newest];
  }

  /** What endpoint-sync writes in a stack that works. */
  writeServers(stackName: string, value = this.bent.servers ?? "a.0001:11211 b.0002:11211"): void {
    this.parameters.set(`/railgun-ha/${stackName}/memcached-servers`, { value, version: 1, labels: [] });
  }
}
