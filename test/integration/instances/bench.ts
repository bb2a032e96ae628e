import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { type AddressInfo, createServer as createTcpServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { ConvergeReport } from "../../../contract/converge.ts";
import { FakeAws } from "./fake-aws.ts";

export const CHECKOUT = join(import.meta.dirname, "../../..");

export const PACKAGED = `# packaged
wan.ip = 127.0.0.1
wan.port = PORT
activation.token = YOUR_TOKEN_HERE
activation.railgun_host=YOUR_PUBLIC_IP_OR_HOSTNAME
  memcached.servers = 127.0.0.1:11211   # cache

vendor.unknown = kept = as it is
log.level = 0`;

const KILLER = `import os, signal
left = int(os.environ["KILL_AT"])
def wrapped(real, counts):
    def operation(*args, **named):
        global left
        left -= counts(args)
        if left == 0:
            os.kill(os.getpid(), signal.SIGKILL)
        return real(*args, **named)
    return operation
always = lambda args: 1
for name in ("rename", "fsync", "unlink", "fchmod"):
    setattr(os, name, wrapped(getattr(os, name), always))
os.open = wrapped(os.open, lambda args: len(args) > 1 and bool(args[1] & os.O_CREAT))
`;

type Env = Readonly<Record<string, string | undefined>>;

export interface Converged {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly report: ConvergeReport | undefined;
}

/**
 * A machine in a folder: the shipped converge installed in it, a Parameter Store that answers GetParameters, a
 * systemctl that hands its words to `onSystemctl`, and a listener that is a TCP port which `serving` decides.
 */
export class Bench extends FakeAws {
  readonly root = mkdtempSync(join(tmpdir(), "railgun-ha-bench-"));
  /** What systemctl was told, is-active left out. */
  readonly told: string[] = [];
  active = false;
  /** The file that the listener runs with. */
  running: string | undefined;
  /** Whether a listener that is (re)started or reloaded with this file answers on its port. */
  serving: (conf: string) => boolean = () => true;
  onSystemctl: (words: string) => void | Promise<void> = () => {};
  #role: Readonly<Record<string, string>> = {};
  #port: Server | undefined;
  #portNumber = 0;
  readonly #children = new Set<ChildProcess>();

  static async start(): Promise<Bench> {
    const bench = new Bench();
    await bench.open();
    bench.#role = await bench.startRole([], "test");
    await bench.#listen(true);
    await bench.#listen(false);
    bench.#install();
    bench.put("activation-token", "token-one", "current");
    bench.put("railgun-host", "nlb.example.com");
    bench.put("memcached-servers", "10.0.0.1:11211 10.0.0.2:11211");
    return bench;
  }

  async stop(): Promise<void> {
    for (const child of this.#children) child.kill("SIGKILL");
    await this.#listen(false);
    this.close();
    rmSync(this.root, { recursive: true, force: true });
  }

  get conf(): string {
    return readFileSync(join(this.root, "etc/railgun/railgun.conf"), "utf8");
  }

  /** The packaged file as converge leaves it. */
  rendered(changes: Readonly<Record<string, string>> = {}): string {
    const { token = "token-one", servers = "10.0.0.1:11211 10.0.0.2:11211", level = "0" } = changes;
    return this.packaged
      .replace("YOUR_TOKEN_HERE", token)
      .replace("YOUR_PUBLIC_IP_OR_HOSTNAME", "nlb.example.com")
      .replace("127.0.0.1:11211", servers)
      .replace("log.level = 0", `log.level = ${level}`);
  }

  get packaged(): string {
    return PACKAGED.replace("PORT", String(this.#portNumber));
  }

  /** Files beside railgun.conf. */
  get besides(): string[] {
    return readdirSync(join(this.root, "etc/railgun")).filter((name) => name !== "railgun.conf");
  }

  get state(): Record<string, unknown> {
    return JSON.parse(readFileSync(join(this.root, "var/lib/railgun-ha/state.json"), "utf8"));
  }

  hasState(): boolean {
    return existsSync(join(this.root, "var/lib/railgun-ha/state.json"));
  }

  /** As converge leaves it. */
  writeState(state: object): void {
    mkdirSync(join(this.root, "var/lib/railgun-ha"), { recursive: true });
    this.write("var/lib/railgun-ha/state.json", JSON.stringify(state), 0o644);
  }

  /** Whether the listener answers on its port. */
  get listening(): boolean {
    return this.#port !== undefined;
  }

  /** The listener runs with the file as it is, and nobody has been told so. */
  async run(): Promise<void> {
    await this.systemctl("restart");
    this.told.length = 0;
  }

  write(path: string, content: string, mode = 0o600): void {
    writeFileSync(join(this.root, path), content, { mode });
  }

  /** Environment in which Python kills itself before its nth operation on a file: the program itself is as shipped. */
  killedAt(operation: number): Record<string, string> {
    mkdirSync(join(this.root, "kill"), { recursive: true });
    this.write("kill/sitecustomize.py", KILLER);
    return { PYTHONPATH: join(this.root, "kill"), KILL_AT: String(operation) };
  }

  start(args: readonly string[] = [], wrapper: readonly string[] = [], env: Env = {}): ChildProcess {
    const program = [...wrapper, join(this.root, "usr/local/sbin/railgun-ha-converge"), "--root", this.root];
    const waits = ["--listen-wait", "1", "--read-wait", "2"];
    const child = spawn("setpriv", ["--pdeathsig", "KILL", "--", ...program, ...waits, ...args], {
      env: {
        PATH: `${this.root}/bin:${CHECKOUT}/.venv/bin:/usr/bin:/bin`,
        ...this.#role,
        HOME: this.root,
        ...env,
      },
      stdio: ["ignore", "pipe", "pipe"],
    });
    this.#children.add(child);
    child.once("exit", () => this.#children.delete(child));
    return child;
  }

  async converge(
    args: readonly string[] = [],
    wrapper: readonly string[] = [],
    env: Env = {},
  ): Promise<Converged> {
    return await ended(this.start(args, wrapper, env));
  }

  #install(): void {
    for (const folder of [
      "usr/local/sbin",
      "usr/local/lib/railgun-ha",
      "etc/railgun",
      "etc/railgun-ha",
      "bin",
    ]) {
      mkdirSync(join(this.root, folder), { recursive: true });
    }
    cpSync(
      join(CHECKOUT, "instance/railgun-ha-converge"),
      join(this.root, "usr/local/sbin/railgun-ha-converge"),
    );
    cpSync(join(CHECKOUT, "instance/railgun_ha"), join(this.root, "usr/local/lib/railgun-ha/railgun_ha"), {
      recursive: true,
    });
    cpSync(
      join(CHECKOUT, "contract/listener.json"),
      join(this.root, "usr/local/lib/railgun-ha/listener.json"),
    );
    this.write(
      "etc/railgun-ha/instance.json",
      JSON.stringify({ ...this.constants, instanceId: "i-0123456789abcdef0" }),
    );
    this.write("etc/railgun/railgun.conf", this.packaged, 0o640);
    const curl = `exit "$(curl -s --max-time 30 -d "$*" ${this.endpoint}/systemctl)"`;
    this.write("bin/systemctl", `#!/bin/sh\n${curl}\n`, 0o755);
  }

  /** As systemd does: `restart` starts what is stopped, `reload` of what does not run fails. */
  protected override async systemctl(words: string): Promise<number> {
    const verb = words.split(" ")[0] ?? "";
    if (verb === "is-active") return this.active ? 0 : 3;
    this.told.push(words);
    await this.onSystemctl(words);
    if (verb === "reload" && !this.active) return 1;
    this.active = verb !== "stop";
    this.running = this.active ? this.conf : undefined;
    await this.#listen(this.active && this.serving(this.conf));
    return 0;
  }

  async #listen(open: boolean): Promise<void> {
    if (open === (this.#port !== undefined)) return;
    if (this.#port) {
      const closed = once(this.#port, "close");
      this.#port.close();
      this.#port = undefined;
      await closed;
      return;
    }
    this.#port = createTcpServer((socket) => socket.on("error", () => {}).end()).listen(
      this.#portNumber,
      "127.0.0.1",
    );
    await once(this.#port, "listening");
    this.#portNumber = (this.#port.address() as AddressInfo).port;
  }
}

/** Checks on the way that standard output is one report or nothing. */
export async function ended(child: ChildProcess): Promise<Converged> {
  const { stdout: out, stderr: err } = child;
  if (!out || !err) throw new Error("the child has no pipes");
  const [stdout, stderr, [status, signal]] = await Promise.all([text(out), text(err), once(child, "exit")]);
  const report = stdout ? ConvergeReport.parse(JSON.parse(stdout)) : undefined;
  return { status, signal, stdout, stderr, report };
}
