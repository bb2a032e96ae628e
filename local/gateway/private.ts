import { Fault, type Models } from "../ports.ts";
import type { Answer } from "./answers.ts";
import type { CallRecord } from "./calls.ts";
import { answerResource, type OnNotice } from "./resources.ts";

/** What tests, the demo and a person may ask of a running local cloud, by name. */
export type Controls = Readonly<Record<string, (body: unknown) => unknown>>;

interface Context {
  readonly models: () => Models;
  readonly controls: Controls;
  readonly onNotice?: OnNotice;
  calls(): CallRecord[];
}

/** `/_local/…`: the emulator's questions about resources, the records, the controls. Errors are JSON as well. */
export async function privateAnswer(
  method: string,
  target: string,
  body: Buffer,
  context: Context,
): Promise<Answer> {
  const name = new URL(target, "http://localhost").pathname.slice("/_local/".length);
  try {
    return printed(200, await dispatch(method, name, body, context));
  } catch (error) {
    const status = error instanceof Fault ? error.status : 500;
    return printed(status, { error: error instanceof Error ? error.message : String(error) });
  }
}

async function dispatch(method: string, name: string, body: Buffer, context: Context): Promise<unknown> {
  const posted = method === "POST";
  if (name === "resources" && posted) return answerResource(context.models(), context.onNotice, parsed(body));
  if (name === "calls" && !posted) return context.calls();
  const control = Object.hasOwn(context.controls, name) ? context.controls[name] : undefined;
  if (!control) {
    const known = ["calls", ...Object.keys(context.controls)].join(", ");
    throw new Fault("NotFound", `no "${name}" here: there are ${known}`, 404);
  }
  return control(posted ? parsed(body) : undefined);
}

function parsed(body: Buffer): unknown {
  if (body.length === 0) return undefined;
  try {
    return JSON.parse(body.toString("utf8"));
  } catch {
    throw new Fault("BadRequest", "the body is not JSON");
  }
}

function printed(status: number, value: unknown): Answer {
  const body = Buffer.from(`${JSON.stringify(value ?? {})}\n`, "utf8");
  return {
    status,
    headers: ["content-type", "application/json", "content-length", String(body.length)],
    body,
  };
}
