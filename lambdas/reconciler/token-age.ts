import { GetParameterHistoryCommand, type ParameterHistory } from "@aws-sdk/client-ssm";
import { FIRST_PUT_AGAIN, firstPut } from "../../contract/first-put.ts";
import { stackParameters, TOKEN_LABELS } from "../../contract/names.ts";
import type { Deadline } from "../shared/deadline.ts";
import { done, skipped } from "../shared/outcomes.ts";
import { readParameter, type StoredText } from "../shared/parameters.ts";
import { retry } from "../shared/retry.ts";
import type { Reconciler } from "./reconciler.ts";
import type { Step } from "./steps.ts";

const DAY = 86_400_000;

/** Measures how old the token in use is: since when its value has been there. The token itself stays encrypted. */
export function tokenAge(reconciler: Reconciler): Step {
  return {
    name: "token-age",
    async run({ deadline, measure }) {
      const { ssm, stackName, clock } = reconciler;
      const name = stackParameters(stackName).token;
      const stored = await readParameter(ssm, `${name}:${TOKEN_LABELS.current}`, deadline, reconciler);
      if (!stored) return skipped("no token is labelled current");
      const since = await valueSince(reconciler, name, stored, deadline);
      const days = Math.max(0, (clock.now() - since) / DAY);
      measure({ tokenAgeDays: Math.round(days * 100) / 100 });
      return done("measured", { version: stored.version, days: Math.floor(days) });
    },
  };
}

/**
 * When the value of a version was first put, in milliseconds since the epoch. Its history is read, encrypted, only where
 * the value may have been put again.
 */
async function valueSince(
  { ssm, clock, random }: Reconciler,
  Name: string,
  { version, changed }: StoredText,
  deadline: Deadline,
): Promise<number> {
  if (version < FIRST_PUT_AGAIN) return changed;
  let NextToken: string | undefined;
  do {
    const command = new GetParameterHistoryCommand({ Name, WithDecryption: false, NextToken });
    const page = await retry((options) => ssm.send(command, options), deadline, { clock, random });
    const own = page.Parameters?.find(({ Version }: ParameterHistory) => Version === version);
    if (own) return Math.min(changed, firstPut(own));
    NextToken = page.NextToken;
  } while (NextToken);
  return changed;
}
