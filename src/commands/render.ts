import { stackConfig } from "../config.ts";
import { renderTemplate } from "../stack/template.ts";
import type { Command } from "./command.ts";

/** Prints the template as JSON and nothing else. Calls nothing outside this process. */
export const run: Command = async (inputs, { assets, print }) => {
  print(JSON.stringify(renderTemplate(stackConfig(inputs), assets().stack), null, 2));
  return undefined;
};
