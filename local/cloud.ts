import { randomBytes, randomUUID } from "node:crypto";
import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { systemClock } from "../contract/clock.ts";
import { PRODUCT } from "../contract/names.ts";
import { type Activation, startActivation } from "./activation.ts";
import { type Principals, readDecisions } from "./auth/decisions.ts";
import { asEnvironment, type Identities, identities } from "./auth/identities.ts";
import { type Place, type PublishedName, publishedPolicy } from "./auth/policies.ts";
import type { Credentials } from "./auth/sign.ts";
import type { BootedMachines } from "./booted/booted-machines.ts";
import { createBootedPlatform } from "./booted/booted-platform.ts";
import type { ControlledMachines } from "./controls.ts";
import { decisionsFile, functionServedBy, startEmulator } from "./emulator/emulator.ts";
import type { CallRecord } from "./gateway/calls.ts";
import { emulatorEvents } from "./gateway/events.ts";
import { startGateway } from "./gateway/server.ts";
import type { ProcessMachines } from "./instances/machines.ts";
import { createProcessPlatform } from "./instances/process-platform.ts";
import { type Address, LoadBalancers } from "./load-balancers.ts";
import type { CacheStats } from "./memcached.ts";
import { createModels } from "./models/index.ts";
import type { LocalAddresses } from "./network/addresses.ts";
import { freePort } from "./network/free-port.ts";
import { type PackageRepository, startPackageRepository } from "./packages/repository.ts";
import type { Platform, PlatformOptions } from "./platform.ts";
import type { Ids, JsonObject, Models, ResourceNotice } from "./ports.ts";
import { startGuardian } from "./processes/guardian.ts";
import { commandLine, marked } from "./processes/proc.ts";
import { createRun, RUN_VARIABLE } from "./processes/run.ts";

export interface LocalCloudOptions {
  readonly region?: string;
  /** Of the endpoint; any free one unless given. */
  readonly port?: number;
  /** Seconds that stand for the reconciler's minute. */
  readonly reconcilerSeconds?: number;
  /**
   * IAM decides: the Action comes as a user with the published policy, functions and instances come with the roles of
   * their stack. False unless given: everybody may everything.
   */
  readonly auth?: boolean;
  /**
   * With `auth`: one statement less. `resource` is the logical id of a role or policy of the template, or the name of a
   * published policy; statements are counted from 0.
   */
  readonly without?: { readonly resource: string; readonly statement: number } | undefined;
  /** Stack for which the published policies are made out. */
  readonly stackName?: string;
  /** What the instances are; processes unless given. Booted ones only inside the namespaces of `runInside`. */
  readonly machines?: "process" | "booted";
  /** One line for each phase of the start. */
  readonly say?: (line: string) => void;
}

/** An AWS account on this machine. */
export interface LocalCloud<M extends ControlledMachines = ControlledMachines> {
  /** Value of AWS_ENDPOINT_URL. */
  readonly endpoint: string;
  readonly region: string;
  /** Folder of everything that this local cloud writes; gone after `stop`. */
  readonly folder: string;
  /** Folder that holds action.yml. */
  readonly checkout: string;
  /** Value of the Action's input `package-source` for the listener stand-in. */
  readonly packageSource: string;
  /** What the Action's process needs; with `auth` the deploying user's keys as well. */
  readonly environment: Readonly<Record<string, string>>;
  readonly activation: Activation;
  readonly packages: PackageRepository;
  readonly machines: M;
  readonly models: Models;
  /** Where a load balancer accepts connections, by its DNS name. */
  addressesOf(dnsName: string): Address[];
  memcachedStatistics(node: { host: string; port: number }): Promise<CacheStats>;
  calls(): CallRecord[];
  /** Calls `told` with each call at once, before its answer can have been read. Ends by the function answered. */
  watchCalls(told: (call: CallRecord) => void): () => void;
  /** What IAM decided so far; empty without `auth`. */
  principals(): Principals;
  /** Keys of the user that has exactly this published policy; only with `auth`. */
  credentials(name: PublishedName): Credentials;
  /** Makes users, and asks IAM in their names. */
  readonly identities: Identities;
  /** Machines that are on, cache nodes that run, and functions that have a worker. */
  running(): string[];
  /** Ends everything; safe to call twice. */
  stop(): Promise<void>;
}

const HOST = "127.0.0.1";
const ACCOUNT = "000000000000";
/** Share of AWS's own time that making an instance or a cache node takes here. */
const PACE = 0.1;

const PLATFORMS: Readonly<Record<"process" | "booted", (options: PlatformOptions) => Promise<Platform>>> = {
  process: createProcessPlatform,
  booted: createBootedPlatform,
};

const ids: Ids = {
  hex: (digits) =>
    randomBytes(Math.ceil(digits / 2))
      .toString("hex")
      .slice(0, digits),
  uuid: randomUUID,
};

/** Starts an AWS account on this machine: emulator, gateway, models, and the processes that the models command. */
export async function startLocalCloud(
  options: LocalCloudOptions & { readonly machines: "booted" },
): Promise<LocalCloud<BootedMachines>>;
export async function startLocalCloud(
  options?: LocalCloudOptions & { readonly machines?: "process" },
): Promise<LocalCloud<ProcessMachines>>;
export async function startLocalCloud(options?: LocalCloudOptions): Promise<LocalCloud>;
export async function startLocalCloud(options: LocalCloudOptions = {}): Promise<LocalCloud> {
  const {
    region = "us-east-1",
    reconcilerSeconds = 60,
    auth = false,
    without,
    stackName = PRODUCT,
    say = () => {},
  } = options;
  const checkout = dirname(dirname(fileURLToPath(import.meta.url)));
  const run = createRun();
  const guardian = await startGuardian(run);
  const closers: (() => Promise<void>)[] = [() => guardian.release()];
  let stopping: Promise<void> | undefined;
  const stop = (): Promise<void> => {
    stopping ??= (async () => {
      for (const close of closers.reverse()) await close();
    })();
    return stopping;
  };

  try {
    const folder = (name: string): string => {
      const path = join(run.folder, name);
      mkdirSync(path, { recursive: true, mode: 0o700 });
      return path;
    };
    const platform = await PLATFORMS[options.machines ?? "process"]({ folder, checkout });
    closers.push(() => platform.close());
    const { addresses, memcached, balancer, servicesHost: host } = platform;
    const activation = await startActivation({ host });
    closers.push(() => activation.close());
    const packages = await startPackageRepository({
      host,
      settings: { "activate.server": activation.url },
    });
    closers.push(() => packages.close());
    const loadBalancers = new LoadBalancers(balancer, addresses);

    const emulatorPort = await freePort();
    const gatewayPort = options.port ?? (await freePort());
    const endpoint = `http://${HOST}:${gatewayPort}`;
    const iam = identities({ port: emulatorPort, accountId: ACCOUNT, region, clock: systemClock });
    const machines = await platform.machines(gatewayPort, auth ? iam.instances : undefined);
    closers.push(() => machines.close());
    const models = createModels({
      clock: systemClock,
      ids,
      machines,
      prober: platform.prober,
      cacheNodes: memcached,
      events: emulatorEvents({ emulatorPort, accountId: ACCOUNT, region }),
      backends: balancer,
      addresses,
      accountId: ACCOUNT,
      region,
      pace: PACE,
    });
    closers.push(() => models.close());

    say("starting the emulator");
    const onNotice = async (notice: ResourceNotice): Promise<JsonObject | undefined> => {
      await platform.notice(notice);
      await loadBalancers.notice(notice);
      return vpcNotice(notice, addresses);
    };
    const emulator = await startEmulator({
      folder: folder("emulator"),
      port: emulatorPort,
      gatewayPort,
      python: join(checkout, ".venv/bin/python3"),
      rateScale: reconcilerSeconds / 60,
      environment: { [RUN_VARIABLE]: run.id },
      auth,
      without,
    });
    closers.push(() => emulator.stop());
    const principals = (): Principals => readDecisions(decisionsFile(folder("emulator")));
    const gateway = await startGateway({
      host: platform.gatewayHost,
      port: gatewayPort,
      emulatorPort,
      models: () => models,
      controls: {
        ...platform.controls(machines),
        endpoints: () => loadBalancers.all(),
        allow: (body) => activation.allow(tokenOf(body)),
        revoke: (body) => activation.revoke(tokenOf(body)),
        principals: () => principals().decisions,
      },
      auth,
      accountId: ACCOUNT,
      logFile: join(run.folder, "gateway.log"),
      clock: systemClock,
      onNotice,
    });
    closers.push(() => gateway.stop());
    const place = { accountId: ACCOUNT, region, stackName };
    const users = auth ? await makeUsers(iam, place, without) : undefined;
    say(`ready at ${endpoint}`);

    return {
      endpoint,
      region,
      folder: run.folder,
      checkout,
      packageSource: `apt ${packages.url} key=${packages.key} suite=xenial`,
      environment: {
        [RUN_VARIABLE]: run.id,
        NO_PROXY: [...new Set([HOST, host])].join(),
        ...(users && asEnvironment(users.deploy)),
      },
      activation,
      packages,
      machines,
      models,
      addressesOf: (dnsName) => loadBalancers.addressesOf(dnsName),
      memcachedStatistics: ({ host, port }) => {
        const node = memcached.nodes().find((one) => one.host === host && one.port === port);
        if (!node) throw new Error(`no memcached runs at ${host}:${port}`);
        return memcached.stats(node);
      },
      calls: () => gateway.calls(),
      watchCalls: gateway.watch,
      principals,
      credentials: (name) => {
        if (!users) throw new Error(`there is no user ${name}: start the local cloud with auth`);
        return users[name];
      },
      identities: iam,
      running: () => [
        ...machines.running().map((id) => `machine ${id}`),
        ...memcached.nodes().map(({ host }) => `memcached ${host}`),
        ...marked(RUN_VARIABLE, run.id)
          .map((pid) => functionServedBy(commandLine(pid)))
          .flatMap((name) => (name === undefined ? [] : `function ${name}`)),
      ],
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** A user for each published policy, less the statement `without`. */
async function makeUsers(
  iam: Identities,
  place: Place,
  without: LocalCloudOptions["without"],
): Promise<Record<PublishedName, Credentials>> {
  const isLeft = (name: PublishedName, at: number): boolean =>
    without?.resource !== name || without.statement !== at;
  const make = (name: PublishedName) =>
    iam.user(
      name,
      publishedPolicy(name, place).Statement.filter((_, at) => isLeft(name, at)),
    );
  return { deploy: await make("deploy"), status: await make("status") };
}

/** A VPC's addresses lie in a 127.N.0.0/16: Fn::GetAtt CidrBlock answers where they really are. */
function vpcNotice(
  { type, physicalId, properties }: ResourceNotice,
  addresses: LocalAddresses,
): JsonObject | undefined {
  if (type !== "AWS::EC2::VPC") return undefined;
  if (!properties) {
    addresses.release(physicalId);
    return undefined;
  }
  return { CidrBlock: addresses.cidr(physicalId, String(properties.CidrBlock)) };
}

function tokenOf(body: unknown): string {
  const token = (body as { token?: unknown } | undefined)?.token;
  if (typeof token !== "string") throw new Error('the body must be {"token":"…"}');
  return token;
}
