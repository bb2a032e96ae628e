/**
 * Settings of every SDK client in the Lambdas. One attempt: `retry` repeats against the deadline instead.
 * `requestTimeout` only warns unless `throwOnRequestTimeout` is set; `socketTimeout` ends an answer that stalls.
 */
export function clientSettings(longestAnswer = 5_000) {
  return {
    maxAttempts: 1,
    requestHandler: {
      connectionTimeout: 2_000,
      requestTimeout: longestAnswer,
      socketTimeout: longestAnswer,
      throwOnRequestTimeout: true,
    },
  };
}
