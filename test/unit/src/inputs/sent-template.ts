import type { Ran } from "../action.ts";
import { inputOf } from "../deployed.ts";

/** The template of the change set, in the request or in the bucket. */
export function templateOf(ran: Ran): string {
  const changeSet = inputOf(ran, "CloudFormation.CreateChangeSet");
  if (!changeSet) throw new Error(`no change set was made\n${ran.log}`);
  const { TemplateBody, TemplateURL } = changeSet;
  const put = ran.sent.find(({ call, input }) => call === "S3.PutObject" && TemplateURL?.endsWith(input.Key));
  return TemplateBody ?? new TextDecoder().decode(put?.input.Body);
}
