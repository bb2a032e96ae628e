/** A parameter's name or ARN, with a label or version behind it or not. */
export const PARAMETER =
  /^$|^(arn:[a-z-]+:ssm:[a-z0-9-]+:\d{12}:parameter)?\/?[A-Za-z0-9_.-]+(\/[A-Za-z0-9_.-]+)*(:[A-Za-z0-9_.-]+)?$/;

interface TokenInputs {
  readonly command: string;
  readonly "activation-token": string;
  readonly "token-parameter": string;
  readonly "token-version": string;
}

const SOURCES = ["activation-token", "token-parameter", "token-version"] as const;

/** What is wrong with the inputs that say which token is meant, taken together. */
export function tokenSourceProblem(
  inputs: TokenInputs,
): { readonly path: string[]; readonly message: string } | undefined {
  const given = SOURCES.filter((name) => inputs[name] !== "");
  const last = given.at(-1);
  if (given.length > 1 && last) {
    return { path: [last], message: `${given.slice(0, -1).join(" and ")} is set as well; set one of them` };
  }
  if (last === "token-version" && inputs.command !== "rotate") {
    const message = `"${inputs.command}" takes no version that is stored already; use it with command rotate`;
    return { path: [last], message };
  }
  return undefined;
}
