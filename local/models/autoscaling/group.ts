import type { TemplateReference, TemplateVersion } from "../ec2/launch-templates.ts";
import type { Activity } from "./activities.ts";
import type { Refresh } from "./refresh.ts";

export const LAUNCHING = "autoscaling:EC2_INSTANCE_LAUNCHING";
export const TERMINATING = "autoscaling:EC2_INSTANCE_TERMINATING";

export interface Hook {
  readonly name: string;
  readonly transition: string;
  readonly timeoutSeconds: number;
  readonly defaultResult: string;
  readonly metadata: string | undefined;
}

export interface GroupTag {
  readonly key: string;
  readonly value: string;
  readonly atLaunch: boolean;
}

export interface Settings {
  readonly min: number;
  readonly max: number;
  readonly desired: number;
  readonly subnets: readonly string[];
  readonly targetGroups: readonly string[];
  readonly healthCheckType: string;
  readonly graceSeconds: number;
  /** Percentages of the desired capacity. */
  readonly maintenance: { readonly min: number; readonly max: number } | undefined;
  readonly tags: readonly GroupTag[];
  readonly template: TemplateReference;
}

/** One hook's wait for one instance. */
export interface Action {
  readonly hook: Hook;
  readonly token: string;
  /** No heartbeat moves the end past this moment. */
  readonly latest: number;
  cancel: () => void;
}

export type Lifecycle =
  | "Pending"
  | "Pending:Wait"
  | "Pending:Proceed"
  | "InService"
  | "Terminating"
  | "Terminating:Wait"
  | "Terminating:Proceed"
  | "Terminated";

export interface Member {
  readonly id: string;
  readonly zone: string;
  readonly subnetId: string;
  readonly type: string;
  readonly host: string;
  readonly template: TemplateVersion;
  readonly launchedAt: number;
  readonly launch: Activity;
  readonly actions: Map<string, Action>;
  readonly registered: string[];
  lifecycle: Lifecycle;
  unhealthy: boolean;
  /** What found it unhealthy, as the cause of its termination says it. */
  sickness: string;
  /** The hooks have let it through; it still waits for EC2 to run it. */
  ready: boolean;
  inServiceAt: number | undefined;
  termination: Activity | undefined;
  /** Hooks do not hold an instance that never came into service. */
  readonly skipsHooks: { terminate: boolean };
}

export interface Group {
  readonly name: string;
  readonly arn: string;
  readonly createdAt: number;
  settings: Settings;
  readonly hooks: Map<string, Hook>;
  /** By process; the value is the reason. */
  readonly suspended: Map<string, string>;
  readonly members: Map<string, Member>;
  /** Newest first. */
  readonly activities: Activity[];
  /** Newest first. */
  readonly refreshes: Refresh[];
  /** Launches that failed in a row. */
  failures: number;
  launchAllowedAt: number;
  /** What changed the capacity, for the cause of the next activities. */
  reason: string;
  deleting: boolean;
  /** Told when a group that is being deleted has no instance left. */
  readonly onEmpty: (() => void)[];
  evaluating: boolean;
  cancelTick: () => void;
  readonly origin: { readonly stackName: string; readonly logicalId: string };
}

export const isPending = (member: Member): boolean => member.lifecycle.startsWith("Pending");
export const isTerminating = (member: Member): boolean => member.lifecycle.startsWith("Termina");
export const live = (group: Group): Member[] =>
  [...group.members.values()].filter((member) => !isTerminating(member));
