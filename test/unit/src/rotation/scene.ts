import { stackParameters } from "../../../../contract/names.ts";
import { Account } from "../account.ts";
import { type Ran, runAction } from "../action.ts";
import type { Handlers, Sent } from "../fake-aws.ts";
import { STACK, tokenOf, type World, world } from "./world.ts";

export const [OLD, NEW] = [tokenOf(1), tokenOf(2)];
export const DEPLOY = { "stack-name": STACK, "activation-token": OLD, "package-source": "ami" };

/** An account with a stack that runs, the fleet of a rotation in it, and the Action as its runner starts it. */
export class Scene {
  readonly one: World;
  readonly account = new Account();

  constructor(one: World) {
    this.one = one;
    one.parameters.put(stackParameters(STACK).servers, "a.0001:11211 b.0002:11211");
  }

  run(inputs: Readonly<Record<string, string>>, seen: (sent: Sent) => void = () => {}): Promise<Ran> {
    const all: Handlers = { ...this.account.handlers, ...this.one.handlers };
    const handlers = Object.fromEntries(
      Object.entries(all).map(([call, handler]) => [
        call,
        (input: Sent["input"]) => {
          seen({ call, input });
          return handler(input);
        },
      ]),
    );
    return this.one.clock.run(runAction(inputs, handlers, { clock: this.one.clock }));
  }

  rotate(inputs: Readonly<Record<string, string>>, seen?: (sent: Sent) => void): Promise<Ran> {
    return this.run({ command: "rotate", "stack-name": STACK, ...inputs }, seen);
  }
}

export async function deployed(size = 2): Promise<Scene> {
  const scene = new Scene(await world(size));
  const ran = await scene.run({ ...DEPLOY, size: String(size) });
  if (ran.status !== 0) throw new Error(ran.log);
  return scene;
}

/** To be called first: modules are read from files, for which the virtual clock would not wait. */
export async function warm(): Promise<void> {
  await runAction({ command: "destroy", "stack-name": STACK, confirm: STACK }, new Account().handlers);
  await deployed();
}

/** How many nodes each wave restarted. */
export const waves = ({ sent }: Ran): number[] =>
  sent
    .filter(({ call, input }) => call === "SSM.SendCommand" && !input.Parameters)
    .map(({ input }) => input.InstanceIds.length);
