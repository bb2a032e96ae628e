import { Fault, type JsonObject, type Operations } from "../../ports.ts";
import type { Instances } from "../ec2/instances.ts";
import { number, objects, text } from "../json.ts";
import type { TargetGroups } from "./target-groups.ts";

/** Operations on targets, service `elasticloadbalancing`. */
export function targetOperations(groups: TargetGroups, instances: Instances): Operations {
  const groupOf = (input: JsonObject): string => {
    const arn = text(input, "TargetGroupArn") ?? "";
    if (!groups.exists(arn)) throw new Fault("TargetGroupNotFound", "One or more target groups not found");
    return arn;
  };
  const targetsOf = (arn: string, input: JsonObject): { id: string; port: number }[] =>
    objects(input, "Targets").map((target) => ({
      id: text(target, "Id") ?? "",
      port: number(target, "Port") ?? groups.defaultPort(arn),
    }));

  return {
    "elasticloadbalancing.DescribeTargetHealth": (input) => {
      const arn = groupOf(input);
      const asked = targetsOf(arn, input);
      const chosen = asked.length > 0 ? asked : groups.targets(arn);
      return {
        TargetHealthDescriptions: chosen.map(({ id, port }) => ({
          Target: { Id: id, Port: port },
          HealthCheckPort: String(groups.checkPort(arn, port)),
          TargetHealth: { ...groups.healthOf(arn, id, port) },
        })),
      };
    },
    "elasticloadbalancing.ModifyTargetGroupAttributes": (input) => {
      const arn = groupOf(input);
      const Attributes = objects(input, "Attributes");
      groups.modify(arn, Attributes);
      return { Attributes };
    },
    "elasticloadbalancing.RegisterTargets": (input) => {
      const arn = groupOf(input);
      const asked = targetsOf(arn, input);
      const notRunning = asked.filter(({ id }) => instances.find(id)?.state !== "running");
      if (notRunning.length > 0) {
        throw new Fault(
          "InvalidTarget",
          `The following targets are not in a running state and cannot be registered: '${notRunning.map(({ id }) => id).join("', '")}'`,
        );
      }
      for (const { id, port } of asked) {
        groups.register(arn, id, instances.find(id)?.machine.privateIp ?? "", port);
      }
      return {};
    },
    "elasticloadbalancing.DeregisterTargets": (input) => {
      const arn = groupOf(input);
      for (const { id, port } of targetsOf(arn, input)) groups.deregister(arn, id, port);
      return {};
    },
  };
}
