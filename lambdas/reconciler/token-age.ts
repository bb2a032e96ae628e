import { stackParameters, TOKEN_LABELS } from "../../contract/names.ts";
import { done, skipped } from "../shared/outcomes.ts";
import { readParameter } from "../shared/parameters.ts";
import type { Reconciler } from "./reconciler.ts";
import type { Step } from "./steps.ts";

const DAY = 86_400_000;

/**
 * Measures how old the token in use is, by the date of its version. The token itself stays encrypted. A value that was put
 * again to make room for versions counts from then: this role may not read the history that tells more.
 */
export function tokenAge(reconciler: Reconciler): Step {
  return {
    name: "token-age",
    async run({ deadline, measure }) {
      const { ssm, stackName, clock } = reconciler;
      const name = `${stackParameters(stackName).token}:${TOKEN_LABELS.current}`;
      const stored = await readParameter(ssm, name, deadline, reconciler);
      if (!stored) return skipped("no token is labelled current");
      const days = Math.max(0, (clock.now() - stored.changed) / DAY);
      measure({ tokenAgeDays: Math.round(days * 100) / 100 });
      return done("measured", { version: stored.version, days: Math.floor(days) });
    },
  };
}
