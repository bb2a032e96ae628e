import { Fault, type JsonObject, type Operations, type Ports } from "../../ports.ts";
import { number, objects, paged, text, texts } from "../json.ts";
import { shortRegion, zonesOf } from "../naming.ts";
import { matches } from "./operations.ts";
import { INSTANCE_TYPES, type InstanceType, instanceType, offered } from "./types.ts";

function passes(filters: readonly JsonObject[], values: Readonly<Record<string, string>>): boolean {
  return filters.every((filter) => {
    const name = text(filter, "Name") ?? "";
    const value = values[name];
    if (value === undefined) throw new Fault("InvalidParameterValue", `The filter '${name}' is invalid`);
    return texts(filter, "Values").some((pattern) => matches(pattern, value));
  });
}

const badToken = (): Fault => new Fault("InvalidNextToken", "The token is not valid");

function describedType(type: InstanceType): JsonObject {
  return {
    InstanceType: type.name,
    CurrentGeneration: true,
    ProcessorInfo: { SupportedArchitectures: [type.architecture] },
    VCpuInfo: { DefaultVCpus: type.vcpus },
    MemoryInfo: { SizeInMiB: type.memoryMiB },
  };
}

function chosenTypes(names: readonly string[]): readonly InstanceType[] {
  if (names.length === 0) return INSTANCE_TYPES;
  const unknown = names.filter((name) => !instanceType(name));
  if (unknown.length > 0) {
    throw new Fault(
      "InvalidInstanceType",
      `The following supplied instance types do not exist: [${unknown.join(", ")}]`,
    );
  }
  return names.flatMap((name) => instanceType(name) ?? []);
}

/** What a region offers: zones, instance types and which zone has which type. Service `ec2`. */
export function offeringOperations(ports: Ports): Operations {
  const zones = zonesOf(ports.region);
  return {
    "ec2.DescribeInstanceTypeOfferings": (input) => {
      const kind = text(input, "LocationType") ?? "region";
      if (kind !== "region" && kind !== "availability-zone") {
        throw new Fault("InvalidParameterValue", `The location type '${kind}' is not supported`);
      }
      const places = kind === "region" ? [ports.region] : zones;
      const all = places.flatMap((place) =>
        INSTANCE_TYPES.filter((type) => kind === "region" || offered(type, place)).map((type) => ({
          InstanceType: type.name,
          LocationType: kind,
          Location: place,
        })),
      );
      const filters = objects(input, "Filters");
      const chosen = all.filter((one) =>
        passes(filters, { "instance-type": one.InstanceType, location: one.Location }),
      );
      const { items, next } = paged(chosen, text(input, "NextToken"), number(input, "MaxResults"), badToken);
      return { InstanceTypeOfferings: [...items], NextToken: next };
    },
    "ec2.DescribeInstanceTypes": (input) => {
      const filters = objects(input, "Filters");
      const chosen = chosenTypes(texts(input, "InstanceTypes")).filter((type) =>
        passes(filters, {
          "instance-type": type.name,
          "processor-info.supported-architecture": type.architecture,
        }),
      );
      const { items, next } = paged(chosen, text(input, "NextToken"), number(input, "MaxResults"), badToken);
      return { InstanceTypes: items.map(describedType), NextToken: next };
    },
    // Any image that is named is one of Ubuntu's: machines here boot the same whatever it is.
    "ec2.DescribeImages": (input) => ({
      Images: texts(input, "ImageIds").map((ImageId) => ({
        ImageId,
        State: "available",
        Architecture: "x86_64",
        RootDeviceType: "ebs",
        RootDeviceName: "/dev/sda1",
      })),
    }),
    "ec2.DescribeAvailabilityZones": (input) => {
      const names = texts(input, "ZoneNames");
      const unknown = names.filter((name) => !zones.includes(name));
      if (unknown.length > 0) {
        throw new Fault("InvalidParameterValue", `Invalid availability zone: [${unknown.join(", ")}]`);
      }
      const filters = objects(input, "Filters");
      const described = zones.map((name, index) => ({
        ZoneName: name,
        ZoneId: `${shortRegion(ports.region)}-az${index + 1}`,
        ZoneType: "availability-zone",
        State: "available",
        RegionName: ports.region,
        GroupName: ports.region,
        NetworkBorderGroup: ports.region,
        OptInStatus: "opt-in-not-required",
        Messages: [],
      }));
      return {
        AvailabilityZones: described.filter(
          (zone) =>
            (names.length === 0 || names.includes(zone.ZoneName)) &&
            passes(filters, {
              "zone-name": zone.ZoneName,
              "zone-id": zone.ZoneId,
              "zone-type": zone.ZoneType,
              state: zone.State,
              "region-name": zone.RegionName,
              "group-name": zone.GroupName,
              "opt-in-status": zone.OptInStatus,
            }),
        ),
      };
    },
  };
}
