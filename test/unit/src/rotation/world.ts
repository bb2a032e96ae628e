import { COMMAND_LIFE } from "../../../../contract/commands.ts";
import { stackParameters } from "../../../../contract/names.ts";
import type { Aws } from "../../../../src/aws/clients.ts";
import { type RotationOptions, type RotationResult, rotate } from "../../../../src/rotation/rotate.ts";
import type { Site } from "../../../../src/rotation/site.ts";
import { awsError, fakeAws, type Handlers, type Sent } from "../fake-aws.ts";
import { bareAws } from "./bare-aws.ts";
import { DrivenClock } from "./clock.ts";
import { FakeNode } from "./node.ts";
import { Parameters } from "./parameters.ts";

export const STACK = "x";
const names = stackParameters(STACK);
export const DEFAULTS: RotationOptions = {
  owner: "run-1",
  waveSize: 1,
  floor: undefined,
  canarySeconds: 20,
  maxTokenAgeDays: 0,
};

/** The n-th token of a test, 32 hexadecimal digits. */
export const tokenOf = (n: number): string => (0xf00d0000 + n).toString(16).padStart(32, "ab");

/** Milliseconds until a command expires, also one that runs: its delivery's and its execution's time-out. */
const EXPIRY = COMMAND_LIFE;

interface FakeInvocation {
  readonly Comment: string | undefined;
  report?: object;
  isExpired?: boolean;
}

/** A fleet that runs with token 1 as version 1, and the AWS around it, in memory and on a virtual clock. */
export class World {
  readonly clock = new DrivenClock();
  readonly parameters = new Parameters(() => this.clock.now());
  readonly allowed = new Set([tokenOf(1), tokenOf(2), tokenOf(3)]);
  readonly suspended = new Set<string>();
  readonly sent: Sent[] = [];
  readonly log: string[] = [];
  readonly hidden = new Set<string>();
  /** Nodes that Auto Scaling replaced, because it saw them unhealthy and was free to act. */
  readonly replaced = new Set<string>();
  /** Unless a test says that a node may be replaced, one that is makes it fail. */
  mayReplace = false;
  nodes: FakeNode[] = [];
  /** Fewest nodes in service whose listener ran at the same time. */
  least: number;
  /** Called before each request is answered, and after: what they throw is what the caller gets. */
  before: (sent: Sent) => void = () => {};
  /** A request is answered as late as the promise is kept, if this gives one. */
  after: (sent: Sent) => void | Promise<void> = () => {};
  /** How port-probe answers from now on, when not as it should. */
  probe: (() => { readonly FunctionError?: string; readonly text: string } | undefined) | undefined;
  /** What Run Command says of a node that is deaf. */
  undelivered = "DeliveryTimedOut";
  readonly #commands = new Map<string, Map<string, FakeInvocation>>();
  readonly #aws: Aws;
  #count = 0;

  constructor(size = 2, isBare = false) {
    this.parameters.put(names.token, tokenOf(1), "current");
    this.least = size;
    for (let number = 1; number <= size; number++) this.launch();
    this.#aws = (isBare ? bareAws : fakeAws)(this.handlers, this.sent);
  }

  /** Loads the clients, which are read from files: on this clock nothing may wait for that. */
  async ready(): Promise<this> {
    await Promise.all([
      this.#aws.autoScaling(),
      this.#aws.ec2(),
      this.#aws.lambda(),
      this.#aws.loadBalancing(),
      this.#aws.ssm(),
    ]);
    return this;
  }

  launch(): FakeNode {
    const { clock, parameters, allowed } = this;
    this.#count += 1;
    const changed = () => this.#changed();
    const node = new FakeNode(this.#count, { clock, parameters, allowed, changed, token: names.token });
    this.nodes.push(node);
    return node;
  }

  /** A node that comes into service after so many milliseconds, with the token that is current now. */
  boot(millis: number): void {
    const node = this.launch();
    node.lifecycle = "Pending:Wait";
    this.clock.after(millis, () => {
      node.lifecycle = "InService";
    });
  }

  /** Ends a node, and boots another in its place. */
  replace(index: number): void {
    const node = this.node(index);
    if (node.lifecycle === "gone") return;
    node.lifecycle = "gone";
    this.boot(20_000);
  }

  node(index: number): FakeNode {
    const node = this.nodes[index];
    if (!node) throw new Error(`there is no node ${index}`);
    return node;
  }

  get site(): Site {
    const info = (line: string) => void this.log.push(line);
    return {
      runtime: {
        aws: this.#aws,
        clock: this.clock,
        hide: (secret) => void this.hidden.add(secret),
        log: { info, warning: info, group: (_, phase) => phase() },
      },
      stackName: STACK,
      groupName: "x-listeners",
      targetGroupArn: "targets",
      portProbe: "x-PortProbe",
      document: "x-Converge",
    };
  }

  start(value: string, options: Partial<RotationOptions> = {}): Promise<RotationResult> {
    return rotate(this.site, { kind: "value", value }, { ...DEFAULTS, ...options });
  }

  /** Fails when Auto Scaling replaced a node meanwhile: each restart has to happen while it must not. */
  rotate(value: string, options: Partial<RotationOptions> = {}): Promise<RotationResult> {
    return this.run(this.start(value, options));
  }

  async run(rotation: Promise<RotationResult>): Promise<RotationResult> {
    try {
      return await this.clock.run(rotation);
    } finally {
      this.expectNoneReplaced();
    }
  }

  resume(processes: readonly string[]): void {
    for (const name of processes) this.suspended.delete(name);
    this.#watchHealth();
  }

  expectNoneReplaced(): void {
    if (this.replaced.size === 0 || this.mayReplace) return;
    throw new Error(`Auto Scaling replaced ${[...this.replaced].join(", ")}`);
  }

  get labels(): Record<string, number> {
    return this.parameters.labels(names.token);
  }

  get lock(): { held: boolean; owner: string; suspended: string[] } {
    return JSON.parse(this.parameters.find(names.lock)?.value ?? "{}");
  }

  /** What the listeners run with. */
  get running(): string[] {
    return this.nodes.map((node) => (node.isListening ? node.value : "down"));
  }

  calls(name: string): Sent[] {
    return this.sent.filter(({ call }) => call === name);
  }

  #changed(): void {
    const running = this.nodes.filter((node) => node.isListening && node.lifecycle === "InService");
    this.least = Math.min(this.least, running.length);
    // The load balancer's verdict comes two checks later; then Auto Scaling acts, if it may.
    this.clock.after(10_000, () => this.#watchHealth());
  }

  /**
   * What an instance is marked once it stays, also when its target is healthy again (EC2 Auto Scaling, "Health checks
   * for instances"); it is replaced as soon as ReplaceUnhealthy is not suspended, and serves until another does.
   */
  #watchHealth(): void {
    const present = this.nodes.filter(({ lifecycle }) => lifecycle === "InService");
    if (!this.suspended.has("HealthCheck")) {
      for (const node of present) if (!node.isHealthy) node.isMarked = true;
    }
    if (this.suspended.has("ReplaceUnhealthy")) return;
    for (const node of present.filter(({ id, isMarked }) => isMarked && !this.replaced.has(id))) {
      this.replaced.add(node.id);
      this.boot(20_000);
      this.clock.after(20_000, () => {
        node.lifecycle = "gone";
      });
    }
  }

  get handlers(): Handlers {
    const all: Handlers = { ...this.parameters.handlers, ...this.#fleet(), ...this.#runCommand() };
    return Object.fromEntries(
      Object.entries(all).map(([call, handler]) => [
        call,
        (input: Sent["input"]) => {
          this.before({ call, input });
          const output = handler(input);
          const late = this.after({ call, input });
          return late ? late.then(() => output) : output;
        },
      ]),
    );
  }

  #fleet(): Handlers {
    const inGroup = () => this.nodes.filter(({ lifecycle }) => lifecycle !== "gone");
    return {
      "AutoScaling.DescribeAutoScalingGroups": () => ({
        AutoScalingGroups: [
          {
            DesiredCapacity: inGroup().length,
            LaunchTemplate: { Version: "1" },
            SuspendedProcesses: [...this.suspended].map((ProcessName) => ({ ProcessName })),
            Instances: inGroup().map(({ id, lifecycle, isMarked }) => ({
              InstanceId: id,
              AvailabilityZone: "eu-west-1a",
              LifecycleState: lifecycle,
              HealthStatus: isMarked ? "Unhealthy" : "Healthy",
              LaunchTemplate: { Version: "1" },
            })),
          },
        ],
      }),
      "AutoScaling.DescribeInstanceRefreshes": () => ({ InstanceRefreshes: [] }),
      "AutoScaling.SuspendProcesses": ({ ScalingProcesses }) => {
        for (const name of ScalingProcesses) this.suspended.add(name);
        return {};
      },
      "AutoScaling.ResumeProcesses": ({ ScalingProcesses }) => {
        this.resume(ScalingProcesses);
        return {};
      },
      "ElasticLoadBalancingV2.DescribeTargetHealth": () => ({
        TargetHealthDescriptions: inGroup()
          .filter(({ lifecycle }) => lifecycle === "InService")
          .map(({ id, isHealthy }) => ({
            Target: { Id: id },
            TargetHealth: { State: isHealthy ? "healthy" : "unhealthy" },
          })),
      }),
      "EC2.DescribeInstances": ({ Filters }) => ({
        Reservations: this.nodes
          .filter(({ id }) => Filters[0].Values.includes(id))
          .map(({ id, address }) => ({ Instances: [{ InstanceId: id, PrivateIpAddress: address }] })),
      }),
      "Lambda.Invoke": ({ Payload }) => {
        const strange = this.probe?.();
        if (strange) return { ...strange, Payload: new TextEncoder().encode(strange.text) };
        const { hosts } = JSON.parse(new TextDecoder().decode(Payload));
        const seen = hosts.map((host: string) => {
          const isOpen = this.nodes.some((node) => node.address === host && node.isListening);
          return { host, state: isOpen ? "open" : "refused", attempts: 3 };
        });
        return { Payload: new TextEncoder().encode(JSON.stringify({ seen })) };
      },
    };
  }

  #runCommand(): Handlers {
    return {
      "SSM.SendCommand": ({ InstanceIds, Parameters: given, DocumentVersion, Comment }) => {
        if (DocumentVersion !== "$LATEST") throw awsError("InvalidDocumentVersion");
        if (InstanceIds.length > 50) throw awsError("ValidationException");
        const nodes = InstanceIds.map((id: string) => this.nodes.find((node) => node.id === id));
        if (nodes.some((node?: FakeNode) => !node || node.lifecycle === "gone"))
          throw awsError("InvalidInstanceId");
        const id = `command-${this.#commands.size + 1}`;
        const invocations = new Map<string, FakeInvocation>();
        this.#commands.set(id, invocations);
        for (const node of nodes) {
          const invocation: FakeInvocation = { Comment };
          invocations.set(node.id, invocation);
          if (node.isDeaf) continue;
          const mode = given?.mode?.[0] ?? "";
          if (node.lostRuns > 0 && mode !== "--check") {
            node.lostRuns -= 1;
            void node.converge(mode);
            this.clock.after(EXPIRY, () => {
              invocation.isExpired = true;
            });
            continue;
          }
          node.converge(mode).then((report: object) => {
            invocation.report = report;
          });
        }
        return { Command: { CommandId: id } };
      },
      "SSM.ListCommandInvocations": ({ CommandId }) => ({
        CommandInvocations: [...this.#commands]
          .filter(([id]) => CommandId === undefined || id === CommandId)
          .flatMap(([, invocations]) => [...invocations])
          .map(([InstanceId, { report, isExpired, Comment }]) => {
            const isDeaf = isExpired || this.nodes.find(({ id }) => id === InstanceId)?.isDeaf;
            const Status = report ? "Success" : isDeaf ? "TimedOut" : "InProgress";
            return {
              InstanceId,
              Comment,
              Status,
              StatusDetails: isDeaf ? this.undelivered : Status,
              CommandPlugins: [
                { Output: report ? `${JSON.stringify(report)}\n----------ERROR-------\nlog` : "" },
              ],
            };
          }),
      }),
    };
  }
}

export const world = (size = 2): Promise<World> => new World(size).ready();
/** The same with clients that build no requests: for hundreds of rotations. */
export const bareWorld = (size = 2): Promise<World> => new World(size, true).ready();
