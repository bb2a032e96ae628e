import type { Stack } from "../cloudformation/stack.ts";
import { output } from "../fleet/read.ts";
import type { Runtime } from "../runtime.ts";

/** The fleet that is rotated, and what is needed to reach it. */
export interface Site {
  readonly runtime: Pick<Runtime, "aws" | "clock" | "log" | "hide">;
  readonly stackName: string;
  readonly groupName: string;
  readonly targetGroupArn: string;
  /** Name of the function that looks at 2408 from inside the VPC. */
  readonly portProbe: string;
  /** Name of the document that runs converge. */
  readonly document: string;
}

/** Throws AppError `stack.failed-state` when the stack lacks an output. */
export function siteOf(runtime: Site["runtime"], stack: Stack): Site {
  return {
    runtime,
    stackName: stack.name,
    groupName: output(stack, "groupName"),
    targetGroupArn: output(stack, "targetGroupArn"),
    portProbe: output(stack, "portProbe"),
    document: output(stack, "document"),
  };
}
