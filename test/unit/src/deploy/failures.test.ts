import { describe, expect, test } from "vitest";
import type { Step, Verb } from "../cloudformation/fake.ts";
import { HARMLESS, Scene } from "./scene.ts";

interface Failing {
  readonly logicalId: string;
  readonly type: string;
  readonly reason: string;
}

/**
 * An operation on sixty resources of which one fails in the middle, as CloudFormation goes about it: what runs beside it
 * is cancelled, one of these before the failure is told, what was made is removed again.
 */
const failingAt =
  (failing: Failing) =>
  (verb: Verb): readonly Step[] => {
    const [rolling, rolled] =
      verb === "CREATE"
        ? ["ROLLBACK_IN_PROGRESS", "ROLLBACK_COMPLETE"]
        : ["UPDATE_ROLLBACK_IN_PROGRESS", "UPDATE_ROLLBACK_COMPLETE"];
    const others = Array.from({ length: 59 }, (_, index) => `Resource${index}`);
    const cancelled = verb === "CREATE" ? "Resource creation cancelled" : "Resource update cancelled";
    const at = (millis: number, status: string, logicalId: string, reason?: string): Step => ({
      at: millis,
      status,
      logicalId,
      type: "AWS::SNS::Topic",
      ...(reason && { reason }),
    });
    return [
      { at: 0, status: `${verb}_IN_PROGRESS`, reason: "User Initiated" },
      ...others.map((id, index) => at(100 * index, `${verb}_IN_PROGRESS`, id)),
      { ...at(5_000, `${verb}_IN_PROGRESS`, failing.logicalId), type: failing.type },
      ...others.slice(0, 40).map((id, index) => at(6_000 + index, `${verb}_COMPLETE`, id)),
      at(7_999, `${verb}_FAILED`, "Resource40", cancelled),
      { ...at(8_000, `${verb}_FAILED`, failing.logicalId, failing.reason), type: failing.type },
      ...others.slice(41).map((id) => at(8_100, `${verb}_FAILED`, id, cancelled)),
      {
        at: 8_200,
        status: rolling ?? "",
        reason: `The following resource(s) failed: [${failing.logicalId}, Resource40]. Rollback requested by user.`,
      },
      ...others.slice(0, 40).map((id, index) => at(9_000 + 10 * index, "DELETE_COMPLETE", id)),
      { at: 12_000, status: rolled ?? "" },
    ];
  };

/** AWS's own words for the five. */
const FAILURES: readonly (readonly [string, Verb, Failing, string])[] = [
  [
    "a bad instance type",
    "CREATE",
    {
      logicalId: "ListenerGroup",
      type: "AWS::AutoScaling::AutoScalingGroup",
      reason:
        "Your requested instance type (t3.medium) is not supported in your requested Availability Zone (us-east-1e). Please retry your request by not specifying an Availability Zone or choosing us-east-1a, us-east-1b.",
    },
    "use zones that offer this type (us-east-1a, us-east-1b)",
  ],
  [
    "a missing AMI parameter",
    "UPDATE",
    {
      logicalId: "LaunchTemplate",
      type: "AWS::EC2::LaunchTemplate",
      reason:
        "Unable to fetch parameters [/aws/service/canonical/ubuntu/server/24.04/stable/current/amd64/hvm/ebs-gp3/ami-id] from parameter store for this account.",
    },
    "give the parameter that is named a value",
  ],
  [
    "a resource's error in an update",
    "UPDATE",
    {
      logicalId: "CacheCluster",
      type: "AWS::ElastiCache::CacheCluster",
      reason:
        "cache.t4g.small is currently not available in eu-west-1a (Service: ElastiCache, Status Code: 400, Error Code: InsufficientCacheClusterCapacity)",
    },
    "AWS has none of this type left",
  ],
  [
    "IAM's denial",
    "CREATE",
    {
      logicalId: "InstanceRole",
      type: "AWS::IAM::Role",
      reason:
        "User: arn:aws:sts::123456789012:assumed-role/deploy/ci is not authorized to perform: iam:CreateRole on resource: arn:aws:iam::123456789012:role/railgun-ha/x-InstanceRole-1 because no identity-based policy allows the iam:CreateRole action (Service: Iam, Status Code: 403)",
    },
    "grant iam:CreateRole",
  ],
  [
    "a name that is taken",
    "CREATE",
    {
      logicalId: "RailgunHost",
      type: "AWS::SSM::Parameter",
      reason:
        "/railgun-ha/x/railgun-host already exists in stack arn:aws:cloudformation:eu-west-1:1:stack/other/1",
    },
    "the name is taken",
  ],
];

describe("the first line of the error, in a stack of sixty resources, is the true cause", () => {
  test.each(FAILURES)("of %s", async (_, verb, failing, remedy) => {
    const scene = new Scene();
    if (verb === "UPDATE") await scene.deployed();
    scene.fake.proposal = { changes: [HARMLESS] };
    scene.fake.script = failingAt(failing);
    const ran = await scene.run({ "instance-type": "t3.large" });
    expect(ran.status).toBe(1);
    const line = `${failing.logicalId} (${failing.type}) ${verb}_FAILED: ${failing.reason}`;
    expect(ran.result).toMatchObject({
      error: {
        code: "stack.change-failed",
        message: line,
        details: expect.arrayContaining([expect.stringContaining(remedy)]),
      },
    });
    // A line of the annotation ends with %0A.
    const [, annotation = ""] = /^::error [^:]*::(.*)$/m.exec(ran.log) ?? [];
    expect(annotation.split("%0A")[0]?.replaceAll("%25", "%")).toBe(line);
    const cause = ran.summary.indexOf("Root cause");
    expect(cause).toBeGreaterThan(0);
    expect(cause).toBeLessThan(ran.summary.indexOf("stack.change-failed"));
    expect(ran.summary.slice(cause).split("\n")[0]).toContain(`${failing.logicalId} `);
  });
});
