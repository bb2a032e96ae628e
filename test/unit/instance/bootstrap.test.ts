import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const SOURCE = readFileSync(join(import.meta.dirname, "../../../instance/bootstrap"), "utf8");

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "railgun-ha-bootstrap-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The text of one function of bootstrap. */
function body(name: string): string {
  const text = new RegExp(`^${name}\\(\\) \\{( .* \\}$|\\n[^]*?^\\}$)`, "m").exec(SOURCE)?.[0];
  if (!text) throw new Error(`bootstrap has no function ${name}`);
  return text;
}

/** Runs one function of bootstrap, with everything that it calls replaced by words on the output. */
function call(name: string, replaced: string, line = name): string[] {
  const script = `set -euo pipefail\nmemory=${folder} root=${folder}\n${replaced}\n${body(name)}\n${line}`;
  return execFileSync("bash", ["-c", script], { encoding: "utf8" }).trim().split("\n");
}

/** No unit of the agent, and no command of that name. */
const BARE = `
systemctl() { [ "$1" = cat ] && return 1; echo "systemctl $*"; }
command() { [ "$2" != snap ] || return 1; }
snap() { echo "snap $*"; }
timeout() { shift; "$@"; }
say() { echo "say $*"; }
metadata() { case $1 in placement/region) echo cn-north-1 ;; services/domain) echo amazonaws.com.cn ;; esac; }
dpkg() { echo amd64; }
download() { echo "download $*"; }
apt() { echo "apt $*"; }`;

describe("the agent of Systems Manager", () => {
  test("is started when the image has it as a package", () => {
    const having = `${BARE}\nsystemctl() { echo "systemctl $*"; }`;
    expect(call("ensure_agent", having)).toEqual([
      "systemctl cat amazon-ssm-agent.service",
      "systemctl enable --now amazon-ssm-agent.service",
    ]);
  });

  test("is installed as a snap when it is missing on Ubuntu, and left alone when it is there", () => {
    const ubuntu = `${BARE}\ncommand() { :; }`;
    expect(call("ensure_agent", ubuntu).slice(1)).toEqual(["snap list amazon-ssm-agent"]);
    const missing = `${ubuntu}\nsnap() { echo "snap $*"; [ "$1" != list ]; }`;
    expect(call("ensure_agent", missing).slice(1)).toEqual([
      "snap list amazon-ssm-agent",
      "snap install amazon-ssm-agent --classic",
    ]);
  });

  test("is not looked for before snapd has the snaps of the image, for which five minutes are given", () => {
    const ubuntu = `${BARE}\ncommand() { :; }\ntimeout() { echo "timeout $*"; return 124; }`;
    expect(call("ensure_agent", ubuntu)).toEqual([
      "timeout 300 snap wait system seed.loaded",
      "say snapd still prepares its snaps",
      "snap list amazon-ssm-agent",
    ]);
  });

  test("comes from AWS's bucket of the region, in its own partition, where there is no snap", () => {
    expect(call("ensure_agent", BARE)).toEqual([
      `download -o ${folder}/agent.deb https://s3.cn-north-1.amazonaws.com.cn/amazon-ssm-cn-north-1/latest/debian_amd64/amazon-ssm-agent.deb`,
      `apt install ${folder}/agent.deb`,
    ]);
  });
});

describe("a boot that fails", () => {
  interface Failing {
    readonly id?: string;
    readonly of?: string;
    readonly log?: string;
    readonly serves?: boolean;
    /** What happens while the log group is told. */
    readonly meanwhile?: string;
  }
  /** `id`: the instance; `of`: the one that this disk has served as. */
  function failing({ id = "", of, log, serves = false, meanwhile = ":" }: Failing): string[] {
    const served = join(folder, "served");
    rmSync(served, { force: true });
    rmSync(join(folder, "log"), { force: true });
    if (of !== undefined) writeFileSync(served, `${of}\n`);
    if (log !== undefined) writeFileSync(join(folder, "log"), log);
    const words = `here=/nowhere step="install the listener" id=${id} served=${served}`;
    const stubs = `say() { echo "$*"; }\ntimeout() { ${meanwhile}; echo "log group: \${*: -1}"; }\nsystemctl() { echo "systemctl $*"; }
allow_starts() { :; }\nserves() { ${serves}; }`;
    // As bootstrap has it when something fails.
    const traps = "trap 'exit 1' HUP INT TERM";
    return call("fail", `${words}\n${stubs}`, `(${traps}; fail 2>&-) || :`);
  }

  test("tells the last thing that was said, but for converge's report, to the log group too", () => {
    expect(failing({ log: 'first\nlast\u0007 one\n\n{"a": 1}\n' })).toEqual([
      "boot failed: install the listener: last one",
      "log group: boot failed: install the listener: last one",
      "systemctl poweroff",
    ]);
  });

  test("tells so when nothing was said", () => {
    expect(failing({})[0]).toBe("boot failed: install the listener: ended without a word, as by a signal");
  });

  test("powers off, unless this very machine has served, or may have", () => {
    expect(failing({ id: "i-1" })).toContain("systemctl poweroff");
    expect(failing({ id: "i-1", of: "i-1" })).not.toContain("systemctl poweroff");
    expect(failing({ of: "i-1" })).not.toContain("systemctl poweroff");
    expect(failing({ id: "i-2", of: "i-1" })).toContain("systemctl poweroff");
  });

  test("powers off no listener that is answering, for the gate may have let it in, and starts its timer", () => {
    const done = failing({ id: "i-1", serves: true });
    expect(done).not.toContain("systemctl poweroff");
    expect(done).toContain("systemctl start railgun-ha-converge.timer");
  });

  test("powers off also when a signal comes while it tells why", () => {
    expect(failing({ meanwhile: "kill -TERM $BASHPID; kill -HUP $BASHPID" })).toContain("systemctl poweroff");
  });

  test("goes to its end when the console takes nothing", () => {
    mkdirSync(join(folder, "dev"));
    symlinkSync("/dev/full", join(folder, "dev/console"));
    try {
      expect(failing({ log: "no space\n" })).toEqual([
        "boot failed: install the listener: no space",
        "log group: boot failed: install the listener: no space",
        "systemctl poweroff",
      ]);
    } finally {
      rmSync(join(folder, "dev"), { recursive: true });
    }
  });
});

describe("a listener that is answering", () => {
  /** Whether bootstrap takes the machine for one that serves. */
  const serves = (port: number, { active = true, tables = "read" } = {}): boolean => {
    const stubs = `declare -A listener=([unit]=railgun.service [port]=${port})\nsystemctl() { ${active}; }`;
    return (
      call("serves", `tables=${tables}\n${stubs}`, "if serves; then echo yes; else echo no; fi")[0] === "yes"
    );
  };

  test("is one whose unit runs and whose port takes connections", async () => {
    const server = createServer((socket) => socket.on("error", () => {}).end());
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as { port: number };
    try {
      expect(serves(port)).toBe(true);
      expect(serves(port, { active: false })).toBe(false);
      expect(serves(port, { tables: "" })).toBe(false);
    } finally {
      await new Promise((resolve) => server.close(resolve));
    }
    expect(serves(port)).toBe(false);
  });
});

describe("the policy that keeps the package's script from starting", () => {
  const policy = (): string => join(folder, "policy-rc.d");
  const texts = (): (string | undefined)[] =>
    [policy(), `${policy()}.own`].map((path) => (existsSync(path) ? readFileSync(path, "utf8") : undefined));
  const forbid = () => call("forbid_starts", `policy=${policy()}`);
  const allow = () => call("allow_starts", `policy=${policy()}`);
  const clear = () => {
    for (const path of [policy(), `${policy()}.own`]) rmSync(path, { force: true });
  };

  test("says no to everybody, and goes", () => {
    clear();
    forbid();
    expect(() => execFileSync(policy())).toThrow(expect.objectContaining({ status: 101 }));
    allow();
    expect(texts()).toEqual([undefined, undefined]);
  });

  test("gives way to the image's own again, however often bootstrap was begun", () => {
    clear();
    writeFileSync(policy(), "#!/bin/sh\nexit 104\n");
    forbid();
    forbid();
    allow();
    expect(texts()).toEqual(["#!/bin/sh\nexit 104\n", undefined]);
    allow();
    expect(texts()).toEqual(["#!/bin/sh\nexit 104\n", undefined]);
  });

  test("goes when a boot fails", () => {
    expect(body("fail")).toContain("\n  allow_starts\n");
  });
});

describe("a boot that a power cut ends", () => {
  const resume = (): string => join(folder, "per-boot/railgun-ha");

  test("goes on at the next start with the script of the first", () => {
    call("keep_way_back", `resume=${resume()}`);
    expect(statSync(resume()).mode & 0o777).toBe(0o755);
    expect(readFileSync(resume(), "utf8")).toBe(
      `#!/bin/sh\nexec bash "${folder}/var/lib/cloud/instance/scripts/part-001"\n`,
    );
  });

  test("has its way back before anything else is done", () => {
    const [first] = SOURCE.split("\n").filter((line) => line.startsWith("run "));
    expect(first).toMatch(/keep_way_back$/);
  });
});

describe("the place where an instance is", () => {
  test("is not made up when the metadata service does not say it", () => {
    const silent = `metadata() { echo "curl: (28)" >&2; return 28; }\npython3() { echo "python3 $*"; }`;
    expect(() => call("find_place", silent, "find_place constants")).toThrow("curl: (28)");
  });
});

describe("the index of packages, as all that apt does,", () => {
  const apt = (answers: string): string => `
sleep() { echo "sleep $1"; }
count=0
apt-get() { echo x >>${folder}/calls; ${answers}; }
${body("patient")}`;
  const calls = (): number => readFileSync(join(folder, "calls"), "utf8").trim().split("\n").length;

  test("is waited for while another apt holds the lock of the lists", () => {
    rmSync(join(folder, "calls"), { force: true });
    const busy =
      'if [ "$(wc -l <"$memory/calls")" -lt 3 ]; then echo "E: Could not get lock /var/lib/apt/lists/lock"; return 100; fi';
    expect(call("apt", apt(busy), "apt update").filter((line) => line.startsWith("sleep"))).toEqual([
      "sleep 1",
      "sleep 2",
    ]);
    expect(calls()).toBe(3);
  });

  test("is not asked for again when it failed for another reason", () => {
    rmSync(join(folder, "calls"), { force: true });
    expect(() => call("apt", apt('echo "E: gone"; return 100'), "apt update")).toThrow();
    expect(calls()).toBe(1);
  });

  test("is given up after more than six minutes, and that is a failure", () => {
    rmSync(join(folder, "calls"), { force: true });
    const script = apt('echo "E: Could not get lock /var/lib/apt/lists/lock"; return 100');
    const printed = call("apt", script, "apt install x || echo gave up");
    const slept = printed.flatMap((line) => (line.startsWith("sleep ") ? [Number(line.slice(6))] : []));
    expect(slept.reduce((sum, seconds) => sum + seconds)).toBeGreaterThan(360);
    expect(slept).toHaveLength(calls());
    expect(printed.at(-1)).toBe("gave up");
  });
});

describe("what dpkg left half-done", () => {
  /** dpkg of Debian 12 and Ubuntu 22.04, which does not wait for its lock. */
  const LOCKED = "dpkg: error: dpkg frontend lock was locked by another process with pid 7";

  test("is finished when the daily update has let go of the lock", () => {
    const stubs = `
sleep() { echo "sleep $1"; }
python3() { :; }
dpkg() { echo "dpkg $*"; [ -e ${folder}/free ] || { touch ${folder}/free; echo "${LOCKED}" >&2; return 2; }; }
${body("patient")}`;
    expect(call("install_botocore", stubs)).toEqual([
      "dpkg --configure -a",
      LOCKED,
      "sleep 1",
      "dpkg --configure -a",
    ]);
  });
});

describe("what bootstrap runs with", () => {
  test("is neither the image's mask nor its language: messages are looked into", () => {
    const [before = ""] = SOURCE.split("\nsay()");
    const script = `umask 077\nLC_ALL=de_DE.UTF-8\n${before}\numask\nenv | grep ^LC_ALL=`;
    expect(execFileSync("bash", ["-c", script], { encoding: "utf8" })).toBe("0022\nLC_ALL=C.UTF-8\n");
  });
});
