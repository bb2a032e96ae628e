import { METRICS } from "../../contract/metrics.ts";
import type { Properties, Resource, ResourceType, Template, Value } from "../stack/types.ts";
import { HOURS_PER_MONTH, PRICES } from "./prices.ts";

/** One part of the bill. */
export interface CostRow {
  readonly part: string;
  readonly count: number;
  /** US dollars a month for all of them; undefined when the table of prices does not know the part. */
  readonly monthly: number | undefined;
}

export interface MonthlyCost {
  /** Region and date (YYYY-MM-DD) of the prices, not of the stack. */
  readonly region: string;
  readonly asOf: string;
  readonly rows: readonly CostRow[];
  /** US dollars a month for all rows with a price. */
  readonly total: number;
}

/** Root volume of Ubuntu's images, in gigabytes. */
const ROOT_VOLUME = 8;
const MINUTES_PER_MONTH = HOURS_PER_MONTH * 60;
/** What the reconciler and those that it invokes take each minute, in seconds of a function, with a fleet that is well. */
const SECONDS_PER_MINUTE = 6;
/** Requests of the same: itself, the probe, and now and then a sync. */
const REQUESTS_PER_MINUTE = 3;

/**
 * What a month of the stack costs by list prices, traffic and usage units left out: those nobody knows beforehand.
 * Pure: reads the rendered template only. A part whose type has no price in the table is named without one.
 */
export function monthlyCost(template: Template): MonthlyCost {
  const stack = new Parts(template);
  const rows = [
    ...instances(stack),
    ...cacheNodes(stack),
    hourly("network load balancer", stack.count(LOAD_BALANCER), PRICES.loadBalancerHour),
    hourly("NAT gateway", stack.count("AWS::EC2::NatGateway"), PRICES.natGatewayHour),
    hourly("public IPv4 address", addresses(stack), PRICES.addressHour),
    monthly(`gp3 volume, ${ROOT_VOLUME} GB`, stack.size, ROOT_VOLUME * PRICES.gp3GigabyteMonth),
    monthly("alarm", stack.count("AWS::CloudWatch::Alarm"), PRICES.alarmMonth),
    monthly("dashboard", stack.count("AWS::CloudWatch::Dashboard"), PRICES.dashboardMonth),
    monthly("metric", stack.count(RULE) > 0 ? Object.keys(METRICS).length : 0, PRICES.metricMonth),
    functionsRow(stack),
  ].filter(({ count }) => count > 0);
  const total = rows.reduce((sum, row) => sum + (row.monthly ?? 0), 0);
  return { region: PRICES.region, asOf: PRICES.asOf, rows, total };
}

const LOAD_BALANCER = "AWS::ElasticLoadBalancingV2::LoadBalancer";
const RULE = "AWS::Events::Rule";

/** A template's resources by type, and what it says of its group. */
class Parts {
  readonly #resources: readonly Resource[];

  constructor(template: Template) {
    this.#resources = Object.values(template.Resources);
  }

  of(type: ResourceType): readonly Properties[] {
    return this.#resources.filter(({ Type }) => Type === type).map(({ Properties: found }) => found);
  }

  count(type: ResourceType): number {
    return this.of(type).length;
  }

  /** Instances of the group. */
  get size(): number {
    return Number(this.of("AWS::AutoScaling::AutoScalingGroup")[0]?.["MinSize"] ?? 0);
  }

  get launchTemplate(): Properties {
    return record(this.of("AWS::EC2::LaunchTemplate")[0]?.["LaunchTemplateData"]);
  }
}

function instances(stack: Parts): readonly CostRow[] {
  const type = String(stack.launchTemplate["InstanceType"] ?? "");
  return [hourly(type, stack.size, PRICES.instanceHour[type])];
}

function cacheNodes(stack: Parts): readonly CostRow[] {
  return stack.of("AWS::ElastiCache::CacheCluster").map((cluster) => {
    const type = String(cluster["CacheNodeType"]);
    return hourly(type, Number(cluster["NumCacheNodes"]), PRICES.cacheNodeHour[type]);
  });
}

/** Each instance, each zone of a load balancer that faces the internet, and each NAT gateway has one. */
function addresses(stack: Parts): number {
  const ofInstances = list(stack.launchTemplate["NetworkInterfaces"]).filter(
    (one) => record(one)["AssociatePublicIpAddress"] === true,
  ).length;
  const ofBalancers = stack
    .of(LOAD_BALANCER)
    .map((one) => list(one["Subnets"]).length + list(one["SubnetMappings"]).length);
  const ofGateways = stack.count("AWS::EC2::NatGateway");
  return ofInstances * stack.size + ofBalancers.reduce((sum, count) => sum + count, 0) + ofGateways;
}

function functionsRow(stack: Parts): CostRow {
  const functions = stack.of("AWS::Lambda::Function");
  const megabytes = Math.max(0, ...functions.map((one) => Number(one["MemorySize"])));
  const minute =
    SECONDS_PER_MINUTE * (megabytes / 1024) * PRICES.lambdaGigabyteSecond +
    REQUESTS_PER_MINUTE * PRICES.lambdaRequest;
  return {
    part: "Lambda functions, at work each minute",
    count: functions.length,
    monthly: minute * MINUTES_PER_MONTH,
  };
}

const hourly = (part: string, count: number, price: number | undefined): CostRow =>
  monthly(part, count, price === undefined ? undefined : price * HOURS_PER_MONTH);

const monthly = (part: string, count: number, price: number | undefined): CostRow => ({
  part,
  count,
  monthly: price === undefined ? undefined : price * count,
});

const record = (value: Value | undefined): Properties =>
  typeof value === "object" && !Array.isArray(value) ? (value as Properties) : {};

const list = (value: Value | undefined): readonly Value[] => (Array.isArray(value) ? value : []);
