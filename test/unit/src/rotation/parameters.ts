import { awsError, type Handlers } from "../fake-aws.ts";

interface Version {
  readonly version: number;
  readonly value: string;
  readonly at: number;
  readonly labels: Set<string>;
  readonly description: string;
}

/** Parameter Store as far as versions and labels go, by its documented rules. */
export class Parameters {
  readonly #now: () => number;
  readonly #versions = new Map<string, Version[]>();
  /** Labels that the store refuses, as it does with names that break its rules. */
  readonly refusedLabels = new Set<string>();

  constructor(now: () => number) {
    this.#now = now;
  }

  all(name: string): readonly Version[] {
    return this.#versions.get(name) ?? [];
  }

  /** Version by number or label, the newest without either. */
  find(selector: string): Version | undefined {
    const [name = "", which] = selector.split(":");
    const versions = this.all(name);
    if (!which) return versions.at(-1);
    return versions.find(({ version, labels }) => labels.has(which) || String(version) === which);
  }

  /** What each label is on: `{ current: 3 }`. */
  labels(name: string): Record<string, number> {
    return Object.fromEntries(
      this.all(name).flatMap(({ version, labels }) => [...labels].map((label) => [label, version])),
    );
  }

  put(name: string, value: string, ...labels: string[]): number {
    return this.putDescribed(name, value, "", labels);
  }

  putDescribed(name: string, value: string, description: string, labels: readonly string[] = []): number {
    const versions = this.#versions.get(name) ?? [];
    const version = (versions.at(-1)?.version ?? 0) + 1;
    if (versions.length >= 100) {
      if (versions[0]?.labels.size) throw awsError("ParameterMaxVersionLimitExceeded");
      versions.shift();
    }
    versions.push({ version, value, at: this.#now(), labels: new Set(), description });
    this.#versions.set(name, versions);
    if (labels.length > 0) this.label(name, version, labels);
    return version;
  }

  label(name: string, version: number, labels: readonly string[]): readonly string[] {
    const target = this.find(`${name}:${version}`);
    if (!target) throw awsError("ParameterVersionNotFound");
    const valid = labels.filter((label) => !this.refusedLabels.has(label));
    for (const one of this.all(name)) for (const label of valid) one.labels.delete(label);
    for (const label of valid) target.labels.add(label);
    if (target.labels.size > 10) throw awsError("ParameterVersionLabelLimitExceeded");
    return labels.filter((label) => this.refusedLabels.has(label));
  }

  get handlers(): Handlers {
    return {
      "SSM.GetParameter": ({ Name }) => {
        if (Name.startsWith("/aws/service/canonical/"))
          return { Parameter: { Value: "ami-0123456789abcdef0" } };
        const found = this.find(Name);
        if (!found) throw awsError(Name.includes(":") ? "ParameterVersionNotFound" : "ParameterNotFound");
        return { Parameter: { Value: found.value, Version: found.version } };
      },
      "SSM.PutParameter": ({ Name, Value, Overwrite, Description = "" }) => {
        if (this.find(Name) && !Overwrite) throw awsError("ParameterAlreadyExists");
        return { Version: this.putDescribed(Name, Value, Description) };
      },
      "SSM.GetParameterHistory": ({ Name, NextToken, MaxResults = 50 }) => {
        if (!this.find(Name)) throw awsError("ParameterNotFound");
        const from = Number(NextToken ?? 0);
        const page = this.all(Name).slice(from, from + MaxResults);
        const next = from + MaxResults;
        return {
          Parameters: page.map(({ version, value, at, labels, description }) => ({
            Version: version,
            Value: value,
            LastModifiedDate: new Date(at),
            Labels: [...labels],
            Description: description,
          })),
          ...(next < this.all(Name).length && { NextToken: String(next) }),
        };
      },
      "SSM.LabelParameterVersion": ({ Name, ParameterVersion, Labels }) => ({
        InvalidLabels: this.label(Name, ParameterVersion, Labels),
      }),
      "SSM.UnlabelParameterVersion": ({ Name, ParameterVersion, Labels }) => {
        const found = this.find(`${Name}:${ParameterVersion}`);
        if (!found) throw awsError("ParameterVersionNotFound");
        const invalid = Labels.filter((label: string) => !found.labels.delete(label));
        return { InvalidLabels: invalid };
      },
    };
  }
}
