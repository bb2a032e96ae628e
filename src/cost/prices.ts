/**
 * List prices that the estimate knows, in US dollars. On demand, Linux, us-east-1: an example, since every region has
 * prices of its own. Public prices change seldom, and never by themselves here: whoever changes one changes the date.
 */
export const PRICES = {
  region: "us-east-1",
  /** The day that these prices are of: what has changed since is not in here. */
  asOf: "2026-05-01",
  /** An instance, by the hour (EC2, "On-Demand Pricing"). All are x86-64: nothing else runs a listener. */
  instanceHour: {
    "t3.small": 0.0208,
    "t3.medium": 0.0416,
    "t3.large": 0.0832,
    "t3.xlarge": 0.1664,
    "t3.2xlarge": 0.3328,
    "t3a.small": 0.0188,
    "t3a.medium": 0.0376,
    "t3a.large": 0.0752,
    "t3a.xlarge": 0.1504,
    "m5.large": 0.096,
    "m5.xlarge": 0.192,
    "m6a.large": 0.0864,
    "m6a.xlarge": 0.1728,
    "m6i.large": 0.096,
    "m6i.xlarge": 0.192,
    "m7i.large": 0.1008,
    "m7i.xlarge": 0.2016,
    "c5.large": 0.085,
    "c5.xlarge": 0.17,
    "c6a.large": 0.0765,
    "c6a.xlarge": 0.153,
    "c6i.large": 0.085,
    "c6i.xlarge": 0.17,
    "c7i.large": 0.08925,
    "c7i.xlarge": 0.1785,
  } as Readonly<Record<string, number>>,
  /** A memcached node, by the hour (ElastiCache, "On-demand nodes"). */
  cacheNodeHour: {
    "cache.t3.micro": 0.017,
    "cache.t3.small": 0.034,
    "cache.t3.medium": 0.068,
    "cache.t4g.micro": 0.016,
    "cache.t4g.small": 0.032,
    "cache.t4g.medium": 0.065,
    "cache.m5.large": 0.156,
    "cache.m6g.large": 0.149,
    "cache.m7g.large": 0.158,
    "cache.r6g.large": 0.206,
    "cache.r7g.large": 0.219,
  } as Readonly<Record<string, number>>,
  /** A network load balancer without its usage units. */
  loadBalancerHour: 0.0225,
  natGatewayHour: 0.045,
  /** A public IPv4 address, in use or not. */
  addressHour: 0.005,
  gp3GigabyteMonth: 0.08,
  /** The first ten alarms and ten metrics and the first three dashboards of an account cost nothing. */
  alarmMonth: 0.1,
  metricMonth: 0.3,
  dashboardMonth: 3,
  /** arm64. The first 400,000 GB-seconds and million requests of a month cost nothing. */
  lambdaGigabyteSecond: 0.0000133334,
  lambdaRequest: 0.0000002,
} as const;

/** As AWS's own examples count. */
export const HOURS_PER_MONTH = 730;
