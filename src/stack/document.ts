import { CONVERGE_SECONDS } from "../../contract/commands.ts";
import type { StackConfig } from "./config.ts";
import { ID } from "./logical-ids.ts";
import { tags } from "./tags.ts";
import { type Resources, resource } from "./types.ts";

/** Arguments of railgun-ha-converge that a command may carry; the empty one is a full converge. */
export const CONVERGE_ARGUMENTS = ["", "--reload-only", "--check", "--token pending"] as const;

/**
 * The only thing that Run Command may do on the fleet. Its parameters appear in the command history and in events, so
 * they are a closed list and never carry a value, least of all a secret.
 */
export function document(config: StackConfig): Resources {
  return {
    [ID.document]: resource("AWS::SSM::Document", {
      DocumentType: "Command",
      DocumentFormat: "JSON",
      TargetType: "/AWS::EC2::Instance",
      // By default a change of content would replace the document; a new version keeps its name.
      UpdateMethod: "NewVersion",
      Content: {
        schemaVersion: "2.2",
        description: "Brings a listener instance to the desired state",
        parameters: {
          mode: {
            type: "String",
            description: "Which part of the desired state to converge to",
            default: "",
            allowedValues: CONVERGE_ARGUMENTS,
          },
        },
        mainSteps: [
          {
            action: "aws:runShellScript",
            name: "converge",
            inputs: {
              timeoutSeconds: String(CONVERGE_SECONDS),
              runCommand: ["railgun-ha-converge {{ mode }}"],
            },
          },
        ],
      },
      Tags: tags(config),
    }),
  };
}
