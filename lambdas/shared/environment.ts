import { ENV } from "../../contract/names.ts";

/**
 * Reads the named variables of the function's environment, once, when the function starts.
 * Throws when one is missing, so that a wrong template shows at the first invocation and not at the first need.
 */
export function environment<K extends keyof typeof ENV>(
  variables: Readonly<Record<string, string | undefined>>,
  ...names: readonly K[]
): Readonly<Record<K, string>> {
  const missing = names.filter((name) => !variables[ENV[name]]);
  if (missing.length > 0) {
    throw new Error(
      `the environment lacks ${missing.map((name) => ENV[name]).join(", ")}: set it in the template`,
    );
  }
  return Object.fromEntries(names.map((name) => [name, variables[ENV[name]]])) as Record<K, string>;
}
