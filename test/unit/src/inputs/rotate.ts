import { stackParameters } from "../../../../contract/names.ts";
import type { Ran } from "../action.ts";
import type { Sent } from "../fake-aws.ts";
import { deployed, NEW, waves } from "../rotation/scene.ts";
import { STACK, tokenOf } from "../rotation/world.ts";
import { found, type Given, type Table } from "./effect.ts";

const { token } = stackParameters(STACK);

/** Rotates a fleet of this size to a new token. */
const rotate =
  (size: number, more: Given = {}) =>
  async (given: Given): Promise<Ran> =>
    (await deployed(size)).rotate({ "activation-token": NEW, ...more, ...given });

/** Rotates to a token out of one of two other parameters. */
async function rotateTo(given: Given): Promise<Ran> {
  const scene = await deployed();
  scene.one.parameters.put("/railgun/next", tokenOf(2));
  scene.one.parameters.put("/railgun/other", tokenOf(3));
  return scene.rotate(given);
}

/** Rotates a fleet that has been rotated from version 1 to version 2. */
async function rotateAgain(given: Given): Promise<Ran> {
  const scene = await deployed();
  await scene.rotate({ "activation-token": NEW });
  return scene.rotate(given);
}

/** Milliseconds from the canary's restart to the first one after it. */
async function watched(given: Given): Promise<number> {
  const scene = await deployed();
  const times: number[] = [];
  const seen = ({ call, input }: Sent) => {
    if (call === "SSM.SendCommand" && input.Parameters?.mode?.[0] !== "--check")
      times.push(scene.one.clock.now());
  };
  await scene.rotate({ "activation-token": NEW, ...given }, seen);
  const [canary = 0, first = 0] = times;
  return first - canary;
}

const stored = ({ sent }: Ran): string[] =>
  sent.flatMap(({ call, input }) =>
    call === "SSM.PutParameter" && input.Name === token ? [input.Value] : [],
  );

/** Versions of the token that were made the current one. */
const chosen = ({ sent }: Ran): number[] =>
  sent.flatMap(({ call, input }) =>
    call === "SSM.LabelParameterVersion" && input.Labels.includes("current") ? [input.ParameterVersion] : [],
  );

/** Inputs that decide to what a fleet is rotated and how. */
export const ROTATE = {
  "token-parameter": {
    sent: found(rotateTo, stored),
    values: [
      ["/railgun/next", [tokenOf(2)]],
      ["/railgun/other", [tokenOf(3)]],
    ],
  },
  "token-version": {
    sent: found(rotateAgain, chosen),
    values: [
      ["2", []],
      ["previous", [1]],
    ],
  },
  "wave-size": {
    sent: found(rotate(5), waves),
    values: [
      ["1", [1, 1, 1, 1]],
      ["2", [2, 2]],
    ],
  },
  floor: {
    sent: found(rotate(3, { "wave-size": "2" }), waves),
    values: [
      [undefined, [2]],
      ["2", [1, 1]],
    ],
  },
  "canary-seconds": {
    sent: found(watched, (millis) => millis > 600_000),
    values: [
      ["20", false],
      ["600", true],
    ],
  },
} satisfies Table;
