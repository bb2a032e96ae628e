import { reportIn } from "../../../contract/converge.ts";
import { firstPut } from "../../../contract/first-put.ts";
import { LAUNCH_HOOK } from "../../../contract/names.ts";
import type { ProbeRequest } from "../../../contract/probe.ts";
import { readNotices } from "../../../lambdas/endpoint-sync/notice.ts";
import { readEvent } from "../../../lambdas/launch-gate/event.ts";
import { hopelessLaunch } from "../../../lambdas/reconciler/launches.ts";
import { readLock } from "../../../lambdas/reconciler/lock-parameter.ts";
import { presentState } from "../../../lambdas/reconciler/present.ts";
import { listAnswers } from "../../../lambdas/shared/converge.ts";
import { askProbe, ProbeError } from "../../../lambdas/shared/functions.ts";
import { AppError } from "../../../src/errors.ts";
import { readPause } from "../../../src/fleet/pause.ts";
import { probe } from "../../../src/fleet/probe.ts";
import { converge } from "../../../src/rotation/converge.ts";
import { LockParameter } from "../../../src/rotation/lock-parameter.ts";
import { actionAws, lambdaClients } from "../world/clients.ts";
import { GROUP, STACK, TOPIC } from "../world/names.ts";
import { type Account, deadline, fuzzSite, TIMING } from "./surroundings.ts";

/** Takes what somebody else wrote; the answer says what it was found to be. What it throws is a crash. */
export interface Parser {
  readonly name: string;
  read(text: string): Promise<string>;
}

/** An account in which the text stands wherever text can stand. */
class Texts implements Account {
  text = "";

  reply({ action }: Parameters<Account["reply"]>[0]) {
    switch (action) {
      case "ListCommandInvocations":
        return {
          CommandInvocations: [
            {
              CommandId: "c-1",
              InstanceId: "i-1",
              Status: "Success",
              CommandPlugins: [{ Output: this.text }],
            },
          ],
        };
      case "SendCommand":
        return { Command: { CommandId: "c-1" } };
      case "GetParameter":
        return { Parameter: { Name: "x", Value: this.text, Version: 1, LastModifiedDate: new Date() } };
      default:
        return {};
    }
  }

  probe() {
    return { text: this.text, failure: undefined };
  }
}

export const texts = new Texts();

const REQUEST: ProbeRequest = { hosts: ["10.240.0.10"], until: "each", forMillis: 0 };
const OWNER = { owner: "1-1-fuzz", stackName: STACK, aws: actionAws };

/** What a parser may throw: an error of its own that says what is wrong, and what to do about it. */
async function refused(read: Promise<string>, isOwn: (error: unknown) => boolean): Promise<string> {
  try {
    return await read;
  } catch (error) {
    if (isOwn(error)) return "refused";
    throw error;
  }
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

const one = (name: string, read: (text: string) => string | Promise<string>): Parser => ({
  name,
  read: async (text) => {
    texts.text = text;
    return read(text);
  },
});

export const PARSERS: readonly Parser[] = [
  one("converge report", (text) => (reportIn(text) ? "a report" : "none")),
  one("converge report, as the functions are told it", async () => {
    const [answer] = await listAnswers(lambdaClients.ssm, "c-1", deadline(), TIMING);
    return answer?.report ? "a report" : `none, ${answer?.state}`;
  }),
  one("converge report, as the Action is told it", async () => {
    const answers = await converge(fuzzSite(), ["i-1"], { mode: "--check", keep: async () => {} });
    return answers.get("i-1")?.kind ?? "nothing";
  }),
  one("lock, read by the reconciler", async () =>
    (await readLock(lambdaClients.ssm, STACK, deadline(), TIMING))?.lock ? "a lock" : "no lock",
  ),
  one("lock, read by the Action", async () =>
    (await new LockParameter(OWNER).read())?.lock ? "a lock" : "no lock",
  ),
  one("pause, read by the reconciler", () => {
    const reconciler = { ...lambdaClients, ...TIMING, stackName: STACK, groupName: GROUP } as never;
    const { said } = presentState(reconciler, deadline(), false, () => {});
    const read = said().then(({ paused }) => (paused ? "paused" : "not paused"));
    return refused(read, (error) => /run pause or resume$/.test(String(error)));
  }),
  one("pause, read by the Action", async () => {
    const pause = await readPause({ aws: actionAws }, STACK);
    return pause ? (pause.paused ? "paused" : "not paused") : "nothing";
  }),
  one("answer of port-probe, read by the functions", () => {
    const read = askProbe(lambdaClients.lambda, "port-probe", REQUEST).then(() => "an answer");
    return refused(read, (error) => error instanceof ProbeError);
  }),
  one("answer of port-probe, read by the Action", () => {
    const read = probe(actionAws, "port-probe", REQUEST.hosts).then(() => "an answer");
    return refused(read, (error) => error instanceof AppError);
  }),
  one("notice of ElastiCache", (text) => {
    const [asked] = readNotices({ Records: [{ Sns: { TopicArn: TOPIC, Message: text } }] }, TOPIC);
    return asked?.kind ?? "nothing";
  }),
  one("launch event", (text) => readEvent(json(text), GROUP, LAUNCH_HOOK).kind),
  one("scaling activity", (text) => {
    const failed = { ActivityId: "a", AutoScalingGroupName: GROUP, StatusCode: "Failed" } as const;
    const launch = {
      ...failed,
      Cause: text,
      StartTime: new Date(),
      Description: `Launching a new EC2 instance: ${text}`,
    };
    return hopelessLaunch([launch, launch, launch], 0)?.instanceId ? "an instance" : "no instance";
  }),
  one("description of a version", (text) => {
    const at = firstPut({
      Description: `the token of ${text.replaceAll('"', "")}`,
      LastModifiedDate: new Date(0),
    });
    if (!Number.isFinite(at)) throw new Error(`first put at ${at}`);
    return at === 0 ? "its own date" : "an earlier one";
  }),
];
