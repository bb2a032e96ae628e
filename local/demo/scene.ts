import type { LocalCloud } from "../cloud.ts";
import type { Observer } from "./observer.ts";
import { type ActionRun, runAction } from "./runner.ts";
import { until } from "./wait.ts";

/** What the steps share. */
export interface Scene {
  readonly cloud: LocalCloud;
  readonly observer: Observer;
  readonly checkout: string;
  readonly token: string;
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

export async function action(scene: Scene, inputs: Record<string, string>): Promise<ActionRun> {
  const { cloud } = scene;
  const run = await runAction(
    {
      checkout: scene.checkout,
      folder: cloud.folder,
      endpointUrl: cloud.endpoint,
      region: cloud.region,
      environment: cloud.environment,
      ...(scene.onLine && { onLine: scene.onLine }),
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
  };
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
