import { Lock } from "../../contract/lock.ts";
import { stackParameters } from "../../contract/names.ts";
import type { Aws } from "../aws/clients.ts";
import { isNamed } from "../aws/failures.ts";
import { GetParameterCommand, PutParameterCommand } from "../aws/ssm.ts";
import { AppError } from "../errors.ts";

export interface SeenLock {
  readonly version: number;
  /** Undefined: somebody wrote something else there, which holds nothing. */
  readonly lock: Lock | undefined;
  readonly text: string;
}

/** Whose lock is read and written. */
export interface LockOwner {
  readonly aws: Aws;
  readonly stackName: string;
  /** Of one process only: two runs of the same name would each take the other's lock for its own. */
  readonly owner: string;
}

/** Somebody else holds the lock, and lives. */
export function held(stackName: string, { owner, purpose, leaseUntil }: Lock): AppError {
  const end = new Date(leaseUntil).toISOString();
  return new AppError(
    "lock.held",
    `stack ${stackName} is being changed by another run, ${owner} (${purpose}), whose lock holds until ${end} and is renewed; run again when it has ended`,
  );
}

/** The parameter that holds the lock. Parameter Store gives each write a version of its own, one higher than the last. */
export class LockParameter {
  readonly #aws: Aws;
  readonly #name: string;
  readonly #owner: string;
  readonly #stackName: string;

  constructor({ aws, stackName, owner }: LockOwner) {
    this.#aws = aws;
    this.#name = stackParameters(stackName).lock;
    this.#owner = owner;
    this.#stackName = stackName;
  }

  async read(version?: number): Promise<SeenLock | undefined> {
    const ssm = await this.#aws.ssm();
    const Name = version === undefined ? this.#name : `${this.#name}:${version}`;
    try {
      const { Parameter } = await ssm.send(new GetParameterCommand({ Name }));
      const text = Parameter?.Value ?? "";
      return { version: Parameter?.Version ?? 0, lock: parse(text), text };
    } catch (error) {
      if (isNamed(error, "ParameterNotFound", "ParameterVersionNotFound")) return undefined;
      throw error;
    }
  }

  /** Undefined when somebody else has made it: who that is, the next look tells. */
  async create(lock: Lock): Promise<number | undefined> {
    const ssm = await this.#aws.ssm();
    try {
      const { Version = 1 } = await ssm.send(
        new PutParameterCommand({ Name: this.#name, Type: "String", Value: JSON.stringify(lock) }),
      );
      return Version;
    } catch (error) {
      if (isNamed(error, "ParameterAlreadyExists")) return undefined;
      throw error;
    }
  }

  /**
   * Writes after what was seen. Whoever wrote the version that follows it holds the lock; a later writer has lost,
   * puts the holder's words back where its own stand, and throws `lock.held`.
   */
  async overwrite(seen: SeenLock, lock: Lock): Promise<number> {
    const version = await this.#put(JSON.stringify(lock));
    if (version === seen.version + 1) return version;
    const winner = await this.read(seen.version + 1);
    // Ours when the first reply was lost and the SDK wrote once more.
    if (winner?.lock?.owner === this.#owner) return version;
    if (winner) await this.#putBack(winner, version);
    throw held(this.#stackName, winner?.lock ?? { ...lock, owner: "unknown" });
  }

  /** Puts the winner's newest words, which may be that it has ended, where ours stand as `version`. */
  async #putBack(winner: SeenLock, version: number): Promise<void> {
    let words = winner;
    for (let before = version - 1; before > winner.version; before--) {
      const earlier = await this.read(before);
      if (earlier?.lock?.owner !== winner.lock?.owner) continue;
      words = earlier ?? words;
      break;
    }
    if ((await this.read())?.version === version) await this.#put(words.text);
  }

  async #put(Value: string): Promise<number> {
    const ssm = await this.#aws.ssm();
    const { Version = 0 } = await ssm.send(
      new PutParameterCommand({ Name: this.#name, Type: "String", Value, Overwrite: true }),
    );
    return Version;
  }
}

function parse(text: string): Lock | undefined {
  try {
    return Lock.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
