import { type Ran, runAction } from "../action.ts";
import { deployed, INPUTS, inputOf } from "../deployed.ts";
import { found, type Given, type Table } from "./effect.ts";

/** Deploys to a stack that has its image already. */
async function deployAgain(given: Given): Promise<Ran> {
  const { account } = await deployed();
  return runAction({ ...INPUTS, ...given }, account.handlers);
}

/** Parameters of Canonical's that were read. */
const asked = ({ sent }: Ran): string[] =>
  sent.flatMap(({ input }) => (input.Name?.startsWith("/aws/service/canonical") ? [input.Name] : []));

const newest = (release: string): string =>
  `/aws/service/canonical/ubuntu/server/${release}/stable/current/amd64/hvm/ebs-gp3/ami-id`;

const imageOf = (ran: Ran): string | undefined =>
  inputOf(ran, "CloudFormation.CreateChangeSet")?.Parameters.find(
    ({ ParameterKey }: { ParameterKey: string }) => ParameterKey === "ImageId",
  ).ParameterValue;

/** Inputs that decide which image instances have. */
export const IMAGE = {
  "ubuntu-release": {
    sent: found(deployAgain, asked),
    values: [
      [undefined, []],
      ["26.04", [newest("26.04")]],
    ],
  },
  "ami-id": {
    sent: found(deployAgain, imageOf),
    values: [
      [undefined, undefined],
      ["ami-0fedcba9876543210", "ami-0fedcba9876543210"],
    ],
  },
  "ami-update": {
    sent: found(deployAgain, asked),
    values: [
      ["pinned", []],
      ["on-deploy", [newest("24.04")]],
    ],
  },
} satisfies Table;
