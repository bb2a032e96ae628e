import { PRODUCT } from "../../contract/names.ts";

/**
 * Settings of every SDK client in the Lambdas. One attempt: `retry` repeats against the deadline instead.
 * `requestTimeout` only warns unless `throwOnRequestTimeout` is set; `socketTimeout` ends an answer that stalls.
 */
export function clientSettings(longestAnswer = 5_000) {
  return {
    maxAttempts: 1,
    // CloudTrail and whoever reads it see which function asked.
    customUserAgent: [[PRODUCT, process.env["AWS_LAMBDA_FUNCTION_NAME"]]] as [string, string?][],
    requestHandler: {
      connectionTimeout: 2_000,
      requestTimeout: longestAnswer,
      socketTimeout: longestAnswer,
      throwOnRequestTimeout: true,
    },
  };
}
