import { connect } from "node:net";
import type { ProbeState } from "../../contract/probe.ts";
import type { Prober } from "../ports.ts";

/**
 * TCP connects of the local cloud's health checks. Whatever gets no answer at all (no route, no such host) is
 * `timed-out`, as it would look inside a VPC.
 */
export const tcpProber = {
  /** `from`: this machine's address that the connection comes from, where that matters. */
  connect: (host: string, port: number, timeoutMillis: number, from?: string) =>
    new Promise<ProbeState>((resolve) => {
      const socket = connect({ host, port, ...(from !== undefined && { localAddress: from }) });
      const timer = setTimeout(() => end("timed-out"), timeoutMillis);
      const end = (state: ProbeState) => {
        clearTimeout(timer);
        socket.destroy();
        resolve(state);
      };
      socket.once("connect", () => end("open"));
      socket.on("error", (error: NodeJS.ErrnoException) => end(stateOf(error.code)));
    }),
} satisfies Prober;

/** Node's error code of a failed connect in the words of a probe. */
export function stateOf(code: string | undefined): ProbeState {
  if (code === "ECONNREFUSED") return "refused";
  return code === "ECONNRESET" || code === "EPIPE" ? "reset" : "timed-out";
}
