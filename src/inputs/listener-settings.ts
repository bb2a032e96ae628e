import { listener } from "../../contract/listener.ts";

/** Parameter Store keeps 4 KB in a standard parameter. */
const LONGEST = 4_096;
const MANAGED: readonly string[] = Object.values(listener.keys);
const KNOWN: readonly string[] = [...listener.reload.keys, ...listener.restartOnly].filter(
  (key) => !MANAGED.includes(key),
);

/**
 * Parses lines `key = value` as in railgun.conf, `#` comments (after a value too) and empty lines left out. Throws an Error that names the
 * first line that is wrong: a key that the listener does not know, or that the stack sets itself, is one.
 */
export function parseListenerSettings(text: string): Readonly<Record<string, string>> {
  const settings = new Map<string, string>();
  for (const line of text.split("\n").map((one) => one.trim())) {
    if (line === "" || line.startsWith("#")) continue;
    const [, key = "", rest = ""] = /^([^\s=]+)\s*=\s*(.*)$/.exec(line) ?? [];
    if (!key) throw new Error(`"${line}" is not key = value`);
    if (MANAGED.includes(key)) throw new Error(`"${key}" is set by the stack itself`);
    if (!KNOWN.includes(key)) throw new Error(`"${key}" is no setting of the listener`);
    const value = rest.replace(/(^|\s+)#.*$/, "");
    // Parameter Store takes {{ for a reference to another parameter.
    if (value === "" || /\{\{|[^ -~]/.test(value))
      throw new Error(`"${line}" has no value, or one with {{ or characters beyond ASCII`);
    if (settings.has(key)) throw new Error(`"${key}" is there twice`);
    settings.set(key, value);
  }
  const sorted = Object.fromEntries([...settings].sort(([a], [b]) => (a < b ? -1 : 1)));
  const { length } = JSON.stringify(sorted);
  if (length > LONGEST)
    throw new Error(`${length} characters as JSON are more than the ${LONGEST} of a parameter`);
  return sorted;
}
