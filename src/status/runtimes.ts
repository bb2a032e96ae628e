import { GetFunctionConfigurationCommand } from "../aws/lambda.ts";
import type { Runtime } from "../runtime.ts";

/**
 * The day on which Lambda ends a runtime: no more patches and no support; some weeks later functions with it cannot be
 * made, and then not be changed, any more (Lambda developer guide, "Lambda runtimes", column "Deprecation date", as of
 * November 2026).
 */
const ENDS: Readonly<Record<string, string>> = {
  "nodejs20.x": "2026-04-30",
  "nodejs22.x": "2027-04-30",
  "nodejs24.x": "2028-04-30",
};

/** So many days before it is time to move. */
const NOTICE_DAYS = 180;
const DAY = 86_400_000;

export interface RuntimeStatus {
  readonly name: string;
  /** ISO date. */
  readonly endsOn: string;
  /** Negative when it is past. */
  readonly daysLeft: number;
  readonly endsSoon: boolean;
}

/** Of the stack's functions as they are deployed, told by one of them. Throws for one whose end is not known here. */
export async function readRuntime(
  { aws, clock }: Pick<Runtime, "aws" | "clock">,
  functionName: string,
): Promise<RuntimeStatus> {
  const client = await aws.lambda();
  const reply = await client.send(new GetFunctionConfigurationCommand({ FunctionName: functionName }));
  return runtimeStatus(clock.now(), reply.Runtime ?? "no runtime");
}

/** How long Lambda still looks after a runtime. Throws for one that the table does not have. */
export function runtimeStatus(now: number, name: string): RuntimeStatus {
  const endsOn = ENDS[name];
  if (endsOn === undefined) throw new Error(`this version does not know until when Lambda has ${name}`);
  const daysLeft = Math.floor((Date.parse(endsOn) - now) / DAY);
  return { name, endsOn, daysLeft, endsSoon: daysLeft <= NOTICE_DAYS };
}
