import { type ParseArgsConfig, parseArgs } from "node:util";

type Options = NonNullable<ParseArgsConfig["options"]>;

/**
 * The values of the flags of a program that is run as `npm run PROGRAM`. Ends the process with one line and status 2
 * when a flag is unknown or wrong. `--help`, unless the program has its own, lists the flags with what they are when
 * they are not given.
 */
export function flagsOf<const T extends Options>(program: string, options: T) {
  try {
    if (!("help" in options) && process.argv.slice(2).includes("--help")) {
      console.log(usage(program, options));
      process.exit(0);
    }
    return parseArgs({ options }).values;
  } catch (error) {
    // Node's text goes on with advice that does not fit here.
    const [what = ""] = (error instanceof Error ? error.message : String(error)).split(/\.?\s*(?:\. |\n|$)/);
    return refuse(program, `${what.charAt(0).toLowerCase()}${what.slice(1)}; --help says what there is`);
  }
}

/** A flag's value as a whole number from 0 on. Ends the process as `flagsOf` does when it is none. */
export function wholeNumber(program: string, flag: string, text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  return refuse(program, `--${flag} is "${text}"; give a whole number`);
}

function usage(program: string, options: Options): string {
  const flags = Object.entries(options).map(([name, { type, default: value }]) =>
    type === "boolean" ? `[--${name}]` : `[--${name} ${value || "TEXT"}]`,
  );
  return [`npm run ${program} --`, ...flags].join(" ");
}

function refuse(program: string, why: string): never {
  console.error(`${program}: ${why}`);
  process.exit(2);
}
