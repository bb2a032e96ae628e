/** One change of shipped code that breaks an invariant, to show that the simulation would find it. */
export interface Mutant {
  readonly name: string;
  /** What it breaks. */
  readonly invariant: string;
  /** The invariants whose violation shows that it was found, where that is not the one it breaks alone. */
  readonly caughtBy?: readonly string[];
  readonly changes: readonly {
    readonly file: string;
    readonly from: string;
    readonly to: string;
  }[];
}

const one = (name: string, invariant: string, file: string, from: string, to: string): Mutant => ({
  name,
  invariant,
  changes: [{ file, from, to }],
});

export const MUTANTS: readonly Mutant[] = [
  {
    name: "ABANDON when the probe could not be asked",
    invariant: "I3",
    changes: [
      {
        file: "lambdas/launch-gate/verdict.ts",
        from: `return wait("not looked at");`,
        to: `return lateFor("not looked at");`,
      },
      // The assertion would stop it.
      {
        file: "lambdas/launch-gate/verdict.ts",
        from: "if (machine.gone) return true;",
        to: "if (machine !== undefined) return true;",
      },
    ],
  },
  {
    name: "ABANDON at the deadline when the probe could not be asked",
    invariant: "I3",
    changes: [
      {
        file: "lambdas/launch-gate/verdict.ts",
        from: `return wait("not looked at");`,
        to: `return late ? lateFor("not looked at") : wait("not looked at");`,
      },
      // The assertion would stop it.
      {
        file: "lambdas/launch-gate/verdict.ts",
        from: "return isLate && (machine.address === undefined || isClosed);",
        to: "void isClosed;\n  return isLate;",
      },
    ],
  },
  {
    name: "an empty list of servers is written",
    invariant: "I10",
    changes: [
      {
        file: "lambdas/endpoint-sync/endpoints.ts",
        from: "return wanted.size > 0 ? sorted(wanted) : keep;",
        to: "return sorted(wanted);",
      },
      {
        file: "lambdas/endpoint-sync/endpoints.ts",
        from: "if (view.nodes.length < view.expected) {",
        to: "if (false) {",
      },
      {
        file: "lambdas/endpoint-sync/servers.ts",
        from: "insist(servers.length > 0,",
        to: "insist(servers.length >= 0,",
      },
    ],
  },
  {
    name: "current moves before the canary",
    invariant: "I6",
    changes: [
      {
        file: "src/rotation/rotate.ts",
        from: "const failed = await this.#test(rotation, trial);",
        to: "await this.#commit(rotation.running, trial);\n    const failed = await this.#test(rotation, trial);",
      },
      {
        file: "src/rotation/guard.ts",
        from: "if ([...running.values()].some((one) => one !== null && equal.has(one))) return;",
        to: "if (running.size >= 0) return;",
      },
    ],
  },
  {
    ...one(
      "the same, and the assertion stops it",
      "I6",
      "src/rotation/rotate.ts",
      "const failed = await this.#test(rotation, trial);",
      "await this.#commit(rotation.running, trial);\n    const failed = await this.#test(rotation, trial);",
    ),
    caughtBy: ["refusals"],
  },
  {
    name: "a rotation takes no lock",
    invariant: "I12",
    changes: [
      {
        file: "src/rotation/rotate.ts",
        from: `const lock = await takeLock({ ...runtime, stackName, owner: options.owner, purpose: "rotate" });`,
        to: `void [takeLock, runtime, stackName];
  const nothing = async () => {};
  const renewals = { renew: nothing, renewUnlessSeen: nothing, release: nothing };
  const lock = { isLost: false, suspended: [], ...renewals } as unknown as HeldLock;`,
      },
    ],
  },
  one(
    "a rotation takes the lock from whoever holds it",
    "I12",
    "src/rotation/lock.ts",
    "const seen = isForeign ? await outlive(request, parameter, found) : found;",
    "void [isForeign, outlive];\n    const seen = found;",
  ),
  one(
    "CONTINUE after one connect",
    "I2",
    "lambdas/port-probe/watch.ts",
    "while (accepted < this.connects) {",
    "while (accepted < 1) {",
  ),
  {
    name: "no floor",
    invariant: "I5",
    changes: [
      { file: "src/rotation/guard.ts", from: 'if (others.length < floor) return "too few";', to: "" },
      {
        file: "src/rotation/guard.ts",
        from: 'if (open >= floor) return "enough";',
        to: 'if (open >= 0) return "enough";',
      },
      { file: "src/rotation/nodes.ts", from: "if (serving < floor) return [];", to: "" },
      { file: "src/rotation/nodes.ts", from: ".slice(0, serving - floor);", to: ";" },
      { file: "src/rotation/nodes.ts", from: "if (serving.length < floor) return undefined;", to: "" },
      { file: "src/rotation/nodes.ts", from: "!node.isServing || serving.length > floor", to: "true" },
    ],
  },
  {
    name: "endpoint-sync converges fully",
    invariant: "I14",
    changes: [
      { file: "lambdas/endpoint-sync/reload.ts", from: `mode: "--reload-only"`, to: `mode: ""` },
      {
        file: "lambdas/shared/converge.ts",
        from: `mode !== "" || instanceId !== undefined`,
        to: `mode !== undefined || instanceId !== undefined`,
      },
    ],
  },
  one(
    "a refused label is taken for a success",
    "I6",
    "src/rotation/label.ts",
    "if (InvalidLabels.length === 0) return;",
    "if (InvalidLabels.length >= 0) return;",
  ),
  one(
    "no second look after the list is written",
    "I8",
    "lambdas/endpoint-sync/sync.ts",
    "if (!behind || writes >= MOST_WRITES) break;",
    "if (!behind || writes >= MOST_WRITES) break;\n      if (servers.length > 0) {\n        version = await writeServers(sync.ssm, name, desired, deadline, sync);\n        return { servers: desired, writes: 1, version, clusterStatus };\n      }",
  ),
  one(
    "no breaker",
    "I15",
    "lambdas/reconciler/breaker.ts",
    "await suspendProcesses(reconciler, missing, present.deadline);",
    "",
  ),
  one(
    "what a dead run suspended stays so",
    "I8",
    "lambdas/reconciler/suspensions.ts",
    "if (!isLeftover || !seen?.lock)",
    "if (isLeftover || !seen?.lock)",
  ),
  one(
    "a canary that failed is left pending",
    "I8",
    "src/rotation/token-store.ts",
    "await this.unlabel(version, TOKEN_LABELS.pending);",
    "await Promise.resolve(version);",
  ),
  one(
    "a failed event is swallowed",
    "I13",
    "lambdas/shared/outcomes.ts",
    'record({ outcome: "failed", reason: errorText(error), details });\n      throw error;',
    'record({ outcome: "failed", reason: errorText(error), details });\n      return [];',
  ),
  one(
    "a lock whose lease is over by our clock is taken at once",
    "I12",
    "lambdas/reconciler/lock.ts",
    "if (seen?.lock?.held && !(await isSilent(request, seen, deadline))) return undefined;",
    "",
  ),
  {
    name: "two writers at once are a defect of the product",
    invariant: "I13",
    changes: [
      {
        file: "src/aws/failures.ts",
        from: `TooManyUpdates: ["aws.throttled", "AWS answers too many requests slowly; run again"],`,
        to: "",
      },
      { file: "src/aws/clients.ts", from: `error.name === "TooManyUpdates"`, to: `error.name === ""` },
    ],
  },
];
