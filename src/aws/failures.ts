import type { ErrorCode } from "../../contract/errors.ts";
import { AppError, messageOf } from "../errors.ts";

const UNREACHABLE = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "ETIMEDOUT",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ECONNRESET",
]);

/** What an error's name, as the services have it, means for the user. Not matched on messages: names are stable. */
const BY_NAME: Readonly<Record<string, readonly [ErrorCode, string]>> = {
  CredentialsProviderError: [
    "credentials.missing",
    "no AWS credentials were found; run aws-actions/configure-aws-credentials before this step",
  ],
  AccessDenied: ["access.denied", "AWS refused a call; grant the action to the role"],
  AccessDeniedException: ["access.denied", "AWS refused a call; grant the action to the role"],
  UnauthorizedOperation: ["access.denied", "AWS refused a call; grant the action to the role"],
  ExpiredToken: ["credentials.refused", "the AWS credentials have expired; get new ones in an earlier step"],
  ExpiredTokenException: [
    "credentials.refused",
    "the AWS credentials have expired; get new ones in an earlier step",
  ],
  RequestExpired: [
    "credentials.refused",
    "the AWS credentials have expired; get new ones in an earlier step",
  ],
  InvalidClientTokenId: [
    "credentials.refused",
    "AWS does not know these credentials; check role and account",
  ],
  UnrecognizedClientException: [
    "credentials.refused",
    "AWS does not know these credentials; check role and account",
  ],
  // A refused HEAD has no body, so the client knows it by its status only.
  "403": ["access.denied", "AWS refused a call; grant the action to the role"],
  Forbidden: ["access.denied", "AWS refused a call; grant the action to the role"],
  Throttling: ["aws.throttled", "AWS answers too many requests slowly; run again"],
  ThrottlingException: ["aws.throttled", "AWS answers too many requests slowly; run again"],
  RequestLimitExceeded: ["aws.throttled", "AWS answers too many requests slowly; run again"],
  TooManyRequestsException: ["aws.throttled", "AWS answers too many requests slowly; run again"],
  // Parameter Store: another run wrote the same parameter in the same moment.
  TooManyUpdates: ["aws.throttled", "AWS answers too many requests slowly; run again"],
  // S3: something that it was asked for before is not done yet, as the deletion of a bucket of that name.
  OperationAborted: ["aws.unavailable", "AWS still works on an earlier call; run again"],
  AuthFailure: ["credentials.refused", "AWS does not know these credentials; check role and account"],
  SignatureDoesNotMatch: [
    "credentials.refused",
    "AWS refused the signature; check the secret access key and the clock",
  ],
};

const ROLE_REFUSED = [
  "credentials.refused",
  "AWS does not let this job into the role; its trust policy must allow the token's sub and aud",
] as const;

/** What STS says where a role is taken with GitHub's token, instead of in an earlier step. */
function isRoleRefused(error: unknown): boolean {
  if (isNamed(error, "InvalidIdentityToken", "InvalidIdentityTokenException", "IDPRejectedClaim"))
    return true;
  return /not authorized to perform:? sts:AssumeRole/i.test(messageOf(error));
}

/** Turns anything thrown into the one error class; what nobody expected is a defect of this product. */
export function toAppError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  const name = error instanceof Error ? error.name : "";
  const known = isRoleRefused(error) ? ROLE_REFUSED : BY_NAME[name];
  if (known) return new AppError(known[0], `${known[1]} (${messageOf(error)})`, { cause: error });
  const socket = socketCode(error);
  if (socket) {
    const message = `the AWS endpoint cannot be reached (${socket}: ${messageOf(error)}); check region, network and AWS_ENDPOINT_URL`;
    return new AppError("endpoint.unreachable", message, { cause: error });
  }
  if (error instanceof TypeError && "code" in error && error.code === "ERR_INVALID_URL") {
    const url = "input" in error ? String(error.input) : "";
    const message = `"${url}" is no address of an AWS endpoint; correct AWS_ENDPOINT_URL, or leave it unset`;
    return new AppError("endpoint.unreachable", message, { cause: error });
  }
  if (messageOf(error) === "Region is missing") {
    return new AppError(
      "region.missing",
      "no AWS region is set; set AWS_REGION or the input of the credentials step",
      { cause: error },
    );
  }
  if (statusOf(error) >= 500) {
    const message = `AWS could not answer a call (${name}: ${messageOf(error)}); run again`;
    return new AppError("aws.unavailable", message, { cause: error });
  }
  return new AppError("internal", `${name || "error"}: ${messageOf(error)}`, { fault: "tool", cause: error });
}

/** HTTP status of a service's answer; 0 when the error is none. */
function statusOf(error: unknown): number {
  const { $metadata } = (error ?? {}) as { readonly $metadata?: { readonly httpStatusCode?: number } };
  return $metadata?.httpStatusCode ?? 0;
}

/** The first code of a socket in the chain of causes; several addresses that fail are an AggregateError. */
function socketCode(error: unknown, depth = 0): string | undefined {
  if (!(error instanceof Error) || depth > 5) return undefined;
  const code = "code" in error ? String(error.code) : "";
  if (UNREACHABLE.has(code)) return code;
  if (error.name === "TimeoutError") return "ETIMEDOUT";
  return socketCode(error.cause, depth + 1);
}

/** Whether an error is the service's answer of this name. */
export const isNamed = (error: unknown, ...names: readonly string[]): boolean =>
  error instanceof Error && names.includes(error.name);

/** Whether AWS answered so because it was asked too often. */
export const isThrottling = (error: unknown): boolean =>
  error instanceof Error && BY_NAME[error.name]?.[0] === "aws.throttled";
