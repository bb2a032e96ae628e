import { Fault, type JsonObject, type Operations, type Ports } from "../../ports.ts";
import { flag, number, objects, paged, required, text, texts } from "../json.ts";
import { type Command, describedCommand, describedInvocation, describedResult, statusOf } from "./command.ts";
import type { Commands } from "./commands.ts";

const badToken = (): Fault => new Fault("InvalidNextToken", "The specified token isn't valid.");

/** Whether a command, or an invocation of it with a status of its own, passes all filters of a list operation. */
function passes(filters: readonly JsonObject[], command: Command, status: string): boolean {
  return filters.every((filter) => {
    const key = text(filter, "key");
    const value = text(filter, "value");
    if (key === "DocumentName") return command.documentName === value;
    if (key === "InvokedAfter") return command.requestedAt > Date.parse(value ?? "");
    if (key === "Status") return status === value;
    throw new Fault("InvalidFilterKey", `filter ${key} is not modelled`);
  });
}

/** Operations of Run Command, service `ssm`. */
export function commandOperations(ports: Ports, commands: Commands): Operations {
  const chosen = (id: string | undefined) => {
    if (id !== undefined && !commands.find(id))
      throw new Fault("InvalidCommandId", `Command ${id} does not exist`);
    return commands.visible().filter((one) => id === undefined || one.id === id);
  };
  return {
    "ssm.SendCommand": (input) => ({ Command: describedCommand(commands.send(input)) }),
    "ssm.CancelCommand": (input) => {
      const id = required(input, "CommandId", "ValidationException");
      const command = commands.find(id);
      if (!command) throw new Fault("InvalidCommandId", `Command ${id} does not exist`);
      commands.cancel(command, texts(input, "InstanceIds"));
      return {};
    },
    "ssm.ListCommands": (input) => {
      const instance = text(input, "InstanceId");
      const filters = objects(input, "Filters");
      const all = chosen(text(input, "CommandId")).filter(
        (one) =>
          (instance === undefined || one.invocations.some(({ instanceId }) => instanceId === instance)) &&
          passes(filters, one, statusOf(one).status),
      );
      const page = paged(all, text(input, "NextToken"), number(input, "MaxResults") ?? 50, badToken);
      return { Commands: page.items.map(describedCommand), NextToken: page.next };
    },
    "ssm.ListCommandInvocations": (input) => {
      const instance = text(input, "InstanceId");
      const details = flag(input, "Details") ?? false;
      const filters = objects(input, "Filters");
      const all = chosen(text(input, "CommandId")).flatMap((command) =>
        command.invocations
          .filter(({ instanceId }) => instance === undefined || instanceId === instance)
          .filter(({ status }) => passes(filters, command, status))
          .map((one) => ({ command, one })),
      );
      const page = paged(all, text(input, "NextToken"), number(input, "MaxResults") ?? 50, badToken);
      return {
        CommandInvocations: page.items.map(({ command, one }) => describedInvocation(command, one, details)),
        NextToken: page.next,
      };
    },
    "ssm.GetCommandInvocation": (input) => {
      const command = commands.find(required(input, "CommandId", "ValidationException"));
      const instance = required(input, "InstanceId", "ValidationException");
      const one = command?.invocations.find(({ instanceId }) => instanceId === instance);
      // Right after SendCommand the invocation is not there yet.
      if (!command || !one || command.visibleAt > ports.clock.now()) {
        throw new Fault("InvocationDoesNotExist", "");
      }
      const name = text(input, "PluginName");
      const plugin = name === undefined ? one.plugins[0] : one.plugins.find((each) => each.name === name);
      if (!plugin)
        throw new Fault("InvalidPluginName", `Plugin name ${name} not found for command ID ${command.id}`);
      return describedResult(command, one, plugin);
    },
  };
}
