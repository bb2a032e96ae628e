import { randomBytes } from "node:crypto";
import { DescribeInstancesCommand, EC2Client, type Instance } from "@aws-sdk/client-ec2";
import { bootLogGroup } from "../../../contract/names.ts";
import type { PackageSource } from "../../../contract/package-source.ts";
import type { BootedMachines, NextFault } from "../../../local/booted/booted-machines.ts";
import { type LocalCloud, startLocalCloud } from "../../../local/cloud.ts";
import { Observer } from "../../../local/demo/observer.ts";
import { action, deployInputs, healthy, type Scene } from "../../../local/demo/scene.ts";
import { until } from "../../../local/demo/wait.ts";
import { tcpProber } from "../../../local/network/prober.ts";
import { startPackageRepository } from "../../../local/packages/repository.ts";
import type { LaunchedInstance } from "../../../local/ports.ts";
import { instancePayload } from "../../../scripts/payload.ts";
import type { StackConfig } from "../../../src/stack/config.ts";
import { userData } from "../../../src/stack/user-data.ts";

const STACK = "railgun-ha";
export const PORT = 2408;

/** A deployed stack on booted machines, whose signatures and permissions IAM checks, and single machines beside it that no group knows. */
export interface Stand {
  readonly scene: Scene;
  readonly cloud: LocalCloud<BootedMachines>;
  /** Seconds from the start of `deploy` until two instances were in service. */
  readonly deployed: number;
  /** Powers a machine on with the stack's user data for that package source. */
  launch(source: PackageSource, fault?: NextFault, userData?: Uint8Array): LaunchedInstance;
  /** The stack's own instances that are in service. */
  members(): Promise<readonly Instance[]>;
  close(): Promise<void>;
}

export async function startStand(): Promise<Stand> {
  const cloud = await startLocalCloud({ machines: "booted", reconcilerSeconds: 6, auth: true });
  const scene: Scene = {
    cloud,
    observer: new Observer(STACK, cloud.endpoint, cloud.region),
    checkout: cloud.checkout,
    token: randomBytes(16).toString("hex"),
    settings: {},
    say: () => {},
    runs: [],
  };
  cloud.activation.allow(scene.token);
  const ec2 = new EC2Client({
    endpoint: cloud.endpoint,
    region: cloud.region,
    credentials: { accessKeyId: "test", secretAccessKey: "test" },
  });
  const members = async (): Promise<readonly Instance[]> => {
    const { Reservations } = await ec2.send(
      new DescribeInstancesCommand({ InstanceIds: await scene.observer.inService() }),
    );
    return (Reservations ?? []).flatMap(({ Instances }) => Instances ?? []);
  };
  try {
    const begun = performance.now();
    const run = await action(scene, deployInputs(scene));
    if (run.status !== 0) throw new Error(`deploy failed\n${run.log}`);
    await healthy(scene, 2);
    const deployed = (performance.now() - begun) / 1_000;
    const [like] = await members();
    if (!like) throw new Error("no instance is in service");
    let count = 0;
    const launch: Stand["launch"] = (source, fault = {}, script = scriptFor(source)) => {
      count += 1;
      const instance = instanceLike(like, count, script);
      cloud.machines.faultNext(fault);
      cloud.machines.powerOn(instance);
      return instance;
    };
    return { scene, cloud, deployed, launch, members, close: () => cloud.stop() };
  } catch (error) {
    await cloud.stop();
    throw error;
  }
}

/** The stack's own user data. */
function scriptFor(source: PackageSource): Uint8Array {
  const config = { stackName: STACK, packageSource: source } as StackConfig;
  const text = userData(config, { lambdaKeys: {} as never, instancePayload: instancePayload() });
  return Buffer.from(text, "base64");
}

function instanceLike(like: Instance, count: number, script: Uint8Array): LaunchedInstance {
  return {
    instanceId: `i-${String(count).padStart(17, "0")}`,
    region: "us-east-1",
    accountId: "000000000000",
    zone: like.Placement?.AvailabilityZone ?? "",
    subnetId: like.SubnetId ?? "",
    // Beyond all that the group will come to.
    privateIp: (like.PrivateIpAddress ?? "").replace(/\.\d+$/, `.${100 + count}`),
    imageId: "ami-1",
    instanceType: "t3.medium",
    userData: script,
    securityGroups: [],
    // Profile and role of the stack's instances have one name.
    roleName: like.IamInstanceProfile?.Arn?.split("/").at(-1) ?? "",
    tags: {},
  };
}

export interface Member {
  readonly id: string;
  readonly address: string;
}

/** The two listeners in service, in the order of their launch. */
export async function listenersOf({ members }: Stand): Promise<[Member, Member]> {
  const [first, second] = (await members()).map(
    ({ InstanceId: id = "", PrivateIpAddress: address = "" }) => ({
      id,
      address,
    }),
  );
  if (!first || !second) throw new Error("there are no two listeners in service");
  return [first, second];
}

/** The stand's own repository as a package source. */
export function aptOf({ url, key }: { readonly url: string; readonly key: string }): PackageSource {
  return { kind: "apt", url, suites: ["noble", "xenial"], component: "main", key, package: "railgun-stable" };
}

/** One more repository, as the machines reach it. */
export const repositoryBeside = (cloud: LocalCloud<BootedMachines>) =>
  startPackageRepository({
    host: new URL(cloud.packages.url).hostname,
    settings: { "activate.server": cloud.activation.url },
  });

/** What a person does to a machine over the gateway. */
export async function control({ cloud }: Stand, name: string, body: Record<string, unknown>): Promise<void> {
  const request = { method: "POST", body: JSON.stringify(body) };
  const answer = await fetch(`${cloud.endpoint}/_local/${name}`, request);
  if (!answer.ok) throw new Error(`${name}: ${await answer.text()}`);
}

export const opens = async (host: string, port = PORT): Promise<boolean> =>
  (await tcpProber.connect(host, port, 300)) === "open";

/** Waits, and answers how many seconds that took. */
export async function seconds(
  what: string,
  most: number,
  holds: () => boolean | Promise<boolean>,
): Promise<number> {
  const begun = performance.now();
  await until(what, most, async () => ((await holds()) ? true : undefined));
  return (performance.now() - begun) / 1_000;
}

/** What the stack's log group says of the boot of this machine. */
export async function bootReason({ scene }: Stand, instanceId: string): Promise<string | undefined> {
  const lines = await scene.observer.logged(bootLogGroup(STACK), instanceId);
  return lines.at(-1);
}
