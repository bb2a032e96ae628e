import { setMaxListeners } from "node:events";
import type { Clock } from "../../contract/clock.ts";
import { listener } from "../../contract/listener.ts";
import { CONNECT_SPACING, CONNECT_TIMEOUT, PROBE_PACE } from "../../contract/numbers.ts";
import type { ProbeReply, ProbeState } from "../../contract/probe.ts";
import type { Deadline } from "../shared/deadline.ts";
import type { Connect } from "./connect.ts";
import type { CompleteRequest } from "./request.ts";

export interface Probe {
  readonly connect: Connect;
  readonly clock: Clock;
}

interface Seen {
  state: ProbeState;
  /** Looks that ended. */
  attempts: number;
}

/**
 * Answers a request: `each` looks once at all hosts at a time, `first` looks at each every PROBE_PACE until one is
 * open or the time is over. Each host is looked at once at least, so an answer comes up to one look (a second)
 * after `forMillis`; never after `deadline`. A host whose first look had not ended has 0 attempts.
 */
export async function watch(probe: Probe, request: CompleteRequest, deadline: Deadline): Promise<ProbeReply> {
  const stop = new AbortController();
  setMaxListeners(0, stop.signal);
  const watched = new Watched(probe, stop, request.connects);
  const cancelDeadline = probe.clock.after(deadline.remaining(), () => stop.abort());
  const end = probe.clock.now() + request.forMillis;
  const seen = new Map(request.hosts.map((host) => [host, { state: "timed-out", attempts: 0 } as Seen]));
  try {
    const again = () => request.until === "first" && probe.clock.now() < end;
    await Promise.all(
      [...seen].map(([host, found]) => watched.host(host, found, request.until === "first", again)),
    );
  } finally {
    cancelDeadline();
    stop.abort();
  }
  return { seen: [...seen].map(([host, { state, attempts }]) => ({ host, state, attempts })) };
}

class Watched {
  private readonly probe: Probe;
  private readonly stop: AbortController;
  private readonly connects: number;
  /** Hosts that have accepted in a look that is still going on: worth waiting for once another is open. */
  private opening = 0;
  private found = false;

  constructor(probe: Probe, stop: AbortController, connects: number) {
    this.probe = probe;
    this.stop = stop;
    this.connects = connects;
  }

  async host(host: string, seen: Seen, endAtFirst: boolean, again: () => boolean): Promise<void> {
    const { clock } = this.probe;
    do {
      const began = clock.now();
      const state = await this.look(host);
      if (state === undefined) return;
      seen.state = state;
      seen.attempts += 1;
      if (state === "open") this.found = true;
      if (endAtFirst && this.found && this.opening === 0) this.stop.abort();
      if (state === "open" || this.found || !again()) return;
      await pause(clock, Math.max(0, began + PROBE_PACE - clock.now()), this.stop.signal);
    } while (!this.stop.signal.aborted && again());
  }

  /** So many connects in a row, the first that is not accepted decides; undefined when stopped meanwhile. */
  private async look(host: string): Promise<ProbeState | undefined> {
    let accepted = 0;
    try {
      while (accepted < this.connects) {
        const limits = {
          timeoutMillis: CONNECT_TIMEOUT,
          holdMillis: accepted + 1 < this.connects ? CONNECT_SPACING : 0,
        };
        const state = await this.probe.connect(host, listener.port, limits, this.stop.signal);
        if (this.stop.signal.aborted) return undefined;
        if (state !== "open") return state;
        accepted += 1;
        if (accepted === 1) this.opening += 1;
      }
      return "open";
    } finally {
      if (accepted > 0) this.opening -= 1;
    }
  }
}

function pause(clock: Clock, millis: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      cancel();
      signal.removeEventListener("abort", end);
      resolve();
    };
    const cancel = clock.after(millis, end);
    signal.addEventListener("abort", end, { once: true });
    if (signal.aborted) end();
  });
}
