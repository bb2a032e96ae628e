import type { InputName } from "../../../../src/inputs/declared.ts";

/** Inputs by name; what is left out is not given. */
export type Given = Readonly<Record<string, string>>;

/** What an input changes in what the Action sends. */
export interface Effect {
  /** Runs the Action with these inputs where they matter, and gives what was sent because of them. */
  readonly sent: (given: Given) => Promise<unknown>;
  /** Values of the input, each with what is sent because of it. Without a value the input is not given. */
  readonly values: readonly (readonly [value: string | undefined, sent: unknown])[];
}

export type Table = Readonly<Partial<Record<InputName, Effect>>>;

/** What `look` finds in a run with the given inputs. */
export const found =
  <Ran>(run: (given: Given) => Promise<Ran>, look: (ran: Ran) => unknown): Effect["sent"] =>
  async (given) =>
    look(await run(given));
