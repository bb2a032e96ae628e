import { ElastiCacheClient } from "@aws-sdk/client-elasticache";
import { SSMClient } from "@aws-sdk/client-ssm";
import { systemClock } from "../../contract/clock.ts";
import { clientSettings } from "../shared/clients.ts";
import { environment } from "../shared/environment.ts";
import { powertoolsRecorder } from "../shared/logger.ts";
import { logMeter } from "../shared/metrics.ts";
import { endpointSync } from "./sync.ts";

const names = environment(process.env, "stackName", "cacheTopic", "document");

export const handler = endpointSync(
  {
    ...names,
    meter: logMeter(names.stackName, systemClock),
    elastiCache: new ElastiCacheClient(clientSettings()),
    ssm: new SSMClient(clientSettings()),
    clock: systemClock,
    random: Math.random,
  },
  powertoolsRecorder("endpoint-sync"),
);
