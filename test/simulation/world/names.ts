import { groupName, stackParameters } from "../../../contract/names.ts";

/** Names and identifiers of the simulated stack, and of strangers in the same account. */
export const STACK = "sim";
export const REGION = "us-east-1";
export const ACCOUNT = "123456789012";
export const NAMES = stackParameters(STACK);
export const TOPIC = `arn:aws:sns:${REGION}:${ACCOUNT}:sim-cache`;
export const TARGETS = `arn:aws:elasticloadbalancing:${REGION}:${ACCOUNT}:targetgroup/sim/1`;
export const TEMPLATE = "lt-1";
export const DOCUMENT = "sim-converge";
export const VPC_CIDR = "10.240.0.0/16";
export const FOREIGN_GROUP = "other-listeners";
export const FOREIGN_STACK = "other";
export const FOREIGN_TOPIC = `arn:aws:sns:${REGION}:${ACCOUNT}:other-cache`;
export const ZONES = ["a", "b", "c", "d"].map((letter) => REGION + letter);
export const GROUP = groupName(STACK);
