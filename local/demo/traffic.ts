import { sleep, systemClock } from "../../contract/clock.ts";
import { Client, type Endpoint } from "./client.ts";

const PAUSE = 50;

/** A client that asks again and again, each time over a new connection, and counts what failed. */
export class Traffic {
  private readonly endpoints: readonly Endpoint[];
  private readonly done: Promise<void>;
  private stopped = false;
  private requests = 0;
  private failed = 0;

  private constructor(endpoints: readonly Endpoint[]) {
    this.endpoints = endpoints;
    this.done = this.run();
  }

  static through(endpoints: readonly Endpoint[]): Traffic {
    return new Traffic(endpoints);
  }

  async stop(): Promise<{ requests: number; failed: number }> {
    this.stopped = true;
    await this.done;
    return { requests: this.requests, failed: this.failed };
  }

  private async run(): Promise<void> {
    while (!this.stopped) {
      const endpoint = this.endpoints[this.requests % this.endpoints.length];
      this.requests += 1;
      await this.ask(endpoint).catch(() => {
        this.failed += 1;
      });
      await sleep(systemClock, PAUSE);
    }
  }

  private async ask(endpoint: Endpoint | undefined): Promise<void> {
    if (!endpoint) throw new Error("the load balancer has no address");
    const client = await Client.open(endpoint);
    try {
      await client.get(`http://example.test/${this.requests % 20}`);
    } finally {
      client.close();
    }
  }
}
