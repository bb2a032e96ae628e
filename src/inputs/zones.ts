export interface Zones {
  readonly count: number;
  /** Undefined: the first `count` suitable zones are taken. */
  readonly names: readonly string[] | undefined;
}

/** A count, or names separated by commas. */
export function parseZones(text: string): Zones {
  if (/^\d+$/.test(text)) {
    const number = Number(text);
    if (number < 2 || number > 4) throw new Error(`${text} zones are out of range`);
    return { count: number, names: undefined };
  }
  const names = text.split(",").map((name) => name.trim());
  const wrong = names.find((name) => !/^[a-z]{2,4}(-[a-z]+)+-\d+[a-z]$/.test(name));
  if (wrong !== undefined) throw new Error(`"${wrong}" is no name of a zone`);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice) throw new Error(`"${twice}" is there twice`);
  if (names.length < 2 || names.length > 4) throw new Error(`${names.length} zones are out of range`);
  return { count: names.length, names: [...names].sort() };
}
