import type { Clock } from "../../contract/clock.ts";

export interface Looking {
  readonly clock: Clock;
  /** Milliseconds between two looks, and before the first. */
  readonly pace: number;
  /** Answers whether to look again. One that fails counts as a look. */
  readonly look: () => Promise<boolean>;
}

/** Waits for `work`, and looks at something again and again meanwhile. */
export async function during<T>({ clock, pace, look }: Looking, work: Promise<T>): Promise<T> {
  let cancel = () => {};
  let isOver = false;
  const again = async (): Promise<void> => {
    if (await look().catch(() => true)) later();
  };
  const later = (): void => {
    if (!isOver) cancel = clock.after(pace, () => void again());
  };
  later();
  return work.finally(() => {
    isOver = true;
    cancel();
  });
}
