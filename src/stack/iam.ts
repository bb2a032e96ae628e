import { PRODUCT } from "../../contract/names.ts";
import { service } from "./intrinsics.ts";
import { type Properties, type Resource, resource, type Text, type Value } from "./types.ts";

/** All roles lie under one path, so that a deploying role can be limited to it. */
export const ROLE_PATH = `/${PRODUCT}/`;

export type Condition = { readonly [operator: string]: { readonly [key: string]: Value } };

export type Statement = {
  readonly Effect: "Allow" | "Deny";
  readonly Action: readonly string[];
  readonly Resource: readonly Text[];
  readonly Condition?: Condition;
};

/** `resources` are ARNs; a plain `*` stands only where the comment beside it says why nothing narrower works. */
export function allow(
  actions: readonly string[],
  resources: readonly Text[],
  condition?: Condition,
): Statement {
  return {
    Effect: "Allow",
    Action: actions,
    Resource: resources,
    ...(condition === undefined ? {} : { Condition: condition }),
  };
}

export function policyDocument(statements: readonly Statement[]): Properties {
  return { Version: "2012-10-17", Statement: statements };
}

export interface RoleSettings {
  readonly tags: readonly { readonly Key: string; readonly Value: Text }[];
  /** ARN of the policy that bounds the role; empty for none. */
  readonly boundary: string;
}

/**
 * A role for `principal` (`lambda`, `ec2`). Its policies are inline: whatever refers to the role finds it with all its
 * permissions, so no function is ever made before its policy.
 */
export function role(
  principal: string,
  statements: readonly Statement[],
  { tags, boundary }: RoleSettings,
): Resource {
  return resource("AWS::IAM::Role", {
    Path: ROLE_PATH,
    ...(boundary && { PermissionsBoundary: boundary }),
    AssumeRolePolicyDocument: {
      Version: "2012-10-17",
      Statement: [{ Effect: "Allow", Principal: service(principal), Action: "sts:AssumeRole" }],
    },
    Policies: [{ PolicyName: "own", PolicyDocument: policyDocument(statements) }],
    Tags: tags,
  });
}
