import { groupName } from "../../../contract/names.ts";
import { HOOK_TIMEOUT_SECONDS } from "../../../contract/numbers.ts";
import type { Events as EventsPort } from "../../../local/ports.ts";
import type { FaultKind } from "../faults/kinds.ts";
import type { Random } from "../random.ts";
import { FOREIGN_GROUP, FOREIGN_TOPIC, STACK, TOPIC } from "./names.ts";
import type { World } from "./world.ts";

const LAUNCH = "EC2 Instance-launch Lifecycle Action";
/** Of a delivery that is late: past the time-out of the hook, too. */
const LATEST = 1_500_000;
const HOOK = HOOK_TIMEOUT_SECONDS * 1_000;

/** EventBridge and SNS between the models and the functions, with what goes wrong on the way. */
export class Events implements EventsPort {
  private readonly world: World;

  constructor(world: World) {
    this.world = world;
  }

  putEvent(event: Parameters<EventsPort["putEvent"]>[0]): void {
    const { source, detailType, resources, detail } = event;
    // The rule's pattern.
    if (source !== "aws.autoscaling" || detailType !== LAUNCH) return;
    if (detail.AutoScalingGroupName !== groupName(STACK)) return;
    const time = new Date(this.world.clock.now()).toISOString();
    const body = {
      version: "0",
      id: "simulated",
      source,
      "detail-type": detailType,
      time,
      resources,
      detail,
    };
    this.deliver("event", "launch-gate", body);
    const { faults } = this.world;
    if (faults.strikes("event.foreign")) {
      const group = { AutoScalingGroupName: FOREIGN_GROUP };
      this.world.functions.invokeAsync("launch-gate", { ...body, detail: { ...detail, ...group } });
    }
    if (faults.strikes("event.malformed"))
      this.world.functions.invokeAsync(
        "launch-gate",
        malformed(faults.stream("event.malformed").whole(0, 15), body),
      );
  }

  notify(topicArn: string, Subject: string, Message: string): void {
    if (topicArn !== TOPIC) return;
    const body = { Records: [{ EventSource: "aws:sns", Sns: { TopicArn: topicArn, Subject, Message } }] };
    this.deliver("notice", "endpoint-sync", body);
    const { faults } = this.world;
    if (faults.strikes("notice.malformed"))
      this.world.functions.invokeAsync(
        "endpoint-sync",
        malformed(faults.stream("notice.malformed").whole(0, 15), body),
      );
  }

  private deliver(what: "event" | "notice", to: "launch-gate" | "endpoint-sync", body: unknown): void {
    const { faults, functions } = this.world;
    const kind = (how: string) => `${what}.${how}` as FaultKind;
    if (faults.strikes(kind("lost"))) {
      if (what === "notice" && this.world.isCacheReplaced)
        this.world.saw("cache event lost in a replacement");
      return;
    }
    let delay = 30;
    if (faults.strikes(kind("late"))) delay = lateness(faults.stream(kind("late")));
    else if (what === "event" && faults.strikes("event.reordered"))
      delay = faults.stream("event.reordered").whole(100, 20_000);
    this.world.lastDelivery = Math.max(this.world.lastDelivery, this.world.clock.now() + delay);
    if (what === "event" && delay > HOOK)
      this.world.later(delay, () => this.world.saw("launch event after its hook expired"));
    functions.invokeAsync(to, body, delay);
    if (!faults.strikes(kind("doubled"))) return;
    const stream = faults.stream(kind("doubled"));
    for (let copies = stream.whole(1, 9); copies > 0; copies--)
      functions.invokeAsync(to, body, delay + stream.whole(0, 5_000));
  }
}

const lateness = (stream: Random): number =>
  stream.chance(0.5) ? stream.whole(60_000, 300_000) : stream.whole(HOOK, LATEST);

/** What nobody has to act on: not of the shape that is agreed on, or of somebody else, or about something else. */
function malformed(which: number, body: object): unknown {
  const { detail = {} } = body as { detail?: object };
  const event = { source: "aws.autoscaling", "detail-type": LAUNCH, detail };
  const notice = (TopicArn: string, Message: string) => ({ Records: [{ Sns: { TopicArn, Message } }] });
  const all: readonly unknown[] = [
    null,
    "text",
    { ...body, detail: {}, ...notice(TOPIC, "{") },
    { Records: [] },
    { ...body, detail: { EC2InstanceId: 17 }, ...notice(TOPIC, "[]") },
    { ...event, detail: { Event: "autoscaling:TEST_NOTIFICATION" } },
    { Event: "autoscaling:TEST_NOTIFICATION" },
    { ...event, source: "aws.ec2" },
    { ...event, "detail-type": "EC2 Instance Launch Successful" },
    { ...event, detail: { ...detail, LifecycleHookName: "another" } },
    { ...event, detail: { ...detail, LifecycleTransition: "autoscaling:EC2_INSTANCE_TERMINATING" } },
    { ...event, detail: { ...detail, Destination: "WarmPool" } },
    notice(FOREIGN_TOPIC, '{"ElastiCache:AddCacheNodeComplete":"other"}'),
    notice(TOPIC, "null"),
    notice(TOPIC, '{"SourceIdentifier":"cluster","Message":"Added cache node"}'),
    notice(TOPIC, '{"AWS:Other":"cluster"}'),
  ];
  return all[which % all.length];
}
