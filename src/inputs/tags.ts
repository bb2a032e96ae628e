/** AWS takes 50 tags on a resource: these, the product's own on the stack, which it hands on, and the name. */
const MOST = 40;
const TEXT = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;

/** Parses lines `key=value`. Throws an Error that names the first wrong line. */
export function parseTags(text: string): Readonly<Record<string, string>> {
  const tags = new Map<string, string>();
  const lines = text.split("\n").map((line) => line.trim());
  for (const line of lines.filter(Boolean)) {
    const at = line.indexOf("=");
    const key = line.slice(0, Math.max(at, 0)).trim();
    const value = line.slice(at + 1).trim();
    if (!key) throw new Error(`"${line}" is not key=value`);
    if (/^aws:/i.test(key)) throw new Error(`"${key}" begins with aws:, which is AWS's own`);
    if (/^railgun-ha:/i.test(key))
      throw new Error(`"${key}" begins with railgun-ha:, which is this product's own`);
    if (!value) throw new Error(`"${line}" has no value, which not every resource takes`);
    if (key.length > 128 || value.length > 256 || !TEXT.test(key) || !TEXT.test(value)) {
      throw new Error(`"${line}" has a character or a length that tags cannot have (key 128, value 256)`);
    }
    if (tags.has(key)) throw new Error(`"${key}" is there twice`);
    tags.set(key, value);
  }
  if (tags.size > MOST)
    throw new Error(`${tags.size} tags are more than the ${MOST} that a stack has room for`);
  return Object.fromEntries([...tags].sort(([a], [b]) => (a < b ? -1 : 1)));
}
