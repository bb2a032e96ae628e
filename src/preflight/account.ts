import { AppError } from "../errors.ts";
import type { Identity } from "../identity.ts";
import type { Runtime } from "../runtime.ts";
import { identify } from "./identity.ts";

/** Throws AppError `account.refused` when the credentials are of none of the accounts that this may run in. */
export async function requireAccount(
  runtime: Pick<Runtime, "aws" | "log" | "record">,
  accounts: readonly string[],
): Promise<void> {
  const { account, arn }: Identity = await identify(runtime);
  if (accounts.includes(account)) return;
  const allowed = accounts.join(", ");
  const message = `these credentials (${arn}) are of account ${account}, and allowed-account-ids is ${allowed}; use a role of an allowed account`;
  throw new AppError("account.refused", message);
}
