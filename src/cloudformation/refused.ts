import { isNamed } from "../aws/failures.ts";
import { messageOf } from "../errors.ts";
import type { RootCause } from "./changes.ts";
import { type Operation, type Outcome, runOperation } from "./operation.ts";
import { causeOf } from "./root-cause.ts";

/** What CloudFormation did not begin, with its own words for it. Nothing was changed. */
export interface Refused {
  readonly kind: "refused";
  readonly cause: string;
  readonly root: RootCause;
}

export function refused(stackName: string, reason: string): Refused {
  const whole = { logicalId: stackName, type: "AWS::CloudFormation::Stack", status: "refused" };
  return { kind: "refused", cause: reason, root: causeOf(whole, reason) };
}

/** As `runOperation`; but that CloudFormation finds something wrong with the call is an outcome. */
export async function tryOperation(
  operation: Operation,
  start: (token: string) => Promise<unknown>,
  isDone: Parameters<typeof runOperation>[2],
): Promise<Outcome | Refused> {
  let refusal: Refused | undefined;
  const begin = (token: string) =>
    start(token).catch((error: unknown) => {
      if (isNamed(error, "ValidationError")) refusal = refused(nameOf(operation), messageOf(error));
      throw error;
    });
  return runOperation(operation, begin, isDone).catch((error: unknown) => {
    if (refusal) return refusal;
    throw error;
  });
}

/** `arn:…:stack/NAME/…`, or the name itself. */
const nameOf = ({ stackId }: Operation): string => stackId.split("/")[1] ?? stackId;
