import { createServer } from "node:net";
import { createInterface } from "node:readline";
import type { Answer } from "./supervisor.ts";

/** Linux takes 107 bytes; some systems fewer. */
const LONGEST_PATH = 99;

export type Ask = (command: string, words: readonly string[]) => Promise<Answer>;

/** Listens for the shims of one instance: a line of JSON in, a line of JSON out. */
export async function listenForShims(path: string, ask: Ask): Promise<() => Promise<void>> {
  if (Buffer.byteLength(path) > LONGEST_PATH) {
    throw new Error(`${path} is too long for a socket, set TMPDIR to a shorter folder`);
  }
  const server = createServer((connection) => {
    // A shim that was killed does not wait for its answer.
    connection.on("error", () => {});
    const lines = createInterface(connection);
    // It hands on the errors of what it reads from.
    lines.on("error", () => {});
    lines.once("line", (line) => {
      const { command, words } = JSON.parse(line) as { command: string; words: string[] };
      const failed = (error: unknown): Answer => ({ status: 1, output: String(error) });
      void ask(command, words)
        .catch(failed)
        .then((answer) => connection.end(`${JSON.stringify(answer)}\n`));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(path, resolve);
  });
  return () => new Promise((resolve) => server.close(() => resolve()));
}
