import { describe, expect, test } from "vitest";
import type { Properties } from "../../../src/stack/types.ts";
import { userData } from "../../../src/stack/user-data.ts";
import { assets, base, render } from "./support/configurations.ts";
import { idsOf, theOnly } from "./support/graph.ts";

const group = (changes = {}): Properties =>
  theOnly(render(changes), "AWS::AutoScaling::AutoScalingGroup").Properties;
const launchData = (changes = {}): Properties =>
  theOnly(render(changes), "AWS::EC2::LaunchTemplate").Properties["LaunchTemplateData"] as Properties;

describe("the group", () => {
  test("has its launch hook inside, and no hook of its own beside it", () => {
    expect(group()["LifecycleHookSpecificationList"]).toEqual([
      {
        LifecycleHookName: "railgun-ha-launch",
        LifecycleTransition: "autoscaling:EC2_INSTANCE_LAUNCHING",
        HeartbeatTimeout: 1020,
        DefaultResult: "ABANDON",
      },
    ]);
    expect(JSON.stringify(render())).not.toContain("AWS::AutoScaling::LifecycleHook");
  });

  test("begins at its size, has room for twice as many and leaves the number to whoever scales it", () => {
    expect(group({ size: 5 })).toMatchObject({ MinSize: "5", MaxSize: "10" });
    expect(group()).not.toHaveProperty("DesiredCapacity");
  });

  test("replaces by the load balancer's verdict, without grace and never below its number", () => {
    expect(group()).toMatchObject({
      AutoScalingGroupName: "railgun-ha-listeners",
      HealthCheckType: "ELB",
      HealthCheckGracePeriod: 0,
      InstanceMaintenancePolicy: { MinHealthyPercentage: 100, MaxHealthyPercentage: 200 },
      VPCZoneIdentifier: [{ Ref: "PublicSubnet0" }, { Ref: "PublicSubnet1" }],
      TargetGroupARNs: [{ Ref: "TargetGroup" }],
    });
  });

  test("serves with the version of the launch template that the stack parameter names", () => {
    expect(group()["LaunchTemplate"]).toEqual({
      LaunchTemplateId: { Ref: "LaunchTemplate" },
      Version: { Ref: "ServingTemplateVersion" },
    });
  });

  test("hands all its tags to its instances, the product's own over the configured ones", () => {
    const tags = { Team: "edge", Name: "mine", "railgun-ha:stack": "other" };
    expect(group({ tags })["Tags"]).toEqual(
      [
        ["Name", "railgun-ha-listener"],
        ["Team", "edge"],
        ["railgun-ha:stack", "railgun-ha"],
      ].map(([Key, Value]) => ({ Key, Value, PropagateAtLaunch: true })),
    );
  });
});

describe("the launch template", () => {
  test("asks for IMDSv2, an encrypted gp3 root volume, a public address, and ends on shutdown", () => {
    expect(launchData({ instanceType: "m6i.large" })).toMatchObject({
      ImageId: { Ref: "ImageId" },
      InstanceType: "m6i.large",
      IamInstanceProfile: { Arn: { "Fn::GetAtt": ["InstanceProfile", "Arn"] } },
      MetadataOptions: { HttpTokens: "required", HttpEndpoint: "enabled", HttpPutResponseHopLimit: 1 },
      BlockDeviceMappings: [
        { DeviceName: { Ref: "RootDeviceName" }, Ebs: { Encrypted: true, VolumeType: "gp3" } },
      ],
      InstanceInitiatedShutdownBehavior: "terminate",
      NetworkInterfaces: [{ AssociatePublicIpAddress: true, Groups: [{ Ref: "ListenerSecurityGroup" }] }],
    });
    expect(launchData()).not.toHaveProperty("KeyName");
  });

  test("tags instance, volume and network interface with the stack", () => {
    const specifications = launchData()["TagSpecifications"] as unknown as {
      ResourceType: string;
      Tags: unknown[];
    }[];
    expect(specifications.map(({ ResourceType }) => ResourceType)).toEqual([
      "instance",
      "volume",
      "network-interface",
    ]);
    for (const { Tags } of specifications) {
      expect(Tags).toContainEqual({ Key: "railgun-ha:stack", Value: "railgun-ha" });
    }
  });

  test("is the only one, and sends user data in base64", () => {
    expect(idsOf(render(), "AWS::EC2::LaunchTemplate")).toHaveLength(1);
    expect(launchData()["UserData"]).toBe(userData(base, assets));
    expect(launchData()["UserData"]).toMatch(/^[A-Za-z0-9+/]+=*$/);
  });
});
