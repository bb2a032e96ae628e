import { Fault, type JsonObject, type Operations, type Ports } from "../../ports.ts";
import { flag, number, objects, paged, tagList, text, texts } from "../json.ts";
import { arn } from "../naming.ts";
import { type Instance, type Instances, STATE_CODES, type StateName, USER_SHUTDOWN } from "./instances.ts";

type Field = (instance: Instance) => readonly (string | undefined)[];

/** Filters that are understood; `tag:KEY` besides. An unknown one is refused, as EC2 does. */
const FIELDS: Readonly<Record<string, Field>> = {
  "instance-id": ({ machine }) => [machine.instanceId],
  "instance-state-name": ({ state }) => [state],
  "instance-type": ({ machine }) => [machine.instanceType],
  "private-ip-address": ({ machine, state }) => [state === "terminated" ? undefined : machine.privateIp],
  "vpc-id": ({ vpcId, state }) => [state === "terminated" ? undefined : vpcId],
  "subnet-id": ({ machine, state }) => [state === "terminated" ? undefined : machine.subnetId],
  "availability-zone": ({ machine }) => [machine.zone],
  "tag-key": ({ machine }) => Object.keys(machine.tags),
};

function fieldOf(name: string): Field {
  const tag = /^tag:(.+)$/.exec(name)?.[1];
  const field = tag === undefined ? FIELDS[name] : ({ machine }: Instance) => [machine.tags[tag]];
  if (!field) throw new Fault("InvalidParameterValue", `The filter '${name}' is invalid`);
  return field;
}

/** Whether a value matches a filter value: `*` and `?` are wildcards, case counts. */
export function matches(pattern: string, value: string | undefined): boolean {
  if (value === undefined) return false;
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, "\\$&")
    .replace(/\*/g, ".*")
    .replace(/\?/g, ".");
  return new RegExp(`^${source}$`, "s").test(value);
}

export function filtered(instances: readonly Instance[], filters: readonly JsonObject[]): Instance[] {
  const tests = filters.map((filter) => {
    const field = fieldOf(text(filter, "Name") ?? "");
    const wanted = texts(filter, "Values");
    return (one: Instance) => field(one).some((value) => wanted.some((pattern) => matches(pattern, value)));
  });
  return instances.filter((one) => tests.every((test) => test(one)));
}

const badToken = (): Fault => new Fault("InvalidParameterValue", "Unable to parse pagination token");

/** The instances with these ids; what is unknown, or not visible yet, is a fault in EC2's words. */
export function byIds(instances: Instances, ids: readonly string[]): Instance[] {
  const malformed = ids.find((id) => !/^i-([0-9a-f]{8}|[0-9a-f]{17})$/.test(id));
  if (malformed !== undefined) throw new Fault("InvalidInstanceID.Malformed", `Invalid id: "${malformed}"`);
  const visible = new Map(instances.visible().map((one) => [one.machine.instanceId, one]));
  const unknown = ids.filter((id) => !visible.has(id));
  if (unknown.length === 1) {
    throw new Fault("InvalidInstanceID.NotFound", `The instance ID '${unknown[0]}' does not exist`);
  }
  if (unknown.length > 1) {
    throw new Fault("InvalidInstanceID.NotFound", `The instance IDs '${unknown.join(", ")}' do not exist`);
  }
  return ids.flatMap((id) => visible.get(id) ?? []);
}

const state = (name: StateName): JsonObject => ({ Code: STATE_CODES[name], Name: name });

function described(ports: Ports, one: Instance): JsonObject {
  const { machine } = one;
  const gone = one.state === "terminated";
  return {
    InstanceId: machine.instanceId,
    ImageId: machine.imageId,
    InstanceType: machine.instanceType,
    Architecture: one.architecture,
    LaunchTime: new Date(one.launchTime),
    State: state(one.state),
    StateReason: one.reason && { Code: one.reason.code, Message: one.reason.message },
    StateTransitionReason: one.transition,
    Placement: { AvailabilityZone: machine.zone, GroupName: "", Tenancy: "default" },
    // A terminated instance has given its network interface back.
    PrivateIpAddress: gone ? undefined : machine.privateIp,
    PrivateDnsName: gone ? "" : `ip-${machine.privateIp.replaceAll(".", "-")}.${domain(ports.region)}`,
    SubnetId: gone ? undefined : machine.subnetId,
    VpcId: gone ? undefined : one.vpcId,
    IamInstanceProfile: machine.roleName
      ? { Arn: arn(ports, "iam", `instance-profile/${machine.roleName}`).replace(`:${ports.region}:`, "::") }
      : undefined,
    Tags: tagList(machine.tags),
  };
}

const domain = (region: string): string =>
  region === "us-east-1" ? "ec2.internal" : `${region}.compute.internal`;

/** Operations on instances, service `ec2`. */
export function instanceOperations(ports: Ports, instances: Instances): Operations {
  const select = (input: JsonObject): Instance[] => {
    const ids = texts(input, "InstanceIds");
    if (ids.length > 0 && input.MaxResults !== undefined) {
      throw new Fault(
        "InvalidParameterCombination",
        "The parameter instancesSet cannot be used with the parameter maxResults",
      );
    }
    return filtered(ids.length > 0 ? byIds(instances, ids) : instances.visible(), objects(input, "Filters"));
  };

  return {
    "ec2.DescribeInstances": (input) => {
      const { items, next } = paged(
        select(input),
        text(input, "NextToken"),
        number(input, "MaxResults"),
        badToken,
      );
      return {
        Reservations: items.map((one) => ({
          ReservationId: one.reservationId,
          OwnerId: ports.accountId,
          Groups: [],
          Instances: [described(ports, one)],
        })),
        NextToken: next,
      };
    },
    "ec2.DescribeInstanceStatus": (input) => {
      const all = flag(input, "IncludeAllInstances") ?? false;
      const chosen = select(input).filter((one) => all || one.state === "running");
      const { items, next } = paged(chosen, text(input, "NextToken"), number(input, "MaxResults"), badToken);
      return { InstanceStatuses: items.map(status), NextToken: next };
    },
    "ec2.TerminateInstances": (input) => {
      const chosen = byIds(instances, texts(input, "InstanceIds"));
      return {
        TerminatingInstances: chosen.map((one) => {
          const previous = one.state;
          instances.terminate(one.machine.instanceId, USER_SHUTDOWN);
          return {
            InstanceId: one.machine.instanceId,
            PreviousState: state(previous),
            CurrentState: state(one.state),
          };
        }),
      };
    },
    "ec2.GetConsoleOutput": (input) => {
      const id = text(input, "InstanceId") ?? "";
      byIds(instances, [id]);
      return {
        InstanceId: id,
        Timestamp: new Date(ports.clock.now()),
        Output: Buffer.from(ports.machines.consoleOutput(id)).toString("base64"),
      };
    },
  };
}

function status(one: Instance): JsonObject {
  const Status = one.state === "running" ? "ok" : "not-applicable";
  return {
    InstanceId: one.machine.instanceId,
    AvailabilityZone: one.machine.zone,
    InstanceState: state(one.state),
    InstanceStatus: { Status, Details: [] },
    SystemStatus: { Status, Details: [] },
  };
}
