import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Clock } from "../../contract/clock.ts";
import { Fault, type Models, type Operation } from "../ports.ts";
import { type Answer, printFault, printOutput } from "./answers.ts";
import { authorisation, isDenial } from "./authorise.ts";
import { type CallLog, type CallRecord, callLog } from "./calls.ts";
import { forwarder } from "./forward.ts";
import { identify, type RequestIdentity } from "./identify.ts";
import { readJson } from "./json.ts";
import { type Controls, privateAnswer } from "./private.ts";
import { readForm } from "./query.ts";
import type { OnNotice } from "./resources.ts";
import { type OperationShapes, preload, protocolOf, shapesOf } from "./services.ts";
import { isEmulated, isModelsOnly } from "./territory.ts";

export interface GatewayOptions {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly emulatorPort: number;
  /** Asked at each request, because the models may be made after the gateway. */
  readonly models: () => Models;
  /** By name: mounted at `/_local/<name>`, called with the parsed body of a POST or with undefined for a GET. */
  readonly controls: Controls;
  /** One line of JSON for each call. */
  readonly logFile: string;
  readonly clock: Clock;
  readonly onNotice?: OnNotice;
  /** The emulator checks signatures and policies: what the models answer is shown to it first. */
  readonly auth?: boolean;
  /** Of the ARNs that IAM is asked for. */
  readonly accountId?: string;
}

export interface Gateway {
  readonly port: number;
  calls(): CallRecord[];
  watch: CallLog["watch"];
  stop(): Promise<void>;
}

type Handled = Answer & { readonly by: CallRecord["by"] };

const LARGEST_BODY = 128 * 1024 * 1024;
/**
 * The HTTP front of the local cloud: operations that the models have are answered by them, the rest goes on to the
 * emulator, and what neither does is refused in the protocol of the service.
 * @throws Error when the port is in use.
 */
export async function startGateway(options: GatewayOptions): Promise<Gateway> {
  const log = callLog(options.logFile, options.clock);
  const upstream = forwarder(options.emulatorPort);
  const { auth = false, accountId = "000000000000" } = options;
  const authorised = authorisation(options.models, accountId, auth);

  const server = createServer((request, response) => {
    const startedAt = options.clock.now();
    readBody(request)
      .then(async (body) => {
        const target = request.url ?? "/";
        if (target.startsWith("/_local/")) {
          const calls = (): CallRecord[] => log.calls();
          const answer = await privateAnswer(request.method ?? "GET", target, body, { ...options, calls });
          send(response, answer);
          return;
        }
        const identity = identify(request.method ?? "GET", target, request.headers, body);
        const handled = await answerCall(identity, request, body);
        send(response, handled);
        log.record(identity, request.headers["user-agent"], { ...handled, startedAt });
      })
      .catch((error: unknown) => {
        log.recordError(`${request.method} ${request.url?.split("?")[0]}`, error);
        response.destroy();
      });
  });

  const forward = (
    identity: RequestIdentity,
    { method = "GET", url: target = "/", rawHeaders }: IncomingMessage,
    body: Buffer,
    only = false,
  ): Promise<Answer> =>
    upstream.forward(method, target, authorised.headers(identity, { target, rawHeaders, body }, only), body);

  async function answerCall(
    identity: RequestIdentity,
    request: IncomingMessage,
    body: Buffer,
  ): Promise<Handled> {
    const name = `${identity.service}.${identity.action}`;
    try {
      const operation = options.models().operations[name];
      if (operation) {
        if (auth) {
          const seen = await forward(identity, request, body, true);
          if (isDenial(seen)) return { ...seen, by: "emulator" };
        }
        return { ...(await callModel(identity, request, body, operation)), by: "model" };
      }
      if (isEmulated(identity.service) && !isModelsOnly(identity.service, identity.action))
        return { ...(await forward(identity, request, body)), by: "emulator" };
      throw unknownCall(identity);
    } catch (error) {
      if (!(error instanceof Fault)) log.recordError(name, error);
      const text = error instanceof Error ? error.message : String(error);
      const fault = error instanceof Fault ? error : new Fault("InternalFailure", `${name}: ${text}`, 500);
      const by = options.models().operations[name] ? "model" : "gateway";
      return { ...(await printFault(identity, fault)), by };
    }
  }

  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      reject(error.code === "EADDRINUSE" ? new Error(portInUse(options.port), { cause: error }) : error),
    );
    server.listen(options.port, options.host, resolve);
  });
  await preload(Object.keys(options.models().operations));
  // Clients keep their connections longer than Node's five seconds and would meet one that is just being closed.
  server.keepAliveTimeout = 75_000;
  return {
    port: (server.address() as AddressInfo).port,
    calls: log.calls,
    watch: log.watch,
    stop: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      upstream.close();
      await closed;
      await log.close();
    },
  };
}

async function callModel(
  identity: RequestIdentity,
  request: IncomingMessage,
  body: Buffer,
  operation: Operation,
): Promise<Answer> {
  const { service, action, protocol } = identity;
  const shapes = await shapesOf(service, action);
  if (!shapes || protocol !== protocolOf(service)) throw unknownCall(identity);
  const input = readInput(protocol, request, body, shapes);
  return printOutput(identity, shapes, await operation(input));
}

function readInput(
  protocol: RequestIdentity["protocol"],
  request: IncomingMessage,
  body: Buffer,
  { input, required }: OperationShapes,
): ReturnType<typeof readJson> {
  const read =
    protocol === "json"
      ? readJson(body, input)
      : readForm(formOf(request, body), input, protocol === "ec2" ? "ec2" : "query");
  // The first members of a structure are the required ones.
  const members = input.isStructSchema() ? Object.keys(input.getMemberSchemas()).slice(0, required) : [];
  const missing = members.find((member) => read[member] === undefined);
  // An empty list has no form parameters at all: that the model may judge.
  if (missing !== undefined && !input.getMemberSchema(missing).isListSchema())
    throw new Fault(
      { json: "ValidationException", query: "ValidationError", ec2: "MissingParameter", rest: "" }[protocol],
      `The request must contain the parameter ${missing}`,
    );
  return read;
}

const formOf = (request: IncomingMessage, body: Buffer): URLSearchParams =>
  body.length > 0
    ? new URLSearchParams(body.toString("utf8"))
    : new URL(request.url ?? "/", "http://localhost").searchParams;

function unknownCall({ service, action, protocol }: RequestIdentity): Fault {
  if (service === "") return new Fault("MissingAuthenticationToken", "the request is not signed", 403);
  const code = {
    json: "UnknownOperationException",
    query: "InvalidAction",
    ec2: "InvalidAction",
    rest: "NotImplemented",
  }[protocol];
  return new Fault(code, `the local cloud does not do ${service} ${action}`, protocol === "rest" ? 501 : 400);
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST_BODY) throw new Error(`a body of more than ${LARGEST_BODY} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function send(response: ServerResponse, { status, headers, body }: Answer): void {
  response.writeHead(status, [...headers]);
  response.end(body);
}

const portInUse = (port: number): string =>
  `port ${port} on 127.0.0.1 is in use: end what listens there or choose another port`;
