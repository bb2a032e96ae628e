import { type Check, checksOf } from "../auth/checks.ts";
import { knownFrom } from "../auth/known.ts";
import { readParameters } from "../auth/parameters.ts";
import type { Models } from "../ports.ts";
import type { Answer } from "./answers.ts";
import type { RequestIdentity } from "./identify.ts";

/** By these the gateway tells the emulator what to ask IAM; from outside they are not taken. */
export const CHECKS_HEADER = "x-railgun-ha-checks";
export const ONLY_HEADER = "x-railgun-ha-check-only";

/** Codes by which the emulator, and AWS, refuse a caller rather than a request. */
const DENIAL =
  /AccessDenied|NotAuthorized|Unauthorized|SignatureDoesNotMatch|InvalidSignature|IncompleteSignature|InvalidClientTokenId|UnrecognizedClient|AuthFailure|ExpiredToken|MissingAuthenticationToken|AuthorizationError/;

export interface Authorisation {
  /** The request's raw headers and what IAM is to be asked; `only`: a model answers if IAM does not refuse. */
  headers(
    identity: RequestIdentity,
    request: { readonly target: string; readonly rawHeaders: readonly string[]; readonly body: Buffer },
    only: boolean,
  ): readonly string[];
}

/** Without `auth` nothing is asked, and the headers go on as they came. */
export function authorisation(models: () => Models, accountId: string, auth: boolean): Authorisation {
  const known = knownFrom(models, accountId);
  return {
    headers: (identity, { target, rawHeaders, body }, only) => {
      const own = withoutOurs(rawHeaders);
      if (!auth) return own;
      const { service, action, protocol, region = "" } = identity;
      const parameters = readParameters(protocol, target, body);
      const checks = checksOf({ service, action, region, parameters }, known);
      return [
        ...own,
        ...(checks ? [CHECKS_HEADER, printed(checks)] : []),
        ...(only ? [ONLY_HEADER, "1"] : []),
      ];
    },
  };
}

export const isDenial = ({ status, body }: Answer): boolean =>
  status >= 400 && DENIAL.test(body.toString("latin1", 0, 600));

/** In ASCII, as a header must be. */
const printed = (checks: readonly Check[]): string =>
  JSON.stringify(checks).replace(
    /[^\x20-\x7e]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

function withoutOurs(rawHeaders: readonly string[]): string[] {
  const kept: string[] = [];
  for (let at = 0; at + 1 < rawHeaders.length; at += 2) {
    const [name = "", value = ""] = rawHeaders.slice(at, at + 2);
    if (![CHECKS_HEADER, ONLY_HEADER].includes(name.toLowerCase())) kept.push(name, value);
  }
  return kept;
}
