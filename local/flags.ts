import { type ParseArgsConfig, parseArgs } from "node:util";

/** The values of a program's flags. Ends the process with one line and status 2 when a flag is unknown or wrong. */
export function flagsOf<const T extends NonNullable<ParseArgsConfig["options"]>>(
  program: string,
  options: T,
) {
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    // Node's text goes on with advice that does not fit here.
    const [what = ""] = (error instanceof Error ? error.message : String(error)).split(/\.?\s*(?:\. |\n|$)/);
    console.error(`${program}: ${what.charAt(0).toLowerCase()}${what.slice(1)}; --help says what there is`);
    process.exit(2);
  }
}
