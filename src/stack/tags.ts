import { STACK_TAG } from "../../contract/names.ts";
import type { StackConfig } from "./config.ts";
import type { Text } from "./types.ts";

export type Tag = { readonly Key: string; readonly Value: Text };

/** The configured tags, then those of the product, which win: policies rely on them. */
export function tagMap(config: StackConfig, name: Text = config.stackName): { readonly [key: string]: Text } {
  const configured = Object.keys(config.tags).sort();
  return {
    ...Object.fromEntries(configured.map((key) => [key, config.tags[key] ?? ""])),
    [STACK_TAG]: config.stackName,
    Name: name,
  };
}

export function tags(config: StackConfig, name: Text = config.stackName): readonly Tag[] {
  return Object.entries(tagMap(config, name)).map(([Key, Value]) => ({ Key, Value }));
}
