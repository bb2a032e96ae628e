import type { EC2Client } from "@aws-sdk/client-ec2";
import { DescribeInstanceTypeOfferingsCommand } from "../aws/ec2.ts";
import { AppError } from "../errors.ts";
import type { Inputs, Zones } from "../inputs.ts";

/** Zones of a region by what they offer. */
export interface Offer {
  /** All zones in which either type was seen. */
  readonly known: readonly string[];
  /** Zones that offer both types, sorted. */
  readonly suitable: readonly string[];
}

/** An Availability Zone; a Local Zone has a city between region and zone, and no load balancer of ours. */
const ZONE = /^[a-z-]+-\d[a-z]$/;

/**
 * Reads which zones offer the instance type and the cache node type. ElastiCache does not say where it offers a node
 * type; its nodes are EC2 instances, so the type without `cache.` is asked for.
 */
export async function readOffer(
  client: EC2Client,
  inputs: Pick<Inputs, "instanceType" | "memcachedNodeType">,
): Promise<Offer> {
  const types = [inputs.instanceType, inputs.memcachedNodeType.replace(/^cache\./, "")];
  const zones = new Map<string, Set<string>>(types.map((type) => [type, new Set()]));
  let token: string | undefined;
  do {
    const page = await client.send(
      new DescribeInstanceTypeOfferingsCommand({
        LocationType: "availability-zone",
        Filters: [{ Name: "instance-type", Values: [...new Set(types)] }],
        ...(token && { NextToken: token }),
      }),
    );
    for (const { InstanceType, Location } of page.InstanceTypeOfferings ?? []) {
      if (ZONE.test(Location ?? "")) zones.get(InstanceType ?? "")?.add(Location ?? "");
    }
    token = page.NextToken;
  } while (token);
  for (const [type, offered] of zones) {
    if (offered.size === 0) {
      throw new AppError(
        "zone.unsuitable",
        `no zone of this region offers ${type}; use another type or region`,
      );
    }
  }
  const known = [...new Set([...zones.values()].flatMap((set) => [...set]))].sort();
  return { known, suitable: known.filter((zone) => [...zones.values()].every((set) => set.has(zone))) };
}

/**
 * Decides the stack's zones. `stored` are those of a stack that exists: it keeps them, because a subnet cannot move
 * to another zone while its range is taken; more zones are added behind them, fewer are taken from the end.
 */
export function chooseZones(wanted: Zones, offer: Offer, stored: readonly string[]): readonly string[] {
  const kept = stored.slice(0, wanted.count);
  const left = kept.filter((zone) => !offer.suitable.includes(zone));
  if (left.length > 0) {
    const message = `${list(left)}, where the stack lies, does not offer both the instance type and the cache node type; use other types`;
    throw new AppError("zone.unsuitable", message);
  }
  if (wanted.names) return verifyNames(wanted.names, offer, stored);
  const added = offer.suitable.filter((zone) => !stored.includes(zone)).slice(0, wanted.count - kept.length);
  const zones = [...kept, ...added];
  if (zones.length < wanted.count) {
    const message = `${wanted.count} zones are wanted, but only ${list(offer.suitable)} offer both the instance type and the cache node type; use fewer zones or other types`;
    throw new AppError("zone.unsuitable", message);
  }
  return zones;
}

function verifyNames(names: readonly string[], offer: Offer, stored: readonly string[]): readonly string[] {
  const unknown = names.filter((name) => !offer.known.includes(name));
  if (unknown.length > 0) {
    throw new AppError(
      "zone.unknown",
      `this region has no zone ${list(unknown)}; use ${list(offer.suitable)}`,
    );
  }
  const unsuitable = names.filter((name) => !offer.suitable.includes(name));
  if (unsuitable.length > 0) {
    const message = `${list(unsuitable)} does not offer both the instance type and the cache node type; use ${list(offer.suitable)}`;
    throw new AppError("zone.unsuitable", message);
  }
  const kept = stored.slice(0, names.length);
  if (kept.some((zone) => !names.includes(zone))) {
    const message = `the stack lies in ${list(stored)} and cannot move to ${list(names)}; keep its zones, or deploy a stack of another name`;
    throw new AppError("zone.unsuitable", message);
  }
  return [...kept, ...names.filter((name) => !kept.includes(name))];
}

const list = (names: readonly string[]): string => names.join(", ") || "none";
