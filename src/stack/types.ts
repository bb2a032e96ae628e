/** The shape of a CloudFormation template, as far as this product writes one. cfn-lint checks the properties. */

/** What may stand as a property: JSON, intrinsic functions included. */
export type Value = string | number | boolean | readonly Value[] | { readonly [key: string]: Value };
export type Properties = { readonly [key: string]: Value };

export type Intrinsic =
  | { readonly Ref: string }
  | { readonly "Fn::GetAtt": readonly [string, string] }
  | { readonly "Fn::Sub": string | readonly [string, { readonly [name: string]: Text }] }
  | { readonly "Fn::Select": readonly [number, Value] }
  | { readonly "Fn::Base64": Text };
/** A string that is written out or that CloudFormation works out. */
export type Text = string | Intrinsic;

/** Every resource type of the template. A new one must also be known to the local cloud. */
export type ResourceType =
  | "AWS::AutoScaling::AutoScalingGroup"
  | "AWS::CloudWatch::Alarm"
  | "AWS::CloudWatch::Dashboard"
  | "AWS::EC2::EIP"
  | "AWS::EC2::InternetGateway"
  | "AWS::EC2::LaunchTemplate"
  | "AWS::EC2::NatGateway"
  | "AWS::EC2::Route"
  | "AWS::EC2::RouteTable"
  | "AWS::EC2::SecurityGroup"
  | "AWS::EC2::SecurityGroupIngress"
  | "AWS::EC2::Subnet"
  | "AWS::EC2::SubnetRouteTableAssociation"
  | "AWS::EC2::VPC"
  | "AWS::EC2::VPCGatewayAttachment"
  | "AWS::ElastiCache::CacheCluster"
  | "AWS::ElastiCache::ParameterGroup"
  | "AWS::ElastiCache::SubnetGroup"
  | "AWS::ElasticLoadBalancingV2::Listener"
  | "AWS::ElasticLoadBalancingV2::LoadBalancer"
  | "AWS::ElasticLoadBalancingV2::TargetGroup"
  | "AWS::Events::Rule"
  | "AWS::IAM::InstanceProfile"
  | "AWS::IAM::Policy"
  | "AWS::IAM::Role"
  | "AWS::Lambda::EventInvokeConfig"
  | "AWS::Lambda::Function"
  | "AWS::Lambda::Permission"
  | "AWS::Logs::LogGroup"
  | "AWS::SNS::Subscription"
  | "AWS::SNS::Topic"
  | "AWS::SNS::TopicPolicy"
  | "AWS::SQS::Queue"
  | "AWS::SQS::QueuePolicy"
  | "AWS::SSM::Document"
  | "AWS::SSM::Parameter";

export interface ResourceAttributes {
  /** Logical ids that no reference implies; cfn-lint reports those that one does. */
  readonly DependsOn?: readonly string[];
  readonly Metadata?: Properties;
  readonly DeletionPolicy?: "Delete" | "Retain";
  readonly UpdateReplacePolicy?: "Delete" | "Retain";
}

export interface Resource extends ResourceAttributes {
  readonly Type: ResourceType;
  readonly Properties: Properties;
}
/** By logical id, in the order in which they are written. */
export type Resources = { readonly [logicalId: string]: Resource };

export interface TemplateParameter {
  readonly Type: "String" | "CommaDelimitedList" | "AWS::EC2::Image::Id";
  readonly Description: string;
  readonly Default?: string;
  readonly AllowedPattern?: string;
  readonly NoEcho?: boolean;
}

export interface TemplateOutput {
  readonly Description: string;
  readonly Value: Text;
}

export interface Template {
  readonly AWSTemplateFormatVersion: "2010-09-09";
  readonly Description: string;
  readonly Parameters: { readonly [name: string]: TemplateParameter };
  readonly Resources: Resources;
  readonly Outputs: { readonly [name: string]: TemplateOutput };
}

export function resource(
  type: ResourceType,
  properties: Properties,
  attributes: ResourceAttributes = {},
): Resource {
  const { DependsOn, ...others } = attributes;
  return { Type: type, ...(DependsOn?.length && { DependsOn }), ...others, Properties: properties };
}

/** For what holds records of its own: nothing of a destroyed stack stays behind. */
export const DELETED_WITH_STACK = { DeletionPolicy: "Delete", UpdateReplacePolicy: "Delete" } as const;
