import { OUTPUTS } from "../../contract/names.ts";
import { DisableRuleCommand, EnableRuleCommand } from "../aws/eventbridge.ts";
import { isNamed } from "../aws/failures.ts";
import type { Stack } from "../cloudformation/stack.ts";
import type { Runtime } from "../runtime.ts";

type Command = typeof DisableRuleCommand | typeof EnableRuleCommand;
type RuledStack = Pick<Stack, "outputs">;

/**
 * Disables what calls the Lambdas for launches and every minute; answers the names. EventBridge may go on for some
 * moments (EventBridge API reference, DisableRule). Only while the group's launches are suspended: `deploy` and `resume`
 * know by that that the rules may have stayed disabled.
 */
export const disableRules = (runtime: Pick<Runtime, "aws">, stack: RuledStack): Promise<readonly string[]> =>
  toEach(runtime, stack, DisableRuleCommand);

/** Enables them again, which does nothing where they are. Before launches are resumed, which would hide it. */
export const enableRules = (runtime: Pick<Runtime, "aws">, stack: RuledStack): Promise<readonly string[]> =>
  toEach(runtime, stack, EnableRuleCommand);

/** A stack of an earlier version does not tell the names of its rules, and a rule may be gone: then it calls nobody. */
async function toEach(
  { aws }: Pick<Runtime, "aws">,
  { outputs }: RuledStack,
  Command: Command,
): Promise<readonly string[]> {
  const names = [outputs[OUTPUTS.launchRule], outputs[OUTPUTS.scheduleRule]].filter(
    (name) => name !== undefined,
  );
  const client = await aws.eventBridge();
  // One after the other: when one fails, none is under way that would undo what comes then.
  for (const Name of names) {
    try {
      await client.send(new Command({ Name }));
    } catch (error) {
      if (!isNamed(error, "ResourceNotFoundException")) throw error;
    }
  }
  return names;
}
