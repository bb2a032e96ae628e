import { expect, test } from "vitest";
import type { ConvergeMode } from "../../../contract/converge.ts";
import { ConvergeModel, type Desired, type Settings } from "../world/converge.ts";
import cases from "./converge.json" with { type: "json" };

interface Case {
  readonly name: string;
  readonly before: {
    readonly disk?: Settings;
    readonly tokenVersion?: number;
    readonly running?: string;
    readonly pin?: { readonly version: number; readonly expires: number };
  };
  readonly parameters: { readonly current?: Desired; readonly pending?: Desired; readonly servers?: string };
  readonly activates: readonly string[];
  readonly mode: ConvergeMode;
  readonly report: Readonly<Record<string, unknown>> & { readonly code?: string };
  readonly after: {
    readonly token?: string;
    readonly listening: boolean;
    readonly restarts: number;
    readonly pinned?: boolean;
  };
}

/** One machine by the case: time passes only where converge waits. */
function machine({ before, parameters, activates }: Case) {
  let now = 0;
  const seen = { token: before.running, listening: before.running !== undefined, restarts: 0 };
  const known: Readonly<Record<string, Desired | undefined>> = {
    "activation-token:current": parameters.current,
    "activation-token:pending": parameters.pending,
    "memcached-servers":
      parameters.servers === undefined ? undefined : { version: 1, value: parameters.servers },
  };
  const model = new ConvergeModel("i-1", {
    now: () => now,
    sleep: async (millis) => {
      now += millis;
    },
    read: (name) => known[name],
    restart: async ({ token }) => {
      seen.restarts += 1;
      seen.token = token;
      seen.listening = activates.includes(token);
      return seen.listening;
    },
    stop: () => {
      seen.token = undefined;
      seen.listening = false;
    },
    reload: () => {},
    active: () => seen.token !== undefined,
    answers: () => seen.listening,
  });
  model.disk = before.disk;
  model.state.tokenVersion = before.tokenVersion ?? null;
  model.state.pin = before.pin;
  return { model, seen };
}

test.each(cases as readonly Case[])("converge: $name", async (one) => {
  const { model, seen } = machine(one);

  const { report } = await model.run(one.mode);

  const { code, ...rest } = one.report;
  expect(report).toMatchObject(rest);
  if (code !== undefined) expect(report.error?.code).toBe(code);
  const { pinned, token, ...after } = one.after;
  expect(seen).toMatchObject(after);
  expect(seen.token).toBe(token);
  expect(model.disk?.token).toBe(token);
  if (pinned !== undefined) expect(model.state.pin !== undefined).toBe(pinned);
});
