/** Names under which AWS services say "slower" or "again", where the HTTP status does not say it. */
const AGAIN = new Set([
  "EC2ThrottledException",
  "InternalFailure",
  "InternalServerError",
  "PriorRequestNotComplete",
  "ProvisionedThroughputExceededException",
  "RequestLimitExceeded",
  "RequestThrottled",
  "RequestThrottledException",
  "RequestTimeout",
  "RequestTimeoutException",
  // Auto Scaling: another change of the group is under way.
  "ResourceContention",
  "ResourceContentionFault",
  "ServiceUnavailable",
  "SlowDown",
  "Throttling",
  "ThrottlingException",
  "ThrottledException",
  "TimeoutError",
  "TooManyRequestsException",
  // Parameter Store: two writers at once.
  "TooManyUpdates",
]);

const NETWORK = new Set([
  "EAI_AGAIN",
  "ECONNABORTED",
  "ECONNREFUSED",
  "ECONNRESET",
  "EHOSTUNREACH",
  "ENOTFOUND",
  "EPIPE",
  "ETIMEDOUT",
]);

interface Traits {
  readonly name?: unknown;
  readonly code?: unknown;
  readonly $retryable?: unknown;
  readonly $metadata?: { readonly httpStatusCode?: number; readonly clockSkewCorrected?: boolean };
}

/** Whether the same request may well succeed a little later: throttled, a fault of the server, or of the network. */
export function isTransient(error: unknown): boolean {
  const { name, code, $retryable, $metadata } = (error ?? {}) as Traits;
  const status = $metadata?.httpStatusCode ?? 0;
  return (
    AGAIN.has(String(name)) ||
    NETWORK.has(String(code)) ||
    $retryable !== undefined ||
    status >= 500 ||
    status === 429 ||
    $metadata?.clockSkewCorrected === true
  );
}

export function hasName(error: unknown, ...names: readonly string[]): boolean {
  return names.includes(String((error as Traits | undefined)?.name));
}
