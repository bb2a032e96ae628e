import type { Clock } from "../../contract/clock.ts";
import { CHECKS_HEADER, ONLY_HEADER } from "../gateway/authorise.ts";
import type { InstanceIdentity } from "../instances/identity.ts";
import type { LaunchedInstance } from "../ports.ts";
import type { Check } from "./checks.ts";
import type { Question, Statement } from "./evaluator.ts";
import { type Credentials, sendDirectly } from "./sign.ts";

export interface Identities {
  /** Makes the user `railgun-ha-NAME` with exactly these statements, and a key for it. */
  user(name: string, statements: readonly Statement[]): Promise<Credentials>;
  /** What the emulator's IAM answers a user who has exactly these statements; with `auth` only. */
  decide(statements: readonly Statement[], questions: readonly Question[]): Promise<readonly boolean[]>;
  /** Instances with their role's temporary credentials. */
  readonly instances: InstanceIdentity;
}

interface Emulator {
  readonly port: number;
  readonly accountId: string;
  readonly region: string;
  readonly clock: Clock;
}

/** Seconds of an instance's session: longer than any local cloud runs, because nothing here renews it. */
const SESSION = 30 * 86_400;

/** What the agent calls before it takes commands (Systems Manager User Guide, "ec2messages, ssmmessages"). */
const AGENT = [
  "ssm:UpdateInstanceInformation",
  "ssm:ListInstanceAssociations",
  "ssmmessages:CreateControlChannel",
  "ssmmessages:OpenControlChannel",
  "ec2messages:GetMessages",
  "ec2messages:AcknowledgeMessage",
  "ec2messages:SendReply",
];

/** Makes identities in the emulator, as the account's root user. */
export function identities({ port, accountId, region, clock }: Emulator): Identities {
  const ask = async (service: "iam" | "sts", parameters: Record<string, string>): Promise<string> => {
    const version = service === "iam" ? "2010-05-08" : "2011-06-15";
    const { status, text } = await sendDirectly({
      ...{ port, accountId, region, service, now: clock.now() },
      headers: { "content-type": "application/x-www-form-urlencoded; charset=utf-8" },
      body: new URLSearchParams({ Version: version, ...parameters }).toString(),
    });
    if (status === 200) return text;
    throw new Error(`${service} ${parameters.Action}: HTTP ${status} ${text.slice(0, 300)}`);
  };
  const sessions = new Map<string, Promise<Credentials>>();
  const sessionOf = ({ instanceId, roleName }: LaunchedInstance): Promise<Credentials> => {
    const session =
      sessions.get(instanceId) ??
      ask("sts", {
        Action: "AssumeRole",
        RoleArn: `arn:aws:iam::${accountId}:role/${roleName}`,
        RoleSessionName: instanceId,
        DurationSeconds: String(SESSION),
      }).then(credentialsIn);
    sessions.set(instanceId, session);
    return session;
  };
  const give = (UserName: string, statements: readonly Statement[]): Promise<string> => {
    const PolicyDocument = JSON.stringify({ Version: "2012-10-17", Statement: statements });
    return ask("iam", { Action: "PutUserPolicy", UserName, PolicyName: "all", PolicyDocument });
  };
  const user = async (name: string, statements: readonly Statement[]): Promise<Credentials> => {
    const UserName = `railgun-ha-${name}`;
    await ask("iam", { Action: "CreateUser", UserName });
    await give(UserName, statements);
    return credentialsIn(await ask("iam", { Action: "CreateAccessKey", UserName }));
  };
  /** Whether all of it is allowed; nothing is done. */
  const mayAll = async (as: Credentials, checks: readonly Check[]): Promise<boolean> => {
    const { status } = await sendDirectly({
      ...{ port, accountId, region, service: "ssm", now: clock.now(), as, body: "{}" },
      headers: {
        "content-type": "application/x-amz-json-1.1",
        "x-amz-target": "AmazonSSM.UpdateInstanceInformation",
        [CHECKS_HEADER]: JSON.stringify(checks),
        [ONLY_HEADER]: "1",
      },
    });
    return status === 200;
  };
  let asked: Promise<Credentials> | undefined;
  return {
    user,
    decide: async (statements, questions) => {
      asked ??= user("asked", statements);
      const as = await asked;
      await give("railgun-ha-asked", statements);
      const answers: boolean[] = [];
      for (const { action, resource, context, granted = false } of questions)
        answers.push(await mayAll(as, [{ action, resource, context, granted }]));
      return answers;
    },
    instances: {
      credentials: sessionOf,
      agentMayConnect: async (instance) =>
        mayAll(
          await sessionOf(instance),
          AGENT.map((action) => ({ action, resource: "*", context: {} })),
        ),
    },
  };
}

function credentialsIn(xml: string): Credentials {
  const read = (name: string): string | undefined => new RegExp(`<${name}>([^<]+)</${name}>`).exec(xml)?.[1];
  const [accessKeyId, secretAccessKey, sessionToken] = ["AccessKeyId", "SecretAccessKey", "SessionToken"].map(
    read,
  );
  if (!accessKeyId || !secretAccessKey) throw new Error("the emulator's answer holds no credentials");
  return { accessKeyId, secretAccessKey, ...(sessionToken && { sessionToken }) };
}

/** As the environment of a process has them. */
export const asEnvironment = (given: Credentials): Readonly<Record<string, string>> => ({
  AWS_ACCESS_KEY_ID: given.accessKeyId,
  AWS_SECRET_ACCESS_KEY: given.secretAccessKey,
  ...(given.sessionToken && { AWS_SESSION_TOKEN: given.sessionToken }),
});
