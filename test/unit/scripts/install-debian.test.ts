import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

const SCRIPT = join(import.meta.dirname, "../../../scripts/install-debian");

let folder = "";
const policy = (): string => join(folder, "usr/sbin/policy-rc.d");
const asked = (): string => readFileSync(join(folder, "asked"), "utf8");

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "install-debian-"));
  for (const name of ["usr/sbin", "bin"]) mkdirSync(join(folder, name), { recursive: true });
  apt("");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** An apt-get that writes down its words and the status of the policy, and then does `more`. */
function apt(more: string): void {
  const text = `#!/bin/sh\n"$DESTDIR/usr/sbin/policy-rc.d" 2>/dev/null\necho "$1 $?" >>"$DESTDIR/asked"\n${more}\n`;
  writeFileSync(join(folder, "bin/apt-get"), text, { mode: 0o755 });
}

function install(...packages: string[]) {
  const env = { PATH: `${folder}/bin:/usr/bin:/bin`, DESTDIR: folder };
  return spawnSync(SCRIPT, packages, { env, encoding: "utf8" });
}

test("services may not start while packages are installed, and may afterwards", () => {
  expect(install("memcached")).toMatchObject({ status: 0, stdout: "" });
  expect(asked()).toBe("update 101\ninstall 101\n");
  expect(existsSync(policy())).toBe(false);
});

test("a policy of the image's own stays, and is obeyed", () => {
  writeFileSync(policy(), "#!/bin/sh\nexit 7\n", { mode: 0o755 });
  install("memcached");
  expect(asked()).toBe("update 7\ninstall 7\n");
  expect(readFileSync(policy(), "utf8")).toContain("exit 7");
});

test("an installation that fails or gets a signal leaves no policy", () => {
  apt('[ "$1" = update ] || exit 100');
  expect(install("memcached").status).toBe(100);
  expect(existsSync(policy())).toBe(false);
  apt("kill -TERM $PPID; exec sleep 60");
  expect(install("memcached").status).toBe(130);
  expect(existsSync(policy())).toBe(false);
});

test("what a killed installation leaves is removed by the next one, with or without packages", () => {
  for (const packages of [[], ["memcached"]]) {
    apt("kill -KILL $PPID");
    expect(install("memcached").signal).toBe("SIGKILL");
    expect(existsSync(policy())).toBe(true);
    apt("");
    expect(install(...packages).status).toBe(0);
    expect(existsSync(policy())).toBe(false);
  }
});

test("the policy of an installation that goes on is left to it", () => {
  const theirs = `#!/bin/sh\n# railgun-ha: forbids starts while this process installs: ${process.pid}\nexit 101\n`;
  writeFileSync(policy(), theirs, { mode: 0o755 });
  install("memcached");
  expect(readFileSync(policy(), "utf8")).toBe(theirs);
});
