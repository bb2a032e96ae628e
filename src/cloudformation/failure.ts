import type { StackEvent } from "@aws-sdk/client-cloudformation";
import type { ErrorCode } from "../../contract/errors.ts";
import { AppError } from "../errors.ts";
import type { RootCause } from "./changes.ts";
import { causeLine } from "./root-cause.ts";

/** A failure of a stack. Its message is the root cause; what was meant to happen and what to do are its details. */
export class StackFailure extends AppError {
  readonly rootCause: RootCause;
  /** Of the operation that failed, old to new. */
  readonly events: readonly StackEvent[];

  constructor(
    code: ErrorCode,
    root: RootCause,
    { what, events = [] }: { readonly what: readonly string[]; readonly events?: readonly StackEvent[] },
  ) {
    super(code, causeLine(root), { details: [...(root.remedy ? [root.remedy] : []), ...what] });
    this.rootCause = root;
    this.events = events;
  }
}
