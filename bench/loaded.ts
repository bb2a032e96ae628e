/**
 * Preloaded into a run of the bundle: notes each file that is imported, in the order in which it is.
 * LOADED_FILE names the file for the notes, one path a line.
 */
import { appendFileSync } from "node:fs";
import { registerHooks } from "node:module";
import { fileURLToPath } from "node:url";

const notes = process.env.LOADED_FILE;
if (!notes) throw new Error("LOADED_FILE is not set: name the file for the list of imported files");

registerHooks({
  load(url, context, next) {
    if (url.startsWith("file:")) appendFileSync(notes, `${fileURLToPath(url)}\n`);
    return next(url, context);
  },
});
