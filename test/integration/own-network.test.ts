import { DescribeSubnetsCommand, EC2Client } from "@aws-sdk/client-ec2";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { stackParameters } from "../../contract/names.ts";
import type { LocalCloud } from "../../local/cloud.ts";
import { action, deployInputs, healthy, type Scene } from "../../local/demo/scene.ts";
import { aws } from "./support/aws.ts";
import { makeNetwork, type OperatorsNetwork } from "./support/own-network.ts";
import { startScene } from "./support/scene.ts";

let cloud: LocalCloud;
let scene: Scene;
let network: OperatorsNetwork;

beforeAll(async () => {
  scene = await startScene({ reconcilerSeconds: 6 });
  cloud = scene.cloud;
  network = await makeNetwork(cloud.endpoint, cloud.region);
});
afterAll(() => cloud?.stop());

const inputs = (changed: Record<string, string> = {}) => ({
  ...deployInputs(scene),
  "vpc-id": network.vpcId,
  "public-subnet-ids": network.publicIds.join(),
  "private-subnet-ids": network.privateIds.join("\n"),
  ...changed,
});
const subnets = async (): Promise<string[]> => {
  const credentials = { accessKeyId: "test", secretAccessKey: "test" };
  const client = new EC2Client({ endpoint: cloud.endpoint, region: cloud.region, credentials });
  const { Subnets = [] } = await client.send(new DescribeSubnetsCommand({}));
  return Subnets.map(({ SubnetId = "" }) => SubnetId).sort();
};

describe("a VPC of the operator's own", () => {
  it("is refused with what is wrong with it, before anything is made", async () => {
    const turned = {
      "public-subnet-ids": network.privateIds.join(),
      "private-subnet-ids": network.publicIds.join(),
    };
    const refused = await action(scene, inputs(turned));
    expect(refused.status).toBe(1);
    expect(JSON.parse(refused.outputs["result"] ?? "{}")).toMatchObject({
      error: {
        code: "network.unsuitable",
        details: [...network.privateIds]
          .sort()
          .map((id) => expect.stringContaining(`${id} is no public subnet`)),
      },
    });
    expect(await scene.observer.outputs()).toBeUndefined();
  });

  it("carries the fleet, whose listeners port-probe reaches, and is left as it was by destroy", async () => {
    const before = await subnets();
    const deployed = await action(scene, inputs());
    expect(deployed.status, deployed.log).toBe(0);
    await healthy(scene, 2);
    expect(await subnets()).toEqual(before);
    const result = JSON.parse(deployed.outputs["result"] ?? "{}");
    expect(result.fleet.instances.map((one: { port: string }) => one.port)).toEqual(["open", "open"]);

    const again = await action(scene, inputs());
    expect(JSON.parse(again.outputs["result"] ?? "{}")).toMatchObject({ operation: "unchanged" });

    const end = { ...inputs(), command: "destroy", confirm: "railgun-ha", "keep-token": "true" };
    const destroyed = await action(scene, end);
    expect(destroyed.status, destroyed.log).toBe(0);
    expect(await scene.observer.outputs()).toBeUndefined();
    expect(await subnets()).toEqual(before);
    expect(destroyed.log).toContain("the group launches nothing any more");
    const path = await aws(
      cloud.endpoint,
      "ssm",
      "get-parameters-by-path",
      "--path",
      "/railgun-ha",
      "--recursive",
    );
    expect(path.json.Parameters.map(({ Name }: { Name: string }) => Name)).toEqual([
      stackParameters("railgun-ha").token,
    ]);
  });
});
