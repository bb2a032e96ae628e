import { Account } from "./account.ts";
import { type Ran, runAction } from "./action.ts";

export const TOKEN = "0123456789abcdef0123456789abcdef";
export const INPUTS = { "stack-name": "x", "activation-token": TOKEN, "package-source": "ami" };

export const calls = ({ sent }: Ran, prefix = "") =>
  sent.map(({ call }) => call).filter((call) => call.startsWith(prefix));
export const inputOf = ({ sent }: Ran, call: string) => sent.find((one) => one.call === call)?.input;

/** Names of the parameters that a run wrote, each once. */
export const written = ({ sent }: Ran): string[] => [
  ...new Set(sent.flatMap(({ call, input }) => (call === "SSM.PutParameter" ? [input.Name] : []))),
];

export async function deployed(bent: ConstructorParameters<typeof Account>[0] = {}) {
  const account = new Account(bent);
  account.writeServers("x");
  const first = await runAction(INPUTS, account.handlers);
  return { account, first };
}
