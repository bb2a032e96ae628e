import type { Intrinsic, Text, Value } from "./types.ts";

export const ref = (name: string): Intrinsic => ({ Ref: name });

export const getAtt = (logicalId: string, attribute: string): Intrinsic => ({
  "Fn::GetAtt": [logicalId, attribute],
});

/** `text` is written in the language of Fn::Sub: `${Name}` stands for a parameter, resource or one of `values`. */
export const sub = (text: string, values?: { readonly [name: string]: Text }): Intrinsic => ({
  "Fn::Sub": values === undefined ? text : [text, values],
});

export const select = (index: number, list: Value): Intrinsic => ({ "Fn::Select": [index, list] });

export const accountId = ref("AWS::AccountId");

/** ARN in the stack's own partition, region and account; `resource` in the language of Fn::Sub. */
export const regionalArn = (service: string, resource: string): Intrinsic =>
  sub(`arn:\${AWS::Partition}:${service}:\${AWS::Region}:\${AWS::AccountId}:${resource}`);

/** Principal of an AWS service. */
export const service = (name: string): { readonly Service: Intrinsic } => ({
  Service: sub(`${name}.\${AWS::URLSuffix}`),
});
