import type { Ended } from "../world/functions.ts";
import { NAMES } from "../world/names.ts";
import type { Observer } from "../world/observer.ts";
import type { World } from "../world/world.ts";

const OUTCOMES = new Set(["done", "already-done", "skipped", "failed"]);

/** I4, I7, I13: a run of a function ends in its time, says exactly how, and says nothing secret. */
export function invocations(world: World): Observer {
  return {
    ended(ended) {
      const { name, result, records, execution } = ended;
      world.check("I4", result.kind === "timed-out" && `${execution.label} did not end before its time-out`);
      if (name !== "port-probe") world.check("I13", unsaid(ended));
      for (const { outcome } of records) world.count(`record.${name}.${outcome}`);
      world.check(
        "I7",
        secret(world, JSON.stringify(records)) && `a record of ${execution.label} holds a token`,
      );
    },
    runEnded({ execution, log, result }) {
      const text = [...log, String(result?.error ?? "")].join("\n");
      world.check("I7", secret(world, text) && `${execution.label} printed a token`);
      const isUnclassified = result?.outcome === "internal";
      world.check("refusals", result?.outcome === "invariant.broken" && String(result.error));
      world.check("I13", isUnclassified && `${execution.label} ended with ${String(result?.error)}`);
    },
    requested(execution, { action, input }) {
      if (action !== "SendCommand") return;
      world.check(
        "I7",
        secret(world, JSON.stringify(input)) && `a command of ${execution?.label} holds a token`,
      );
    },
    looked() {
      const lock = world.parameters.find(NAMES.lock)?.value ?? "";
      world.check("I7", secret(world, lock) && "the lock holds a token");
    },
  };
}

function unsaid({ execution, result, records }: Ended): string | undefined {
  if (result.kind === "killed" || result.kind === "timed-out") return undefined;
  if (records.length === 0) return `${execution.label} left no record`;
  const strange = records.find(({ outcome }) => !OUTCOMES.has(outcome));
  if (strange) return `${execution.label} left a record with outcome ${strange.outcome}`;
  const failures = records.filter(({ outcome }) => outcome === "failed").length;
  if (result.kind === "error" && failures !== 1)
    return `${execution.label} threw and left ${failures} records of it`;
  return result.kind === "ok" && failures > 0 ? `${execution.label} failed and did not throw` : undefined;
}

const secret = (world: World, text: string): boolean =>
  world.parameters.versions(NAMES.token).some(({ value }) => text.includes(value));
