/** An instance of the group, as a rotation sees it. */
export interface Node {
  readonly id: string;
  /** Of the Auto Scaling group: `InService`, `Pending:Wait`, … */
  readonly lifecycle: string;
  /** In service, healthy in its group, and a healthy target. */
  readonly isServing: boolean;
}

/** Version of the token that each node's listener runs with, as the node itself says; null when it is not known. */
export type Running = ReadonlyMap<string, number | null>;

export interface Limits {
  /** Nodes that are restarted at a time. */
  readonly waveSize: number;
  /** Nodes that serve at any moment. */
  readonly floor: number;
}

/** The floor that was asked for, or what a wave leaves of the fleet. */
export const floorOf = (size: number, waveSize: number, asked: number | undefined): number =>
  asked ?? Math.max(1, size - waveSize);

export const inService = (nodes: readonly Node[]): readonly Node[] =>
  nodes.filter(({ lifecycle }) => lifecycle === "InService");

/** Nodes on their way into service: they read the token at boot, whichever was `current` then. */
export const isBooting = ({ lifecycle }: Node): boolean => lifecycle.startsWith("Pending");

/**
 * The nodes to restart next, of those in `behind`. First those that do not serve, which costs nothing; then as many as
 * leave `floor` nodes serving. Empty: none can be restarted now. Below the floor nothing is touched at all.
 */
export function nextWave(
  behind: readonly Node[],
  all: readonly Node[],
  { waveSize, floor }: Limits,
): readonly Node[] {
  const serving = all.filter(({ isServing }) => isServing).length;
  if (serving < floor) return [];
  const idle = behind.filter(({ isServing }) => !isServing);
  const spare = behind.filter(({ isServing }) => isServing).slice(0, serving - floor);
  return [...idle, ...spare].slice(0, waveSize);
}

/**
 * The node on which the new token is tried: one that has it already, which an interrupted run chose; else one that
 * serves, so that its health before says something; else one that does not. Undefined: the floor forbids it.
 */
export function chooseCanary(
  nodes: readonly Node[],
  running: Running,
  version: number,
  floor: number,
): Node | undefined {
  const able = inService(nodes);
  const serving = able.filter(({ isServing }) => isServing);
  if (serving.length < floor) return undefined;
  const canSpare = (node: Node): boolean => !node.isServing || serving.length > floor;
  const begun = able.find((node) => running.get(node.id) === version);
  return [begun, ...serving, ...able].find((node) => node !== undefined && canSpare(node));
}
