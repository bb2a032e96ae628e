import type { RootCause } from "../cloudformation/changes.ts";

/** The failure that all others follow from, in one line. */
export const causeLine = ({ logicalId, type, status, reason }: RootCause): string =>
  `${logicalId} (${type}) ${status}: ${reason}`;
