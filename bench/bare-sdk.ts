/**
 * What a deploy by bare SDK calls costs: a change set, executed and waited for with the SDK's own waiters. Bundled by
 * bench/deploy.ts. Settings come in BENCH_DEPLOY as JSON.
 */
import { readFileSync } from "node:fs";
import {
  CloudFormationClient,
  CreateChangeSetCommand,
  DeleteChangeSetCommand,
  DescribeStacksCommand,
  ExecuteChangeSetCommand,
  waitUntilChangeSetCreateComplete,
  waitUntilStackCreateComplete,
  waitUntilStackUpdateComplete,
} from "@aws-sdk/client-cloudformation";

const { stackName, url, file } = JSON.parse(process.env["BENCH_DEPLOY"] ?? "{}");
const { parameters } = JSON.parse(readFileSync(file, "utf8"));
const client = new CloudFormationClient({});
const exists = await client.send(new DescribeStacksCommand({ StackName: stackName })).then(
  () => true,
  () => false,
);
const ChangeSetName = `bare-${Date.now()}`;
const set = { StackName: stackName, ChangeSetName };
await client.send(
  new CreateChangeSetCommand({
    ...set,
    ChangeSetType: exists ? "UPDATE" : "CREATE",
    TemplateURL: url,
    Parameters: parameters,
    Capabilities: ["CAPABILITY_NAMED_IAM"],
  }),
);
const waiting = { client, minDelay: 1, maxDelay: 5, maxWaitTime: 600 };
const isReady = await waitUntilChangeSetCreateComplete(waiting, set).then(
  () => true,
  () => false,
);
if (isReady) {
  await client.send(new ExecuteChangeSetCommand(set));
  const wait = exists ? waitUntilStackUpdateComplete : waitUntilStackCreateComplete;
  await wait({ ...waiting, minDelay: 5, maxDelay: 30 }, { StackName: stackName });
} else {
  await client.send(new DeleteChangeSetCommand(set));
}
