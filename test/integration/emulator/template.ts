/** A small stack with every type that the emulator's launcher adds, mends, hands over or gives notice of. */
export interface Variant {
  readonly bucket: string;
  readonly groupName?: string;
  readonly size?: number;
  readonly nodes?: number;
  readonly image?: string;
  readonly scheduleState?: "ENABLED" | "DISABLED";
  /** Zones of the cache nodes; left out, a change of their number replaces the cluster. */
  readonly spread?: boolean;
}

const ref = (Ref: string) => ({ Ref });
const attribute = (...path: [string, string]) => ({ "Fn::GetAtt": path });

const network = {
  Vpc: { Type: "AWS::EC2::VPC", Properties: { CidrBlock: "10.240.0.0/16" } },
  Internet: { Type: "AWS::EC2::InternetGateway" },
  Attachment: {
    Type: "AWS::EC2::VPCGatewayAttachment",
    Properties: { VpcId: ref("Vpc"), InternetGatewayId: ref("Internet") },
  },
  SubnetA: {
    Type: "AWS::EC2::Subnet",
    Properties: { VpcId: ref("Vpc"), CidrBlock: "10.240.0.0/24", AvailabilityZone: "us-east-1a" },
  },
  SubnetB: {
    Type: "AWS::EC2::Subnet",
    Properties: { VpcId: ref("Vpc"), CidrBlock: "10.240.2.0/24", AvailabilityZone: "us-east-1b" },
  },
  AddressA: { Type: "AWS::EC2::EIP", DependsOn: "Attachment", Properties: { Domain: "vpc" } },
  AddressB: { Type: "AWS::EC2::EIP", DependsOn: "Attachment", Properties: { Domain: "vpc" } },
  Nat: {
    Type: "AWS::EC2::NatGateway",
    DependsOn: "Attachment",
    Properties: { SubnetId: ref("SubnetA"), AllocationId: attribute("AddressB", "AllocationId") },
  },
  Group: {
    Type: "AWS::EC2::SecurityGroup",
    Properties: { GroupDescription: "listeners", VpcId: ref("Vpc") },
  },
  Ingress: {
    Type: "AWS::EC2::SecurityGroupIngress",
    Properties: rule({ GroupId: attribute("Group", "GroupId"), SourceSecurityGroupId: ref("Group") }),
  },
  Egress: {
    Type: "AWS::EC2::SecurityGroupEgress",
    Properties: rule({ GroupId: attribute("Group", "GroupId"), CidrIp: "10.240.0.0/16" }),
  },
};

function rule(peer: object) {
  return { IpProtocol: "tcp", FromPort: 2408, ToPort: 2408, ...peer };
}

const balancing = {
  Balancer: {
    Type: "AWS::ElasticLoadBalancingV2::LoadBalancer",
    DependsOn: "Attachment",
    Properties: {
      Type: "network",
      Scheme: "internet-facing",
      SecurityGroups: [ref("Group")],
      SubnetMappings: [
        { SubnetId: ref("SubnetA"), AllocationId: attribute("AddressA", "AllocationId") },
        { SubnetId: ref("SubnetB") },
      ],
      LoadBalancerAttributes: [{ Key: "load_balancing.cross_zone.enabled", Value: "true" }],
    },
  },
  Targets: {
    Type: "AWS::ElasticLoadBalancingV2::TargetGroup",
    Properties: {
      VpcId: ref("Vpc"),
      Protocol: "TCP",
      Port: 2408,
      HealthCheckIntervalSeconds: 5,
      TargetGroupAttributes: [{ Key: "deregistration_delay.timeout_seconds", Value: "30" }],
    },
  },
  Listener: {
    Type: "AWS::ElasticLoadBalancingV2::Listener",
    Properties: {
      LoadBalancerArn: ref("Balancer"),
      Protocol: "TCP",
      Port: 2408,
      DefaultActions: [{ Type: "forward", TargetGroupArn: ref("Targets") }],
      ListenerAttributes: [{ Key: "tcp.idle_timeout.seconds", Value: "6000" }],
    },
  },
};

const assumed = (Service: string) => ({
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Principal: { Service }, Action: "sts:AssumeRole" }],
});

const fleet = ({ groupName, size = 2, image = "ami-11111111111111111" }: Variant) => ({
  Role: {
    Type: "AWS::IAM::Role",
    Properties: { AssumeRolePolicyDocument: assumed("ec2.amazonaws.com") },
  },
  Profile: { Type: "AWS::IAM::InstanceProfile", Properties: { Roles: [ref("Role")] } },
  Launch: {
    Type: "AWS::EC2::LaunchTemplate",
    Properties: { LaunchTemplateData: { ImageId: image, IamInstanceProfile: { Name: ref("Profile") } } },
  },
  Fleet: {
    Type: "AWS::AutoScaling::AutoScalingGroup",
    DependsOn: "Listener",
    Properties: {
      ...(groupName && { AutoScalingGroupName: groupName }),
      MinSize: String(size),
      MaxSize: String(size * 2),
      VPCZoneIdentifier: [ref("SubnetA"), ref("SubnetB")],
      TargetGroupARNs: [ref("Targets")],
      LaunchTemplate: {
        LaunchTemplateId: ref("Launch"),
        Version: attribute("Launch", "LatestVersionNumber"),
      },
    },
  },
});

const cache = ({ nodes = 2, spread = true }: Variant) => ({
  CacheSubnets: {
    Type: "AWS::ElastiCache::SubnetGroup",
    Properties: { Description: "cache", SubnetIds: [ref("SubnetA"), ref("SubnetB")] },
  },
  CacheParameters: {
    Type: "AWS::ElastiCache::ParameterGroup",
    Properties: { CacheParameterGroupFamily: "memcached1.6", Description: "cache" },
  },
  Cache: {
    Type: "AWS::ElastiCache::CacheCluster",
    DependsOn: "TopicPolicy",
    Properties: {
      Engine: "memcached",
      CacheNodeType: "cache.t4g.small",
      NumCacheNodes: nodes,
      CacheSubnetGroupName: ref("CacheSubnets"),
      CacheParameterGroupName: ref("CacheParameters"),
      NotificationTopicArn: ref("Topic"),
      ...(spread && {
        AZMode: "cross-az",
        PreferredAvailabilityZones: ["us-east-1a", "us-east-1b", "us-east-1a"].slice(0, nodes),
      }),
    },
  },
});

const events = ({ bucket, scheduleState = "ENABLED" }: Variant) => ({
  Topic: { Type: "AWS::SNS::Topic" },
  TopicPolicy: {
    Type: "AWS::SNS::TopicPolicy",
    Properties: { Topics: [ref("Topic")], PolicyDocument: policy("sns:Publish", ref("Topic")) },
  },
  Failures: { Type: "AWS::SQS::Queue", Properties: { SqsManagedSseEnabled: true } },
  FailuresPolicy: {
    Type: "AWS::SQS::QueuePolicy",
    Properties: {
      Queues: [ref("Failures")],
      PolicyDocument: policy("sqs:SendMessage", attribute("Failures", "Arn")),
    },
  },
  FunctionRole: {
    Type: "AWS::IAM::Role",
    Properties: { AssumeRolePolicyDocument: assumed("lambda.amazonaws.com") },
  },
  Logs: { Type: "AWS::Logs::LogGroup", Properties: { RetentionInDays: 7 } },
  Function: {
    Type: "AWS::Lambda::Function",
    Properties: {
      Runtime: "nodejs24.x",
      Architectures: ["arm64"],
      Handler: "index.handler",
      Timeout: 10,
      Role: attribute("FunctionRole", "Arn"),
      Code: { S3Bucket: bucket, S3Key: "handler.zip" },
      LoggingConfig: { LogGroup: ref("Logs") },
      VpcConfig: { SubnetIds: [ref("SubnetA")], SecurityGroupIds: [ref("Group")] },
    },
  },
  Failed: {
    Type: "AWS::Lambda::EventInvokeConfig",
    Properties: {
      FunctionName: ref("Function"),
      Qualifier: "$LATEST",
      MaximumRetryAttempts: 1,
      DestinationConfig: { OnFailure: { Destination: attribute("Failures", "Arn") } },
    },
  },
  Launched: {
    Type: "AWS::Events::Rule",
    Properties: {
      EventPattern: {
        source: ["aws.autoscaling"],
        "detail-type": ["EC2 Instance-launch Lifecycle Action"],
        detail: { AutoScalingGroupName: ["listeners"] },
      },
      Targets: [target],
    },
  },
  Minutely: {
    Type: "AWS::Events::Rule",
    Properties: { ScheduleExpression: "rate(1 minute)", State: scheduleState, Targets: [target] },
  },
  LaunchedPermission: permission("events.amazonaws.com", attribute("Launched", "Arn")),
  MinutelyPermission: permission("events.amazonaws.com", attribute("Minutely", "Arn")),
  TopicPermission: permission("sns.amazonaws.com", ref("Topic")),
  Unpermitted: {
    Type: "AWS::Events::Rule",
    Properties: {
      EventPattern: { source: ["aws.unpermitted"] },
      Targets: [target],
    },
  },
  Subscription: {
    Type: "AWS::SNS::Subscription",
    DependsOn: "TopicPermission",
    Properties: { TopicArn: ref("Topic"), Protocol: "lambda", Endpoint: attribute("Function", "Arn") },
  },
});

const target = {
  Id: "function",
  Arn: attribute("Function", "Arn"),
  DeadLetterConfig: { Arn: attribute("Failures", "Arn") },
};

function policy(Action: string, Resource: object) {
  return {
    Version: "2012-10-17",
    Statement: [{ Effect: "Allow", Principal: "*", Action, Resource }],
  };
}

function permission(Principal: string, SourceArn: object) {
  return {
    Type: "AWS::Lambda::Permission",
    Properties: {
      FunctionName: ref("Function"),
      Action: "lambda:InvokeFunction",
      Principal,
      SourceArn,
      SourceAccount: ref("AWS::AccountId"),
    },
  };
}

const records = {
  Host: {
    Type: "AWS::SSM::Parameter",
    Properties: { Type: "String", Value: attribute("Balancer", "DNSName") },
  },
  Converge: {
    Type: "AWS::SSM::Document",
    Properties: { DocumentType: "Command", UpdateMethod: "NewVersion", Content: { schemaVersion: "2.2" } },
  },
};

const OUTPUTS: Record<string, object> = {
  Address: ref("AddressA"),
  BalancerArn: ref("Balancer"),
  BalancerName: attribute("Balancer", "DNSName"),
  BalancerFullName: attribute("Balancer", "LoadBalancerFullName"),
  CacheEndpoint: attribute("Cache", "ConfigurationEndpoint.Address"),
  CacheId: ref("Cache"),
  Document: ref("Converge"),
  Failures: ref("Failures"),
  FleetName: ref("Fleet"),
  Function: ref("Function"),
  Host: ref("Host"),
  LaunchId: ref("Launch"),
  LaunchVersion: attribute("Launch", "LatestVersionNumber"),
  ListenerArn: ref("Listener"),
  Logs: ref("Logs"),
  NatId: ref("Nat"),
  ProfileName: ref("Profile"),
  RuleId: ref("Ingress"),
  SecurityGroup: ref("Group"),
  TargetsArn: ref("Targets"),
  Topic: ref("Topic"),
  VpcCidr: attribute("Vpc", "CidrBlock"),
};

export function template(variant: Variant): string {
  return JSON.stringify({
    Parameters: {
      Image: {
        Type: "AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>",
        Default: "/aws/service/canonical/ubuntu/server/24.04/stable/current/amd64/hvm/ebs-gp3/ami-id",
      },
    },
    Resources: {
      ...network,
      ...balancing,
      ...fleet(variant),
      ...cache(variant),
      ...events(variant),
      ...records,
    },
    Outputs: {
      ...Object.fromEntries(Object.entries(OUTPUTS).map(([name, Value]) => [name, { Value }])),
      ImageId: { Value: ref("Image") },
    },
  });
}
