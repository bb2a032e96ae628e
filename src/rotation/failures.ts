import { TOKEN_LABELS } from "../../contract/names.ts";
import { AppError } from "../errors.ts";
import type { Return, Verdict } from "./canary.ts";
import type { WavesEnd } from "./waves.ts";

export function withoutToken(stackName: string): AppError {
  const message = `stack ${stackName} has no token labelled ${TOKEN_LABELS.current}; deploy it with the activation-token that it is to run with`;
  return new AppError("token.missing", message);
}

export function withoutNodes(stackName: string): AppError {
  const message = `stack ${stackName} has no instance in service; see its boot log, or deploy it again`;
  return new AppError("fleet.missing", message);
}

export interface Shortage {
  readonly stackName: string;
  readonly serving: number;
  readonly size: number;
  readonly floor: number;
}

export function belowFloor({ stackName, serving, size, floor }: Shortage): AppError {
  const message = `${serving} of ${size} nodes of stack ${stackName} serve and the floor is ${floor}, so none can be restarted; nothing was touched, mend the fleet or set a lower floor`;
  return new AppError("rotation.below-floor", message);
}

export function tooOld(stackName: string, version: number, days: number, most: number): AppError {
  const message = `the activation token of stack ${stackName} (version ${version}) is ${days} days old, more than the ${most} of max-token-age-days; give a new one`;
  return new AppError("token.too-old", message);
}

/** `version` was tried, `current` stays. */
export function canaryFailed(
  verdict: Exclude<Verdict, { kind: "verified" }>,
  version: number,
  current: number,
): AppError {
  const message = `version ${version} of the token was not taken into use: ${endOf(verdict, current)}; version ${current} is still current, check the new token`;
  return new AppError("rotation.canary-failed", message);
}

const RETURNS: Readonly<Record<Return, string>> = {
  back: "it is back",
  down: "and it did not come back either, look at it:",
  needed: "but answers, and the floor needs it: once the others serve, the reconciler puts it back",
};

function endOf(verdict: Exclude<Verdict, { kind: "verified" }>, current: number): string {
  if (verdict.kind === "nobody") return verdict.reason;
  const { node, reason, end } = verdict;
  return `${node} did not come up with it (${reason}), ${RETURNS[end]} on version ${current}`;
}

/** Of waves that were to bring `version`. `told`: what was done about nodes that failed. */
export function wavesFailed(end: WavesEnd, version: number, told: string): AppError | undefined {
  if (end.kind === "done") return undefined;
  if (end.kind === "below-floor") {
    const message = `${end.left} nodes do not run with version ${version} yet, and too few of the others serve to restart one; mend the fleet and run again`;
    return new AppError("rotation.below-floor", message);
  }
  const details = end.nodes.map(({ node, reason }) => `${node}: ${reason}`);
  const names = end.nodes.map(({ node }) => node).join(", ");
  const others = `all other nodes run with version ${version}`;
  const message = {
    unreached: `Run Command did not get to ${names}: ${others}; mend or end these and run again`,
    booting: `${names} still boots and may come up with the former token: ${others}; run again once it is in service`,
    failed: `${names} did not come up with version ${version} of the token; ${told}`,
  }[end.kind];
  return new AppError("rotation.wave-failed", message, { details });
}

/** Of a way back that another run had begun. `told`: how it ended. */
export function retreatFailed(version: number, told: string): AppError {
  const message = `nodes had not come up with version ${version} of the token in a run before; ${told}; mend the fleet and run again`;
  return new AppError("rotation.wave-failed", message);
}
