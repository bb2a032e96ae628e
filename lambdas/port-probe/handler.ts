import { systemClock } from "../../contract/clock.ts";
import { environment } from "../shared/environment.ts";
import { tcpConnect } from "./connect.ts";
import { portProbe } from "./probe.ts";

const { vpcCidr } = environment(process.env, "vpcCidr");

export const handler = portProbe({
  vpcCidr,
  clock: systemClock,
  connect: tcpConnect(systemClock),
  // Its own JSON line: the logging library of the other functions alone is larger than this one may be.
  record: ({ outcome, reason, details }) => {
    const level = outcome === "failed" ? "ERROR" : "INFO";
    console.log(JSON.stringify({ level, message: reason, handler: "port-probe", outcome, details }));
  },
});
