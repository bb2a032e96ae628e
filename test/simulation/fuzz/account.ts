import { COMMENTS } from "../../../contract/commands.ts";
import { Fault, type JsonObject } from "../../../local/ports.ts";
import type { Random } from "../random.ts";
import { GROUP, NAMES, TARGETS, TOPIC } from "../world/names.ts";
import type { Call } from "../world/wire.ts";
import { broken, output, text } from "./inputs.ts";

const STATES = ["Pending", "Pending:Wait", "Pending:Wait", "InService", "InService", "Terminating", "Odd"];
const MACHINES = ["pending", "running", "running", "shutting-down", "terminated", "odd"];
export const HOSTS = ["10.240.0.10", "10.240.0.11", "10.240.0.12"];
const CLUSTER = ["available", "creating", "modifying", "deleting", "rebooting cluster nodes", "odd"];
const FAULTS = [
  ["AccessDeniedException", 403],
  ["ThrottlingException", 400],
  ["InternalFailure", 500],
  ["InvalidInstanceId", 400],
  ["InvalidInstanceID.NotFound", 400],
  ["ParameterNotFound", 400],
  ["ValidationError", 400],
  ["Odd", 400],
] as const;
/** Names of the errors with which this account answers. */
export const FAULT_NAMES: ReadonlySet<string> = new Set(FAULTS.map(([name]) => name));

/**
 * An account in which anything may be: what AWS answers has the shape of the operation, but members are missing, and
 * whatever was written by somebody else is drawn.
 */
export class Account {
  protected readonly random: Random;
  protected readonly now: () => number;

  constructor(random: Random, now: () => number) {
    this.random = random;
    this.now = now;
  }

  reply({ action, input }: Call): JsonObject {
    const { random } = this;
    if (random.chance(0.04)) {
      const [code, status] = random.pick(FAULTS);
      throw new Fault(code, `The instance IDs 'i-0' do not exist ${random.hex(4)}`, status);
    }
    switch (action) {
      case "DescribeAutoScalingGroups":
        return { AutoScalingGroups: random.chance(0.2) ? [] : [this.group()] };
      case "DescribeInstances":
        return { Reservations: [{ Instances: ((input.InstanceIds ?? []) as string[]).map(this.machine) }] };
      case "DescribeTargetHealth":
        return { TargetHealthDescriptions: this.some(3, this.target) };
      case "DescribeScalingActivities":
        return { Activities: this.some(5, this.activity) };
      case "GetConsoleOutput":
        return { Output: Buffer.from(`railgun-ha: boot failed: ${text(random)}`).toString("base64") };
      case "DescribeCacheClusters":
        return { CacheClusters: this.some(2, this.cluster) };
      case "GetParameter":
        return this.parameter(String(input.Name));
      case "PutParameter":
        return { Version: random.whole(1, 3) };
      case "SendCommand":
        return { Command: { CommandId: random.chance(0.95) ? "c-1" : undefined } };
      case "ListCommands":
        return { Commands: this.some(4, this.command) };
      case "ListCommandInvocations":
        return { CommandInvocations: this.some(3, this.invocation) };
      default:
        return {};
    }
  }

  /** What port-probe answers, and whether it ended with an error. */
  probe(payload: unknown): { readonly text: string; readonly failure: string | undefined } {
    const { random } = this;
    const { hosts = HOSTS } = (payload ?? {}) as { hosts?: string[] };
    const seen = hosts.map((host) => ({ host, state: random.pick(["open", "refused"]), attempts: 3 }));
    const whole = { seen };
    const told = random.chance(0.7) ? whole : broken(random, whole);
    return {
      text: random.chance(0.9) ? (JSON.stringify(told) ?? "") : text(random),
      failure: random.chance(0.05) ? "Unhandled" : undefined,
    };
  }

  private some<T>(most: number, make: () => T): T[] {
    return Array.from({ length: this.random.whole(0, most) }, () => make());
  }

  private maybe<T>(value: T): T | undefined {
    return this.random.chance(0.93) ? value : undefined;
  }

  private readonly moment = () => new Date(this.now() - this.random.whole(0, 2_000_000));

  protected group(): JsonObject {
    const { random } = this;
    return {
      AutoScalingGroupName: GROUP,
      DesiredCapacity: this.maybe(random.whole(0, 3)),
      TargetGroupARNs: this.maybe([TARGETS]),
      Instances: this.some(3, () => ({
        InstanceId: this.maybe(`i-${random.whole(0, 3)}`),
        LifecycleState: this.maybe(random.pick(STATES)),
        HealthStatus: this.maybe(random.pick(["Healthy", "Unhealthy"])),
      })),
      SuspendedProcesses: this.some(2, () => ({
        ProcessName: this.maybe(random.pick(["Launch", "HealthCheck"])),
      })),
    };
  }

  private readonly machine = (InstanceId: string): JsonObject => ({
    InstanceId: this.maybe(InstanceId),
    State: this.maybe({ Name: this.random.pick(MACHINES) }),
    PrivateIpAddress: this.maybe(this.random.pick(HOSTS)),
    LaunchTime: this.maybe(this.moment()),
  });

  private readonly target = (): JsonObject => ({
    Target: this.maybe({ Id: `i-${this.random.whole(0, 3)}` }),
    TargetHealth: this.maybe({ State: this.random.pick(["healthy", "unhealthy", "initial", "odd"]) }),
  });

  private readonly activity = (): JsonObject => ({
    ActivityId: "a-1",
    AutoScalingGroupName: GROUP,
    Cause: this.maybe(text(this.random)),
    Description: this.maybe(
      this.random.pick(["Launching a new EC2 instance: i-0", "Terminating", text(this.random)]),
    ),
    StatusCode: this.maybe(this.random.pick(["Successful", "Failed", "Cancelled", "InProgress"])),
    StatusMessage: this.maybe(text(this.random)),
    StartTime: this.maybe(this.moment()),
  });

  private readonly cluster = (): JsonObject => ({
    CacheClusterId: this.maybe("cluster"),
    CacheClusterStatus: this.maybe(this.random.pick(CLUSTER)),
    CacheClusterCreateTime: this.maybe(this.moment()),
    NumCacheNodes: this.maybe(this.random.whole(0, 3)),
    NotificationConfiguration: this.maybe({ TopicArn: TOPIC, TopicStatus: this.maybe("active") }),
    CacheNodes: this.maybe(
      this.some(3, () => ({
        CacheNodeStatus: this.maybe(this.random.pick(CLUSTER)),
        Endpoint: this.maybe({ Address: this.maybe(this.random.pick(HOSTS)), Port: this.maybe(11_211) }),
      })),
    ),
  });

  private parameter(name: string): JsonObject {
    const { random } = this;
    if (random.chance(0.15)) throw this.missing();
    const servers = random.pick(["10.240.1.10:11211 10.240.3.10:11211", " ", text(random)]);
    const Value = name === NAMES.servers ? servers : (output(random).split("\n")[0] ?? "");
    return {
      Parameter: {
        Name: name,
        Value: Value || "x",
        Version: this.maybe(random.whole(1, 200)),
        LastModifiedDate: this.maybe(this.moment()),
      },
    };
  }

  protected missing(): Fault {
    return new Fault("ParameterNotFound", "");
  }

  private readonly command = (): JsonObject => ({
    CommandId: "c-0",
    Comment: this.maybe(this.random.pick([COMMENTS.check, COMMENTS.repair, text(this.random)])),
    RequestedDateTime: this.maybe(this.moment()),
    Status: this.maybe(this.random.pick(["Success", "Failed", "InProgress", "TimedOut", "Odd"])),
    InstanceIds: this.maybe(["i-0"]),
  });

  private readonly invocation = (): JsonObject => ({
    CommandId: "c-1",
    InstanceId: this.maybe(`i-${this.random.whole(0, 3)}`),
    Status: this.maybe(this.random.pick(["Success", "Failed", "InProgress", "TimedOut", "Odd"])),
    StatusDetails: this.maybe(this.random.pick(["Success", "Failed", "Undeliverable", "Odd"])),
    CommandPlugins: this.maybe([{ Output: output(this.random) }]),
  });
}
