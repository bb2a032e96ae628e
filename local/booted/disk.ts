import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { LaunchedInstance } from "../ports.ts";
import { output } from "./command.ts";

/** What a root volume of EC2 has is more; no machine here gets so far. */
const SIZE = 1024 * 1024 * 1024;
const MOST_ATTEMPTS = 10;

/**
 * The root volume of one machine: the image below, what the machine writes above it, in memory. It survives a power cut
 * as a volume does.
 */
export class Disk {
  /** Where it is mounted. */
  readonly root: string;
  private readonly volume: string;
  private readonly image: string;

  constructor(folder: string, image: string) {
    this.root = join(folder, "root");
    this.volume = join(folder, "volume");
    this.image = image;
  }

  /** Makes and mounts it; `size` in bytes is what the machine can write. */
  async make(size = SIZE): Promise<void> {
    for (const path of [this.root, this.volume]) mkdirSync(path, { recursive: true, mode: 0o755 });
    await output(["mount", "-t", "tmpfs", "-o", `size=${size},mode=755`, "volume", this.volume]);
    const [upper, work] = ["upper", "work"].map((name) => join(this.volume, name));
    for (const path of [upper ?? "", work ?? ""]) mkdirSync(path, { mode: 0o755 });
    const layers = `lowerdir=${this.image},upperdir=${upper},workdir=${work}`;
    await output(["mount", "-t", "overlay", "-o", layers, "machine", this.root]);
  }

  /** What the hardware and the network of EC2 would tell a machine. */
  prepare(instance: LaunchedInstance, environment: Readonly<Record<string, string>>): void {
    const { instanceId, instanceType } = instance;
    // cloud-init takes what begins with "ec2" for the identity of a machine there.
    const digits = instanceId.replace(/^i-/, "").padEnd(17, "0");
    const uuid = `ec2${digits.slice(0, 5)}-0000-4000-8000-${digits.slice(5, 17)}`;
    const tables = {
      product_uuid: uuid,
      product_serial: uuid,
      sys_vendor: "Amazon EC2",
      product_name: instanceType,
      chassis_asset_tag: instanceId,
    };
    for (const [name, text] of Object.entries(tables)) this.write(`etc/emulated-dmi/${name}`, `${text}\n`);
    const words = Object.entries(environment).map(([name, value]) => `"${name}=${value}"`);
    this.write("etc/systemd/system.conf.d/local.conf", `[Manager]\nDefaultEnvironment=${words.join(" ")}\n`);
  }

  write(path: string, text: string, mode = 0o644): void {
    const file = join(this.root, path);
    mkdirSync(join(file, ".."), { recursive: true, mode: 0o755 });
    writeFileSync(file, text, { mode });
  }

  /** Leaves so many bytes of free space, or all of it again. */
  async resize(free?: number): Promise<void> {
    if (free === undefined) {
      await output(["mount", "-o", `remount,size=${SIZE}`, this.volume]);
      return;
    }
    // What the machine writes between look and change makes the volume fuller than it may become: then once more.
    for (let attempt = 1; !(await this.shrink(free, attempt === MOST_ATTEMPTS)); attempt++);
  }

  /** Answers whether it has become so small; the last attempt throws where it has not. */
  private async shrink(free: number, isLast: boolean): Promise<boolean> {
    const used = await output(["df", "--output=used", "-B1", this.volume]);
    const size = Number(used.split("\n")[1]) + free;
    const change = output(["mount", "-o", `remount,size=${size}`, this.volume]);
    if (isLast) await change;
    return change.then(
      () => true,
      () => false,
    );
  }

  async remove(): Promise<void> {
    for (const path of [this.root, this.volume]) await output(["umount", "--lazy", path]);
  }
}
