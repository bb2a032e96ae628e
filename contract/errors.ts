/**
 * Every error the Action can end with, as a stable code. Scripts may match on it: a code is never renamed,
 * and never reused for something else.
 */
export type ErrorCode =
  | "input.invalid"
  | "input.unknown"
  | "credentials.missing"
  | "credentials.refused"
  | "region.missing"
  | "endpoint.unreachable"
  | "access.denied"
  | "token.missing"
  | "token.differs"
  | "package.unavailable"
  | "zone.unknown"
  | "zone.unsuitable"
  | "image.unknown"
  | "bucket.foreign"
  | "stack.missing"
  | "stack.busy"
  | "stack.immovable"
  | "stack.failed-state"
  | "stack.change-failed"
  | "stack.protected"
  | "fleet.not-right"
  | "destroy.unconfirmed"
  | "destroy.incomplete"
  | "aws.throttled"
  | "internal";
