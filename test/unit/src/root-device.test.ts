import { describe, expect, test } from "vitest";
import { Account } from "./account.ts";
import { type Ran, runAction } from "./action.ts";

const IMAGE = "ami-0fedcba9876543210";
const DEPLOY = { "stack-name": "x", "activation-token": "d".repeat(32), "package-source": "ami" };

/** A first deploy; `rootDevice`: of the image, empty when the region has no such image. */
async function deploy(inputs: Record<string, string>, rootDevice = ""): Promise<Ran> {
  const account = new Account({ rootDevice });
  account.writeServers("x");
  return await runAction({ ...DEPLOY, ...inputs }, account.handlers);
}

const named = ({ sent }: Ran, name: string) => sent.filter((one) => one.call === name);
const rootDevice = (ran: Ran) =>
  named(ran, "CloudFormation.CreateChangeSet").map(
    ({ input }) =>
      (input.Parameters as { ParameterKey: string; ParameterValue?: string }[]).find(
        ({ ParameterKey }) => ParameterKey === "RootDeviceName",
      )?.ParameterValue,
  );

describe("the root device of the image", () => {
  test("is asked for when the image is one's own, as Debian's have another than Ubuntu's", async () => {
    const ran = await deploy({ "ami-id": IMAGE }, "/dev/xvda");
    expect(ran.status, ran.log).toBe(0);
    expect(named(ran, "EC2.DescribeImages").map(({ input }) => input)).toEqual([{ ImageIds: [IMAGE] }]);
    expect(rootDevice(ran)).toEqual(["/dev/xvda"]);
  });

  test("is left to the template where it is Ubuntu's", async () => {
    const own = await deploy({ "ami-id": IMAGE }, "/dev/sda1");
    expect([own.status, rootDevice(own)]).toEqual([0, [undefined]]);
    const ubuntu = await deploy({}, "/dev/xvda");
    expect([ubuntu.status, rootDevice(ubuntu)]).toEqual([0, [undefined]]);
    expect(named(ubuntu, "EC2.DescribeImages")).toEqual([]);
  });

  test("goes back to Ubuntu's with the image", async () => {
    const account = new Account({ rootDevice: "/dev/xvda" });
    account.writeServers("x");
    await runAction({ ...DEPLOY, "ami-id": IMAGE }, account.handlers);
    expect(account.stacks.get("x")?.parameters["RootDeviceName"]).toBe("/dev/xvda");
    expect(rootDevice(await runAction(DEPLOY, account.handlers))).toEqual([undefined]);
  });

  test("of an image that is not there ends the deploy before anything is made", async () => {
    const ran = await deploy({ "ami-id": IMAGE });
    expect(ran.result).toMatchObject({
      error: { code: "image.unknown", message: expect.stringContaining(`no image ${IMAGE}`) },
    });
    expect(ran.sent.filter(({ call }) => /Create|Put/.test(call))).toEqual([]);
  });
});
