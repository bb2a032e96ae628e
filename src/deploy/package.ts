import { AppError } from "../errors.ts";
import type { Inputs } from "../inputs.ts";
import { verifyPackage } from "../preflight/package.ts";
import type { Runtime } from "../runtime.ts";

/** One line about the package that was found, or why it cannot be had. */
export type FoundPackage = string | AppError;

/** Looks for the listener's package as an instance would. */
export async function findPackage(
  { packageSource }: Pick<Inputs, "packageSource">,
  { fetch }: Pick<Runtime, "fetch">,
): Promise<FoundPackage> {
  return verifyPackage(packageSource, fetch).catch((error: unknown) => {
    if (error instanceof AppError) return error;
    throw error;
  });
}

/** A package that is gone stops every change. A fleet that serves goes on serving: there it is a warning. */
export function tellPackage({ log }: Pick<Runtime, "log">, found: FoundPackage, isUnchanged: boolean): void {
  if (typeof found === "string") log.info(found);
  else if (!isUnchanged) throw found;
  else log.warning([`new instances could not boot: ${found.message}`, ...found.details].join("; "));
}
