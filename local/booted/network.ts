import { existsSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Child, startChild } from "../processes/child.ts";
import { output, SYSTEM_PATH } from "./command.ts";
import { macOf, type Subnet } from "./subnet.ts";

/** Where machines find the local cloud's own services: in no network that a VPC may have (RFC 2544). */
export const SERVICES = "198.18.0.1";
export const METADATA = "169.254.169.254";

/** A machine, or anything else with an address in a subnet, in a network namespace of its own. */
export interface Attached {
  readonly namespace: string;
  readonly address: string;
  readonly mac: string;
}

/**
 * The networks of the machines, inside a network namespace that holds nothing else: a bridge for each subnet, whose
 * ports reach each other only through the router, so that security groups hold between them too.
 */
export class MachineNetwork {
  private readonly folder: string;
  private readonly subnets = new Map<string, Subnet>();
  private readonly attached = new Map<string, { subnet: Subnet; interface: string; given: Attached }>();
  private readonly own = new Map<string, number>();
  private dhcp: Child | undefined;
  private changing: Promise<unknown> = Promise.resolve();
  private count = 0;

  constructor(folder: string) {
    this.folder = folder;
  }

  async start(): Promise<void> {
    await ip([`address add ${SERVICES}/32 dev lo`, `address add ${METADATA}/32 dev lo`]);
    writeFileSync("/proc/sys/net/ipv4/ip_forward", "1");
  }

  find(subnetId: string): Subnet {
    const subnet = this.subnets.get(subnetId);
    if (!subnet) throw new Error(`the subnet ID '${subnetId}' does not exist`);
    return subnet;
  }

  all(): Subnet[] {
    return [...this.subnets.values()];
  }

  async addSubnet(subnet: Subnet): Promise<void> {
    if (this.subnets.has(subnet.id)) return;
    const { bridge, router, prefix } = subnet;
    await ip([
      `link add ${bridge} type bridge forward_delay 0`,
      `address add ${router}/${prefix} dev ${bridge}`,
      `link set ${bridge} up`,
    ]);
    const settings = `/proc/sys/net/ipv4/conf/${bridge}`;
    // The router answers for machines of the same subnet, and does not tell them that there is a shorter way.
    writeFileSync(`${settings}/proxy_arp_pvlan`, "1");
    writeFileSync(`${settings}/send_redirects`, "0");
    this.subnets.set(subnet.id, subnet);
    await this.serveNames();
  }

  async removeSubnet(id: string): Promise<void> {
    const subnet = this.subnets.get(id);
    if (!subnet) return;
    this.subnets.delete(id);
    await ip([`link del ${subnet.bridge}`]);
    await this.serveNames();
  }

  /** A namespace with one interface, `ens5`, which gets its address by DHCP. */
  async attach(name: string, subnetId: string, address: string): Promise<Attached> {
    const subnet = this.find(subnetId);
    this.count += 1;
    const outside = `veth${this.count}`;
    const given = { namespace: name, address, mac: macOf(address) };
    await output(["ip", "netns", "add", name]);
    await ip([
      `link add ${outside} type veth peer name ens5 address ${given.mac} netns ${name}`,
      `link set ${outside} master ${subnet.bridge} up`,
    ]);
    await output(["bridge", "link", "set", "dev", outside, "isolated", "on"]);
    await output(["ip", "-n", name, "link", "set", "lo", "up"]);
    this.attached.set(name, { subnet, interface: outside, given });
    await this.serveNames();
    return given;
  }

  /** Ends the namespace, and with it the interface; nothing may run in it any more. */
  async detach(name: string): Promise<void> {
    const found = this.attached.get(name);
    if (!found) return;
    this.attached.delete(name);
    await ip([`link del ${found.interface}`]);
    await output(["ip", "netns", "del", name]);
    await this.serveNames();
  }

  /** Makes an address of a subnet one of this namespace's own, for a load balancer or a cache node. */
  async takeOver(address: string): Promise<void> {
    const users = this.own.get(address) ?? 0;
    this.own.set(address, users + 1);
    if (users === 0) await ip([`address add ${address}/32 dev lo`]);
  }

  async giveBack(address: string): Promise<void> {
    const users = this.own.get(address) ?? 0;
    if (users > 1) this.own.set(address, users - 1);
    if (users !== 1) return;
    this.own.delete(address);
    await ip([`address del ${address}/32 dev lo`]);
  }

  async close(): Promise<void> {
    await this.changing.catch(() => {});
    await this.dhcp?.stop();
  }

  /** dnsmasq gives each machine its address; it reads ranges at its start only, and starts in no time. */
  private serveNames(): Promise<unknown> {
    this.changing = this.changing.catch(() => {}).then(() => this.restartNames());
    return this.changing;
  }

  private async restartNames(): Promise<void> {
    await this.dhcp?.stop();
    this.dhcp = undefined;
    if (this.subnets.size === 0) return;
    const leases = join(this.folder, "leases");
    if (existsSync(leases)) rmSync(leases);
    const file = join(this.folder, "dnsmasq.conf");
    writeFileSync(file, namesConfiguration(this.all(), this.machines(), leases));
    this.dhcp = await startChild({
      command: "dnsmasq",
      args: ["--keep-in-foreground", `--conf-file=${file}`],
      env: { PATH: SYSTEM_PATH },
      logFile: join(this.folder, "dnsmasq.log"),
    });
  }

  private machines(): Attached[] {
    return [...this.attached.values()].map(({ given }) => given);
  }
}

/** Answers no name but those of the machines, and that at once: there is nobody else to ask. */
export function namesConfiguration(
  subnets: readonly Subnet[],
  machines: readonly Attached[],
  leases: string,
): string {
  return [
    "no-resolv",
    "no-hosts",
    "no-ping",
    "local=/#/",
    "user=root",
    "bind-dynamic",
    "dhcp-authoritative",
    `dhcp-leasefile=${leases}`,
    ...subnets.map(({ bridge }) => `interface=${bridge}`),
    ...subnets.map(({ cidr, netmask }) => `dhcp-range=${cidr.split("/")[0]},static,${netmask},12h`),
    ...machines.map(({ mac, address }) => `dhcp-host=${mac},${address},ip-${address.replaceAll(".", "-")}`),
    "",
  ].join("\n");
}

const ip = (lines: readonly string[]): Promise<string> =>
  output(["ip", "-batch", "-"], `${lines.join("\n")}\n`);
