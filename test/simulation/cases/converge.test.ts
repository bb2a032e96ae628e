import { expect, test } from "vitest";
import { ConvergeModel, type Desired } from "../world/converge.ts";
import { CASES, type ConvergeCase } from "./case.ts";

/** One machine by the case: time passes only where converge waits. */
function machine({ before, parameters, activates, deafWith }: ConvergeCase) {
  let now = 0;
  const seen = {
    token: before.running,
    listening: before.running !== undefined && before.silent !== true,
    restarts: 0,
    reloads: 0,
  };
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
    reload: ({ servers }) => {
      seen.reloads += 1;
      seen.listening = seen.token !== undefined && servers !== deafWith;
    },
    active: () => seen.token !== undefined,
    answers: () => seen.listening,
  });
  model.disk = before.disk;
  model.state.tokenVersion = before.tokenVersion ?? null;
  model.state.pin = before.pin;
  return { model, seen };
}

test.each(CASES)("converge: $name", async (one) => {
  const { model, seen } = machine(one);

  for (let run = 0; run < (one.repeats ?? 0); run += 1) await model.run(one.mode);
  Object.assign(seen, { restarts: 0, reloads: 0 });
  const { report, status } = await model.run(one.mode);

  expect(status).toBe(one.status);
  const { code, ...rest } = one.report;
  expect(report).toMatchObject(rest);
  if (code !== undefined) expect(report.error?.code).toBe(code);
  const { pinned, token, servers, ...after } = one.after;
  expect(seen).toMatchObject(after);
  if (seen.token !== undefined) expect(seen.token).toBe(token);
  expect(model.disk?.token).toBe(token);
  if (servers !== undefined) expect(model.disk?.servers).toBe(servers);
  if (pinned !== undefined) expect(model.state.pin !== undefined).toBe(pinned);
});
