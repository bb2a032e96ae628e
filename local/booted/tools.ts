import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { findProgram } from "../processes/child.ts";
import { output, SYSTEM_PATH } from "./command.ts";

/** Programs, and the Debian package of each. */
const PROGRAMS: Readonly<Record<string, string>> = {
  mmdebstrap: "mmdebstrap",
  mksquashfs: "squashfs-tools",
  "systemd-nspawn": "systemd-container",
  nft: "nftables",
  dnsmasq: "dnsmasq-base",
  ip: "iproute2",
};
/** mmdebstrap checks the distribution's signatures with it. */
const KEYRING = "/usr/share/keyrings/debian-archive-keyring.gpg";
const INSTALLER = join(import.meta.dirname, "../../scripts/install-debian");

export interface Lack {
  /** Why this machine cannot boot others, whatever is installed. */
  readonly reason: string | undefined;
  /** Debian packages that would have to be installed. */
  readonly packages: readonly string[];
}

/** What this machine lacks for booting others. */
export function lacking(): Lack {
  const missing = Object.entries(PROGRAMS).filter(([program]) => !findProgram(program, SYSTEM_PATH));
  const packages = missing.map(([, name]) => name);
  if (!existsSync(KEYRING)) packages.push("debian-archive-keyring");
  return { reason: reasonAgainst(packages), packages };
}

function reasonAgainst(packages: readonly string[]): string | undefined {
  if (process.platform !== "linux") return `booted machines need Linux, this is ${process.platform}`;
  // As the listener's package is.
  if (process.arch !== "x64") return `booted machines are x86-64, this is ${process.arch}`;
  if (process.getuid?.() !== 0) return "booted machines need root";
  if (packages.length > 0 && !findProgram("apt-get", SYSTEM_PATH))
    return `${packages.join(", ")} not installed, and there is no apt-get to do so`;
  return namespacesRefused();
}

/** Root of a container often may not do what root of a machine may. */
function namespacesRefused(): string | undefined {
  const words = [
    "--net",
    "--mount",
    "--pid",
    "--fork",
    "--mount-proc",
    "mount",
    "-t",
    "tmpfs",
    "try",
    "/mnt",
  ];
  const { status, stderr } = spawnSync("unshare", words, { encoding: "utf8" });
  return status === 0 ? undefined : `this root may not make namespaces (${stderr.trim().split("\n").at(-1)})`;
}

/** Installs Debian packages; no service of theirs starts. */
export async function install(packages: readonly string[]): Promise<void> {
  await output([INSTALLER, ...packages]);
}
