import { dirname } from "node:path";
import { buildImage } from "./image.ts";
import { insideOf, runInside } from "./namespaces.ts";
import { exposeOutside } from "./relay.ts";
import { install, lacking } from "./tools.ts";

export type MachineKind = "process" | "booted";

/**
 * What a program's flag `--machines` asks for. For booted machines the program is started once more, inside namespaces of
 * its own, and this process ends with its status; there this answers at once. `expose`: a port of 127.0.0.1 that is to be
 * reached from outside, told to the program as its `--port`. Ends the process with one line and
 * status 2 when the value is wrong or this machine cannot boot others.
 */
export async function enterMachines(
  program: string,
  kind: string,
  expose?: { readonly port: number },
): Promise<MachineKind> {
  if (kind !== "process" && kind !== "booted") {
    console.error(`${program}: --machines is "${kind}": give process or booted`);
    process.exit(2);
  }
  if (kind === "process" || insideOf() !== undefined) return kind;
  try {
    await prepareMachines((line) => console.error(`${program}: ${line}`));
    const words = [process.execPath, ...process.execArgv, ...process.argv.slice(1)];
    if (expose) words.push("--port", String(expose.port));
    const status = await runInside(words, {
      ...(expose && { begin: async ({ folder }) => void (await exposeOutside(folder, expose.port)) }),
      began: (pid) =>
        console.error(
          `${program}: among the machines: nsenter --net --target $(cat /proc/${pid}/task/${pid}/children) bash`,
        ),
    });
    process.exit(status);
  } catch (error) {
    console.error(`${program}: ${error instanceof Error ? error.message : String(error)}`);
    process.exit(2);
  }
}

/** Installs what booting machines needs, and builds their image unless it is there. Rejects where that cannot be. */
export async function prepareMachines(say: (line: string) => void): Promise<void> {
  const lack = lacking();
  if (lack.reason !== undefined) throw new Error(lack.reason);
  if (lack.packages.length > 0) {
    say(`installing ${lack.packages.join(" ")}`);
    await install(lack.packages);
  }
  say("looking for the image of the machines");
  const { fresh, seconds } = await buildImage(dirname(dirname(import.meta.dirname)));
  say(fresh ? `built the image in ${seconds.toFixed(0)} s` : "the image is there");
}
