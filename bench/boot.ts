/**
 * `npm run bench:boot`: from power-on to an open port on booted machines, phase by phase, and what bootstrap adds to a bare
 * `apt-get install` of the same package on the same machine. As root on Linux; `--boots N` (default 3) says how many
 * machines of each kind are booted, one after the other. Figures are medians in seconds.
 */
import { loadavg } from "node:os";
import { sleep, systemClock } from "../contract/clock.ts";
import type { NextFault } from "../local/booted/booted-machines.ts";
import { enterMachines } from "../local/booted/enter.ts";
import { table } from "../local/demo/table.ts";
import { flagsOf, wholeNumber } from "../local/flags.ts";
import type { LaunchedInstance } from "../local/ports.ts";
import { aptOf, opens, type Stand, startStand } from "../test/machine/support/stand.ts";

const values = flagsOf("bench:boot", { boots: { type: "string", default: "3" } });
const BOOTS = wholeNumber("bench:boot", "boots", values.boots);
/** Seconds that bootstrap may add to apt where the image has botocore, as ours has. */
const MOST = 3;
const LONGEST = 120_000;

const BOTOCORE = "install botocore (there already)";
/** What a machine says on its console when a phase begins. */
const PHASES: readonly (readonly [string, RegExp])[] = [
  ["systemd", /systemd \d+|Welcome to/],
  ["cloud-init without network", /running 'init-local'/],
  ["cloud-init with network", /running 'init'/],
  ["cloud-init's own modules", /running 'modules:config'/],
  ["user data: files, place", /railgun-ha: /],
  [BOTOCORE, /railgun-ha: install botocore/],
  ["install the listener", /railgun-ha: install the listener/],
  ["agent, units", /railgun-ha: find the agent/],
  ["converge, listener starts", /railgun-ha: bring the listener into service/],
];

await enterMachines("bench", "booted");
/** What somebody types who knows where the package is. */
const BARE = `#!/bin/bash
echo "bare: begin"
curl -fsS -o /etc/apt/keyrings/bare.asc KEY
echo "deb [signed-by=/etc/apt/keyrings/bare.asc] URL xenial main" >/etc/apt/sources.list.d/bare.list
apt-get -q update
DEBIAN_FRONTEND=noninteractive apt-get -qy install railgun-stable
echo "bare: end"
`;

process.exitCode = await bench();

async function bench(): Promise<number> {
  const stand = await startStand();
  try {
    const boots: number[][] = [];
    const added: number[] = [];
    const bare: number[] = [];
    const botocore: number[] = [];
    for (let turn = 0; turn < BOOTS; turn += 1) {
      const { times, bootstrap } = await boot(stand);
      boots.push(times);
      bare.push(await bareInstall(stand));
      botocore.push(await botocoreInstall(stand));
      added.push(bootstrap - (bare.at(-1) ?? 0));
      console.error(
        `machine ${turn + 1} of ${BOOTS}: ${seconds(times.at(-1) ?? 0)} from power-on to open port`,
      );
    }
    const medians = (boots[0] ?? []).map((_, at) => median(boots.map((one) => one[at] ?? 0)));
    const rows = PHASES.map(([name], at) => {
      const [begin = 0, end = 0] = [medians[at], medians[at + 1]];
      return [name, seconds(begin), seconds(end - begin)];
    });
    console.log(
      table(["phase", "begins", "takes"], [...rows, ["port 2408 is open", seconds(medians.at(-1) ?? 0), ""]]),
    );
    const more = median(added) / 1_000;
    console.log(
      `\nbare apt-get update and install: ${seconds(median(bare))} s; bootstrap adds ${more.toFixed(2)} s, at most ${MOST} s: ${more <= MOST ? "holds" : "MISSED"}`,
    );
    console.log(
      `install botocore where the image lacks it, not counted: ${seconds(median(botocore))} s, without the download`,
    );
    console.log(`load of this machine: ${(loadavg()[0] ?? 0).toFixed(1)}`);
    return more <= MOST ? 0 : 1;
  } finally {
    await stand.close();
  }
}

/** Milliseconds from power-on to the begin of each phase and to the open port; and the user data's own. */
async function boot(stand: Stand, fault: NextFault = {}): Promise<{ times: number[]; bootstrap: number }> {
  const { machines, packages } = stand.cloud;
  const begun = systemClock.now();
  const instance = stand.launch(aptOf(packages), fault);
  await until(() => opens(instance.privateIp), 5);
  const open = systemClock.now();
  await until(async () => machines.consoleOutput(instance.instanceId).includes("railgun-ha: in service"));
  const at = (pattern: RegExp): number => lineAt(stand, instance, pattern);
  const times = [...PHASES.map(([, pattern]) => at(pattern) - begun), open - begun];
  const bootstrap = at(/railgun-ha: in service/) - at(/railgun-ha: /);
  await machines.powerOff(instance.instanceId);
  return { times, bootstrap };
}

/** Milliseconds of that step on a machine whose image lacks it. */
async function botocoreInstall(stand: Stand): Promise<number> {
  const { times } = await boot(stand, { withoutBotocore: true });
  const at = PHASES.findIndex(([name]) => name === BOTOCORE);
  return (times[at + 1] ?? 0) - (times[at] ?? 0);
}

/** Milliseconds of the same installation by hand. */
async function bareInstall(stand: Stand): Promise<number> {
  const { machines, packages } = stand.cloud;
  const text = BARE.replace("KEY", packages.key).replace("URL", packages.url);
  const instance = stand.launch(aptOf(packages), {}, Buffer.from(text));
  await until(async () => machines.consoleOutput(instance.instanceId).includes("bare: end"));
  const took = lineAt(stand, instance, /bare: end/) - lineAt(stand, instance, /bare: begin/);
  await machines.powerOff(instance.instanceId);
  return took;
}

function lineAt({ cloud }: Stand, { instanceId }: LaunchedInstance, pattern: RegExp): number {
  const line = cloud.machines.console(instanceId).find(({ text }) => pattern.test(text));
  if (!line)
    throw new Error(`${instanceId} never said ${pattern}:\n${cloud.machines.consoleOutput(instanceId)}`);
  return line.at;
}

async function until(holds: () => Promise<boolean>, pause = 20): Promise<void> {
  const end = systemClock.now() + LONGEST;
  while (!(await holds())) {
    if (systemClock.now() > end) throw new Error(`not within ${LONGEST / 1_000} s`);
    await sleep(systemClock, pause);
  }
}

function median(sample: readonly number[]): number {
  const sorted = [...sample].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function seconds(millis: number): string {
  return (millis / 1_000).toFixed(2);
}
