import {
  Fault,
  type JsonObject,
  type Models,
  type ResourceNotice,
  type ResourceOwner,
} from "../../../local/ports.ts";

export interface StubModels {
  readonly models: Models;
  /** What the owners were asked to do, in order: `create Fleet`, `delete group-1`. */
  readonly asked: string[];
  readonly notices: ResourceNotice[];
  /** Reason of the next failure, by type. */
  readonly failures: Map<string, string>;
  /** Properties that the owners last saw, by type. */
  readonly properties: Map<string, JsonObject>;
  readonly inputs: Map<string, JsonObject>;
}

export const CREATED = new Date("2026-03-04T05:06:07.000Z");

/** Models that only record what they are asked, and answer one of each kind of shape. */
export function stubModels(): StubModels {
  const asked: string[] = [];
  const notices: ResourceNotice[] = [];
  const failures = new Map<string, string>();
  const properties = new Map<string, JsonObject>();
  const inputs = new Map<string, JsonObject>();
  let made = 0;

  const owner = (
    type: string,
    prefix: string,
    attributes: JsonObject,
    replaces: ResourceOwner["replaces"],
  ): ResourceOwner => {
    const failing = (): void => {
      const reason = failures.get(type);
      failures.delete(type);
      if (reason) throw new Error(reason);
    };
    return {
      create: async (request) => {
        asked.push(`create ${request.logicalId}`);
        failing();
        properties.set(type, request.properties);
        made += 1;
        return { physicalId: `${prefix}-${made}`, attributes };
      },
      update: async (physicalId, request) => {
        asked.push(`update ${physicalId}`);
        failing();
        properties.set(type, request.properties);
        return { attributes };
      },
      delete: async (physicalId) => {
        asked.push(`delete ${physicalId}`);
      },
      replaces,
    };
  };

  const operation = (name: string, answer: (input: JsonObject) => JsonObject) =>
    [
      name,
      (input: JsonObject) => {
        inputs.set(name, input);
        return answer(input);
      },
    ] as const;

  const models: Models = {
    age: () => {},
    owners: {
      "AWS::AutoScaling::AutoScalingGroup": owner(
        "AWS::AutoScaling::AutoScalingGroup",
        "group",
        {},
        (previous, next) => previous["AutoScalingGroupName"] !== next["AutoScalingGroupName"],
      ),
      "AWS::ElastiCache::CacheCluster": owner(
        "AWS::ElastiCache::CacheCluster",
        "cache",
        { "ConfigurationEndpoint.Address": "127.9.1.1", "ConfigurationEndpoint.Port": "11211" },
        (previous, next) =>
          previous["NumCacheNodes"] !== next["NumCacheNodes"] && !next["PreferredAvailabilityZones"],
      ),
      "AWS::SSM::Document": owner("AWS::SSM::Document", "document", {}, () => false),
    },
    noticed: ["AWS::EC2::LaunchTemplate", "AWS::EC2::VPC", "AWS::ElasticLoadBalancingV2::LoadBalancer"],
    notice: (notice) => {
      notices.push(notice);
    },
    operations: Object.fromEntries([
      operation("autoscaling.DescribeAutoScalingGroups", () => ({
        AutoScalingGroups: [
          {
            AutoScalingGroupName: "listeners & <more>",
            MinSize: 2,
            MaxSize: 4,
            DesiredCapacity: 2,
            DefaultCooldown: 300,
            AvailabilityZones: ["us-east-1a", "us-east-1b"],
            HealthCheckType: "ELB",
            CreatedTime: CREATED,
            NewInstancesProtectedFromScaleIn: false,
            Instances: [
              {
                InstanceId: "i-0123456789abcdef0",
                AvailabilityZone: "us-east-1a",
                LifecycleState: "InService",
                HealthStatus: "Healthy",
                ProtectedFromScaleIn: false,
                LaunchTemplate: { LaunchTemplateId: "lt-1", Version: "3" },
              },
            ],
          },
        ],
      })),
      operation("autoscaling.CompleteLifecycleAction", () => {
        throw new Fault("ValidationError", "No active Lifecycle Action found with instance ID i-1");
      }),
      operation("ec2.DescribeInstances", () => ({
        Reservations: [
          {
            ReservationId: "r-1",
            OwnerId: "000000000000",
            Instances: [
              {
                InstanceId: "i-0123456789abcdef0",
                LaunchTime: CREATED,
                PrivateIpAddress: "127.9.2.4",
                State: { Code: 16, Name: "running" },
                Tags: [{ Key: "Name", Value: "listener" }],
              },
            ],
          },
        ],
      })),
      operation("ec2.TerminateInstances", ({ InstanceIds }) => {
        throw new Fault("InvalidInstanceID.NotFound", `The instance IDs '${InstanceIds}' do not exist`);
      }),
      operation("elasticloadbalancing.DescribeTargetHealth", () => ({
        TargetHealthDescriptions: [
          {
            Target: { Id: "i-0123456789abcdef0", Port: 2408 },
            HealthCheckPort: "2408",
            TargetHealth: { State: "unhealthy", Reason: "Target.FailedHealthChecks" },
          },
        ],
      })),
      operation("elasticache.DescribeCacheClusters", ({ CacheClusterId }) => {
        if (CacheClusterId === "gone")
          throw new Fault("CacheClusterNotFoundFault", "CacheCluster not found: gone", 404);
        return {
          CacheClusters: [
            {
              CacheClusterId: "cache-1",
              NumCacheNodes: 1,
              CacheNodes: [
                {
                  CacheNodeId: "0001",
                  CacheNodeStatus: "available",
                  CacheNodeCreateTime: CREATED,
                  Endpoint: { Address: "127.9.1.1", Port: 11211 },
                },
              ],
            },
          ],
        };
      }),
      operation("ssm.SendCommand", (input) => ({
        Command: {
          CommandId: "11111111-2222-3333-4444-555555555555",
          DocumentName: input["DocumentName"],
          Parameters: input["Parameters"],
          RequestedDateTime: CREATED,
          Status: "Pending",
          TargetCount: 1,
        },
      })),
      operation("ssm.GetCommandInvocation", () => {
        throw new Fault("InvocationDoesNotExist", "");
      }),
    ]),
    close: async () => {},
  };
  return { models, asked, notices, failures, properties, inputs };
}
