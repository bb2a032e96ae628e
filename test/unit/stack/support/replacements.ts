import type { Resource, ResourceType, Template } from "../../../../src/stack/types.ts";

interface Row {
  /** A change of one of these makes a new resource. */
  readonly always: readonly string[];
  /** A change of one of these may, depending on the rest. */
  readonly may?: readonly string[];
}

/**
 * What replaces a resource when it changes: `createOnlyProperties` and `conditionalCreateOnlyProperties` of AWS's
 * resource provider schemas (CloudFormation registry), less the properties that no template of this product has. A
 * test compares the rows with the schemas that cfn-lint brings.
 */
export const REPLACING: Readonly<Record<ResourceType, Row>> = {
  "AWS::AutoScaling::AutoScalingGroup": {
    always: ["AutoScalingGroupName"],
    may: ["LaunchTemplate", "VPCZoneIdentifier"],
  },
  "AWS::CloudWatch::Alarm": { always: ["AlarmName"] },
  "AWS::CloudWatch::Dashboard": { always: ["DashboardName"] },
  "AWS::EC2::EIP": { always: [] },
  "AWS::EC2::InternetGateway": { always: [] },
  "AWS::EC2::LaunchTemplate": { always: ["LaunchTemplateName"] },
  "AWS::EC2::NatGateway": { always: ["SubnetId", "AllocationId"] },
  "AWS::EC2::Route": { always: ["RouteTableId", "DestinationCidrBlock"] },
  "AWS::EC2::RouteTable": { always: ["VpcId"] },
  "AWS::EC2::SecurityGroup": { always: ["GroupDescription", "GroupName", "VpcId"] },
  "AWS::EC2::SecurityGroupIngress": {
    always: ["CidrIp", "FromPort", "GroupId", "IpProtocol", "SourceSecurityGroupId", "ToPort"],
  },
  "AWS::EC2::Subnet": { always: ["AvailabilityZone", "CidrBlock", "VpcId"] },
  "AWS::EC2::SubnetRouteTableAssociation": { always: ["RouteTableId", "SubnetId"] },
  "AWS::EC2::VPC": { always: ["CidrBlock"] },
  "AWS::EC2::VPCGatewayAttachment": { always: ["VpcId"] },
  "AWS::ElastiCache::CacheCluster": {
    always: ["CacheSubnetGroupName", "ClusterName", "Engine", "Port"],
    may: ["PreferredAvailabilityZones"],
  },
  "AWS::ElastiCache::ParameterGroup": { always: ["CacheParameterGroupFamily"] },
  "AWS::ElastiCache::SubnetGroup": { always: ["CacheSubnetGroupName"] },
  "AWS::ElasticLoadBalancingV2::Listener": { always: ["LoadBalancerArn"] },
  "AWS::ElasticLoadBalancingV2::LoadBalancer": { always: ["Name", "Scheme", "Type"] },
  "AWS::ElasticLoadBalancingV2::TargetGroup": {
    always: ["IpAddressType", "Name", "Port", "Protocol", "TargetType", "VpcId"],
  },
  "AWS::Events::Rule": { always: ["Name"] },
  "AWS::IAM::InstanceProfile": { always: ["InstanceProfileName", "Path"] },
  "AWS::IAM::Policy": { always: [] },
  "AWS::IAM::Role": { always: ["Path", "RoleName"] },
  "AWS::Lambda::EventInvokeConfig": { always: ["FunctionName", "Qualifier"] },
  "AWS::Lambda::Function": { always: ["FunctionName", "PackageType"] },
  "AWS::Lambda::Permission": {
    always: ["Action", "FunctionName", "Principal", "SourceAccount", "SourceArn"],
  },
  "AWS::Logs::LogGroup": { always: ["LogGroupName"] },
  "AWS::SNS::Subscription": { always: ["Endpoint", "Protocol", "TopicArn"] },
  "AWS::SNS::Topic": { always: ["FifoTopic", "TopicName"] },
  "AWS::SNS::TopicPolicy": { always: [] },
  "AWS::SQS::Queue": { always: ["FifoQueue", "QueueName"] },
  "AWS::SQS::QueuePolicy": { always: [] },
  "AWS::SSM::Document": {
    always: ["DocumentType", "Name"],
    may: ["Content", "DocumentFormat", "TargetType"],
  },
  "AWS::SSM::Parameter": { always: ["Name"] },
};

/** Changes of the properties in `may` that are known to replace nothing, and why. */
const HARMLESS: Readonly<Record<string, string>> = {
  // AWS::SSM::Document, UpdateMethod: "NewVersion" updates in place.
  "AWS::SSM::Document Content": "UpdateMethod NewVersion",
  // Only with an UpdatePolicy of AutoScalingReplacingUpdate is the group made anew.
  "AWS::AutoScaling::AutoScalingGroup LaunchTemplate": "no UpdatePolicy",
};

type Resources = Readonly<Record<string, Resource>>;

/** What an update from one template to another would delete or make anew, each as one line. */
export function losses(
  before: Pick<Template, "Resources">,
  after: Pick<Template, "Resources">,
): readonly string[] {
  const now: Resources = after.Resources;
  return Object.entries(before.Resources).flatMap(([id, old]) => {
    const kept = now[id];
    if (!kept) return [`${id} is deleted`];
    if (kept.Type !== old.Type) return [`${id} was ${old.Type} and is ${kept.Type}`];
    const { always, may = [] } = REPLACING[old.Type];
    const changed = (name: string): boolean =>
      JSON.stringify(old.Properties[name]) !== JSON.stringify(kept.Properties[name]);
    const harmful = may.filter((name) => !HARMLESS[`${old.Type} ${name}`]);
    return [...always, ...harmful].filter(changed).map((name) => `${id} is replaced for its ${name}`);
  });
}
