import { connect } from "node:net";
import type { ProbeState } from "../../contract/probe.ts";
import type { Prober } from "../ports.ts";

/**
 * TCP connects of the local cloud's health checks. Whatever gets no answer at all (no route, no such host) is
 * `timed-out`, as it would look inside a VPC.
 */
export const tcpProber: Prober = {
  connect: (host, port, timeoutMillis) =>
    new Promise<ProbeState>((resolve) => {
      const socket = connect({ host, port });
      const timer = setTimeout(() => end("timed-out"), timeoutMillis);
      const end = (state: ProbeState) => {
        clearTimeout(timer);
        socket.destroy();
        resolve(state);
      };
      socket.once("connect", () => end("open"));
      socket.on("error", (error: NodeJS.ErrnoException) => end(stateOf(error.code)));
    }),
};

/** Node's error code of a failed connect in the words of a probe. */
export function stateOf(code: string | undefined): ProbeState {
  if (code === "ECONNREFUSED") return "refused";
  return code === "ECONNRESET" || code === "EPIPE" ? "reset" : "timed-out";
}
