import { Logger } from "@aws-lambda-powertools/logger";
import { PRODUCT } from "../../contract/names.ts";
import type { Recorder } from "./outcomes.ts";

/** Records as JSON lines in the function's log group. Events themselves are never logged. */
export function powertoolsRecorder(functionName: string): Recorder {
  const logger = new Logger({ serviceName: PRODUCT, persistentLogAttributes: { handler: functionName } });
  return (record) => {
    const level = record.outcome === "failed" ? "error" : "info";
    logger[level](record.reason, { outcome: record.outcome, details: record.details });
  };
}
