import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface ActivationOptions {
  readonly host: string;
  /** Without it the system chooses one. */
  readonly port?: number;
}

/** The vendor's activation service, against which the listener stand-in activates. It logs nothing. */
export interface Activation {
  /** Value of the listener's `activate.server`. */
  readonly url: string;
  allow(token: string): void;
  revoke(token: string): void;
  /** Every request is cut without an answer. */
  down(): void;
  up(): void;
  /** Successful activations by instance (its wan.ip or host name). */
  activations(): Readonly<Record<string, number>>;
  /** Activations that were refused for their token, by instance. */
  refusals(): Readonly<Record<string, number>>;
  /** Instances that deactivated the Railgun, in order: nothing in the product may ever do so. */
  deactivations(): readonly string[];
  close(): Promise<void>;
}

const LARGEST_BODY = 4096;
const RAILGUN_ID = 1;

interface Request {
  readonly token: string;
  readonly instance: string;
}

/** Rejects when the address is in use. */
export async function startActivation({ host, port = 0 }: ActivationOptions): Promise<Activation> {
  const tokens = new Set<string>();
  const activations = new Map<string, number>();
  const refusals = new Map<string, number>();
  const deactivations: string[] = [];
  let isUp = true;

  const answer = (path: string, request: Request): { status: number; body: object } => {
    const { token, instance } = request;
    if (!tokens.has(token)) {
      refusals.set(instance, (refusals.get(instance) ?? 0) + 1);
      return { status: 403, body: { error: "Invalid or missing railgun token or tag." } };
    }
    if (path === "/deactivate") deactivations.push(instance);
    else activations.set(instance, (activations.get(instance) ?? 0) + 1);
    return { status: 200, body: { id: RAILGUN_ID } };
  };

  const serve = async (request: IncomingMessage, response: ServerResponse) => {
    const path = request.url ?? "";
    const message = request.method === "POST" ? await readRequest(request) : undefined;
    if (!isUp) {
      request.socket.resetAndDestroy();
      return;
    }
    const known = path === "/activate" || path === "/deactivate";
    const reply = !known
      ? { status: 404, body: { error: "not found" } }
      : message
        ? answer(path, message)
        : { status: 400, body: { error: "POST token, host and instance as JSON" } };
    response.writeHead(reply.status, { "content-type": "application/json" }).end(JSON.stringify(reply.body));
  };

  const server = createServer((request, response) => {
    serve(request, response).catch(() => request.socket.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(port, host, resolve);
  });
  return {
    url: `http://${host}:${(server.address() as AddressInfo).port}`,
    allow: (token) => void tokens.add(token),
    revoke: (token) => void tokens.delete(token),
    down: () => {
      isUp = false;
    },
    up: () => {
      isUp = true;
    },
    activations: () => Object.fromEntries(activations),
    refusals: () => Object.fromEntries(refusals),
    deactivations: () => [...deactivations],
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

/** Undefined for anything but the JSON that a listener sends. */
async function readRequest(request: IncomingMessage): Promise<Request | undefined> {
  let text = "";
  for await (const chunk of request) {
    text += chunk;
    if (text.length > LARGEST_BODY) return undefined;
  }
  try {
    const { token, instance }: Record<string, unknown> = JSON.parse(text);
    return typeof token === "string" && typeof instance === "string" ? { token, instance } : undefined;
  } catch {
    return undefined;
  }
}
