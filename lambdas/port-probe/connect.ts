import { createConnection } from "node:net";
import type { Clock } from "../../contract/clock.ts";
import type { ProbeState } from "../../contract/probe.ts";

/**
 * One TCP connect; an accepted connection is kept for `holdMillis`, so that a reset right after the accept counts.
 * Resolves `timed-out` when `signal` aborts. Rejects for an error on this side, which says nothing about the host.
 */
export type Connect = (
  host: string,
  port: number,
  limits: { readonly timeoutMillis: number; readonly holdMillis: number },
  signal: AbortSignal,
) => Promise<ProbeState>;

const STATES: Readonly<Record<string, ProbeState>> = {
  ECONNREFUSED: "refused",
  ECONNRESET: "reset",
  EPIPE: "reset",
  ETIMEDOUT: "timed-out",
  EHOSTUNREACH: "timed-out",
  EHOSTDOWN: "timed-out",
  ENETUNREACH: "timed-out",
};

export function tcpConnect(clock: Clock): Connect {
  return (host, port, { timeoutMillis, holdMillis }, signal) =>
    new Promise((resolve, reject) => {
      const socket = createConnection({ host, port });
      const end = (state: ProbeState | Error) => {
        cancel();
        signal.removeEventListener("abort", abort);
        socket.removeAllListeners().on("error", () => {});
        socket.destroy();
        if (state instanceof Error) reject(state);
        else resolve(state);
      };
      const abort = () => end("timed-out");
      let cancel = clock.after(timeoutMillis, abort);
      signal.addEventListener("abort", abort, { once: true });
      socket.once("connect", () => {
        cancel();
        cancel = clock.after(holdMillis, () => end("open"));
      });
      socket.on("error", (error: NodeJS.ErrnoException) => end(STATES[error.code ?? ""] ?? error));
      if (signal.aborted) abort();
    });
}
