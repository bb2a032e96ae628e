import { Fault, type JsonObject, type Operations } from "../../../local/ports.ts";

export interface ParameterVersion {
  readonly version: number;
  readonly value: string;
  readonly type: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly labels: Set<string>;
}

/** AWS Systems Manager, "Working with parameter versions": the newest 100 are kept, 10 labels on each. */
const MOST_VERSIONS = 100;
const MOST_LABELS = 10;

export interface ParameterChange {
  readonly name: string;
  readonly kind: "put" | "label" | "unlabel";
  readonly version: number;
  readonly labels: readonly string[];
}

/** Parameter Store, in memory: versions, labels, and its limits. */
export class Parameters {
  private readonly known = new Map<string, ParameterVersion[]>();
  private readonly now: () => number;
  /** Labels that the next labelling refuses, as AWS does in an answer that is otherwise a success. */
  refuseLabels = 0;
  /** Told after each change. */
  onChange: (change: ParameterChange) => void = () => {};

  constructor(now: () => number) {
    this.now = now;
  }

  versions(name: string): readonly ParameterVersion[] {
    return this.known.get(name) ?? [];
  }

  names(): readonly string[] {
    return [...this.known.keys()];
  }

  /** By name, `name:label` or `name:version`. */
  find(selector: string): ParameterVersion | undefined {
    const [name = "", which] = selector.split(":");
    const versions = this.versions(name);
    if (which === undefined) return versions.at(-1);
    return versions.find(({ version, labels }) => labels.has(which) || String(version) === which);
  }

  put(name: string, value: string, type = "String"): number {
    const versions = this.known.get(name) ?? [];
    if (versions.length >= MOST_VERSIONS) {
      const [oldest] = versions;
      if (oldest && oldest.labels.size > 0) {
        throw new Fault(
          "ParameterMaxVersionLimitExceeded",
          `version ${oldest.version} of ${name} has a label and cannot be deleted to make room`,
        );
      }
      versions.shift();
    }
    const version = (versions.at(-1)?.version ?? 0) + 1;
    versions.push({ version, value, type, at: this.now(), labels: new Set() });
    this.known.set(name, versions);
    this.onChange({ name, kind: "put", version, labels: [] });
    return version;
  }

  /** Moves labels to a version; answers those that were refused. */
  label(name: string, version: number, labels: readonly string[]): readonly string[] {
    const target = this.find(`${name}:${version}`);
    if (!target) throw new Fault("ParameterVersionNotFound", `${name} has no version ${version}`);
    if (this.refuseLabels > 0) {
      this.refuseLabels -= 1;
      return labels;
    }
    const invalid = labels.filter(
      (label) => !/^[A-Za-z_.-][\w.-]{0,99}$/.test(label) || /^(aws|ssm)/i.test(label),
    );
    const valid = labels.filter((label) => !invalid.includes(label));
    if (new Set([...target.labels, ...valid]).size > MOST_LABELS)
      throw new Fault("ParameterVersionLabelLimitExceeded", `version ${version} has ${MOST_LABELS} labels`);
    for (const one of this.versions(name)) for (const label of valid) one.labels.delete(label);
    for (const label of valid) target.labels.add(label);
    this.onChange({ name, kind: "label", version, labels: valid });
    return invalid;
  }

  unlabel(name: string, version: number, labels: readonly string[]): JsonObject {
    const target = this.find(`${name}:${version}`);
    if (!target) throw new Fault("ParameterVersionNotFound", `${name} has no version ${version}`);
    const RemovedLabels = labels.filter((label) => target.labels.delete(label));
    this.onChange({ name, kind: "unlabel", version, labels: RemovedLabels });
    return { RemovedLabels, InvalidLabels: labels.filter((label) => !RemovedLabels.includes(label)) };
  }

  operations(): Operations {
    const text = (value: unknown): string => String(value ?? "");
    return {
      "ssm.GetParameter": ({ Name, WithDecryption }) => {
        const found = this.find(text(Name));
        const [bare = ""] = text(Name).split(":");
        if (!found) {
          const isVersion = this.versions(bare).length > 0;
          throw new Fault(isVersion ? "ParameterVersionNotFound" : "ParameterNotFound", "");
        }
        const hidden = found.type === "SecureString" && WithDecryption !== true;
        return {
          Parameter: {
            Name: bare,
            Type: found.type,
            Value: hidden ? "AQICAHh-encrypted" : found.value,
            Version: found.version,
            LastModifiedDate: new Date(found.at),
          },
        };
      },
      "ssm.PutParameter": ({ Name, Value, Type, Overwrite }) => {
        const name = text(Name);
        const known = this.find(name);
        if (known && Overwrite !== true) throw new Fault("ParameterAlreadyExists", `${name} exists`);
        const Version = this.put(name, text(Value), known?.type ?? text(Type ?? "String"));
        return { Version, Tier: "Standard" };
      },
      "ssm.GetParameterHistory": ({ Name, MaxResults, NextToken, WithDecryption }) => {
        const versions = this.versions(text(Name));
        if (versions.length === 0) throw new Fault("ParameterNotFound", "");
        const from = Number(NextToken ?? 0);
        const until = from + Number(MaxResults ?? 50);
        return {
          Parameters: versions.slice(from, until).map((one) => ({
            Name: text(Name),
            Type: one.type,
            Version: one.version,
            Value: WithDecryption === true || one.type !== "SecureString" ? one.value : "AQICAHh-encrypted",
            LastModifiedDate: new Date(one.at),
            Labels: [...one.labels],
          })),
          NextToken: until < versions.length ? String(until) : undefined,
        };
      },
      "ssm.LabelParameterVersion": ({ Name, ParameterVersion, Labels }) => {
        const version = Number(ParameterVersion);
        const InvalidLabels = [...this.label(text(Name), version, Labels as string[])];
        return { InvalidLabels, ParameterVersion: version };
      },
      "ssm.UnlabelParameterVersion": ({ Name, ParameterVersion, Labels }) =>
        this.unlabel(text(Name), Number(ParameterVersion), Labels as string[]),
    };
  }
}
