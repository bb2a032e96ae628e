import type { Json, JsonObject, Models } from "../ports.ts";

export interface Tagged {
  readonly id: string;
  readonly tags: Readonly<Record<string, string>>;
}

/** What authorisation needs to know of the things that the models own: ARNs and tags. */
export interface Known {
  readonly accountId: string;
  group(
    name: string | undefined,
    instanceId: string | undefined,
  ): { arn: string; tags: Tagged["tags"] } | undefined;
  /** Instances by id, or those that run and match all targets (`tag:KEY`, `InstanceIds`). */
  instances(ids: readonly string[], targets: ReadonlyMap<string, readonly string[]>): readonly Tagged[];
}

/** Documents of AWS's own belong to no account. */
export const isPublicDocument = (name: string): boolean => /^(AWS|Amazon)-/.test(name);

const list = (value: Json | undefined): readonly JsonObject[] =>
  Array.isArray(value) ? (value as JsonObject[]) : [];

const tagsOf = (value: Json | undefined): Tagged["tags"] =>
  Object.fromEntries(list(value).map(({ Key, Value }) => [String(Key), String(Value)]));

/** Reads it from the models, through the operations that anybody has. Their answers are made at once. */
export function knownFrom(models: () => Models, accountId: string): Known {
  const answer = (operation: string, input: JsonObject = {}): JsonObject => {
    const made = models().operations[operation]?.(input) ?? {};
    if (made instanceof Promise) throw new Error(`${operation} does not answer at once`);
    return made;
  };
  return {
    accountId,
    group: (name, instanceId) => {
      const found = list(answer("autoscaling.DescribeAutoScalingGroups").AutoScalingGroups).find(
        ({ AutoScalingGroupName, Instances }) =>
          name === undefined
            ? list(Instances).some(({ InstanceId }) => InstanceId === instanceId)
            : AutoScalingGroupName === name,
      );
      return found && { arn: String(found.AutoScalingGroupARN), tags: tagsOf(found.Tags) };
    },
    instances: (ids, targets) => {
      const all = list(answer("ec2.DescribeInstances").Reservations)
        .flatMap(({ Instances }) => list(Instances))
        .map(({ InstanceId, State, Tags }) => ({
          id: String(InstanceId),
          state: (State as JsonObject | undefined)?.Name,
          tags: tagsOf(Tags),
        }));
      if (ids.length > 0) return all.filter(({ id }) => ids.includes(id));
      if (targets.size === 0) return [];
      return all.filter(
        (one) =>
          one.state === "running" &&
          [...targets].every(([key, values]) =>
            values.includes(key === "InstanceIds" ? one.id : (one.tags[key.replace(/^tag:/, "")] ?? "")),
          ),
      );
    },
  };
}
