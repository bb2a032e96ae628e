import { type Ran, runAction } from "../action.ts";
import type { Step } from "../cloudformation/fake.ts";
import { Scene } from "../deploy/scene.ts";
import { deployed, INPUTS, inputOf } from "../deployed.ts";
import { found, type Given, type Table } from "./effect.ts";

/** Says in all but one input that the stack is to be deleted. */
async function destroy(given: Given): Promise<Ran> {
  const { account } = await deployed();
  return runAction({ ...INPUTS, command: "destroy", confirm: "x", ...given }, account.handlers);
}

const FAILED: readonly Step[] = [
  { at: 0, status: "DELETE_IN_PROGRESS" },
  { at: 0, status: "DELETE_FAILED", logicalId: "Vpc", reason: "has dependencies" },
  { at: 0, status: "DELETE_FAILED" },
];

/** The same of a stack whose deletion fails once. */
async function destroyStuck(given: Given): Promise<Ran> {
  const scene = new Scene();
  await scene.deployed();
  const { script } = scene.fake;
  scene.fake.script = () => {
    scene.fake.script = script;
    return FAILED;
  };
  return scene.run({ command: "destroy", confirm: "x", ...given });
}

/** What each deletion of the stack was told to retain. */
const deletions = ({ sent }: Ran): unknown[] =>
  sent.flatMap(({ call, input }) =>
    call === "CloudFormation.DeleteStack" ? [input.RetainResources ?? []] : [],
  );

/** Inputs that decide whether a stack is deleted, and what with it. */
export const DESTROY = {
  command: {
    sent: found(destroy, deletions),
    values: [
      ["deploy", []],
      ["destroy", [[]]],
    ],
  },
  confirm: {
    sent: found(destroy, deletions),
    values: [
      ["", []],
      ["x", [[]]],
    ],
  },
  "keep-token": {
    sent: found(destroy, (ran) =>
      inputOf(ran, "SSM.DeleteParameters").Names.includes("/railgun-ha/x/activation-token"),
    ),
    values: [
      ["false", true],
      ["true", false],
    ],
  },
  "retain-resources": {
    sent: found(destroyStuck, deletions),
    values: [
      [undefined, [[]]],
      ["Vpc", [[], ["Vpc"]]],
    ],
  },
} satisfies Table;
