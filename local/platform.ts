import type { ControlledMachines } from "./controls.ts";
import type { Controls } from "./gateway/private.ts";
import type { InstanceIdentity } from "./instances/identity.ts";
import type { Front } from "./load-balancers.ts";
import type { Memcached } from "./memcached.ts";
import type { LocalAddresses } from "./network/addresses.ts";
import type { Backends, CacheNodes, Prober, ResourceNotice } from "./ports.ts";

/** What the models' instances, cache nodes and load balancers consist of, and the network that they share. */
export interface Platform<M extends ControlledMachines = ControlledMachines> {
  /** Address at which machines reach what the local cloud offers them. */
  readonly servicesHost: string;
  /** Address that the gateway binds; 127.0.0.1 reaches it in any case. */
  readonly gatewayHost: string;
  readonly addresses: LocalAddresses;
  readonly memcached: CacheNodes & Omit<Memcached, "start">;
  readonly balancer: Front & Backends;
  readonly prober: Prober;
  /** To be called once. */
  machines(gatewayPort: number, identity?: InstanceIdentity): Promise<M>;
  /** What may be done to the machines by name, over the gateway. */
  controls(machines: M): Controls;
  /** Told of each resource that concerns the network, before the models are. */
  notice(notice: ResourceNotice): Promise<void>;
  /** Ends all but the machines. */
  close(): Promise<void>;
}

export interface PlatformOptions {
  /** Makes a folder of that name for what lives as long as the local cloud. */
  readonly folder: (name: string) => string;
  readonly checkout: string;
}
