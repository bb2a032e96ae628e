import type { FleetState } from "../fleet/state.ts";
import type { Table } from "./table.ts";

export function fleetTable(stackName: string, state: FleetState): Table {
  return {
    title: `Fleet of ${stackName}`,
    head: ["instance", "zone", "address", "group", "health", "target", "2408", "template"],
    rows: state.instances.map((one) => [
      one.id,
      one.zone,
      one.address,
      one.lifecycle,
      one.health,
      one.target,
      one.port,
      one.templateVersion,
    ]),
  };
}
