import { STACK_PARAMETERS } from "../../contract/names.ts";
import { changeSetName } from "../change-set-name.ts";
import { applyChange } from "../cloudformation/change.ts";
import type { Stack } from "../cloudformation/stack.ts";
import { AppError } from "../errors.ts";
import type { Insist } from "../owner.ts";
import type { Runtime } from "../runtime.ts";

/** Milliseconds: the group already launches from that version, so nothing of it changes. */
const EXECUTION = 30 * 60_000;

interface Recorder extends Pick<Runtime, "aws" | "clock" | "log" | "runName"> {
  readonly insist: Insist;
}

/**
 * Has the stack say which version of the launch template serves, by an update that changes nothing else: template, other
 * parameters and tags stay. Throws AppError `stack.change-failed`; the next deploy tries again.
 */
export async function recordServingVersion(
  { aws, clock, log, runName, insist }: Recorder,
  stack: Stack,
  version: string,
): Promise<Stack> {
  const serving = STACK_PARAMETERS.servingTemplateVersion;
  const outcome = await applyChange({
    client: await aws.cloudFormation(),
    clock,
    stackName: stack.name,
    isNew: false,
    changeSetName: changeSetName("deploy", runName),
    template: { UsePreviousTemplate: true },
    parameters: Object.keys(stack.parameters).map((ParameterKey) =>
      ParameterKey === serving
        ? { ParameterKey, ParameterValue: version }
        : { ParameterKey, UsePreviousValue: true },
    ),
    tags: stack.tags,
    timeout: EXECUTION,
    review: insist,
    onEvent: (line) => log.info(line),
  });
  if (outcome.kind === "done" && outcome.stack) return outcome.stack;
  if (outcome.kind === "unchanged") return stack;
  const why = "cause" in outcome ? outcome.cause : `it did not end (${outcome.kind})`;
  throw new AppError(
    "stack.change-failed",
    `all instances run version ${version} of the launch template, but stack ${stack.name} could not be told so: ${why}; deploy again`,
  );
}
