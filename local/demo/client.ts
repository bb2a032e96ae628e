import { connect } from "node:net";
import { createInterface } from "node:readline";

export interface Endpoint {
  readonly host: string;
  readonly port: number;
}

/** What the listener stand-in answers to `GET <url>`. */
export interface Answer {
  readonly instance: string;
  readonly pid: number;
  readonly cache: string;
  readonly servers: readonly string[];
}

/** What it answers to `STAT`. */
export interface Statistics {
  readonly instance: string;
  readonly pid: number;
  readonly startedAt: string;
  readonly servers: readonly string[];
}

const ANSWER_MILLIS = 5_000;

/** A connection through the load balancer, as Cloudflare's side keeps one: many requests, one answer line each. */
export class Client {
  private readonly socket;
  private readonly waiting: { resolve: (line: string) => void; reject: (error: Error) => void }[] = [];

  private constructor(socket: ReturnType<typeof connect>) {
    this.socket = socket;
    const lines = createInterface({ input: socket });
    lines.on("line", (line) => this.waiting.shift()?.resolve(line));
    const fail = (): void => {
      for (const one of this.waiting.splice(0)) one.reject(new Error("connection closed"));
    };
    lines.on("error", fail);
    socket.on("error", fail).on("close", fail);
  }

  static open(endpoint: Endpoint, timeoutMillis = 2_000): Promise<Client> {
    return new Promise((resolve, reject) => {
      const socket = connect({ ...endpoint });
      socket.once("timeout", () => socket.destroy(new Error("timed out")));
      socket.setTimeout(timeoutMillis);
      socket.once("error", reject);
      socket.once("connect", () => {
        socket.setTimeout(0);
        resolve(new Client(socket));
      });
    });
  }

  get(url: string): Promise<Answer> {
    return this.ask(`GET ${url}`);
  }

  statistics(): Promise<Statistics> {
    return this.ask("STAT");
  }

  close(): void {
    this.socket.destroy();
  }

  private async ask<T>(request: string): Promise<T> {
    const line = await new Promise<string>((resolve, reject) => {
      if (this.socket.destroyed) return reject(new Error("connection closed"));
      this.waiting.push({ resolve, reject });
      this.socket.setTimeout(ANSWER_MILLIS);
      this.socket.write(`${request}\n`);
    });
    this.socket.setTimeout(0);
    return JSON.parse(line) as T;
  }
}

/** Opens a connection for each of `count` requests and says which instances answered. */
export async function instancesBehind(endpoints: readonly Endpoint[], count: number): Promise<Set<string>> {
  const seen = new Set<string>();
  for (let at = 0; at < count; at++) {
    const endpoint = endpoints[at % endpoints.length];
    if (!endpoint) break;
    const client = await Client.open(endpoint);
    seen.add((await client.get(`http://example.test/${at % 20}`)).instance);
    client.close();
  }
  return seen;
}
