import type { Ran } from "./action.ts";

/** What a failed run says went wrong, a line for each detail. */
export const problems = ({ result }: Ran): string =>
  [
    (result["error"] as { message: string }).message,
    ...(result["error"] as { details: string[] }).details,
  ].join("\n");

/** The policy in the summary; null when there is none. */
export const policyIn = ({ summary }: Ran) => JSON.parse(/```json\n(.*?)\n```/s.exec(summary)?.[1] ?? "null");
