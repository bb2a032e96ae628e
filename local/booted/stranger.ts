import type { ProbeState } from "../../contract/probe.ts";
import { finished, output } from "./command.ts";
import type { MachineNetwork } from "./network.ts";
import { contains } from "./subnet.ts";

/** Somebody with an address in the stack's subnets and in none of its security groups. */
export interface Stranger {
  connect(host: string, port: number): Promise<ProbeState>;
  leave(): Promise<void>;
}

const SECONDS = "1";

/** Takes an address that no machine has. Rejects when it lies in no subnet. */
export async function inviteStranger(network: MachineNetwork, address: string): Promise<Stranger> {
  const subnet = network.all().find((one) => contains(one, address));
  if (!subnet) throw new Error(`${address} lies in no subnet of the stack`);
  const name = `stranger-${address}`;
  await network.attach(name, subnet.id, address);
  const own = ["ip", "-n", name];
  await output([...own, "address", "add", `${address}/${subnet.prefix}`, "dev", "ens5"]);
  await output([...own, "link", "set", "ens5", "up"]);
  await output([...own, "route", "add", "default", "via", subnet.router]);
  return {
    connect: async (host, port) => {
      const within = ["nsenter", `--net=/run/netns/${name}`, "--", "timeout", SECONDS];
      const { status, stderr } = await finished([
        ...within,
        "bash",
        "-c",
        `exec 3<>/dev/tcp/${host}/${port}`,
      ]);
      if (status === 0) return "open";
      return /refused/.test(stderr) ? "refused" : "timed-out";
    },
    leave: () => network.detach(name),
  };
}
