import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { listener } from "../../../contract/listener.ts";
import { aptOf, listenersOf, opens, type Stand, seconds } from "./stand.ts";

const SAMPLED_EVERY = 20;
/** Lines of the journal, and those of them with the token that the listener's file holds. */
const SEARCH = `
journalctl --no-pager --output=export | wc -l
journalctl --no-pager --output=export | grep -cFf <(sed -n 's/^${listener.keys.token} *= *//p' ${listener.config})`;

/** Where the token is not to be seen. */
export function secrecy(stand: () => Stand): void {
  describe("the token", () => {
    test("is in no command line and no environment while a machine boots and converges", async () => {
      const { machines, packages } = stand().cloud;
      const watch = watchProcesses();
      const { instanceId, privateIp } = stand().launch(aptOf(packages));
      await seconds(`${instanceId} serves`, 140, () => opens(privateIp));
      const done = await machines.inside(instanceId, ["railgun-ha-converge"]);
      expect(done.status).toBe(0);
      const seen = watch.stop();
      for (const part of ["railgun-ha-converge", "/bootstrap", listener.binary])
        expect(
          seen.some((text) => text.includes(part)),
          `${part} was seen`,
        ).toBe(true);
      expect(seen.filter((text) => text.includes(stand().scene.token))).toEqual([]);
    });

    test("is in no log of a machine, and in one file", async () => {
      const { cloud, scene } = stand();
      for (const { id } of await listenersOf(stand())) {
        expect(cloud.machines.consoleOutput(id)).not.toContain(scene.token);
        // Counted there: the whole journal, every field of it. A file without the token would be found in every line.
        const journal = await cloud.machines.inside(id, ["bash", "-c", SEARCH]);
        expect(journal.stdout).toMatch(/^\d{4,}\n0\n$/);
        const found = await cloud.machines.inside(id, [
          ...["grep", "-rlsI", scene.token],
          ...["/etc", "/var/log", "/var/lib/cloud", "/var/lib/railgun-ha", "/run", "/tmp"],
        ]);
        expect(found.stdout).toBe(`/${listener.config.replace(/^\//, "")}\n`);
      }
    });
  });
}

/** What the processes here, and so in all machines, have for command line and environment. */
function watchProcesses(): { stop(): readonly string[] } {
  const seen = new Set<string>();
  const timer = setInterval(() => {
    for (const pid of readdirSync("/proc")) {
      if (!/^\d+$/.test(pid)) continue;
      for (const name of ["cmdline", "environ"]) seen.add(readIfThere(`/proc/${pid}/${name}`));
    }
  }, SAMPLED_EVERY);
  return {
    stop: () => {
      clearInterval(timer);
      return [...seen];
    },
  };
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, "latin1");
  } catch {
    return "";
  }
}
