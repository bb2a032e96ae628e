import type { ParameterHistory } from "@aws-sdk/client-ssm";
import { firstPut, putAgain } from "../../contract/first-put.ts";
import { stackParameters, TOKEN_LABELS } from "../../contract/names.ts";
import { isNamed } from "../aws/failures.ts";
import {
  GetParameterHistoryCommand,
  PutParameterCommand,
  UnlabelParameterVersionCommand,
} from "../aws/ssm.ts";
import { AppError } from "../errors.ts";
import type { Runtime } from "../runtime.ts";
import { labelVersion } from "./label.ts";
import type { HeldLock } from "./lock.ts";
import type { Site } from "./site.ts";
import { afterRenewal, inTheWay, labelled, type TokenHistory, type TokenVersion } from "./token-history.ts";
import { underLock } from "./under-lock.ts";

const PAGE = 50;

/**
 * The parameter that holds the activation token, with its versions and their labels. Whatever changes it looks first
 * whether the lock is still this run's, and throws `lock.lost` when it is not.
 */
export class TokenStore {
  readonly #runtime: Pick<Runtime, "aws" | "hide" | "log">;
  readonly #name: string;
  readonly #lock: Pick<HeldLock, "renewUnlessSeen">;

  constructor(
    { runtime, stackName }: Pick<Site, "runtime" | "stackName">,
    lock: Pick<HeldLock, "renewUnlessSeen">,
  ) {
    this.#runtime = runtime;
    this.#name = stackParameters(stackName).token;
    this.#lock = lock;
  }

  /** All versions with their values, each of which is hidden from what this run prints. Empty: there is none. */
  async history(): Promise<TokenHistory> {
    const found: ParameterHistory[] = [];
    let NextToken: string | undefined;
    do {
      const page = await this.#page(NextToken);
      found.push(...page.parameters);
      NextToken = page.next;
    } while (NextToken);
    const versions = found.map(toVersion).sort((a, b) => a.version - b.version);
    for (const value of new Set(versions.map((one) => one.value))) this.#runtime.hide(value);
    return versions;
  }

  async #page(NextToken: string | undefined) {
    const ssm = await this.#runtime.aws.ssm();
    try {
      const reply = await ssm.send(
        new GetParameterHistoryCommand({
          Name: this.#name,
          WithDecryption: true,
          MaxResults: PAGE,
          ...(NextToken && { NextToken }),
        }),
      );
      return { parameters: reply.Parameters ?? [], next: reply.NextToken };
    } catch (error) {
      if (isNamed(error, "ParameterNotFound")) return { parameters: [], next: undefined };
      throw error;
    }
  }

  /** Puts labels on a version, and so takes them from the version that had them. */
  async label(version: number, ...labels: readonly string[]): Promise<void> {
    await labelVersion(this.#runtime, this.#name, version, labels, (command) =>
      underLock(command, this.#lock),
    );
  }

  /** Takes labels from a version. One that it does not have is no error: the work was done already. */
  async unlabel(version: number, ...labels: readonly string[]): Promise<void> {
    const ssm = await this.#runtime.aws.ssm();
    const input = { Name: this.#name, ParameterVersion: version, Labels: [...labels] };
    await ssm.send(underLock(new UnlabelParameterVersionCommand(input), this.#lock));
  }

  async dropPending(version: number): Promise<void> {
    await this.unlabel(version, TOKEN_LABELS.pending);
  }

  /**
   * Leaves the labels as a run that came to its end does: what was left for `current` is `previous`, and `current` is
   * not its own way back.
   */
  async settle(history: TokenHistory): Promise<void> {
    const current = labelled(history, "current");
    const left = labelled(history, "unfinished");
    if (left && left !== current && labelled(history, "previous") !== left)
      await this.label(left.version, TOKEN_LABELS.previous);
    else if (current && labelled(history, "previous") === current)
      await this.unlabel(current.version, TOKEN_LABELS.previous);
    if (left) await this.unlabel(left.version, TOKEN_LABELS.unfinished);
  }

  /** Puts a new value, without a label, after making room for it. Answers its version. */
  async put(value: string, history: TokenHistory): Promise<number> {
    let versions = history;
    for (let one = inTheWay(versions); one; one = inTheWay(versions)) {
      const newest = versions.at(-1)?.version ?? 0;
      versions = afterRenewal(versions, one, await this.#renew(one, newest));
    }
    return this.#put(value);
  }

  /**
   * Puts an old version's value again and moves its labels there, so that the old version may be deleted. Where that
   * takes `current` off for a moment, the newest version is marked: see `lostCurrent`.
   */
  async #renew({ version, value, labels, at }: TokenVersion, newest: number): Promise<number> {
    const { log } = this.#runtime;
    log.info(
      `version ${version} (${labels.join(", ")}) is about to be the oldest that is kept: its value is put again`,
    );
    let moved = labels;
    const again = await this.#put(value, putAgain(at)).catch(async (error: unknown) => {
      if (!isNamed(error, "ParameterMaxVersionLimitExceeded")) throw error;
      // Full already: AWS deletes the oldest version for the next put only when it has no label.
      if (labels.includes(TOKEN_LABELS.current)) {
        await this.label(newest, TOKEN_LABELS.unfinished);
        moved = [...new Set([...labels, TOKEN_LABELS.unfinished])];
      }
      await this.unlabel(version, ...labels);
      return this.#put(value, putAgain(at));
    });
    await this.label(again, ...moved);
    return again;
  }

  /** The description is always said: whatever an earlier version's says, it is not about this one. */
  async #put(Value: string, Description = ""): Promise<number> {
    const ssm = await this.#runtime.aws.ssm();
    const command = new PutParameterCommand({
      Name: this.#name,
      Type: "SecureString",
      Value,
      Overwrite: true,
      Description,
    });
    const { Version } = await ssm.send(underLock(command, this.#lock));
    if (Version) return Version;
    throw new AppError("internal", `Parameter Store gave no version for ${this.#name}`, { fault: "tool" });
  }
}

const toVersion = (found: ParameterHistory): TokenVersion => ({
  version: found.Version ?? 0,
  labels: found.Labels ?? [],
  value: found.Value ?? "",
  at: firstPut(found),
});
