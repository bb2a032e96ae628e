import { stackParameters } from "../../../../contract/names.ts";
import { Account } from "../account.ts";
import { hurriedClock, type Ran, runAction } from "../action.ts";
import { FakeCloudFormation, type FakeStack } from "../cloudformation/fake.ts";
import { INPUTS } from "../deployed.ts";
import type { Handlers } from "../fake-aws.ts";

/** One change of a stack in which nothing is stateful. */
export const HARMLESS = {
  ResourceChange: {
    Action: "Modify" as const,
    LogicalResourceId: "LaunchTemplate",
    PhysicalResourceId: "lt-1",
    ResourceType: "AWS::EC2::LaunchTemplate",
    Replacement: "False" as const,
    Details: [
      {
        Evaluation: "Static" as const,
        Target: {
          Attribute: "Properties" as const,
          Name: "LaunchTemplateData",
          Path: "/Properties/LaunchTemplateData/InstanceType",
          RequiresRecreation: "Never" as const,
          BeforeValue: "t3.medium",
          AfterValue: "t3.large",
        },
      },
    ],
  },
};

/** One change that replaces the cache cluster. */
export const REPLACING = {
  ResourceChange: {
    Action: "Modify" as const,
    LogicalResourceId: "CacheCluster",
    PhysicalResourceId: "cache-1",
    ResourceType: "AWS::ElastiCache::CacheCluster",
    Replacement: "True" as const,
    Details: [
      {
        Evaluation: "Static" as const,
        Target: {
          Attribute: "Properties" as const,
          Name: "CacheNodeType",
          Path: "/Properties/CacheNodeType",
          RequiresRecreation: "Always" as const,
          BeforeValue: "cache.t4g.small",
          AfterValue: "cache.t4g.large",
        },
      },
    ],
  },
};

const OUTPUTS = {
  LoadBalancerDnsName: "x.elb.example",
  AutoScalingGroupName: "x-listeners",
  TargetGroupArn: "arn:aws:elasticloadbalancing:eu-west-1:1:targetgroup/x/1",
  CacheClusterId: "cache-1",
  PortProbeFunction: "x-PortProbe",
  ConvergeDocument: "x-Converge",
  LaunchTemplateLatestVersion: "1",
};

/** The Action in an account whose CloudFormation is the fake one, with a fleet that is well. */
export class Scene {
  readonly clock = hurriedClock();
  readonly account = new Account();
  readonly fake = new FakeCloudFormation(this.clock);

  constructor() {
    this.fake.outputs = OUTPUTS;
    this.account.writeServers("x");
  }

  /** `bent` answers in the place of the account. */
  run(inputs: Readonly<Record<string, string>> = {}, { bent = {}, env = {} }: Bent = {}): Promise<Ran> {
    const handlers = { ...this.account.handlers, ...this.fake.handlers, ...bent };
    return runAction({ ...INPUTS, ...inputs }, handlers, { clock: this.clock, env });
  }

  /** Deploys once, so that a stack lives; the next change set will be harmless. */
  async deployed(): Promise<FakeStack> {
    this.fake.proposal = { changes: [HARMLESS] };
    const ran = await this.run();
    if (ran.status !== 0) throw new Error(ran.log);
    return this.stack;
  }

  get stack(): FakeStack {
    const stack = this.fake.stacks.get("x");
    if (!stack) throw new Error("there is no stack");
    return stack;
  }
}

interface Bent {
  readonly bent?: Handlers;
  readonly env?: Record<string, string>;
}

/** Handlers in which another run lives and has the lock: it renews. */
export function lockedByAnother(scene: Scene): Handlers {
  const name = stackParameters("x").lock;
  const lock = { owner: "other", purpose: "deploy", held: true, suspended: [], leaseUntil: 1e13 };
  let Version = 100;
  return {
    "SSM.GetParameter": (input: { Name: string }) => {
      if (input.Name !== name) return scene.account.handlers["SSM.GetParameter"]?.(input);
      Version += 1;
      return { Parameter: { Value: JSON.stringify(lock), Version } };
    },
  };
}
