import { Pause } from "../../contract/lock.ts";
import { stackParameters } from "../../contract/names.ts";
import type { Runtime } from "../runtime.ts";
import { readJson, writeJson } from "./json-parameter.ts";

/** What the stack's pause parameter says; undefined when it was never written, or says nothing that can be read. */
export const readPause = (runtime: Pick<Runtime, "aws">, stackName: string): Promise<Pause | undefined> =>
  readJson(runtime, stackParameters(stackName).pause, Pause);

/** Writes the pause parameter. Failures of launches and repairs before this moment count no more. */
export async function writePause(
  runtime: Pick<Runtime, "aws" | "runName">,
  stackName: string,
  paused: boolean,
): Promise<void> {
  const value: Pause = { paused, by: runtime.runName };
  await writeJson(runtime, stackParameters(stackName).pause, {
    description: "Whether the reconciler only looks",
    value,
  });
}
