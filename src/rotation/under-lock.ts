import { FRESH_LOOK } from "../../contract/numbers.ts";
import type { HeldLock } from "./lock.ts";

type Send<A, R> = (args: A) => Promise<R>;

interface Command {
  readonly middlewareStack: {
    add(
      middleware: <A, R>(next: Send<A, R>) => Send<A, R>,
      at: { readonly step: "finalizeRequest"; readonly priority: "low"; readonly name: string },
    ): void;
  };
}

/**
 * A change that only the lock's holder may make: each attempt to send it, the SDK's own repetitions included, looks
 * first whether the lock is still this run's, unless it was seen to be a moment ago. Sending it throws AppError
 * `lock.lost` when it is not.
 */
export function underLock<C extends Command>(command: C, lock: Pick<HeldLock, "renewUnlessSeen">): C {
  const looking =
    <A, R>(next: Send<A, R>): Send<A, R> =>
    async (args) => {
      await lock.renewUnlessSeen(FRESH_LOOK);
      return next(args);
    };
  command.middlewareStack.add(looking, { step: "finalizeRequest", priority: "low", name: "underLock" });
  return command;
}
