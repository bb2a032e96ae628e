import type { Decision } from "../../../local/auth/decisions.ts";
import { expect, until } from "../../../local/demo/wait.ts";
import { ownerOf } from "./live.ts";
import type { Run } from "./run.ts";
import { PLACE } from "./statements.ts";

/** A part of a stack's life under IAM. All but the first need a stack in service; each leaves one. */
export interface Part {
  /** Of its test. */
  readonly name: string;
  /** Whose statements it shows: role's logical id, or name of the published policy. The first part shows all. */
  readonly of: readonly string[];
  /** The part that must go right before it, by name. */
  readonly after?: string;
  /** Throws where it does not hold. */
  run(run: Run): Promise<void>;
}

/** Ends when the call has thrown something with this in it. */
async function refused(what: string, text: RegExp, call: () => Promise<unknown>): Promise<void> {
  const error: unknown = await call().then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(
    error instanceof Error && text.test(`${error.name} ${error.message}`),
    `${what}: ${error === undefined ? "it was given" : String(error)}`,
  );
}

const ofReconciler =
  (wanted: string, part = "") =>
  (one: Decision): boolean =>
    ownerOf(one) === "ReconcilerRole" && one.action === wanted && one.resource.includes(part);

const NOT_AUTHORIZED = /not authorized to perform/;

/** In the order in which they are lived. The last one ends the stack. */
export const LIFE: readonly Part[] = [
  {
    name: "deploys as a user with the published policy alone, and the fleet gets into service",
    of: [],
    async run(run) {
      const { status, log } = await run.deploy();
      expect(status === 0, `deploy ends with status 0\n${log}`);
      const members = await run.observer.inService();
      expect(members.length === 2, `two are in service: ${members}`);
    },
  },
  {
    name: "tells status as a user with its published policy, who cannot read the token",
    of: ["status"],
    async run(run) {
      const { status, log, outputs } = await run.action(
        { command: "status" },
        run.cloud.credentials("status"),
      );
      expect(status === 0, `status ends with status 0\n${log}`);
      const { unknown }: { unknown: string[] } = JSON.parse(outputs["result"] ?? "{}");
      // Cloudflare is not asked from here.
      const unseen = unknown.filter((one) => !one.startsWith("cloudflare"));
      expect(unseen.length === 0, `everything is seen but ${unseen}`);
      await refused("the token is kept from status", NOT_AUTHORIZED, () => run.readTokenAsStatus());
    },
  },
  {
    name: "pauses and resumes as a user with the published policy alone",
    of: ["deploy"],
    async run(run) {
      for (const [command, paused] of [
        ["pause", true],
        ["resume", false],
      ] as const) {
        const { status, log, outputs } = await run.action({ command });
        expect(status === 0, `${command} ends with status 0\n${log}`);
        const result: { paused?: boolean } = JSON.parse(outputs["result"] ?? "{}");
        expect(result.paused === paused, `after ${command} the stack is ${paused ? "" : "not "}paused`);
      }
    },
  },
  {
    name: "counts a refusal of the Action as a user with the published policy alone",
    of: ["deploy"],
    async run(run) {
      await run.countRefusal();
      const stacks = await run.refusing();
      expect(stacks.includes(PLACE.stackName), `a refusal is counted for ${stacks}`);
    },
  },
  {
    name: "refuses to port-probe's code what its role has for Lambda's sake",
    of: ["PortProbeRole"],
    run: (run) =>
      refused("interfaces are kept from port-probe", /UnauthorizedOperation/, () => run.callAsPortProbe()),
  },
  {
    name: "mends the list of servers and reloads the fleet",
    of: ["EndpointSyncRole", "ReconcilerRole"],
    async run(run) {
      const right = await run.spoilServers();
      await until("the list is mended", 20, async () => ((await run.servers()) === right ? true : undefined));
      await run.decision(
        "a command to an instance",
        20,
        (one) =>
          ownerOf(one) === "EndpointSyncRole" &&
          one.action === "ssm:SendCommand" &&
          one.resource.includes(":instance/"),
      );
      await run.decision(
        "a look at what came of it",
        20,
        (one) => ownerOf(one) === "EndpointSyncRole" && one.action === "ssm:ListCommandInvocations",
      );
    },
  },
  {
    name: "refuses the token's value to the reconciler's code",
    of: ["ReconcilerRole"],
    run: (run) =>
      until("the reconciler has run", 20, async () => {
        await refused("the token is kept from it", NOT_AUTHORIZED, () => run.readTokenAsReconciler());
        return true;
      }).then(() => {}),
  },
  {
    name: "changes almost every resource as a user with the published policy alone",
    of: ["deploy"],
    async run(run) {
      const { status, log } = await run.deploy({ tags: "team=edge", "memcached-nodes": "3" });
      expect(status === 0, `deploy ends with status 0\n${log}`);
      // Tags are on the instances too, so these are made anew.
      for (const action of ["StartInstanceRefresh", "DescribeInstanceRefreshes"])
        await run.decision(
          action,
          1,
          (one) => ownerOf(one) === "deploy" && one.action === `autoscaling:${action}`,
        );
    },
  },
  {
    name: "rotates to another token as a user with the published policy alone",
    of: ["deploy"],
    async run(run) {
      const { status, log } = await run.rotate();
      expect(status === 0, `rotate ends with status 0\n${log}`);
    },
  },
  {
    name: "resumes what a dead run had suspended, checks the nodes, and ends a rotation that was left",
    of: ["ReconcilerRole"],
    async run(run) {
      await run.leaveDeadLock();
      await run.decision("a resumption", 75, ofReconciler("autoscaling:ResumeProcesses"));
      await until("the lock's release", 60, async () => ((await run.lock()).held ? undefined : true));
      await run.leaveRotationMark();
      await run.askReconciler();
      await run.decision("a check of the nodes", 45, ofReconciler("ssm:SendCommand", ":instance/"));
      await run.decision("the end of a rotation", 45, ofReconciler("ssm:UnlabelParameterVersion"));
    },
  },
  {
    name: "lets an instance write why its boot failed",
    of: ["InstanceRole"],
    async run(run) {
      await run.spoilNextBoot();
      const { allowed } = await run.decision(
        "the boot log",
        40,
        (one) => ownerOf(one) === "InstanceRole" && one.action === "logs:PutLogEvents",
      );
      expect(allowed, "it may write it");
    },
  },
  {
    name: "stops launches after three that failed, and reads the console for the reason",
    of: ["ReconcilerRole"],
    after: "lets an instance write why its boot failed",
    async run(run) {
      await run.decision("the breaker", 60, ofReconciler("autoscaling:SuspendProcesses"));
      await run.decision("the console", 20, ofReconciler("ec2:GetConsoleOutput"));
    },
  },
  {
    name: "destroys as a user with the published policy alone",
    of: ["deploy"],
    async run(run) {
      const { status, log } = await run.action({ command: "destroy", confirm: PLACE.stackName });
      expect(status === 0, `destroy ends with status 0\n${log}`);
      await run.decision(
        "disabled rules",
        1,
        (one) => ownerOf(one) === "deploy" && one.action === "events:DisableRule",
      );
      expect((await run.observer.outputs()) === undefined, "the stack is gone");
    },
  },
];
