export interface YamlMap {
  readonly [key: string]: string | YamlMap;
}

interface Line {
  readonly number: number;
  readonly indent: number;
  /** Without the indentation; empty for a blank line. */
  readonly text: string;
}

/**
 * The part of YAML that action.yml and the example workflows' heads need: maps by indentation; plain, quoted, literal
 * (`|`) and folded (`>`) scalars; comments. Every value is text. Throws an Error with the line's number for all else,
 * lists, anchors and flow collections among it, rather than read it wrongly.
 */
export function parseYaml(text: string): YamlMap {
  const lines = text.split("\n").map((line, at) => {
    if (/^ *\t/.test(line)) throw new Error(`line ${at + 1}: a tab indents it; use blanks`);
    return { number: at + 1, indent: line.length - line.trimStart().length, text: line.trim() };
  });
  const reader = new Reader(lines);
  const map = reader.map(0);
  const rest = reader.peek();
  if (rest) throw new Error(`line ${rest.number}: "${rest.text}" is indented less than the map it follows`);
  return map;
}

class Reader {
  readonly #lines: readonly Line[];
  #at = 0;

  constructor(lines: readonly Line[]) {
    this.#lines = lines;
  }

  /** The next line with content, which is not taken yet. */
  peek(): Line | undefined {
    while (this.#at < this.#lines.length) {
      const line = this.#lines[this.#at];
      if (line && line.text !== "" && !line.text.startsWith("#")) return line;
      this.#at += 1;
    }
    return undefined;
  }

  map(indent: number): YamlMap {
    const entries = new Map<string, string | YamlMap>();
    for (let line = this.peek(); line && line.indent >= indent; line = this.peek()) {
      if (line.indent > indent) throw new Error(`line ${line.number}: "${line.text}" is indented too much`);
      const [, key, rest = ""] = /^([A-Za-z][\w-]*):(?:\s+(.*))?$/.exec(line.text) ?? [];
      if (key === undefined) throw new Error(`line ${line.number}: "${line.text}" is not key: value`);
      if (entries.has(key)) throw new Error(`line ${line.number}: ${key} is there twice`);
      this.#at += 1;
      entries.set(key, this.#value(rest, line));
    }
    return Object.fromEntries(entries);
  }

  #value(text: string, line: Line): string | YamlMap {
    const block = /^([|>])(-?)$/.exec(text);
    if (block) return this.#block(line.indent, block[1] === ">", block[2] === "-");
    const bare = text.replace(/^#.*$/, "");
    if (bare === "") {
      const next = this.peek();
      return next && next.indent > line.indent ? this.map(next.indent) : "";
    }
    return scalar(bare, line.number);
  }

  /** All lines that are indented more than `indent`, blank ones among them. */
  #block(indent: number, folded: boolean, stripped: boolean): string {
    const taken: Line[] = [];
    for (let line = this.#lines[this.#at]; line && (line.text === "" || line.indent > indent); ) {
      taken.push(line);
      this.#at += 1;
      line = this.#lines[this.#at];
    }
    while (taken.at(-1)?.text === "") taken.pop();
    const margin = Math.min(...taken.filter(({ text }) => text !== "").map((line) => line.indent));
    const texts = taken.map((line) => (line.text === "" ? "" : " ".repeat(line.indent - margin) + line.text));
    const body = folded
      ? texts
          .join("\n")
          .replace(/([^\n])\n(?=[^\n])/g, "$1 ")
          .replace(/\n\n/g, "\n")
      : texts.join("\n");
    return stripped ? body : `${body}\n`;
  }
}

function scalar(text: string, line: number): string {
  const quoted = /^(?:'((?:[^']|'')*)'|("(?:[^"\\]|\\.)*"))\s*(?:#.*)?$/.exec(text);
  if (quoted?.[1] !== undefined) return quoted[1].replaceAll("''", "'");
  if (quoted?.[2] !== undefined) return JSON.parse(quoted[2]);
  if (/^['"&*!|>%@`[{]|^- /.test(text))
    throw new Error(`line ${line}: ${text} is more of YAML than is read here`);
  const plain = text.replace(/\s+#.*$/, "");
  if (/:\s/.test(plain)) throw new Error(`line ${line}: "${plain}" needs quotes because of its colon`);
  return plain;
}
