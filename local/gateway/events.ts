import { systemClock } from "../../contract/clock.ts";
import { sendDirectly } from "../auth/sign.ts";
import type { Events } from "../ports.ts";

export interface EmulatorEventsOptions {
  readonly emulatorPort: number;
  readonly accountId: string;
  readonly region: string;
  /** Gets a line for each event that could not be published; standard error unless given. */
  readonly log?: (line: string) => void;
}

/**
 * Publishes what AWS would publish, through the emulator: it is told the account by the access key, and allows
 * `aws.*` sources. A failure is logged and never reaches the model that published.
 */
export function emulatorEvents(options: EmulatorEventsOptions): Events {
  const log = options.log ?? ((line: string) => console.error(line));
  const publish = (what: string, service: string, headers: Record<string, string>, body: string): void => {
    post(options, service, headers, body).then(
      ({ status, text }) => {
        if (status !== 200 || /"FailedEntryCount":\s*[1-9]/.test(text))
          log(`${what} was not published: HTTP ${status} ${text.slice(0, 300)}`);
      },
      (error: unknown) => log(`${what} was not published: ${String(error)}`),
    );
  };
  return {
    putEvent: ({ source, detailType, resources, detail }) => {
      const entry = { Source: source, DetailType: detailType, Resources: resources };
      const headers = {
        "content-type": "application/x-amz-json-1.1",
        "x-amz-target": "AWSEvents.PutEvents",
      };
      const body = JSON.stringify({ Entries: [{ ...entry, Detail: JSON.stringify(detail) }] });
      publish(`event "${detailType}"`, "events", headers, body);
    },
    notify: (topicArn, subject, message) => {
      const form = { Action: "Publish", Version: "2010-03-31" };
      const body = new URLSearchParams({ ...form, TopicArn: topicArn, Subject: subject, Message: message });
      const headers = { "content-type": "application/x-www-form-urlencoded; charset=utf-8" };
      publish(`notification "${subject}"`, "sns", headers, body.toString());
    },
  };
}

function post(
  { emulatorPort: port, accountId, region }: EmulatorEventsOptions,
  service: string,
  headers: Record<string, string>,
  body: string,
): Promise<{ status: number; text: string }> {
  return sendDirectly({ port, accountId, region, service, headers, body, now: systemClock.now() });
}
