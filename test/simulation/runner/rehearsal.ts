import {
  CompleteLifecycleActionCommand,
  DescribeScalingActivitiesCommand,
} from "@aws-sdk/client-auto-scaling";
import { ListCommandsCommand } from "@aws-sdk/client-ssm";
import { LAUNCH_HOOK } from "../../../contract/names.ts";
import {
  DescribeAutoScalingGroupsCommand,
  ResumeProcessesCommand,
  SuspendProcessesCommand,
} from "../../../src/aws/auto-scaling.ts";
import { DescribeInstancesCommand, GetConsoleOutputCommand } from "../../../src/aws/ec2.ts";
import { DescribeCacheClustersCommand } from "../../../src/aws/elasticache.ts";
import { InvokeCommand } from "../../../src/aws/lambda.ts";
import { DescribeTargetHealthCommand } from "../../../src/aws/load-balancing.ts";
import {
  GetParameterCommand,
  GetParameterHistoryCommand,
  LabelParameterVersionCommand,
  ListCommandInvocationsCommand,
  PutParameterCommand,
  SendCommandCommand,
  UnlabelParameterVersionCommand,
} from "../../../src/aws/ssm.ts";
import { checkers } from "../checkers/all.ts";
import { newStage } from "../operations/stage.ts";
import { actionAws, lambdaClients, serve } from "../world/clients.ts";
import { enterWorld } from "../world/globals.ts";
import { DOCUMENT, GROUP, NAMES, TARGETS } from "../world/names.ts";
import { deployStack, membersOf } from "../world/stack.ts";
import { World } from "../world/world.ts";

const SIZE = { nodes: 3, zones: 2, cacheNodes: 2, tokenVersions: 3, hasStrangers: true };
const ROUNDS = 10;

/**
 * Sends each kind of request a few times in a world in which none of the shipped code runs. The engine counts branches
 * only in what it compiles while it watches, and counts slowly: after this the SDK, the models and the checkers, most of
 * what runs, are compiled already, and a history takes hardly longer when it is watched.
 */
export async function rehearse(): Promise<void> {
  const rates = new Map([["request.failed", 0.3]] as const);
  const world = new World({ seed: "rehearsal", rates, bootMillis: [1_000, 2_000] });
  world.functions.concurrency = 0;
  enterWorld({ clock: world.clock, random: world.random.fork("sdk").next });
  serve(world.answers);
  try {
    world.faults.active = false;
    await deployStack(world, SIZE);
    world.observers.push(...checkers(newStage(world, SIZE)));
    world.faults.active = true;
    for (let round = 0; round < ROUNDS; round++) await sendAll(world);
  } finally {
    serve(undefined);
    enterWorld(undefined);
  }
}

async function sendAll(world: World): Promise<void> {
  const [{ InstanceId = "" } = {}] = (await membersOf(world)) as { InstanceId?: string }[];
  const { autoScaling, ec2, elastiCache, lambda, loadBalancing, ssm } = actionAws;
  const own = { AutoScalingGroupName: GROUP };
  const processes = { ...own, ScalingProcesses: ["HealthCheck"] };
  const label = { Name: NAMES.token, ParameterVersion: 1, Labels: ["rehearsed"] };
  const group = new DescribeAutoScalingGroupsCommand({ AutoScalingGroupNames: [GROUP] });
  const instances = new DescribeInstancesCommand({ InstanceIds: [InstanceId] });
  const servers = new GetParameterCommand({ Name: NAMES.servers });
  const put = new PutParameterCommand({ Name: NAMES.lock, Value: "{}", Type: "String", Overwrite: true });
  const history = new GetParameterHistoryCommand({ Name: NAMES.token, WithDecryption: true });
  const command = new SendCommandCommand({ DocumentName: DOCUMENT, InstanceIds: [InstanceId] });
  const answers = new ListCommandInvocationsCommand({ Details: true });
  const health = new DescribeTargetHealthCommand({ TargetGroupArn: TARGETS });
  const gate = new InvokeCommand({ FunctionName: "launch-gate", InvocationType: "Event", Payload: "{}" });
  const probe = new InvokeCommand({ FunctionName: "port-probe", Payload: "{}" });
  const options = { requestTimeout: 5_000 };
  const sent: Promise<unknown>[] = [
    lambdaClients.autoScaling.send(group, options),
    lambdaClients.autoScaling.send(new DescribeScalingActivitiesCommand(own), options),
    lambdaClients.autoScaling.send(
      new CompleteLifecycleActionCommand({
        ...own,
        LifecycleHookName: LAUNCH_HOOK,
        InstanceId,
        LifecycleActionResult: "CONTINUE",
      }),
      options,
    ),
    lambdaClients.ec2.send(instances, options),
    lambdaClients.ec2.send(new GetConsoleOutputCommand({ InstanceId }), options),
    lambdaClients.elastiCache.send(new DescribeCacheClustersCommand({ ShowCacheNodeInfo: true }), options),
    lambdaClients.lambda.send(gate, options),
    lambdaClients.lambda.send(probe, options),
    lambdaClients.loadBalancing.send(health, options),
    ...[servers, put, history, command, answers].map((one) => lambdaClients.ssm.send(one as never, options)),
    lambdaClients.ssm.send(new ListCommandsCommand({}), options),
    (await autoScaling()).send(group),
    (await autoScaling()).send(new SuspendProcessesCommand(processes)),
    (await autoScaling()).send(new ResumeProcessesCommand(processes)),
    (await ec2()).send(instances),
    (await elastiCache()).send(new DescribeCacheClustersCommand({})),
    (await lambda()).send(probe),
    (await loadBalancing()).send(health),
    ...[servers, put, history, command, answers].map(async (one) => (await ssm()).send(one as never)),
    (await ssm()).send(new LabelParameterVersionCommand(label)),
    (await ssm()).send(new UnlabelParameterVersionCommand(label)),
  ];
  let isOver = false;
  void Promise.allSettled(sent).then(() => {
    isOver = true;
  });
  await world.clock.runUntil(world.clock.now() + 600_000, () => isOver);
}
