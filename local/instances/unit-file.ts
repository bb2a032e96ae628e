/** Sections of a systemd unit file: a key may stand there more than once. */
export type UnitFile = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;

/** Reads the syntax of systemd.syntax(7) as far as this project's units use it. */
export function parseUnit(text: string): UnitFile {
  const sections = new Map<string, Map<string, string[]>>();
  let section = new Map<string, string[]>();
  for (const line of text.split("\n").map((one) => one.trim())) {
    if (line === "" || line.startsWith("#") || line.startsWith(";")) continue;
    const header = /^\[(.+)\]$/.exec(line)?.[1];
    if (header !== undefined) {
      section = sections.get(header) ?? new Map();
      sections.set(header, section);
      continue;
    }
    const equals = line.indexOf("=");
    const key = line.slice(0, equals).trim();
    section.set(key, [...(section.get(key) ?? []), line.slice(equals + 1).trim()]);
  }
  return sections;
}

/** The last value of a key. */
export function unitValue(unit: UnitFile, section: string, key: string): string | undefined {
  return unit.get(section)?.get(key)?.at(-1);
}

const UNITS: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1_000,
  sec: 1_000,
  min: 60_000,
  m: 60_000,
  h: 3_600_000,
};

/** A span of systemd.time(7), `200ms`, `1min 30s`, `45`, in milliseconds. */
export function spanMillis(text: string): number {
  const parts = [...text.matchAll(/([\d.]+)\s*([a-z]*)/g)];
  if (parts.length === 0) throw new Error(`"${text}" is not a span of time, write for example 200ms`);
  return parts.reduce((sum, [, number, unit]) => {
    const factor = UNITS[unit || "s"];
    if (factor === undefined)
      throw new Error(`"${unit}" in "${text}" is not a unit of time that is known here`);
    return sum + Number(number) * factor;
  }, 0);
}
