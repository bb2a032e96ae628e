import { NormalizedSchema } from "@smithy/core/schema";
import type { Protocol } from "./identify.ts";

/** The SDK's own description of a shape: names on the wire, types, list items. */
export type Shape = NormalizedSchema;

const members = new WeakMap<Shape, Readonly<Record<string, Shape>>>();
const items = new WeakMap<Shape, Shape>();

/** The members of a structure, of anything else none. Made once for each shape: the SDK makes them at every call. */
export function membersOf(shape: Shape): Readonly<Record<string, Shape>> {
  const known = members.get(shape);
  if (known) return known;
  const made = shape.isStructSchema() ? shape.getMemberSchemas() : {};
  members.set(shape, made);
  return made;
}

/** What a list or a map holds; made once, as well. */
export function itemOf(shape: Shape): Shape {
  const known = items.get(shape);
  if (known) return known;
  const made = shape.getValueSchema();
  items.set(shape, made);
  return made;
}

interface Service {
  readonly protocol: Exclude<Protocol, "rest">;
  /** XML name space of the answers; services that speak JSON have none. */
  readonly namespace: string;
  load(): Promise<object>;
}

/**
 * The services of which the models answer operations. Requests and answers are translated with the SDK's own
 * schemas, so every name on the wire is the one that AWS publishes.
 */
const SERVICES: Readonly<Record<string, Service>> = {
  autoscaling: {
    protocol: "query",
    namespace: "http://autoscaling.amazonaws.com/doc/2011-01-01/",
    load: () => import("@aws-sdk/client-auto-scaling"),
  },
  ec2: {
    protocol: "ec2",
    namespace: "http://ec2.amazonaws.com/doc/2016-11-15/",
    load: () => import("@aws-sdk/client-ec2"),
  },
  elasticache: {
    protocol: "query",
    namespace: "http://elasticache.amazonaws.com/doc/2015-02-02/",
    load: () => import("@aws-sdk/client-elasticache"),
  },
  elasticloadbalancing: {
    protocol: "query",
    namespace: "http://elasticloadbalancing.amazonaws.com/doc/2015-12-01/",
    load: () => import("@aws-sdk/client-elastic-load-balancing-v2"),
  },
  ssm: { protocol: "json", namespace: "", load: () => import("@aws-sdk/client-ssm") },
};

export interface OperationShapes {
  readonly input: Shape;
  readonly output: Shape;
  /** How many of the input's first members must be given. */
  readonly required: number;
}

/** Kinds and positions in a schema as the SDK's clients export it. */
const OPERATION = 9;
const ERROR = -3;
type Export = readonly [kind: number, namespace: string, name: string, traits: unknown, ...rest: unknown[]];

const isExport = (value: unknown, kind: number): value is Export =>
  Array.isArray(value) && value[0] === kind && typeof value[2] === "string";

/** Loads the descriptions ahead of the first request: EC2's take a third of a second of one processor. */
export async function preload(operations: Iterable<string>): Promise<void> {
  const used = new Set([...operations].map((name) => name.split(".")[0] ?? ""));
  for (const service of used) await SERVICES[service]?.load();
}

/** The shapes of an operation; undefined when AWS has no such operation. */
export async function shapesOf(service: string, action: string): Promise<OperationShapes | undefined> {
  const exported = await exportsOf(service);
  const operation = exported[`${action}$`];
  if (!isExport(operation, OPERATION)) return undefined;
  const [input, output] = operation.slice(4).map((ref) => NormalizedSchema.of(ref as never));
  if (!input || !output) return undefined;
  const declared = input.getSchema() as unknown;
  const required = Array.isArray(declared) && typeof declared[6] === "number" ? declared[6] : 0;
  return { input, output, required };
}

/**
 * The code that goes over the wire for an error: models may name the SDK's class (`CacheClusterNotFoundFault`)
 * or the code itself (`CacheClusterNotFound`).
 */
export async function wireCode(service: string, code: string): Promise<string> {
  const described = Object.values(await exportsOf(service)).find(
    (value): value is Export => isExport(value, ERROR) && value[2] === code,
  );
  const traits = described?.[3] as { awsQueryError?: readonly [string, number] } | 0 | undefined;
  return (typeof traits === "object" && traits.awsQueryError?.[0]) || code;
}

export const namespaceOf = (service: string): string => SERVICES[service]?.namespace ?? "";
export const protocolOf = (service: string): Protocol => SERVICES[service]?.protocol ?? "rest";

async function exportsOf(service: string): Promise<Record<string, unknown>> {
  return ((await SERVICES[service]?.load()) ?? {}) as Record<string, unknown>;
}
