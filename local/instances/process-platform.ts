import { join } from "node:path";
import { systemClock } from "../../contract/clock.ts";
import { createMemcached } from "../memcached.ts";
import { createAddresses } from "../network/addresses.ts";
import { createBalancer } from "../network/balancer.ts";
import { tcpProber } from "../network/prober.ts";
import type { Platform, PlatformOptions } from "../platform.ts";
import { createProcessMachines, type ProcessMachines } from "./machines.ts";

const HOST = "127.0.0.1";

/** Everything on loopback addresses, nothing of it needs root. */
export async function createProcessPlatform({
  folder,
  checkout,
}: PlatformOptions): Promise<Platform<ProcessMachines>> {
  const addresses = await createAddresses();
  const memcached = createMemcached({ folder: folder("memcached") });
  const balancer = createBalancer();
  return {
    servicesHost: HOST,
    gatewayHost: HOST,
    addresses,
    memcached,
    balancer,
    prober: tcpProber,
    machines: async (gatewayPort, identity) =>
      createProcessMachines({
        folder: folder("machines"),
        endpointUrl: `http://${HOST}:${gatewayPort}`,
        python: join(checkout, ".venv/bin/python3"),
        clock: systemClock,
        ...(identity && { identity }),
      }),
    controls: () => ({}),
    notice: async () => {},
    close: async () => {
      await balancer.closeAll();
      await memcached.close();
      await addresses.close();
    },
  };
}
