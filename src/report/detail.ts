/** How much of everything a document shows. */
export interface Detail {
  /** Characters of one value or reason. */
  readonly text: number;
  /** Rows of one table. */
  readonly rows: number;
  /** Changed properties of one resource. */
  readonly properties: number;
}

/** From everything that a person might still read down to next to nothing. */
const LEVELS: readonly Detail[] = [
  { text: 8_000, rows: 2_000, properties: 100 },
  { text: 1_000, rows: 1_000, properties: 50 },
  { text: 300, rows: 500, properties: 20 },
  { text: 120, rows: 500, properties: 10 },
  { text: 60, rows: 500, properties: 4 },
  { text: 40, rows: 500, properties: 1 },
  { text: 24, rows: 500, properties: 1 },
  { text: 24, rows: 500, properties: 0 },
  { text: 24, rows: 200, properties: 0 },
  { text: 40, rows: 100, properties: 1 },
  { text: 40, rows: 25, properties: 1 },
  { text: 40, rows: 5, properties: 1 },
];

/**
 * The most detailed rendering that `size` finds no larger than `limit`. Shorter values come before fewer rows: that a
 * resource changes is worth more than the whole of its value. What is too large even so is cut.
 */
export function fitting(
  limit: number,
  size: (document: string) => number,
  render: (detail: Detail) => string,
): string {
  let document = "";
  for (const detail of LEVELS) {
    document = render(detail);
    if (size(document) <= limit) return document;
  }
  return cutTo(document, limit, size);
}

const NOTE = "\n\n… cut here\n";

/** The longest start that is no larger than `limit` with the note behind it. Never half a character. */
function cutTo(document: string, limit: number, size: (document: string) => number): string {
  let [fits, tooLong] = [0, document.length];
  while (tooLong - fits > 1) {
    const middle = Math.floor((fits + tooLong) / 2);
    if (size(document.slice(0, middle) + NOTE) <= limit) fits = middle;
    else tooLong = middle;
  }
  return document.slice(0, fits).replace(/[\uD800-\uDBFF]$/, "") + NOTE;
}
