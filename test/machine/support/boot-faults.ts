import { describe, expect, test } from "vitest";
import { systemClock } from "../../../contract/clock.ts";
import { until } from "../../../local/demo/wait.ts";
import type { LaunchedInstance } from "../../../local/ports.ts";
import { inSeconds, type Report } from "./report.ts";
import { aptOf, bootReason, opens, repositoryBeside, type Stand, seconds } from "./stand.ts";
import { throttling } from "./throttling.ts";

/** Bytes that suffice for systemd and cloud-init, and not for the package. */
const SMALL_DISK = 6 * 1024 * 1024;
const LATE = 30_000;
const THROTTLED = 6;

/** Machines that fail, or nearly fail, at their first boot. They boot side by side: each waits for its own end. `muted` was
 * launched long before, because bootstrap waits a minute for its listener. */
export function bootFaults(stand: () => Stand, report: Report, muted: () => LaunchedInstance): void {
  describe.concurrent("a first boot", () => {
    test("with a repository that has nothing any more but its key ends with the reason, powered off", async () => {
      const repository = await repositoryBeside(stand().cloud);
      repository.empty();
      await abandons(
        "repository gone",
        stand().launch(aptOf(repository)),
        /suite xenial of .* does not give railgun-stable: E: .*xenial.*(404|Release file)/,
      );
      expect(repository.requests).toContain("/dists/noble/InRelease");
      await repository.close();
    });

    test("with a repository whose host refuses ends with the reason, powered off", async () => {
      const repository = await repositoryBeside(stand().cloud);
      await repository.close();
      await abandons(
        "repository refuses",
        stand().launch(aptOf(repository)),
        /curl: \(7\) Failed to connect/,
      );
    });

    test("with an index that another key has signed ends with the reason, powered off", async () => {
      const repository = await repositoryBeside(stand().cloud);
      repository.forge();
      await abandons("wrong signature", stand().launch(aptOf(repository)), /is not signed|NO_PUBKEY/);
      await repository.close();
    });

    test("with a package of another SHA-256 than asked for ends with the reason, powered off", async () => {
      const { deb } = stand().cloud.packages;
      const source = { kind: "deb", url: deb.url, sha256: "0".repeat(64) } as const;
      await abandons("wrong SHA-256 (deb)", stand().launch(source), /install the listener: .*checksum/i);
    });

    test("with a .deb by its URL and SHA-256 comes into service", async () => {
      const { url, sha256 } = stand().cloud.packages.deb;
      const took = await serves(stand().launch({ kind: "deb", url, sha256 }));
      report.add("none: .deb by its URL", "in service", inSeconds(took));
    });

    test("with a package of another SHA-256 than indexed ends with the reason, powered off", async () => {
      const repository = await repositoryBeside(stand().cloud);
      repository.corrupt();
      await abandons("wrong SHA-256 (apt)", stand().launch(aptOf(repository)), /Hash Sum mismatch/i);
      await repository.close();
    });

    test("with a full disk ends with the reason, powered off", async () => {
      const instance = stand().launch(aptOf(stand().cloud.packages), { diskBytes: SMALL_DISK });
      await abandons("disk full at apt", instance, /no space left|don't have enough free space/i);
    });

    test("with a metadata service that is silent for 30 s when bootstrap asks comes into service all the same", async () => {
      const instance = stand().launch(aptOf(stand().cloud.packages), { metadataSilent: LATE });
      const took = await serves(instance);
      // From the step that asks to the one after it: so it was bootstrap that waited.
      const lines = stand().cloud.machines.console(instance.instanceId);
      const [asks = Number.NaN, goesOn = Number.NaN] = ["ask where this is", "install the files"].map(
        (step) => lines.find(({ text }) => text.includes(`railgun-ha: ${step}`))?.at,
      );
      expect(goesOn - asks).toBeGreaterThan(LATE);
      report.add("metadata service 30 s late", "in service", inSeconds(took));
    });

    test("without botocore in the image installs it and comes into service", async () => {
      const instance = stand().launch(aptOf(stand().cloud.packages), { withoutBotocore: true });
      const took = await serves(instance);
      expect(stand().cloud.machines.consoleOutput(instance.instanceId)).toContain(
        "Setting up python3-botocore",
      );
      report.add("image without botocore", "installs it, in service", inSeconds(took));
    });

    test("with a Parameter Store that throttles comes into service all the same", async () => {
      const { cloud } = stand();
      const host = new URL(cloud.packages.url).hostname;
      const endpoint = await throttling(host, cloud.endpoint, THROTTLED);
      const instance = stand().launch(aptOf(cloud.packages), { endpointUrl: endpoint.url });
      const took = await serves(instance);
      expect(endpoint.refused).toHaveLength(THROTTLED);
      report.add("Parameter Store throttling", `in service after ${THROTTLED} refusals`, inSeconds(took));
      await endpoint.close();
    });

    test("whose bootstrap gets a SIGTERM ends with the reason, powered off", async () => {
      const { machines, packages } = stand().cloud;
      const instance = stand().launch(aptOf(packages));
      await says(instance, "railgun-ha: install the listener");
      const killed = await machines.inside(instance.instanceId, ["pkill", "-TERM", "-f", "boot/bootstrap"]);
      expect(killed.status).toBe(0);
      await abandons("SIGTERM during boot", instance, /install the listener, ended by a signal/);
    });

    test("that loses its power comes into service when the power is back", async () => {
      const { machines, packages } = stand().cloud;
      const instance = stand().launch(aptOf(packages));
      await says(instance, "railgun-ha: install the listener");
      await machines.powerCut(instance.instanceId);
      expect(await opens(instance.privateIp)).toBe(false);
      await machines.powerOnAgain(instance.instanceId);
      const took = await serves(instance);
      report.add("power cut during boot", "in service after the power is back", inSeconds(took));
    });
  });

  describe("a listener that never listens", () => {
    test("ends its machine's first boot with the reason, powered off", async () => {
      await abandons(
        "listener that never listens",
        muted(),
        /bring the listener into service: .*did not answer/,
      );
    });
  });

  /** Waits for the reason on console and in the log group, and for the end; the listener never ran. */
  async function abandons(
    fault: string,
    { instanceId, privateIp }: LaunchedInstance,
    reason: RegExp,
  ): Promise<void> {
    const { machines } = stand().cloud;
    let ran = false;
    await seconds(`${instanceId} powers itself off`, 140, async () => {
      ran ||= await opens(privateIp);
      return !machines.running().includes(instanceId);
    });
    const told = /boot failed: .*/.exec(machines.consoleOutput(instanceId))?.[0] ?? "nothing on the console";
    expect(told).toMatch(reason);
    expect(await bootReason(stand(), instanceId)).toMatch(reason);
    expect(ran, "nothing listened before the machine was off").toBe(false);
    const lines = machines.console(instanceId);
    const took = ((lines.at(-1)?.at ?? 0) - (lines[0]?.at ?? 0)) / 1_000;
    report.add(
      fault,
      `off: ${told.replace(/boot failed: |railgun-ha: suite .* railgun-stable: /g, "").slice(0, 100)}`,
      inSeconds(took),
    );
  }

  /** Seconds from now until the machine answers and says so; it has what a whole installation has. */
  async function serves({ instanceId, privateIp }: LaunchedInstance): Promise<number> {
    const { machines } = stand().cloud;
    const took = await seconds(`${instanceId} serves`, 140, () => opens(privateIp));
    const check = await until(`${instanceId} agrees that it serves`, 30, async () => {
      const done = await machines.inside(instanceId, ["railgun-ha-converge", "--check"]);
      return done.status === 0 ? done : undefined;
    });
    expect(JSON.parse(check.stdout.trim())).toMatchObject({ listening: true, action: "nothing" });
    expect(machines.listenerActive(instanceId)).toBe(true);
    const installed = await machines.inside(instanceId, ["dpkg", "--audit"]);
    expect(installed.stdout).toBe("");
    return took;
  }

  async function says({ instanceId }: LaunchedInstance, text: string): Promise<void> {
    const { machines } = stand().cloud;
    await until(`${instanceId} says "${text}"`, 120, async () =>
      machines.consoleOutput(instanceId).includes(text) ? systemClock.now() : undefined,
    );
  }
}
