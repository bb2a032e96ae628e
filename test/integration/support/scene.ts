import { randomBytes } from "node:crypto";
import { type LocalCloudOptions, startLocalCloud } from "../../../local/cloud.ts";
import { Observer } from "../../../local/demo/observer.ts";
import type { Scene } from "../../../local/demo/scene.ts";
import { STEPS } from "../../../local/demo/steps.ts";

/** Starts a local cloud for the demo's stack, with a token that the vendor knows; whoever asked stops it. */
export async function startScene(options: LocalCloudOptions): Promise<Scene> {
  const cloud = await startLocalCloud(options);
  const token = randomBytes(16).toString("hex");
  cloud.activation.allow(token);
  const observer = new Observer("railgun-ha", cloud.endpoint, cloud.region);
  return { cloud, observer, checkout: cloud.checkout, token, settings: {}, say: () => {}, runs: [] };
}

/** A step of the demo by its name. */
export async function runStep(scene: Scene, name: string): Promise<void> {
  const found = STEPS.find((one) => one.name === name);
  if (!found) throw new Error(`no step "${name}"`);
  await found.run(scene);
}
