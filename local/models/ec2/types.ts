/** Instance types that these models offer: a small part of what EC2 has. */
export interface InstanceType {
  readonly name: string;
  readonly vcpus: number;
  readonly memoryMiB: number;
  readonly architecture: "x86_64" | "arm64";
}

const SIZES: Readonly<Record<string, number>> = {
  large: 2,
  xlarge: 4,
  "2xlarge": 8,
  "4xlarge": 16,
};

/** Burstable sizes: vCPUs and GiB. */
const BURSTABLE: Readonly<Record<string, readonly [number, number]>> = {
  nano: [2, 0.5],
  micro: [2, 1],
  small: [2, 2],
  medium: [2, 4],
  large: [2, 8],
  xlarge: [4, 16],
  "2xlarge": [8, 32],
};

type Architecture = InstanceType["architecture"];

const burstable = (family: string, architecture: Architecture): InstanceType[] =>
  Object.entries(BURSTABLE).map(([size, [vcpus, gib]]) => ({
    name: `${family}.${size}`,
    vcpus,
    memoryMiB: gib * 1024,
    architecture,
  }));

const fixed = (family: string, gibPerCpu: number, architecture: Architecture): InstanceType[] =>
  Object.entries(SIZES).map(([size, vcpus]) => ({
    name: `${family}.${size}`,
    vcpus,
    memoryMiB: vcpus * gibPerCpu * 1024,
    architecture,
  }));

export const INSTANCE_TYPES: readonly InstanceType[] = [
  ...burstable("t3", "x86_64"),
  ...burstable("t4g", "arm64"),
  ...fixed("m5", 4, "x86_64"),
  ...fixed("m6i", 4, "x86_64"),
  ...fixed("c6i", 2, "x86_64"),
  ...fixed("m6g", 4, "arm64"),
  ...fixed("r6g", 8, "arm64"),
];

const byName = new Map(INSTANCE_TYPES.map((type) => [type.name, type]));

export const instanceType = (name: string): InstanceType | undefined => byName.get(name);

/**
 * Whether a zone offers a type. As in some real regions (us-east-1e has no t3), the zone `e` lacks the
 * burstable families, so that the choice of zones can be tested.
 */
export const offered = (type: InstanceType, zone: string): boolean =>
  !(zone.endsWith("e") && /^t(3|4g)\./.test(type.name));
