import type { ErrorCode } from "../contract/errors.ts";

/** Whose fault an error is: something that the user can put right, or a defect of this product. */
export type Fault = "user" | "tool";

export interface ErrorOptions {
  readonly fault?: Fault;
  readonly cause?: unknown;
  /** Further lines, each complete in itself: one for each wrong input, one for each suite that was tried. */
  readonly details?: readonly string[];
}

/** Every failure that a run can end with. The message says what is wrong and then what to change. */
export class AppError extends Error {
  override readonly name = "AppError";
  readonly code: ErrorCode;
  readonly fault: Fault;
  readonly details: readonly string[];

  constructor(code: ErrorCode, message: string, options: ErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.fault = options.fault ?? "user";
    this.details = options.details ?? [];
  }
}

/** Message of anything that was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
