import { once } from "node:events";
import {
  createServer,
  type Server as HttpServer,
  type IncomingMessage,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

const PREFIX = "/railgun-ha/test";
/** AWS refuses a signature that is further off (AWS General Reference, "Troubleshooting signed requests"). */
const SKEW = 5 * 60_000;

interface Version {
  readonly value: string;
  readonly labels: Set<string>;
}

/** What a machine asks AWS for: parameters, a log stream; and the metadata service that gives it credentials. */
export abstract class FakeAws {
  readonly parameters = new Map<string, Version[]>();
  /** Names asked for, one list for each call that was answered or failed on purpose. */
  readonly asked: string[][] = [];
  /** Messages written to log streams: group, stream, message. */
  readonly logged: string[] = [];
  /** Answers to the next calls instead of the right one: an error code, or "hang up". */
  readonly faults: string[] = [];
  /** Access keys that have expired. */
  readonly refusedKeys = new Set<string>();
  /** Milliseconds by which the clock of AWS is ahead of this machine's. */
  clockAhead = 0;
  /** Called while Parameter Store's answer is on its way. */
  onRead: () => void | Promise<void> = () => {};
  readonly #servers: HttpServer[] = [];

  /** A systemctl command line; answers its exit status. */
  protected abstract systemctl(words: string): Promise<number>;

  async open(): Promise<void> {
    await this.#serve((request, response) => void this.#answer(request, response));
  }

  close(): void {
    for (const server of this.#servers) {
      server.closeAllConnections();
      server.close();
    }
  }

  get endpoint(): string {
    return addressOf(this.#servers[0]);
  }

  /** The constants that name this. */
  get constants(): object {
    return { region: "eu-central-1", parameterPrefix: PREFIX, endpoint: this.endpoint };
  }

  /** A new version; `label` moves to it. */
  put(name: string, value: string, label?: string): number {
    const versions = this.parameters.get(name) ?? [];
    this.parameters.set(name, versions);
    versions.push({ value, labels: new Set() });
    if (label) this.label(name, versions.length, label);
    return versions.length;
  }

  label(name: string, version: number | undefined, label: string): void {
    for (const [at, { labels }] of (this.parameters.get(name) ?? []).entries()) {
      if (at + 1 === version) labels.add(label);
      else labels.delete(label);
    }
  }

  /**
   * A metadata service whose role gives these access keys, one for each time that it is asked for a token; "fails"
   * refuses, "slow" takes three seconds and goes on with the next. After the last comes `then`, for ever. Answers the
   * environment.
   */
  async startRole(keys: readonly string[], then = "fails"): Promise<Record<string, string>> {
    const left = [...keys];
    let key = "";
    const server = await this.#serve((request, response) => {
      const send = (status: number, body: string): void => void response.writeHead(status).end(body);
      if (request.method === "PUT") {
        key = left.shift() ?? then;
        if (key === "fails") send(503, "");
        else if (key === "slow") setTimeout(() => send(200, "token"), 3_000);
        else send(200, "token");
        if (key === "slow") key = left.shift() ?? then;
      } else if (request.url?.endsWith("/security-credentials/")) {
        send(200, "role");
      } else if (key === "fails") {
        send(503, "");
      } else {
        const Expiration = new Date(Date.now() + 6 * 3_600_000).toISOString().replace(/\.\d+Z/, "Z");
        const secret = { SecretAccessKey: "secret", Token: "session" };
        send(200, JSON.stringify({ Code: "Success", AccessKeyId: key, ...secret, Expiration }));
      }
    });
    return {
      // With the slash that botocore of Ubuntu 22.04 needs, as its own default has it.
      AWS_EC2_METADATA_SERVICE_ENDPOINT: `${addressOf(server)}/`,
    };
  }

  async #serve(handler: (request: IncomingMessage, response: ServerResponse) => void): Promise<HttpServer> {
    const server = createServer(handler).listen(0, "127.0.0.1");
    await once(server, "listening");
    this.#servers.push(server);
    return server;
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await text(request);
    if (request.url === "/systemctl") {
      response.end(String(await this.systemctl(body)));
      return;
    }
    const headers = {
      "content-type": "application/x-amz-json-1.1",
      date: new Date(Date.now() + this.clockAhead).toUTCString(),
    };
    const refuse = (code: string): void =>
      void response.writeHead(400, headers).end(JSON.stringify({ __type: code, message: "as told" }));
    const refusal = this.#refusal(request);
    if (refusal) {
      refuse(refusal);
      return;
    }
    if (String(request.headers["x-amz-target"]).startsWith("Logs_")) {
      const { logGroupName, logStreamName, logEvents = [] } = JSON.parse(body);
      for (const { message } of logEvents) this.logged.push(`${logGroupName} ${logStreamName} ${message}`);
      response.writeHead(200, headers).end("{}");
      return;
    }
    const { Names = [], WithDecryption } = JSON.parse(body) as { Names?: string[]; WithDecryption?: boolean };
    this.asked.push(Names);
    const fault = this.faults.shift();
    if (fault === "hang up") {
      request.socket.destroy();
    } else if (fault) {
      refuse(fault);
    } else {
      response
        .writeHead(200, headers)
        .end(JSON.stringify(this.#getParameters(Names, WithDecryption ?? false)));
      await this.onRead();
    }
  }

  /** What AWS has against the signature. */
  #refusal({ headers }: IncomingMessage): string | undefined {
    const [, key = ""] = /Credential=([^/]+)/.exec(headers.authorization ?? "") ?? [];
    if (this.refusedKeys.has(key)) return "ExpiredTokenException";
    const [, ...parts] =
      /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(String(headers["x-amz-date"])) ?? [];
    const [year = 0, month = 1, ...rest] = parts.map(Number);
    const signed = Date.UTC(year, month - 1, ...rest);
    return Math.abs(signed - Date.now() - this.clockAhead) < SKEW ? undefined : "InvalidSignatureException";
  }

  #getParameters(names: readonly string[], decrypt: boolean): object {
    const Parameters: object[] = [];
    const InvalidParameters: string[] = [];
    for (const full of names) {
      const [path = "", selector] = full.split(":");
      const versions = this.parameters.get(path.replace(`${PREFIX}/`, "")) ?? [];
      const at = selector ? versions.findIndex(({ labels }) => labels.has(selector)) : versions.length - 1;
      const found = versions[at];
      const secret = path.endsWith("activation-token");
      const Value = secret && !decrypt ? "encrypted" : found?.value;
      if (!found) InvalidParameters.push(full);
      else
        Parameters.push({
          Name: path,
          Value,
          Version: at + 1,
          ...(selector && { Selector: `:${selector}` }),
        });
    }
    return { Parameters, InvalidParameters };
  }
}

function addressOf(server: HttpServer | undefined): string {
  if (!server) throw new Error("it has not been opened");
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
