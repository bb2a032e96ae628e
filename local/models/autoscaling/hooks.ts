import type { Ports } from "../../ports.ts";
import type { Timers } from "../timers.ts";
import type { Announcer } from "./announcer.ts";
import type { Action, Group, Hook, Member } from "./group.ts";

/** How the last of an instance's hooks let it go. */
export type Verdict =
  | { readonly result: "CONTINUE" }
  | { readonly result: "ABANDON"; readonly message: string };

const HEARTBEATS = 100;
const LONGEST_SECONDS = 172_800;

/** A hook's end that no heartbeat moves: 100 heartbeats, 48 hours at most (PutLifecycleHook). */
export const globalTimeout = (hook: Hook): number =>
  Math.min(LONGEST_SECONDS, HEARTBEATS * hook.timeoutSeconds);

/** The waits that lifecycle hooks impose on instances. */
export class Hooks {
  private readonly ports: Ports;
  private readonly timers: Timers;
  private readonly announcer: Announcer;
  private readonly done: (group: Group, member: Member, verdict: Verdict) => void;

  /** @param done called once per wait, when all hooks of the transition have ended or one was abandoned. */
  constructor(
    ports: Ports,
    timers: Timers,
    announcer: Announcer,
    done: (group: Group, member: Member, verdict: Verdict) => void,
  ) {
    this.ports = ports;
    this.timers = timers;
    this.announcer = announcer;
    this.done = done;
  }

  /** Makes an instance wait for each of these hooks at the same time. */
  wait(group: Group, member: Member, hooks: readonly Hook[]): void {
    for (const hook of hooks) {
      const action: Action = {
        hook,
        token: this.ports.ids.uuid(),
        latest: this.ports.clock.now() + globalTimeout(hook) * 1000,
        cancel: () => {},
      };
      member.actions.set(hook.name, action);
      this.arm(group, member, action);
    }
    for (const action of member.actions.values()) this.announcer.waiting(group, member, action);
  }

  heartbeat(group: Group, member: Member, action: Action): void {
    action.cancel();
    this.arm(group, member, action);
  }

  complete(group: Group, member: Member, action: Action, result: string, how?: string): void {
    action.cancel();
    member.actions.delete(action.hook.name);
    if (result === "ABANDON") {
      this.drop(member);
      const why = how ?? "Lifecycle Action Completed with ABANDON Result";
      const message = `Instance failed to complete user's Lifecycle Action: Lifecycle Action with token ${action.token} was abandoned: ${why}`;
      this.done(group, member, { result, message });
    } else if (member.actions.size === 0) {
      this.done(group, member, { result: "CONTINUE" });
    }
  }

  /** Ends all waits of an instance without a verdict. */
  drop(member: Member): void {
    for (const action of member.actions.values()) action.cancel();
    member.actions.clear();
  }

  private arm(group: Group, member: Member, action: Action): void {
    const now = this.ports.clock.now();
    const end = Math.min(now + action.hook.timeoutSeconds * 1000, action.latest);
    action.cancel = this.timers.after(end - now, () =>
      this.complete(group, member, action, action.hook.defaultResult, "Heartbeat Timeout"),
    );
  }
}
