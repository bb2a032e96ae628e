import { describe, expect, test } from "vitest";
import { remedyFor } from "../../../../src/cloudformation/remedies.ts";
import { causeLine, failedResources, rootCause } from "../../../../src/cloudformation/root-cause.ts";

const event = (
  PhysicalResourceId: string,
  ResourceStatusReason: string,
  ResourceStatus: "UPDATE_FAILED" | "UPDATE_COMPLETE" = "UPDATE_FAILED",
) => ({
  StackId: "s",
  StackName: "x",
  EventId: ResourceStatusReason,
  Timestamp: new Date(0),
  LogicalResourceId: PhysicalResourceId,
  ResourceType: "T",
  PhysicalResourceId,
  ResourceStatus,
  ResourceStatusReason,
});

describe("the root cause", () => {
  test("is a resource's failure before the stack's own, and never a cancellation", () => {
    const events = [event("s", "stack"), event("a", "Resource update cancelled"), event("b", "why")];
    const cause = rootCause(events);
    expect(cause && causeLine(cause)).toBe("b (T) UPDATE_FAILED: why");
    expect(rootCause([event("s", "stack")])).toMatchObject({ logicalId: "s", reason: "stack" });
    expect(rootCause([event("a", "Resource creation cancelled")])).toBeUndefined();
    expect(rootCause([])).toBeUndefined();
  });

  test("is what a hook says that refused the resource", () => {
    const hook = {
      ...event("b", "", "UPDATE_COMPLETE"),
      ResourceStatus: "UPDATE_IN_PROGRESS" as const,
      HookType: "Org::Tags",
      HookStatus: "HOOK_COMPLETE_FAILED" as const,
      HookStatusReason: "tag team is missing",
      HookFailureMode: "FAIL" as const,
    };
    const failed = event("b", "The following hook(s) failed: [Org::Tags]");
    expect(rootCause([hook, failed])?.reason).toBe("hook Org::Tags: tag team is missing");
    expect(rootCause([{ ...hook, HookFailureMode: "WARN" }, failed])?.reason).toContain("hook(s) failed");
  });

  test("is beside the resources that stay in a failed state", () => {
    const events = [
      event("a", "first"),
      event("b", "second"),
      event("a", "", "UPDATE_COMPLETE"),
      event("c", "Resource update cancelled"),
    ];
    expect(failedResources(events)).toEqual(["b"]);
  });
});

describe("what to do about it", () => {
  test.each([
    [
      "User: arn:aws:sts::1:assumed-role/deploy/ci is not authorized to perform: ec2:CreateVpc on resource: * because no identity-based policy allows the ec2:CreateVpc action (Service: Ec2, Status Code: 403)",
      "grant ec2:CreateVpc",
    ],
    ["API: iam:CreateRole User: arn:aws:iam::1:user/x is not authorized", "grant iam:CreateRole"],
    [
      "You are not authorized to perform this operation. Encoded authorization failure message: abc",
      "CloudTrail",
    ],
    ["The maximum number of VPCs has been reached. (Service: Ec2, Status Code: 400)", "Service Quotas"],
    ["The maximum number of addresses has been reached.", "Service Quotas"],
    ["decreases account's UnreservedConcurrentExecution below its minimum value of [10]", "Service Quotas"],
    ["x-listeners already exists in stack arn:aws:cloudformation:::stack/other", "the name is taken"],
    ["Resource of type 'AWS::S3::Bucket' with identifier 'x' already exists.", "the name is taken"],
    [
      "Your requested instance type (t3.medium) is not supported in your requested Availability Zone (us-east-1e). Please retry your request by not specifying an Availability Zone or choosing us-east-1a, us-east-1b.",
      "use zones that offer this type (us-east-1a, us-east-1b), not us-east-1e, or another type",
    ],
    [
      "We currently do not have sufficient t3.medium capacity in the Availability Zone you requested",
      "none of this type left",
    ],
    ["Parameters: [ImageId] must have values", "give the parameter that is named a value"],
    [
      "Unable to fetch parameters [/aws/service/x] from parameter store for this account.",
      "give the parameter",
    ],
    ["The image id '[ami-0123456789abcdef0]' does not exist", "instead of ami-0123456789abcdef0"],
    ["Invalid value 't9.huge' for InstanceType.", "a type that this region offers"],
    ["The specified instance type t9.huge is not valid", "a type that this region offers"],
    [
      "The requested configuration is currently not supported. Please check the documentation for supported configurations.",
      "use another type, or zones",
    ],
    [
      "Action denied by stack policy: Statement [#2] does not allow [Update:Replace] for resource [*]",
      "the stack's policy",
    ],
  ])("%s", (reason, remedy) => {
    expect(remedyFor(reason)).toContain(remedy);
  });

  test("is not made up for a cause that is not known", () => {
    expect(remedyFor("Internal Failure")).toBeUndefined();
  });
});
