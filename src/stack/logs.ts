import { bootLogGroup } from "../../contract/names.ts";
import type { StackConfig } from "./config.ts";
import { ID } from "./logical-ids.ts";
import { tags } from "./tags.ts";
import { DELETED_WITH_STACK, type Resource, type Resources, resource } from "./types.ts";

const RETENTION_DAYS = 30;

/** Declared, so that records expire and go with the stack; a function's name for its group is CloudFormation's. */
export function logGroup(config: StackConfig, name?: string): Resource {
  return resource(
    "AWS::Logs::LogGroup",
    {
      ...(name === undefined ? {} : { LogGroupName: name }),
      RetentionInDays: RETENTION_DAYS,
      Tags: tags(config),
    },
    DELETED_WITH_STACK,
  );
}

/** Where an instance writes why its boot failed. Named: the instance's constants and its policy hold the name. */
export function bootLog(config: StackConfig): Resources {
  return { [ID.bootLogGroup]: logGroup(config, bootLogGroup(config.stackName)) };
}
