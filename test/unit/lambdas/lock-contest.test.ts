import fc from "fast-check";
import { expect, test } from "vitest";
import { sleep } from "../../../contract/clock.ts";
import type { Lock } from "../../../contract/lock.ts";
import { holding, LockLost, takeLock } from "../../../lambdas/reconciler/lock.ts";
import { readLock } from "../../../lambdas/reconciler/lock-parameter.ts";
import { lost } from "./aws.ts";
import { FleetWorld, NAMES, STACK } from "./fleet-world.ts";

/** What one request comes to: how long it is on its way there and back, and whether one of both is lost. */
interface Fate {
  readonly there: number;
  readonly back: number;
  readonly loss: "none" | "request" | "answer";
}

interface Story {
  readonly fates: fc.Stream<Fate>;
  /** When each run begins, and how many steps it has once it holds the lock. */
  readonly runs: readonly { readonly begins: number; readonly steps: number }[];
  /** How the lock stands before. */
  readonly first: "none" | "released" | "dead";
}

const story = (...losses: readonly Fate["loss"][]): fc.Arbitrary<Story> =>
  fc.record({
    fates: fc.infiniteStream(
      fc.record({ there: fc.nat(400), back: fc.nat(400), loss: fc.constantFrom(...losses) }),
    ),
    runs: fc.array(fc.record({ begins: fc.nat(3_000), steps: fc.nat(6) }), { minLength: 2, maxLength: 4 }),
    first: fc.constantFrom("none", "released", "dead"),
  });

/** Several runs want the lock at once. Answers what each came to, and the most that held it at one moment. */
async function contest({ fates, runs, first }: Story) {
  const aws = new FleetWorld();
  const { ssm, clock, random } = aws;
  const timing = { clock, random };
  for (const action of ["GetParameter", "PutParameter"]) {
    const respond = aws.respond(action);
    aws.on(action, async (sent) => {
      const { there, back, loss } = fates.next().value;
      await aws.pass(there);
      if (loss === "request") return lost();
      const answer = await respond(sent);
      await aws.pass(back);
      return loss === "answer" ? lost() : answer;
    });
  }
  const before: Lock = {
    owner: "x",
    purpose: "rotate",
    held: first === "dead",
    leaseUntil: 0,
    suspended: [],
  };
  if (first !== "none") aws.put(NAMES.lock, before, clock.now() - 60_000);
  const end = clock.now() + 200_000;
  const deadline = { remaining: () => Math.max(0, end - clock.now()) };
  let holders = 0;
  let most = 0;
  const run = async (begins: number, steps: number): Promise<string> => {
    await sleep(clock, begins);
    const seen = await readLock(ssm, STACK, deadline, timing);
    if (holding(seen, clock.now()) === "live") return "yields";
    const held = await takeLock({ ssm, stackName: STACK, purpose: "repair", ...timing }, seen, deadline);
    if (!held) return "yields";
    holders += 1;
    most = Math.max(most, holders);
    try {
      for (let step = 0; step < steps; step++) {
        await sleep(clock, 5_000);
        await held.renew();
      }
      await held.release();
      return "done";
    } catch (error) {
      if (error instanceof LockLost) return "lost";
      throw error;
    } finally {
      holders -= 1;
    }
  };
  const ends = await aws.run(Promise.all(runs.map(({ begins, steps }) => run(begins, steps))));
  return { ends, most, left: aws.stored(NAMES.lock) as Lock };
}

test("of runs that want the lock at once one holds it, to its end, and leaves it free", async () => {
  await fc.assert(
    fc.asyncProperty(story("none"), async (given) => {
      const { ends, most, left } = await contest(given);
      expect(most).toBe(1);
      expect(ends).toContain("done");
      expect(ends).not.toContain("lost");
      expect(left.held).toBe(false);
    }),
    { numRuns: 100 },
  );
});

test("never do two hold it, whatever requests and answers are lost", async () => {
  const losses = story("none", "none", "none", "none", "none", "none", "request", "answer");
  await fc.assert(
    fc.asyncProperty(losses, async (given) => {
      expect((await contest(given)).most).toBeLessThanOrEqual(1);
    }),
    { numRuns: 100 },
  );
});
