import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { CLOUDFLARE_SOURCE } from "../contract/package-source.ts";
import type { StackConfig } from "../src/stack/config.ts";
import { userData } from "../src/stack/user-data.ts";
import { has, ROOT, run, workFolder } from "./children.ts";
import { instancePayload } from "./payload.ts";

const INSTANCE = join(ROOT, "instance");
/** Most that `systemd-analyze security` may say of the listener's unit, in tenths. */
const MOST_EXPOSED = 20;
const NO_SYSTEMD = "systemd-analyze is not installed (apt-get install systemd)";

/** What systemd has to say about the units that ship, in a root that has what they start: any output is a failure. */
export async function unitsVerify(): Promise<boolean | string> {
  if (!(await has("systemd-analyze"))) return NO_SYSTEMD;
  const root = workFolder("units");
  try {
    const units = readdirSync(INSTANCE).filter((name) => /\.(service|timer)$/.test(name));
    fillRoot(root, units);
    const { status, output } = await run("systemd-analyze", ["verify", `--root=${root}`, ...units], {
      output: "capture",
    });
    if (output !== "") console.error(output.trimEnd());
    return status === 0 && output === "";
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** systemd's own units, those that ship, and a program wherever these start one. */
function fillRoot(root: string, units: readonly string[]): void {
  const own = join(root, "etc/systemd/system");
  mkdirSync(own, { recursive: true });
  mkdirSync(join(root, "usr/lib/systemd"), { recursive: true });
  symlinkSync("usr/lib", join(root, "lib"));
  cpSync("/usr/lib/systemd/system", join(root, "usr/lib/systemd/system"), {
    recursive: true,
    verbatimSymlinks: true,
  });
  for (const unit of units) cpSync(join(INSTANCE, unit), join(own, unit));
  for (const program of ["usr/bin/rg-listener", "usr/local/sbin/railgun-ha-converge", "bin/kill"]) {
    mkdirSync(join(root, program, ".."), { recursive: true });
    writeFileSync(join(root, program), "#!/bin/sh\n", { mode: 0o755 });
  }
}

/** How much of the machine the listener could reach, as systemd counts it, from 0 to 10. */
export async function listenerExposure(): Promise<boolean | string> {
  if (!(await has("systemd-analyze"))) return NO_SYSTEMD;
  const unit = join(INSTANCE, "railgun.service");
  const { status, output } = await run(
    "systemd-analyze",
    ["security", "--offline=yes", "--no-pager", `--threshold=${MOST_EXPOSED}`, unit],
    { output: "capture" },
  );
  const [, exposure] = /exposure level for railgun\.service: ([\d.]+)/.exec(output) ?? [];
  console.log(`exposure of railgun.service: ${exposure ?? "unknown"}, at most ${MOST_EXPOSED / 10}`);
  return status === 0 && exposure !== undefined;
}

/**
 * What cloud-init takes the user data for. Its `schema` knows #cloud-config only and says so of any script, so its
 * reader is asked: it must find one script in it, whole.
 */
export async function cloudInitReads(): Promise<boolean | string> {
  const python = "/usr/bin/python3";
  if (
    !existsSync(python) ||
    (await run(python, ["-c", "import cloudinit"], { output: "capture" })).status !== 0
  )
    return "cloud-init is not installed (apt-get install cloud-init)";
  const folder = workFolder("userdata");
  try {
    const config = { stackName: "railgun-ha", packageSource: CLOUDFLARE_SOURCE } as StackConfig;
    const assets = { lambdaKeys: {} as never, instancePayload: instancePayload() };
    writeFileSync(join(folder, "user-data"), Buffer.from(userData(config, assets), "base64"));
    writeFileSync(join(folder, "other"), gzipSync("no script"));
    const read = async (name: string): Promise<string> => {
      const args = ["-c", READER, join(folder, name), folder];
      return (await run(python, args, { output: "capture" })).output.trimEnd();
    };
    const [found, other] = [await read("user-data"), await read("other")];
    const right = /^text\/x-shellscript #!\/bin\/bash exec bash "\$boot\/bootstrap"/.test(found);
    if (!right) console.error(`cloud-init takes the user data for ${found}`);
    if (other.startsWith("text/x-shellscript")) console.error("the reader takes everything for a script");
    return right && !other.startsWith("text/x-shellscript");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Prints type, first and last line of each part that cloud-init finds. */
const READER = `import logging, sys
logging.disable(logging.CRITICAL)
from cloudinit import helpers, user_data
processor = user_data.UserDataProcessor(helpers.Paths({"cloud_dir": sys.argv[2]}))
with open(sys.argv[1], "rb") as file:
    message = processor.process(file.read())
for part in message.walk():
    if not part.is_multipart():
        lines = part.get_payload(decode=True).decode().splitlines()
        print(part.get_content_type(), lines[0], lines[-1])`;
