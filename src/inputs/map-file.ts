/** Parameter Store keeps 4 KB in a standard parameter. */
const LONGEST = 4_096;
/** `host[:port] = address[:port]`, as converge has it on the instance. */
const LINE = /^\s*([\w.*-]+(:\d{1,5})?\s*=\s*[\w.:[\]-]+\s*)?(#[ -~]*)?$/;

/** The listener's map of hosts to addresses, one on each line. Throws an Error that names the first wrong line. */
export function parseMapFile(text: string): string {
  const lines = text.split("\n").map((line) => line.trimEnd());
  const wrong = lines.find((line) => !LINE.test(line) || line.includes("{{"));
  if (wrong !== undefined) throw new Error(`"${wrong.trim()}" is not host=address`);
  const map = lines.join("\n");
  if (map.length > LONGEST)
    throw new Error(`${map.length} characters are more than the ${LONGEST} of a parameter`);
  return map;
}
