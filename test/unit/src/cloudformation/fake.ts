import type { Change, StackResourceDrift } from "@aws-sdk/client-cloudformation";
import type { Clock } from "../../../../contract/clock.ts";
import { awsError, type Handlers } from "../fake-aws.ts";

/** An event of an operation, `at` milliseconds after its start. Without a logical id it is the stack's own. */
export interface Step {
  readonly at: number;
  readonly status: string;
  readonly logicalId?: string;
  readonly type?: string;
  readonly reason?: string;
}

export type Verb = "CREATE" | "UPDATE" | "DELETE" | "UPDATE_ROLLBACK";

/** What CloudFormation will make of the next change set. */
export interface Proposal {
  readonly changes: readonly Change[];
  /** Reason for which it fails. */
  readonly failure?: string;
  /** Milliseconds until it is ready. */
  readonly delay?: number;
  /** What DescribeEvents tells of it, old to new. */
  readonly events?: readonly Record<string, unknown>[];
}

interface ChangeSet {
  readonly id: string;
  readonly name: string;
  readonly input: Record<string, unknown> & { readonly ChangeSetType: string };
  readonly proposal: Proposal;
  readonly readyAt: number;
  readonly createdAt: number;
  execution: string;
  /** ClientRequestToken that it was executed with. */
  token?: string | undefined;
}

interface Event {
  readonly EventId: string;
  readonly at: number;
  readonly [key: string]: unknown;
}

export class FakeStack {
  readonly events: Event[] = [];
  readonly changeSets = new Map<string, ChangeSet>();
  /** Of the template, as far as change sets have told of it. */
  readonly logicalIds = new Set<string>();
  tags: unknown = [];
  parameters: { ParameterKey: string; ParameterValue?: string }[] = [];
  changeSetId = "";
  isProtected = false;
  policy = "";
  readonly id: string;
  readonly name: string;

  constructor(name: string, number: number) {
    this.name = name;
    this.id = `arn:aws:cloudformation:eu-west-1:123456789012:stack/${name}/${number}`;
  }

  visible(now: number): readonly Event[] {
    return this.events.filter(({ at }) => at <= now).sort((a, b) => a.at - b.at);
  }

  status(now: number): string {
    const own = this.visible(now).findLast(({ PhysicalResourceId }) => PhysicalResourceId === this.id);
    return String(own?.["ResourceStatus"] ?? "");
  }

  /** What is modified or removed is in the template that the stack has. */
  presuppose(changes: readonly Change[]): void {
    for (const { ResourceChange: one } of changes)
      if (one?.Action !== "Add") this.logicalIds.add(one?.LogicalResourceId ?? "");
  }

  /** Takes the template on that a change set brought. */
  takeOn(changes: readonly Change[]): void {
    for (const { ResourceChange: one } of changes) {
      if (one?.Action === "Add") this.logicalIds.add(one.LogicalResourceId ?? "");
      if (one?.Action === "Remove") this.logicalIds.delete(one.LogicalResourceId ?? "");
    }
  }

  /** Whether a resource failed, and not because of another one. */
  isStuckAt(logicalId: string, now: number): boolean {
    const last = this.visible(now).findLast(({ LogicalResourceId }) => LogicalResourceId === logicalId);
    const isCancelled = String(last?.["ResourceStatusReason"]).includes("cancelled");
    return last?.["ResourceStatus"] === "UPDATE_FAILED" && !isCancelled;
  }

  isBusy(now: number): boolean {
    const status = this.status(now);
    return status.endsWith("_IN_PROGRESS") && status !== "REVIEW_IN_PROGRESS";
  }
}

/** CloudFormation in memory; FAKE.md says what it does. */
export class FakeCloudFormation {
  readonly clock: Clock;
  readonly stacks = new Map<string, FakeStack>();
  readonly pageSize: number;
  /** What the next change set will be. */
  proposal: Proposal = { changes: [] };
  /** How operations go. */
  script: (verb: Verb) => readonly Step[] = (verb) => [
    { at: 0, status: `${verb}_IN_PROGRESS` },
    { at: 0, status: `${verb}_COMPLETE` },
  ];
  /** Of every stack that stands or is made. */
  outputs: Readonly<Record<string, string>> = {};
  drifts: readonly StackResourceDrift[] = [];
  detection: { DetectionStatus: string; DetectionStatusReason?: string } = {
    DetectionStatus: "DETECTION_COMPLETE",
  };
  #detectedAt = 0;
  #count = 0;

  constructor(clock: Clock, { pageSize = 100 } = {}) {
    this.clock = clock;
    this.pageSize = pageSize;
  }

  /** A stack that stands in `status`, with one event that says so. */
  stand(name: string, status: string): FakeStack {
    const stack = new FakeStack(name, ++this.#count);
    this.stacks.set(name, stack);
    this.#add(stack, { at: 0, status }, this.clock.now(), undefined);
    return stack;
  }

  /** Begins an operation as somebody else would. */
  begin(stack: FakeStack, verb: Verb, token?: string, steps = this.script(verb)): void {
    const now = this.clock.now();
    for (const step of steps) this.#add(stack, step, now, token);
  }

  #add(stack: FakeStack, step: Step, start: number, token: string | undefined): void {
    const { logicalId = stack.name, type = "AWS::CloudFormation::Stack" } = step;
    stack.events.push({
      EventId: `event-${++this.#count}`,
      at: start + step.at,
      StackId: stack.id,
      StackName: stack.name,
      LogicalResourceId: logicalId,
      PhysicalResourceId: step.logicalId ? `${logicalId}-1` : stack.id,
      ResourceType: type,
      ResourceStatus: step.status,
      ResourceStatusReason: step.reason,
      Timestamp: new Date(start + step.at),
      ClientRequestToken: token,
    });
  }

  #find(nameOrId: string): FakeStack {
    const now = this.clock.now();
    const found = [...this.stacks.values()].find(({ id, name }) => id === nameOrId || name === nameOrId);
    // A deleted stack is found by its id only.
    if (!found || (found.name === nameOrId && found.status(now) === "DELETE_COMPLETE"))
      throw awsError("ValidationError", `Stack with id ${nameOrId} does not exist`);
    return found;
  }

  #page<T>(all: readonly T[], token: string | undefined): { items: T[]; NextToken?: string } {
    const from = Number(token ?? 0);
    const to = from + this.pageSize;
    return { items: all.slice(from, to), ...(to < all.length && { NextToken: String(to) }) };
  }

  get handlers(): Handlers {
    return { ...this.#reading(), ...this.#changing(), ...this.#operating(), ...this.#drifting() };
  }

  #reading(): Handlers {
    return {
      "CloudFormation.DescribeStacks": ({ StackName }) => ({
        Stacks: [this.#description(this.#find(StackName))],
      }),
      "CloudFormation.DescribeStackEvents": ({ StackName, NextToken }) => {
        const newest = this.#find(StackName).visible(this.clock.now()).toReversed();
        const { items, ...rest } = this.#page(newest, NextToken);
        return { StackEvents: items, ...rest };
      },
      "CloudFormation.DescribeEvents": ({ StackName, ChangeSetName, NextToken }) => {
        const events = this.#changeSet(StackName, ChangeSetName)?.proposal.events ?? [];
        const { items, ...rest } = this.#page(events.toReversed(), NextToken);
        return { OperationEvents: items, ...rest };
      },
      "CloudFormation.ListChangeSets": ({ StackName, NextToken }) => {
        const { items, ...rest } = this.#page([...this.#find(StackName).changeSets.values()], NextToken);
        const Summaries = items.map(({ name, execution, createdAt }) => ({
          ChangeSetName: name,
          ExecutionStatus: execution,
          CreationTime: new Date(createdAt),
        }));
        return { Summaries, ...rest };
      },
    };
  }

  #description(stack: FakeStack): object {
    return {
      StackId: stack.id,
      StackName: stack.name,
      StackStatus: stack.status(this.clock.now()),
      Tags: stack.tags,
      Parameters: stack.parameters,
      EnableTerminationProtection: stack.isProtected,
      ChangeSetId: stack.changeSetId,
      Outputs: Object.entries(this.outputs).map(([OutputKey, OutputValue]) => ({ OutputKey, OutputValue })),
    };
  }

  #changeSet(stackName: string, nameOrId: string): ChangeSet | undefined {
    return [...this.#find(stackName).changeSets.values()].find(
      ({ id, name }) => id === nameOrId || name === nameOrId,
    );
  }

  #changing(): Handlers {
    return {
      "CloudFormation.CreateChangeSet": (input) => this.#create(input),
      "CloudFormation.DescribeChangeSet": ({
        StackName,
        ChangeSetName,
        NextToken,
        IncludePropertyValues,
      }) => {
        const found = this.#changeSet(StackName, ChangeSetName);
        if (!found)
          throw awsError("ChangeSetNotFoundException", `ChangeSet [${ChangeSetName}] does not exist`);
        const ids = { ChangeSetId: found.id, StackId: this.#find(StackName).id };
        if (this.clock.now() < found.readyAt) return { ...ids, Status: "CREATE_IN_PROGRESS" };
        const { failure, changes } = found.proposal;
        if (failure) return { ...ids, Status: "FAILED", StatusReason: failure };
        if (changes.length === 0)
          return {
            ...ids,
            Status: "FAILED",
            StatusReason: "The submitted information didn't contain changes.",
          };
        const { items, ...rest } = this.#page(changes, NextToken);
        return {
          ...ids,
          Status: "CREATE_COMPLETE",
          Changes: IncludePropertyValues ? items : items.map(withoutValues),
          ...rest,
        };
      },
      "CloudFormation.DeleteChangeSet": ({ StackName, ChangeSetName }) => {
        const found = this.#changeSet(StackName, ChangeSetName);
        if (found?.execution.startsWith("EXECUTE_IN"))
          throw awsError("InvalidChangeSetStatusException", `ChangeSet [${ChangeSetName}] is being executed`);
        if (found && this.clock.now() < found.readyAt)
          throw awsError(
            "InvalidChangeSetStatusException",
            "Cannot delete ChangeSet in status CREATE_IN_PROGRESS",
          );
        if (found) this.#find(StackName).changeSets.delete(found.id);
        return {};
      },
      "CloudFormation.ExecuteChangeSet": (input) => this.#execute(input),
    };
  }

  #create(input: ChangeSet["input"] & { StackName: string; ChangeSetName: string }): object {
    const now = this.clock.now();
    const present = [...this.stacks.values()].find(({ id, name }) => [id, name].includes(input.StackName));
    const status = present?.status(now) ?? "DELETE_COMPLETE";
    const isShell = ["REVIEW_IN_PROGRESS", "DELETE_COMPLETE"].includes(status);
    if (input.ChangeSetType === "CREATE" && !isShell)
      throw awsError(
        "ValidationError",
        `Stack [${input.StackName}] already exists and cannot be created again with the changeSet [${input.ChangeSetName}].`,
      );
    if (input.ChangeSetType === "UPDATE" && isShell)
      throw awsError("ValidationError", `Stack [${input.StackName}] does not exist`);
    if (present?.isBusy(now) || ["ROLLBACK_COMPLETE", "UPDATE_ROLLBACK_FAILED"].includes(status))
      throw awsError("ValidationError", `Stack:${present?.id} is in ${status} state and can not be updated.`);
    const same = [...(present?.changeSets.values() ?? [])].find(({ name }) => name === input.ChangeSetName);
    if (same && present) return this.#repeated(present, same, input);
    const stack =
      present && status !== "DELETE_COMPLETE" ? present : this.stand(input.StackName, "REVIEW_IN_PROGRESS");
    const id = `arn:aws:cloudformation:eu-west-1:123456789012:changeSet/${input.ChangeSetName}/${++this.#count}`;
    const { proposal } = this;
    const readyAt = now + (proposal.delay ?? 0);
    stack.presuppose(proposal.changes);
    const isEmpty = proposal.changes.length === 0 || proposal.failure !== undefined;
    stack.changeSets.set(id, {
      id,
      name: input.ChangeSetName,
      input,
      proposal,
      readyAt,
      createdAt: now,
      execution: isEmpty ? "UNAVAILABLE" : "AVAILABLE",
    });
    return { Id: id, StackId: stack.id };
  }

  /** With its token a request is the one of before; without, the name is taken. */
  #repeated(stack: FakeStack, { id, name, input: before }: ChangeSet, input: ChangeSet["input"]): object {
    const token = input["ClientToken"];
    if (token !== undefined && token === before["ClientToken"]) return { Id: id, StackId: stack.id };
    throw awsError(
      "AlreadyExistsException",
      `ChangeSet ${name} cannot be created due to a mismatch with existing attribute ClientToken`,
    );
  }

  #execute(input: { StackName: string; ChangeSetName: string; ClientRequestToken?: string }): object {
    const now = this.clock.now();
    const stack = this.#find(input.StackName);
    const found = this.#changeSet(input.StackName, input.ChangeSetName);
    if (!found)
      throw awsError("ChangeSetNotFoundException", `ChangeSet [${input.ChangeSetName}] does not exist`);
    if (found.token !== undefined && found.token === input.ClientRequestToken) return {};
    if (now < found.readyAt || found.execution !== "AVAILABLE" || stack.isBusy(now))
      throw awsError(
        "InvalidChangeSetStatusException",
        `ChangeSet [${input.ChangeSetName}] is ${found.execution}`,
      );
    for (const id of stack.changeSets.keys()) if (id !== found.id) stack.changeSets.delete(id);
    found.execution = "EXECUTE_COMPLETE";
    found.token = input.ClientRequestToken;
    stack.changeSetId = found.id;
    const denied = found.proposal.changes.find((change) => isDenied(stack.policy, change));
    const verb = found.input.ChangeSetType as Verb;
    this.begin(stack, verb, input.ClientRequestToken, denied ? denial(denied) : this.script(verb));
    const end = String(stack.events.at(-1)?.["ResourceStatus"]);
    if (end === `${verb}_COMPLETE`) {
      stack.takeOn(found.proposal.changes);
      stack.tags = found.input["Tags"];
      const before = new Map(stack.parameters.map((one) => [one.ParameterKey, one]));
      const given = (found.input["Parameters"] ?? []) as FakeStack["parameters"];
      stack.parameters = given.map((one) =>
        one.ParameterValue === undefined ? (before.get(one.ParameterKey) ?? one) : one,
      );
    }
    return {};
  }

  #operating(): Handlers {
    return {
      "CloudFormation.DeleteStack": ({ StackName, RetainResources, ClientRequestToken }) => {
        const stack = this.#find(StackName);
        if (stack.isProtected) throw awsError("ValidationError", "TerminationProtection is enabled");
        const status = stack.status(this.clock.now());
        if (/^UPDATE_\w*IN_PROGRESS$/.test(status))
          throw awsError(
            "ValidationError",
            `Stack [${StackName}] cannot be deleted while in status ${status}`,
          );
        if (RetainResources && status !== "DELETE_FAILED")
          throw awsError("ValidationError", "Specify RetainResources only for a stack in DELETE_FAILED");
        if (status === "REVIEW_IN_PROGRESS") this.stacks.delete(stack.name);
        else this.begin(stack, "DELETE", ClientRequestToken);
        return {};
      },
      "CloudFormation.ContinueUpdateRollback": ({ StackName, ResourcesToSkip = [], ClientRequestToken }) => {
        const stack = this.#find(StackName);
        const status = stack.status(this.clock.now());
        if (status !== "UPDATE_ROLLBACK_FAILED")
          throw awsError("ValidationError", `Stack is in ${status} state and cannot continue its rollback`);
        const wrong = ResourcesToSkip.find((id: string) => !stack.isStuckAt(id, this.clock.now()));
        if (wrong)
          throw awsError(
            "ValidationError",
            `Resource [${wrong}] does not belong to stack [${stack.name}] or cannot be skipped`,
          );
        this.begin(stack, "UPDATE_ROLLBACK", ClientRequestToken);
        return {};
      },
      "CloudFormation.UpdateTerminationProtection": ({ StackName, EnableTerminationProtection }) => {
        this.#find(StackName).isProtected = EnableTerminationProtection;
        return {};
      },
      "CloudFormation.GetStackPolicy": ({ StackName }) => ({ StackPolicyBody: this.#find(StackName).policy }),
      "CloudFormation.SetStackPolicy": ({ StackName, StackPolicyBody }) => {
        const stack = this.#find(StackName);
        if (stack.isBusy(this.clock.now()))
          throw awsError(
            "ValidationError",
            `Stack [${StackName}] is being changed: its policy cannot be set`,
          );
        const unknown = namesIn(StackPolicyBody).find(
          (name) => !stack.logicalIds.has(name.split("/")[1] ?? ""),
        );
        if (unknown)
          throw awsError(
            "ValidationError",
            `Error validating stack policy: Unknown logical id '${unknown}' in statement {} - stack policies can only be applied to logical ids referenced in the template`,
          );
        stack.policy = StackPolicyBody;
        return {};
      },
    };
  }

  #drifting(): Handlers {
    return {
      "CloudFormation.DetectStackDrift": ({ StackName }) => {
        const { id } = this.#find(StackName);
        if (this.clock.now() < this.#detectedAt)
          throw awsError("ValidationError", `Drift detection is already in progress for stack [${id}]`);
        this.#detectedAt = this.clock.now() + 3_000;
        return { StackDriftDetectionId: "drift-1" };
      },
      "CloudFormation.DescribeStackDriftDetectionStatus": () =>
        this.clock.now() < this.#detectedAt ? { DetectionStatus: "DETECTION_IN_PROGRESS" } : this.detection,
      "CloudFormation.DescribeStackResourceDrifts": ({ NextToken }) => {
        const { items, ...rest } = this.#page(this.drifts, NextToken);
        return { StackResourceDrifts: items, ...rest };
      },
    };
  }
}

function withoutValues({ ResourceChange, ...rest }: Change): Change {
  const Details = ResourceChange?.Details?.map(({ Target, ...detail }) => {
    const { BeforeValue: _, AfterValue: __, ...target } = Target ?? {};
    return { ...detail, Target: target };
  });
  return { ...rest, ResourceChange: { ...ResourceChange, ...(Details && { Details }) } };
}

interface PolicyStatement {
  readonly Effect: string;
  readonly NotResource?: readonly string[];
  readonly Condition?: { readonly StringEquals: { readonly ResourceType: readonly string[] } };
}

/** What a policy names: `LogicalResourceId/CacheCluster`. */
const namesIn = (policy: string): readonly string[] =>
  (JSON.parse(policy).Statement as readonly PolicyStatement[]).flatMap(({ NotResource = [] }) => NotResource);

/** The one form of policy that is used: a denial of replacement and deletion by type, less some resources by name. */
function isDenied(policy: string, { ResourceChange: one }: Change): boolean {
  if (!policy || !(one?.Action === "Remove" || one?.Replacement === "True")) return false;
  const statements: readonly PolicyStatement[] = JSON.parse(policy).Statement;
  return statements.some(
    ({ Effect, NotResource = [], Condition }) =>
      Effect === "Deny" &&
      Condition?.StringEquals.ResourceType.includes(one.ResourceType ?? "") &&
      !NotResource.includes(`LogicalResourceId/${one.LogicalResourceId}`),
  );
}

function denial({ ResourceChange: one }: Change): readonly Step[] {
  const at = { logicalId: one?.LogicalResourceId ?? "", type: one?.ResourceType ?? "" };
  const action = one?.Action === "Remove" ? "Update:Delete" : "Update:Replace";
  const reason = `Action denied by stack policy: Statement [#2] does not allow [${action}] for resource [*]`;
  return [
    { at: 0, status: "UPDATE_IN_PROGRESS" },
    { at: 0, status: "UPDATE_FAILED", reason, ...at },
    { at: 0, status: "UPDATE_ROLLBACK_IN_PROGRESS" },
    { at: 0, status: "UPDATE_ROLLBACK_COMPLETE" },
  ];
}
