import { expect, test } from "vitest";
import { stateOf } from "../../../../local/network/prober.ts";

test("a probe tells a closed port from a reset connection, and counts everything else as no answer", () => {
  const seen = ["ECONNREFUSED", "ECONNRESET", "EPIPE", "EHOSTUNREACH", "ENETUNREACH", undefined].map(stateOf);

  expect(seen).toEqual(["refused", "reset", "reset", "timed-out", "timed-out", "timed-out"]);
});
