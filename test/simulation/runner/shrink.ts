import { type HistoryResult, runHistory } from "./history.ts";
import { drawPlan, type Reduction } from "./plan.ts";

export interface Shrunk {
  readonly reduction: Reduction;
  readonly result: HistoryResult;
}

/** Leaves out of a failing history, one by one, what it fails without, until nothing more can go. */
export async function shrink(seed: number, first: HistoryResult): Promise<Shrunk> {
  const invariant = first.violation?.invariant;
  let best: Shrunk = { reduction: {}, result: first };
  const tried = async (reduction: Reduction): Promise<boolean> => {
    const result = await runHistory(drawPlan(seed, reduction)).catch(() => undefined);
    if (result?.violation?.invariant !== invariant || !result) return false;
    best = { reduction, result };
    return true;
  };
  for (let again = true; again; ) {
    again = false;
    const plan = drawPlan(seed, best.reduction);
    for (const { number } of plan.operations) {
      const { withoutFaults = [], withoutOperations = [] } = best.reduction;
      again = (await tried({ withoutFaults, withoutOperations: [...withoutOperations, number] })) || again;
    }
    for (const kind of plan.rates.keys()) {
      const { withoutFaults = [], withoutOperations = [] } = best.reduction;
      again = (await tried({ withoutFaults: [...withoutFaults, kind], withoutOperations })) || again;
    }
  }
  return best;
}
