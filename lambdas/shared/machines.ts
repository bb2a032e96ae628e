import { DescribeInstancesCommand, type EC2Client, type Instance } from "@aws-sdk/client-ec2";
import type { Clock } from "../../contract/clock.ts";
import type { Deadline } from "./deadline.ts";
import { type CallOptions, retry, type Timing } from "./retry.ts";
import { hasName } from "./transient.ts";

export interface Machine {
  /** Primary private IPv4 address; undefined while it has none. */
  readonly address: string | undefined;
  /** Milliseconds since the epoch. */
  readonly launched: number | undefined;
  /** Shutting down or terminated: it never comes back. */
  readonly gone: boolean;
}

export interface Machines {
  /** By instance id. An instance that EC2 does not know, or not yet, is missing. */
  readonly byId: ReadonlyMap<string, Machine>;
  /** How far EC2's clock is behind ours, at most 0 milliseconds: a deadline has passed only when both say so. */
  readonly behind: number;
}

const GONE = new Set(["shutting-down", "terminated"]);
const PAGE = 100;

/**
 * Describes instances by id. For some seconds after a launch EC2 may not know an id yet and then refuses the whole
 * request, naming the unknown ids (EC2 API, "Eventual consistency"): the others are asked for again without them.
 */
export async function describeMachines(
  client: EC2Client,
  instanceIds: readonly string[],
  deadline: Deadline,
  timing: Timing,
): Promise<Machines> {
  const byId = new Map<string, Machine>();
  let behind = 0;
  for (let from = 0; from < instanceIds.length; from += PAGE) {
    let wanted = instanceIds.slice(from, from + PAGE);
    while (wanted.length > 0) {
      try {
        const pages = await describe(client, wanted, deadline, timing);
        for (const instance of pages.instances) {
          if (instance.InstanceId) byId.set(instance.InstanceId, machine(instance));
        }
        behind = Math.min(behind, pages.behind);
        break;
      } catch (error) {
        if (!hasName(error, "InvalidInstanceID.NotFound")) throw error;
        wanted = withoutNamed(wanted, String((error as Error).message));
      }
    }
  }
  return { byId, behind };
}

function withoutNamed(ids: readonly string[], message: string): string[] {
  const rest = ids.filter((id) => !message.includes(id));
  return rest.length < ids.length ? rest : [];
}

function machine(instance: Instance): Machine {
  return {
    address: instance.PrivateIpAddress,
    launched: instance.LaunchTime?.getTime(),
    gone: GONE.has(instance.State?.Name ?? ""),
  };
}

async function describe(
  client: EC2Client,
  InstanceIds: readonly string[],
  deadline: Deadline,
  timing: Timing,
) {
  const instances: Instance[] = [];
  let behind = 0;
  let NextToken: string | undefined;
  do {
    const input = { InstanceIds: [...InstanceIds], ...(NextToken ? { NextToken } : {}) };
    const send = (options: CallOptions) => {
      const command = new DescribeInstancesCommand(input);
      watchDate(command, timing.clock, (difference) => {
        behind = Math.min(behind, difference);
      });
      return client.send(command, options);
    };
    const page = await retry(send, deadline, timing);
    for (const reservation of page.Reservations ?? []) instances.push(...(reservation.Instances ?? []));
    NextToken = page.NextToken;
  } while (NextToken);
  return { instances, behind };
}

/** Compares the Date header of the answer with our clock: a function whose clock runs ahead must not give up early. */
function watchDate(
  command: DescribeInstancesCommand,
  clock: Clock,
  found: (difference: number) => void,
): void {
  command.middlewareStack.add(
    (next) => async (args) => {
      const result = await next(args);
      const { headers } = result.response as { headers?: { readonly date?: string } };
      const date = Date.parse(headers?.date ?? "");
      if (Number.isFinite(date)) found(date - clock.now());
      return result;
    },
    { step: "deserialize", name: "watchDate" },
  );
}
