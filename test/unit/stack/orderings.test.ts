import { expect, test } from "vitest";
import type { StackConfig } from "../../../src/stack/config.ts";
import { renderTemplate } from "../../../src/stack/template.ts";
import type { ResourceType, Template } from "../../../src/stack/types.ts";
import { assets, chooseSeed, drawConfigurations, render } from "./support/configurations.ts";
import { at, idsOf, madeBefore, references } from "./support/graph.ts";

interface Ordering {
  readonly what: string;
  later(template: Template): readonly string[];
  earlier(template: Template): readonly string[];
  /** Configurations in which there is something to order; all by default. */
  when?(config: StackConfig): boolean;
}

const group = (t: Template) => idsOf(t, "AWS::AutoScaling::AutoScalingGroup");
const functions = (t: Template) => idsOf(t, "AWS::Lambda::Function");
const attachment = (t: Template) => idsOf(t, "AWS::EC2::VPCGatewayAttachment");
const publicDefaultRoute = (t: Template) =>
  idsOf(t, "AWS::EC2::Route").filter((id) => "GatewayId" in at(t, id).Properties);
const publicAssociations = (t: Template) => {
  const subnets = references(at(t, group(t)[0] ?? "").Properties["VPCZoneIdentifier"] ?? []);
  return idsOf(t, "AWS::EC2::SubnetRouteTableAssociation").filter((id) =>
    references(at(t, id).Properties).some((name) => subnets.includes(name)),
  );
};

/** A network of the operator's own is there before the stack. */
const madeHere = ({ ownNetwork }: StackConfig): boolean => ownNetwork === undefined;

/** Of the types, those that speak of the cache; alarms have a topic of their own. */
const aboutCache = (t: Template, ...types: readonly ResourceType[]) =>
  idsOf(t, ...types).filter((id) => references(at(t, id).Properties).includes("CacheTopic"));

/** Orderings that AWS needs, whether a reference implies them or not. */
const ORDERINGS: readonly Ordering[] = [
  {
    what: "the group after the listener, or its targets are unused and count as unhealthy",
    later: group,
    earlier: (t) => idsOf(t, "AWS::ElasticLoadBalancingV2::Listener"),
  },
  {
    what: "the group after the default route and what makes the subnets public, or packages are out of reach",
    later: group,
    earlier: (t) => [...publicDefaultRoute(t), ...publicAssociations(t), ...attachment(t)],
    when: madeHere,
  },
  {
    what: "the group after the cache cluster",
    later: group,
    earlier: (t) => idsOf(t, "AWS::ElastiCache::CacheCluster"),
  },
  {
    what: "the group after the rules, permissions and functions that complete its hook, and their policies",
    later: group,
    earlier: (t) => [
      ...idsOf(t, "AWS::Events::Rule", "AWS::Lambda::Permission", "AWS::IAM::Role", "AWS::IAM::Policy"),
      ...functions(t),
    ],
  },
  {
    what: "the group after whatever catches events that fail",
    later: group,
    earlier: (t) => idsOf(t, "AWS::Lambda::EventInvokeConfig", "AWS::SQS::Queue", "AWS::SQS::QueuePolicy"),
  },
  {
    what: "the group after the parameter, the topic's subscription, the document and the logs of its instances",
    later: group,
    earlier: (t) => [
      ...idsOf(t, "AWS::SSM::Parameter", "AWS::SSM::Document", "AWS::Logs::LogGroup"),
      ...aboutCache(t, "AWS::SNS::Subscription"),
    ],
  },
  {
    what: "the group after the rules that let load balancer and probe in",
    later: group,
    earlier: (t) => idsOf(t, "AWS::EC2::SecurityGroupIngress"),
  },
  {
    what: "the load balancer after the gateway's attachment",
    later: (t) => idsOf(t, "AWS::ElasticLoadBalancingV2::LoadBalancer"),
    earlier: attachment,
    when: madeHere,
  },
  {
    what: "every Elastic IP after the gateway's attachment",
    later: (t) => idsOf(t, "AWS::EC2::EIP"),
    earlier: attachment,
    when: (config) => madeHere(config) && (config.nat !== "none" || config.elasticIps),
  },
  {
    what: "every NAT gateway after the default route",
    later: (t) => idsOf(t, "AWS::EC2::NatGateway"),
    earlier: publicDefaultRoute,
    when: ({ nat }) => nat !== "none",
  },
  {
    what: "the default route after the gateway's attachment",
    later: publicDefaultRoute,
    earlier: attachment,
    when: madeHere,
  },
  {
    what: "the cluster after the topic's policy, or ElastiCache turns its notifications off, and its subscription",
    later: (t) => idsOf(t, "AWS::ElastiCache::CacheCluster"),
    earlier: (t) => aboutCache(t, "AWS::SNS::TopicPolicy", "AWS::SNS::Subscription"),
  },
  {
    what: "the subscription after the permission and the queue's policy",
    later: (t) => aboutCache(t, "AWS::SNS::Subscription"),
    earlier: (t) => [
      ...idsOf(t, "AWS::Lambda::Permission").filter((id) =>
        references(at(t, id).Properties).some((name) => idsOf(t, "AWS::SNS::Topic").includes(name)),
      ),
      ...idsOf(t, "AWS::SQS::QueuePolicy"),
    ],
  },
  {
    what: "every alarm after the group, so that none is raised while a stack is made, or goes",
    later: (t) => idsOf(t, "AWS::CloudWatch::Alarm"),
    earlier: group,
  },
];

function broken(template: Template, config: StackConfig): readonly string[] {
  return ORDERINGS.filter(({ when }) => when?.(config) ?? true).flatMap(({ what, later, earlier }) => {
    const [laters, earliers] = [later(template), earlier(template)];
    if (laters.length === 0 || earliers.length === 0) return [`${what}: nothing to order`];
    return laters.flatMap((id) => {
      const before = madeBefore(template, id);
      return earliers
        .filter((name) => !before.has(name))
        .map((name) => `${what}: ${id} does not wait for ${name}`);
    });
  });
}

test("every ordering that AWS needs holds in every configuration", () => {
  const seed = chooseSeed();
  const configurations = drawConfigurations(seed, 60);
  console.log(
    `seed ${seed} (STACK_SEED): ${configurations.length} configurations, ${ORDERINGS.length} orderings`,
  );
  for (const config of configurations) {
    expect(broken(renderTemplate(config, assets), config), `seed ${seed}`).toEqual([]);
  }
});

test("each function comes after its own role with inline policies and after its declared log group", () => {
  const template = render();
  for (const id of functions(template)) {
    const { Role, LoggingConfig } = at(template, id).Properties;
    const [role = ""] = references(Role ?? "");
    const [logs = ""] = references(LoggingConfig ?? "");
    expect(at(template, role)).toMatchObject({
      Type: "AWS::IAM::Role",
      Properties: { Policies: [{ PolicyName: "own" }] },
    });
    expect(at(template, logs).Type).toBe("AWS::Logs::LogGroup");
    expect([...madeBefore(template, id)]).toEqual(expect.arrayContaining([role, logs]));
  }
});

test("no resource waits for itself", () => {
  const template = render({ nat: "per-az", elasticIps: true });
  for (const id of Object.keys(template.Resources)) expect(madeBefore(template, id).has(id), id).toBe(false);
});

test("without the explicit dependencies the list reports what no reference implies", () => {
  const config = drawConfigurations(1, 0)[1] as StackConfig;
  const template = renderTemplate(config, assets);
  const bare = Object.entries(template.Resources).map(([id, { DependsOn: _, ...rest }]) => [id, rest]);
  const found = broken({ ...template, Resources: Object.fromEntries(bare) }, config).map(
    (line) => line.split(":")[0],
  );
  expect([...new Set(found)]).toEqual(ORDERINGS.map(({ what }) => what.split(":")[0]));
});
