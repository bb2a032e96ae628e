import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { until } from "../../local/demo/wait.ts";
import { marked } from "../../local/processes/proc.ts";
import { RUN_FOLDER_PREFIX, RUN_VARIABLE } from "../../local/processes/run.ts";

/** `npm run local` as a shell starts it: in a process group of its own. */
async function npmRunLocal(): Promise<{ npm: ChildProcess; port: number; node: number; run: string }> {
  const npm = spawn("npm", ["run", "--silent", "local"], {
    detached: true,
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, [RUN_VARIABLE]: undefined },
  });
  let printed = "";
  npm.stdout?.on("data", (chunk: Buffer) => {
    printed += chunk.toString();
  });
  const port = await until("the local cloud is ready", 60, async () => {
    const found = /^AWS_ENDPOINT_URL=http:\/\/127\.0\.0\.1:(\d+)$/m.exec(printed)?.[1];
    return found ? Number(found) : undefined;
  });
  const node = descendants(npm.pid ?? 0).find((pid) => /^\S*node local\/main\.ts/.test(commandLine(pid)));
  if (node === undefined) throw new Error("npm run local has no node process");
  const run = descendants(node)
    .map((pid) => environment(pid).get(RUN_VARIABLE))
    .find((id) => id !== undefined);
  if (run === undefined) throw new Error("no process of the local cloud carries its mark");
  return { npm, port, node, run };
}

const read = (pid: number, file: string): string => {
  try {
    return readFileSync(`/proc/${pid}/${file}`, "latin1");
  } catch {
    return "";
  }
};
const commandLine = (pid: number): string => read(pid, "cmdline").replaceAll("\0", " ");
const environment = (pid: number): Map<string, string> =>
  new Map(
    read(pid, "environ")
      .split("\0")
      .map((pair) => pair.split("=", 2) as [string, string]),
  );
const descendants = (pid: number): number[] =>
  read(pid, `task/${pid}/children`)
    .split(" ")
    .filter(Boolean)
    .map(Number)
    .flatMap((child) => [child, ...descendants(child)]);

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => resolve(false));
  });

describe("npm run local, killed with SIGKILL", () => {
  it.each([
    [
      "the npm process",
      ({ npm }: { npm: ChildProcess; node: number }) => process.kill(npm.pid ?? 0, "SIGKILL"),
    ],
    ["the node process", ({ node }: { npm: ChildProcess; node: number }) => process.kill(node, "SIGKILL")],
    [
      "the whole group",
      ({ npm }: { npm: ChildProcess; node: number }) => process.kill(-(npm.pid ?? 0), "SIGKILL"),
    ],
  ])("leaves no process, port or folder within 10 s: %s", async (_who, kill) => {
    const local = await npmRunLocal();
    const folder = join(tmpdir(), `${RUN_FOLDER_PREFIX}${local.run}`);
    expect(await answers(local.port)).toBe(true);
    expect(existsSync(folder)).toBe(true);
    kill(local);
    await until("nothing of it is left", 10, async () => {
      const left =
        marked(RUN_VARIABLE, local.run).length > 0 || (await answers(local.port)) || existsSync(folder);
      return left ? undefined : true;
    });
  });

  it("ends with status 0 and leaves nothing after SIGINT", async () => {
    const local = await npmRunLocal();
    process.kill(local.node, "SIGINT");
    const status = await new Promise((resolve) => local.npm.once("exit", resolve));
    expect(status).toBe(0);
    expect(marked(RUN_VARIABLE, local.run)).toEqual([]);
    expect(existsSync(join(tmpdir(), `${RUN_FOLDER_PREFIX}${local.run}`))).toBe(false);
  });
});
