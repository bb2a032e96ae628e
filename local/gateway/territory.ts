/**
 * What belongs to whom. The emulator below answers some operations on things that it does not own, and answers them
 * wrongly (its own mock instances, commands that always succeed); of these only what the models have is done.
 */
const MODELS_ONLY: Readonly<Record<string, RegExp>> = {
  autoscaling: /./,
  ec2: /Instances$|Instance$|InstanceStatus$|InstanceAttribute$|ConsoleOutput$|^CreateFleet$|^DescribeAvailabilityZones$/,
  elasticache: /CacheCluster|CacheNode|DescribeEvents/,
  elasticloadbalancing: /(Register|Deregister)Targets$|TargetHealth$|^ModifyTargetGroupAttributes$/,
  ssm: /Command|Document|InstanceInformation|Association|Automation|Session/,
};

/** Services of the emulator that a stack needs. A call to one that it lacks costs hundreds of megabytes, once. */
const EMULATED = new Set([
  ...["autoscaling", "cloudformation", "ec2", "elasticache", "elasticloadbalancing", "events", "iam"],
  ...["kms", "lambda", "logs", "monitoring", "s3", "scheduler", "sns", "sqs", "ssm", "sts"],
]);

export const isModelsOnly = (service: string, action: string): boolean =>
  MODELS_ONLY[service]?.test(action) ?? false;

export const isEmulated = (service: string): boolean => EMULATED.has(service);
