import { randomBytes } from "node:crypto";
import { AutoScalingClient, TerminateInstanceInAutoScalingGroupCommand } from "@aws-sdk/client-auto-scaling";
import { CloudWatchClient, ListMetricsCommand } from "@aws-sdk/client-cloudwatch";
import { DescribeNetworkInterfacesCommand, EC2Client } from "@aws-sdk/client-ec2";
import { GetFunctionConfigurationCommand, InvokeCommand, LambdaClient } from "@aws-sdk/client-lambda";
import {
  GetParameterCommand,
  LabelParameterVersionCommand,
  PutParameterCommand,
  SSMClient,
} from "@aws-sdk/client-ssm";
import type { Invocation } from "../../../contract/invocation.ts";
import { Lock } from "../../../contract/lock.ts";
import { METRIC_NAMESPACE, METRICS } from "../../../contract/metrics.ts";
import { OUTPUTS, stackParameters, TOKEN_LABELS } from "../../../contract/names.ts";
import type { Decision } from "../../../local/auth/decisions.ts";
import { functionKeys } from "../../../local/auth/function-keys.ts";
import { asEnvironment } from "../../../local/auth/identities.ts";
import { publishedPolicy } from "../../../local/auth/policies.ts";
import type { Credentials } from "../../../local/auth/sign.ts";
import type { LocalCloud } from "../../../local/cloud.ts";
import { Observer } from "../../../local/demo/observer.ts";
import { type ActionRun, runAction } from "../../../local/demo/runner.ts";
import { until } from "../../../local/demo/wait.ts";
import { connect } from "../../../src/aws/clients.ts";
import { countRefusal } from "../../../src/refusal.ts";
import { PLACE } from "./statements.ts";

const ROOT: Credentials = { accessKeyId: "test", secretAccessKey: "test" };

/** A stack's life in a local cloud in which IAM decides. What the test itself does, it does as root. */
export class Run {
  readonly cloud: LocalCloud;
  readonly observer: Observer;
  readonly #token = randomBytes(16).toString("hex");
  readonly #abort = new AbortController();

  constructor(cloud: LocalCloud) {
    this.cloud = cloud;
    this.observer = new Observer(PLACE.stackName, cloud.endpoint, cloud.region);
    cloud.activation.allow(this.#token);
  }

  /** Runs the Action as the user with the published policy `deploy`, or another. */
  action(
    inputs: Record<string, string>,
    as: Credentials = this.cloud.credentials("deploy"),
  ): Promise<ActionRun> {
    const { checkout, folder, endpoint: endpointUrl, region } = this.cloud;
    const environment = { ...this.cloud.environment, ...asEnvironment(as) };
    const all = { "stack-name": PLACE.stackName, "package-source": this.cloud.packageSource, ...inputs };
    const { signal } = this.#abort;
    return runAction({ checkout, folder, endpointUrl, region, environment, signal }, all);
  }

  /** Kills what runs of the Action. */
  abort(): void {
    this.#abort.abort();
  }

  deploy(changed: Record<string, string> = {}): Promise<ActionRun> {
    return this.action({ command: "deploy", "activation-token": this.#token, ...changed });
  }

  /** Deploys another stack as a user whose policy lacks one statement of the published one. */
  async deployWithout(sid: string): Promise<ActionRun> {
    const place = { ...PLACE, stackName: "sample" };
    const statements = publishedPolicy("deploy", place).Statement.filter(({ Sid }) => Sid !== sid);
    const as = await this.cloud.identities.user("sample", statements);
    const inputs = { command: "deploy", "stack-name": place.stackName, "activation-token": this.#token };
    return await this.action(inputs, as);
  }

  settings(credentials: Credentials = ROOT) {
    return { endpoint: this.cloud.endpoint, region: this.cloud.region, credentials, maxAttempts: 1 };
  }

  /** Waits for a decision about a role's or user's call. */
  decision(what: string, seconds: number, is: (one: Decision) => boolean): Promise<Decision> {
    return until(what, seconds, async () => this.cloud.principals().decisions.find(is));
  }

  /** Puts a wrong list of servers in the right one's place; the reconciler has it mended. */
  async spoilServers(): Promise<string> {
    const ssm = new SSMClient(this.settings());
    const { servers: Name } = stackParameters(PLACE.stackName);
    const { Parameter } = await ssm.send(new GetParameterCommand({ Name }));
    await ssm.send(new PutParameterCommand({ Name, Value: "127.0.0.9:11211", Overwrite: true }));
    return Parameter?.Value ?? "";
  }

  async servers(): Promise<string | undefined> {
    const { servers: Name } = stackParameters(PLACE.stackName);
    return (await new SSMClient(this.settings()).send(new GetParameterCommand({ Name }))).Parameter?.Value;
  }

  /** Lets the next instance's boot fail at once. */
  async spoilNextBoot(): Promise<void> {
    const { settings: Name } = stackParameters(PLACE.stackName);
    await new SSMClient(this.settings()).send(new PutParameterCommand({ Name, Value: "{", Type: "String" }));
    await new AutoScalingClient(this.settings()).send(
      new TerminateInstanceInAutoScalingGroupCommand({
        InstanceId: (await this.observer.inService())[0],
        ShouldDecrementDesiredCapacity: false,
      }),
    );
  }

  /** Another token, as a user with the published policy. */
  rotate(): Promise<ActionRun> {
    const token = randomBytes(16).toString("hex");
    this.cloud.activation.allow(token);
    return this.action({ command: "rotate", "activation-token": token, "canary-seconds": "1" });
  }

  /** Leaves the lock of a run that died with a process suspended; the reconciler finds it. */
  async leaveDeadLock(): Promise<void> {
    const value: Lock = {
      owner: "gone",
      purpose: "rotate",
      held: true,
      leaseUntil: 0,
      suspended: ["HealthCheck"],
    };
    const { lock: Name } = stackParameters(PLACE.stackName);
    await new SSMClient(this.settings()).send(
      new PutParameterCommand({ Name, Value: JSON.stringify(value), Type: "String", Overwrite: true }),
    );
  }

  /** Leaves the mark of a rotation that stopped in its waves and whose nodes have followed since. */
  async leaveRotationMark(): Promise<void> {
    const { token: Name } = stackParameters(PLACE.stackName);
    await new SSMClient(this.settings()).send(
      new LabelParameterVersionCommand({ Name, ParameterVersion: 1, Labels: [TOKEN_LABELS.unfinished] }),
    );
  }

  /** Counts a refusal as a user with the published policy; what the Action would warn of is thrown. */
  async countRefusal(): Promise<void> {
    const client = new CloudWatchClient(this.settings(this.cloud.credentials("deploy")));
    const aws = {
      ...connect({ region: this.cloud.region, endpoint: this.cloud.endpoint }),
      cloudWatch: async () => client,
    };
    const warning = (line: string): void => {
      throw new Error(line);
    };
    const log = { info: () => {}, warning, group: <T>(_: string, phase: () => Promise<T>) => phase() };
    await countRefusal({ aws, log }, PLACE.stackName);
  }

  /** Stacks for which a refusal was counted. */
  async refusing(): Promise<readonly (string | undefined)[]> {
    const { Metrics = [] } = await new CloudWatchClient(this.settings()).send(
      new ListMetricsCommand({ Namespace: METRIC_NAMESPACE, MetricName: METRICS.invariantRefusals }),
    );
    return Metrics.flatMap(({ Dimensions = [] }) => Dimensions.map(({ Value }) => Value));
  }

  async lock(): Promise<Lock> {
    const { lock: Name } = stackParameters(PLACE.stackName);
    const { Parameter } = await new SSMClient(this.settings()).send(new GetParameterCommand({ Name }));
    return Lock.parse(JSON.parse(Parameter?.Value ?? ""));
  }

  /** Has the reconciler look at the nodes now and not at its next check. */
  async askReconciler(): Promise<void> {
    const asked: Invocation = { source: "railgun-ha", by: "test" };
    await new LambdaClient(this.settings()).send(
      new InvokeCommand({
        FunctionName: (await this.observer.outputs())?.[OUTPUTS.reconciler],
        // Its answer is not waited for: it collects those of the nodes first.
        InvocationType: "Event",
        Payload: new TextEncoder().encode(JSON.stringify(asked)),
      }),
    );
  }

  /** The keys that the code of a function has. */
  async #keysOf(output: "portProbe" | "reconciler"): Promise<Credentials> {
    const FunctionName = (await this.observer.outputs())?.[OUTPUTS[output]];
    const lambda = new LambdaClient(this.settings());
    const { FunctionArn = "", Role = "" } = await lambda.send(
      new GetFunctionConfigurationCommand({ FunctionName }),
    );
    return functionKeys(FunctionArn, Role);
  }

  /** What port-probe's own code gets when it uses the permissions that its role has for Lambda. */
  async callAsPortProbe(): Promise<unknown> {
    const ec2 = new EC2Client(this.settings(await this.#keysOf("portProbe")));
    return await ec2.send(new DescribeNetworkInterfacesCommand({}));
  }

  /** What the reconciler's code gets when it asks for the token's value. */
  async readTokenAsReconciler(): Promise<unknown> {
    return await this.#readToken(await this.#keysOf("reconciler"));
  }

  /** What the role for `status` gets when it asks for the token's value. */
  async readTokenAsStatus(): Promise<unknown> {
    return await this.#readToken(this.cloud.credentials("status"));
  }

  async #readToken(as: Credentials): Promise<unknown> {
    const { token } = stackParameters(PLACE.stackName);
    const ssm = new SSMClient(this.settings(as));
    return await ssm.send(new GetParameterCommand({ Name: `${token}:current`, WithDecryption: true }));
  }
}
