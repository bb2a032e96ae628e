import type { Ports } from "../../ports.ts";
import type { LaunchTemplates, TemplateReference } from "../ec2/launch-templates.ts";
import type { Announcer } from "./announcer.ts";
import type { RefreshView } from "./capacity.ts";
import { type Group, isPending, isTerminating, live, type Member } from "./group.ts";
import {
  activeRefresh,
  isOf,
  launchReference,
  outdated,
  type Preferences,
  type Refresh,
  type RefreshStatus,
  replacingRefresh,
} from "./refresh.ts";

/** Without an instance replaced for this long a refresh has failed (MODELS.md). Milliseconds, whatever the pace. */
const PATIENCE = 3_600_000;
const KEPT = 100;
/** Without a preference and without a maintenance policy (StartInstanceRefresh, RefreshPreferences). */
const DEFAULT_MIN = 90;

export interface RefreshSurroundings {
  readonly ports: Ports;
  readonly templates: LaunchTemplates;
  readonly announcer: Announcer;
  /** Whether all target groups of the instance find it healthy. */
  readonly isHealthy: (member: Member) => boolean;
}

/** Instance refreshes: what they want of their group at each evaluation, and how they end. */
export class Refreshes {
  private readonly around: RefreshSurroundings;

  constructor(around: RefreshSurroundings) {
    this.around = around;
  }

  start(group: Group, desired: TemplateReference | undefined, preferences: Preferences): Refresh {
    const target = this.around.templates.resolve(desired ?? group.settings.template);
    const toReplace = live(group).filter((one) => !preferences.skipMatching || !isOf(one, target));
    const now = this.now();
    const refresh: Refresh = {
      id: this.around.ports.ids.uuid(),
      startedAt: now,
      preferences,
      desired,
      toReplace: new Set(toReplace.map(({ id }) => id)),
      status: "Pending",
      reason: undefined,
      endedAt: undefined,
      progressAt: now,
      mark: "",
      left: toReplace.length,
      rollback: undefined,
    };
    group.refreshes.unshift(refresh);
    group.refreshes.splice(KEPT);
    return refresh;
  }

  cancel(refresh: Refresh): void {
    refresh.status = "Cancelling";
    refresh.reason = "Cancelled due to user request.";
  }

  rollBack(group: Group, refresh: Refresh, reason: string): void {
    refresh.rollback = { reason, startedAt: this.now(), left: refresh.left };
    refresh.status = "RollbackInProgress";
    refresh.progressAt = this.now();
    this.around.announcer.refreshed("Rollback Started", group, refresh.id);
  }

  /** Moves the group's refresh on by one look at its instances. A group that is deleted has none. */
  advance(group: Group): void {
    const refresh = activeRefresh(group);
    if (!refresh) return;
    if (group.deleting) {
      this.end(group, refresh, "Cancelled", "Cancelled");
      return;
    }
    if (refresh.status === "Cancelling") {
      const moving = [...group.members.values()].some((one) => isPending(one) || isTerminating(one));
      if (!moving) this.end(group, refresh, "Cancelled", "Cancelled");
      return;
    }
    if (refresh.status === "Pending") {
      refresh.status = "InProgress";
      this.around.announcer.refreshed("Started", group, refresh.id);
    }
    this.follow(group, refresh);
  }

  /** What the refresh wants of the group now; nothing while its process is suspended. */
  view(group: Group): RefreshView | undefined {
    const refresh = replacingRefresh(group);
    if (!refresh || group.deleting || group.suspended.has("InstanceRefresh")) return undefined;
    const { maintenance } = group.settings;
    const { min, max } = refresh.preferences;
    return {
      outdated: new Set(this.outdated(group, refresh).map(({ id }) => id)),
      ready: new Set(
        live(group)
          .filter((one) => this.isReady(group, refresh, one))
          .map(({ id }) => id),
      ),
      min: min ?? maintenance?.min ?? DEFAULT_MIN,
      // A minimum of its own goes with a maximum of its own, or with none.
      max: max ?? (min === undefined ? maintenance?.max : undefined),
    };
  }

  private follow(group: Group, refresh: Refresh): void {
    const back = refresh.status === "RollbackInProgress";
    const left = this.outdated(group, refresh);
    const serving = live(group).filter((one) => this.isReady(group, refresh, one));
    if (!back) refresh.left = left.length;
    const mark = `${left.length} ${serving.map(({ id }) => id).join()}`;
    if (mark !== refresh.mark) refresh.progressAt = this.now();
    refresh.mark = mark;
    const moving = [...group.members.values()].find(isTerminating);
    if (left.length === 0 && serving.length >= group.settings.desired && !moving) {
      if (!back && refresh.desired) group.settings = { ...group.settings, template: refresh.desired };
      if (back) this.end(group, refresh, "RollbackSuccessful", "Rollback Succeeded");
      else this.end(group, refresh, "Successful", "Succeeded");
      return;
    }
    refresh.reason = waitingFor(group, moving, left);
    if (this.now() - refresh.progressAt >= PATIENCE) this.fail(group, refresh, back);
  }

  private fail(group: Group, refresh: Refresh, back: boolean): void {
    const why = "Failed to replace instances within an hour.";
    if (back) this.end(group, refresh, "RollbackFailed", "Rollback Failed", why);
    else if (refresh.preferences.autoRollback) this.rollBack(group, refresh, why);
    else this.end(group, refresh, "Failed", "Failed", why);
  }

  private end(group: Group, refresh: Refresh, status: RefreshStatus, event: string, why?: string): void {
    refresh.status = status;
    refresh.reason = why;
    refresh.endedAt = this.now();
    this.around.announcer.refreshed(event, group, refresh.id);
  }

  private outdated(group: Group, refresh: Refresh): Member[] {
    return outdated(refresh, live(group), this.around.templates.resolve(launchReference(group)));
  }

  private isReady(group: Group, refresh: Refresh, member: Member): boolean {
    if (member.lifecycle !== "InService" || member.unhealthy || !this.around.isHealthy(member)) return false;
    if (refresh.toReplace.has(member.id)) return true;
    const warmup = refresh.preferences.warmupSeconds ?? group.settings.graceSeconds;
    return this.now() >= (member.inServiceAt ?? this.now()) + warmup * 1000;
  }

  private now(): number {
    return this.around.ports.clock.now();
  }
}

function waitingFor(group: Group, moving: Member | undefined, left: readonly Member[]): string {
  if (moving)
    return `Waiting for instances to terminate before continuing. For example: ${moving.id} is terminating.`;
  const pending = live(group).find(isPending);
  const one = pending ?? left[0];
  return `Waiting for remaining instances to be available. For example: ${one?.id ?? "none"} is ${pending ? "pending" : "to be replaced"}.`;
}
