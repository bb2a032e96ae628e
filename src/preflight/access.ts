import { AppError, messageOf } from "../errors.ts";
import { type Denial, denialsIn, distinct, isOverruled } from "./denial.ts";
import type { Advice, Failed } from "./failed.ts";
import { grantsFor } from "./grants.ts";
import { readsOf } from "./reads.ts";

/**
 * Names everything that is denied, not only what was asked first: what the failure says, what the events of the stack
 * say, and what the reads say that the run would still have come to. With the statements that grant it all.
 */
export async function accessAdvice(failed: Failed): Promise<Advice> {
  const { failure, findings, runtime, inputs } = failed;
  const said = [
    failure.message,
    messageOf(failure.cause),
    ...failure.details,
    findings.rootCause?.reason ?? "",
    ...(findings.events ?? []).map(({ ResourceStatusReason }) => ResourceStatusReason ?? ""),
  ];
  const refused = isDenied(failure) ? await refusedReads(failed) : [];
  const denials = distinct([...denialsIn(said), ...refused]);
  if (denials.length === 0) return { lines: [], pastes: [] };
  const identity = findings.identity ?? { account: "ACCOUNT", region: "REGION", partition: "aws" };
  const statements = grantsFor(denials, identity, inputs);
  const actions = [...new Set(denials.map(({ action }) => action))].join(", ");
  runtime.log.info(`denied: ${actions}`);
  return {
    lines: denials.map(lineOf),
    pastes: [
      {
        title: `Policy that grants ${actions}`,
        text: JSON.stringify({ Version: "2012-10-17", Statement: statements }, null, 2),
      },
    ],
  };
}

/** Also of a failure that has several reasons, the first of which is a denial. */
const isDenied = ({ code, cause }: AppError): boolean =>
  code === "access.denied" || (cause instanceof AppError && isDenied(cause));

function lineOf(denial: Denial): string {
  const { action, resource, reason } = denial;
  const on = resource ? ` on ${resource}` : "";
  const why = reason ? `, because of this: ${reason}` : "";
  return isOverruled(denial)
    ? `${action}${on} is denied${why}; a statement in the role's policy alone does not change that`
    : `${action}${on} is denied${why}`;
}

/** The reads of the command, all at once: each that is refused for want of a permission. */
async function refusedReads({ runtime, inputs, findings }: Failed): Promise<readonly Denial[]> {
  const reads = readsOf({ runtime, inputs, identity: findings.identity });
  const asked = await Promise.all(
    reads.map(async ({ action, ask }): Promise<readonly Denial[]> => {
      const refusal = await ask().then(
        () => undefined,
        (error: unknown) => (isRefusal(error) ? error : undefined),
      );
      if (refusal === undefined) return [];
      const [named] = denialsIn([messageOf(refusal)]);
      return [named ?? { action, resource: undefined, reason: "" }];
    }),
  );
  return asked.flat();
}

/** A refused HEAD has no body: its status is all there is. */
const isRefusal = (error: unknown): boolean =>
  error instanceof Error &&
  /^(AccessDenied(Exception)?|UnauthorizedOperation|Forbidden|403)$/.test(error.name);
