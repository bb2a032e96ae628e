import { listener } from "../../contract/listener.ts";
import type { LocalCloud } from "../cloud.ts";
import { Client, type Statistics } from "./client.ts";
import type { Observer } from "./observer.ts";
import { type ActionRun, type RunnerOptions, runAction } from "./runner.ts";
import { until } from "./wait.ts";

/** What the steps share. */
export interface Scene {
  readonly cloud: LocalCloud;
  readonly observer: Observer;
  readonly checkout: string;
  /** The token that the fleet should run with now. */
  token: string;
  /** Inputs in which the stack has come to differ from the defaults. */
  readonly settings: Record<string, string>;
  readonly say: (line: string) => void;
  readonly onLine?: (line: string) => void;
  /** All runs of the Action so far. */
  readonly runs: ActionRun[];
}

/** One step of the demo: throws when what it shows does not hold. Answers what was measured. */
export interface Step {
  readonly name: string;
  run(scene: Scene): Promise<readonly string[]>;
}

export async function action(
  scene: Scene,
  inputs: Record<string, string>,
  more: Pick<RunnerOptions, "signal" | "rerun"> = {},
): Promise<ActionRun> {
  const { cloud } = scene;
  const run = await runAction(
    {
      checkout: scene.checkout,
      folder: cloud.folder,
      endpointUrl: cloud.endpoint,
      region: cloud.region,
      environment: cloud.environment,
      ...(scene.onLine && { onLine: scene.onLine }),
      ...more,
    },
    inputs,
  );
  scene.runs.push(run);
  return run;
}

export function deployInputs(scene: Scene): Record<string, string> {
  return {
    command: "deploy",
    "stack-name": scene.observer.stackName,
    "activation-token": scene.token,
    "package-source": scene.cloud.packageSource,
    ...scene.settings,
  };
}

/** What the listeners in service say of themselves, asked directly; in the order of the group. */
export async function listeners(scene: Scene): Promise<Statistics[]> {
  const all: Statistics[] = [];
  for (const id of await scene.observer.inService()) all.push(await listenerOf(scene, id));
  return all;
}

/** The same of one instance. */
export async function listenerOf({ observer }: Scene, instanceId: string): Promise<Statistics> {
  const client = await Client.open({ host: await observer.address(instanceId), port: listener.port });
  try {
    return await client.statistics();
  } finally {
    client.close();
  }
}

/** Waits until `count` instances are in service and exactly these are healthy targets. */
export async function healthy(scene: Scene, count: number): Promise<void> {
  await until(`${count} instances in service and healthy`, 90, async () => {
    const instances = await scene.observer.inService();
    const targets = await scene.observer.targets();
    const right = instances.length === count && instances.every((id) => targets[id] === "healthy");
    return right ? true : undefined;
  });
}
