import type { JsonObject } from "../../../local/ports.ts";
import type { Stage } from "../operations/stage.ts";
import { NAMES } from "../world/names.ts";
import { ownerOf } from "../world/notes.ts";
import { cacheServers, groupOf, isClusterAvailable } from "../world/stack.ts";
import type { World } from "../world/world.ts";

const suspendedIn = (group: JsonObject | undefined): readonly string[] =>
  ((group?.SuspendedProcesses ?? []) as JsonObject[]).map(({ ProcessName }) => String(ProcessName));

/** What nobody can tell from an order by hand stays so, as docs/reliability.md says: an alarm tells of it. */
const isExcused = (
  { suspendedByHand, suspendedTooLate }: Pick<Stage, "suspendedByHand" | "suspendedTooLate">,
  name: string,
): boolean => suspendedByHand.has(name) || suspendedTooLate.has(name);

/** I8: what is left suspended although the breaker is closed; while it is open that is its own. */
export async function leftSuspended({ world, ...stage }: Stage): Promise<readonly string[]> {
  const suspended = suspendedIn(await groupOf(world));
  return suspended.includes("Launch") ? [] : suspended.filter((name) => !isExcused(stage, name));
}

/** Whether the breaker keeps the group from launching. */
export async function isBroken(world: World): Promise<boolean> {
  return suspendedIn(await groupOf(world)).includes("Launch");
}

/** I8: why the fleet does not equal the desired state; undefined when it does. */
export async function unlike({
  world,
  nodes: wanted,
  suspendedByHand,
  suspendedTooLate,
}: Stage): Promise<string | undefined> {
  const group = await groupOf(world);
  const members = (group?.Instances ?? []) as JsonObject[];
  const desired = Number(group?.DesiredCapacity);
  if (desired !== wanted) return `the group is to have ${desired} instances, and was scaled to ${wanted}`;
  const serving = members.filter(({ LifecycleState }) => LifecycleState === "InService");
  if (serving.length !== desired || members.length !== desired)
    return `${serving.length} of ${members.length} members are in service, ${desired} are wanted`;
  if (!isClusterAvailable(world)) return "the cluster is being changed";
  if (world.actions > 0) return `${world.actions} runs of the Action have not ended`;
  const nodes = cacheServers(world).join(" ");
  const written = world.parameters.find(NAMES.servers)?.value;
  if (written !== nodes) return `the list says ${written}, the cluster has ${nodes}`;
  const token = world.parameters.find(`${NAMES.token}:current`);
  for (const { InstanceId, HealthStatus } of serving) {
    const machine = world.machines.find(String(InstanceId));
    if (!machine?.isListening) return `${InstanceId} does not answer`;
    if (HealthStatus !== "Healthy") return `${InstanceId} is ${HealthStatus}`;
    if (machine.running?.token !== token?.value) return `${InstanceId} runs with another token than current`;
    if (machine.running?.servers !== written) return `${InstanceId} uses ${machine.running?.servers}`;
  }
  const suspended = suspendedIn(group);
  const resumed = [...suspendedByHand].filter((name) => !suspended.includes(name));
  if (resumed.length > 0) return `${resumed.join(", ")}, suspended by hand, was resumed`;
  const left = suspended.filter((name) => !isExcused({ suspendedByHand, suspendedTooLate }, name));
  if (left.length > 0) return `${left.join(", ")} are left suspended`;
  const owner = ownerOf(world.parameters.find(NAMES.lock)?.value);
  if (owner) return `the lock is still held by ${owner}`;
  const pending = world.parameters.find(`${NAMES.token}:pending`);
  return pending && `version ${pending.version} is still labelled pending`;
}
