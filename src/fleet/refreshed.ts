import type { Stack } from "../cloudformation/stack.ts";
import type { AppError } from "../errors.ts";
import type { Runtime } from "../runtime.ts";
import type { RefreshView } from "./refresh-need.ts";

export type Refresher = Pick<Runtime, "aws" | "clock" | "log" | "runName">;

/** What came of bringing the instances to the newest version of the launch template. */
export interface Refreshed {
  /** As it is afterwards. */
  readonly stack: Stack;
  /** `recorded`: the instances ran the newest version already, and the stack did not say so. */
  readonly outcome: "nothing" | "recorded" | "refreshed" | "failed";
  /** Of the launch template: before, and what the instances were to run. */
  readonly from: string;
  readonly to: string;
  /** Instances that were to be replaced. */
  readonly instances: number;
  /** Id of the instance refresh; empty when there was none. */
  readonly id: string;
  /** Undefined: all instances run the newest version. */
  readonly failure: AppError | undefined;
}

export const unchanged = (stack: Stack, view: RefreshView | undefined): Refreshed => ({
  stack,
  outcome: "nothing",
  from: view?.group ?? "",
  to: view?.newest ?? "",
  instances: 0,
  id: "",
  failure: undefined,
});
