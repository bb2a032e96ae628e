import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const SOURCE = readFileSync(join(import.meta.dirname, "../../../instance/bootstrap"), "utf8");

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "railgun-ha-bootstrap-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs one function of bootstrap, with everything that it calls replaced by words on the output. */
function call(name: string, replaced: string, line = name): string[] {
  const body = new RegExp(`^${name}\\(\\) \\{\\n[^]*?^\\}$`, "m").exec(SOURCE)?.[0];
  if (!body) throw new Error(`bootstrap has no function ${name}`);
  const script = `set -euo pipefail\nmemory=${folder} root=${folder}\n${replaced}\n${body}\n${line}`;
  return execFileSync("bash", ["-c", script], { encoding: "utf8" }).trim().split("\n");
}

/** No unit of the agent, and no command of that name. */
const BARE = `
systemctl() { [ "$1" = cat ] && return 1; echo "systemctl $*"; }
command() { [ "$2" != snap ] || return 1; }
snap() { echo "snap $*"; }
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
    expect(call("ensure_agent", ubuntu)).toEqual(["snap list amazon-ssm-agent"]);
    const missing = `${ubuntu}\nsnap() { echo "snap $*"; [ "$1" = install ]; }`;
    expect(call("ensure_agent", missing)).toEqual([
      "snap list amazon-ssm-agent",
      "snap install amazon-ssm-agent --classic",
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
  /** `id`: the instance; `of`: the one that this disk has served as. */
  function failing({ id = "", of, log }: { id?: string; of?: string; log?: string }): string[] {
    const served = join(folder, "served");
    rmSync(served, { force: true });
    rmSync(join(folder, "log"), { force: true });
    if (of !== undefined) writeFileSync(served, `${of}\n`);
    if (log !== undefined) writeFileSync(join(folder, "log"), log);
    const words = `here=/nowhere step="install the listener" id=${id} served=${served}`;
    const stubs = `say() { echo "$*"; }\ntimeout() { echo "log group: \${*: -1}"; }\nsystemctl() { echo "systemctl $*"; }`;
    return call("fail", `${words}\n${stubs}`, "(fail 2>&-) || :");
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
});

describe("the place where an instance is", () => {
  test("is not made up when the metadata service does not say it", () => {
    const silent = `metadata() { echo "curl: (28)" >&2; return 28; }\npython3() { echo "python3 $*"; }`;
    expect(() => call("find_place", silent, "find_place constants")).toThrow("curl: (28)");
  });
});

describe("the index of packages", () => {
  const apt = (answers: string): string => `
sleep() { echo "sleep $1"; }
count=0
apt() { echo x >>${folder}/calls; ${answers}; }`;
  const calls = (): number => readFileSync(join(folder, "calls"), "utf8").trim().split("\n").length;

  test("is waited for while another apt holds the lock of the lists", () => {
    rmSync(join(folder, "calls"), { force: true });
    const busy =
      'if [ "$(wc -l <"$memory/calls")" -lt 3 ]; then echo "E: Could not get lock /var/lib/apt/lists/lock"; return 100; fi';
    expect(call("update", apt(busy)).filter((line) => line.startsWith("sleep"))).toEqual([
      "sleep 1",
      "sleep 2",
    ]);
    expect(calls()).toBe(3);
  });

  test("is not asked for again when it failed for another reason", () => {
    rmSync(join(folder, "calls"), { force: true });
    expect(() => call("update", apt('echo "E: gone"; return 100'))).toThrow();
    expect(calls()).toBe(1);
  });
});
