import { describe, expect, test } from "vitest";
import type { Ran } from "../action.ts";
import type { Step, Verb } from "../cloudformation/fake.ts";
import { calls } from "../deployed.ts";
import { awsError } from "../fake-aws.ts";
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

/** AWS's own words for each. */
const FAILURES: readonly (readonly [string, Verb, Failing, string])[] = [
  [
    "a bad instance type",
    "CREATE",
    {
      logicalId: "ListenerGroup",
      type: "AWS::AutoScaling::AutoScalingGroup",
      // aws/aws-cdk#28459.
      reason:
        'Resource handler returned message: "The specified instance type t9.medium is not valid (Service: AutoScaling, Status Code: 400, Request ID: 0d9c9cd9-d2fe-48c7-98f2-ee04a8f93602)" (RequestToken: 70bffecd-981f-7ad2-8ebd-f0d7d8730f02, HandlerErrorCode: InvalidRequest)',
    },
    "use a type that this region offers",
  ],
  [
    "a bad instance type in the launch template",
    "UPDATE",
    {
      logicalId: "ListenerGroup",
      type: "AWS::AutoScaling::AutoScalingGroup",
      reason:
        "Resource handler returned message: \"You must use a valid fully-formed launch template. Invalid value 't9.medium' for InstanceType. (Service: AutoScaling, Status Code: 400, Request ID: 0d9c9cd9-d2fe-48c7-98f2-ee04a8f93602)\" (RequestToken: 70bffecd-981f-7ad2-8ebd-f0d7d8730f02, HandlerErrorCode: InvalidRequest)",
    },
    "use a type that this region offers",
  ],
  [
    "an instance type that goes with nothing else",
    "CREATE",
    {
      logicalId: "ListenerGroup",
      type: "AWS::AutoScaling::AutoScalingGroup",
      reason:
        "You must use a valid fully-formed launch template. The requested configuration is currently not supported. Please check the documentation for supported configurations. (Service: AutoScaling, Status Code: 400)",
    },
    "use another type, or zones that offer this one",
  ],
  [
    "a zone without the instance type",
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

/** One change for each resource. */
const SIXTY = Array.from({ length: 60 }, (_, index) => ({
  ResourceChange: { ...HARMLESS.ResourceChange, LogicalResourceId: `Resource${index}` },
}));

/** Annotation and summary begin with the cause. */
function expectFirst({ log, summary }: Ran, line: string, logicalId: string): void {
  // A line of the annotation ends with %0A.
  const [, annotation = ""] = /^::error [^:]*::(.*)$/m.exec(log) ?? [];
  expect(annotation.split("%0A")[0]?.replaceAll("%25", "%")).toBe(line);
  const cause = summary.indexOf("Root cause");
  expect(cause).toBeGreaterThan(0);
  expect(cause).toBeLessThan(summary.indexOf("stack.change-failed"));
  expect(summary.slice(cause).split("\n")[0]).toContain(`${logicalId} `);
}

describe("the first line of the error, in a stack of sixty resources, is the true cause", () => {
  test.each(FAILURES)("of %s", async (_, verb, failing, remedy) => {
    const scene = new Scene();
    if (verb === "UPDATE") await scene.deployed();
    scene.fake.proposal = { changes: SIXTY };
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
    expectFirst(ran, line, failing.logicalId);
  });

  // AWS refuses the call itself (awslabs/aws-deployment-framework#659).
  test.each(["call", "change set"])(
    "of a missing AMI parameter, for which the %s is refused, and nothing is executed",
    async (refused) => {
      const scene = new Scene();
      await scene.deployed();
      const reason =
        "Unable to fetch parameters [/aws/service/canonical/ubuntu/server/24.04/stable/current/amd64/hvm/ebs-gp3/ami-id] from parameter store for this account.";
      scene.fake.proposal = { changes: SIXTY, failure: reason };
      const refuse = {
        "CloudFormation.CreateChangeSet": () => {
          throw awsError("ValidationError", reason);
        },
      };
      const bent = refused === "call" ? refuse : {};
      const ran = await scene.run({ "instance-type": "t3.large" }, { bent });
      expect(ran.status).toBe(1);
      const line = `x (AWS::CloudFormation::Stack) refused: ${reason}`;
      expect(ran.result).toMatchObject({
        error: {
          code: "stack.change-failed",
          message: line,
          details: [
            expect.stringContaining("give the parameter that is named a value"),
            "stack x could not be updated: CloudFormation refused the change set, and nothing was changed",
          ],
        },
      });
      expectFirst(ran, line, "x");
      expect(calls(ran)).toContain("CloudFormation.CreateChangeSet");
      expect(calls(ran)).not.toContain("CloudFormation.ExecuteChangeSet");
    },
  );
});
