import type { InputName } from "../../../../src/inputs/declared.ts";
import { COMMENT } from "./comment.ts";
import { DEPLOY } from "./deploy.ts";
import { DESTROY } from "./destroy.ts";
import type { Effect, Table } from "./effect.ts";
import { IMAGE } from "./image.ts";
import { NETWORK } from "./network.ts";
import { ROTATE } from "./rotate.ts";
import { TEMPLATE } from "./template.ts";

export const TABLES: readonly Table[] = [TEMPLATE, NETWORK, IMAGE, DEPLOY, ROTATE, DESTROY, COMMENT];

/** Every declared input: without one of them this has not its type. */
export const EFFECTS: Readonly<Record<InputName, Effect>> = {
  ...TEMPLATE,
  ...NETWORK,
  ...IMAGE,
  ...DEPLOY,
  ...ROTATE,
  ...DESTROY,
  ...COMMENT,
};
