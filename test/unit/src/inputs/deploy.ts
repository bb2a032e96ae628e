import type { Ran } from "../action.ts";
import type { FakeStack, Step } from "../cloudformation/fake.ts";
import { HARMLESS, REPLACING, Scene } from "../deploy/scene.ts";
import { calls, inputOf } from "../deployed.ts";
import { found, type Given, type Table } from "./effect.ts";

const ROLE = "arn:aws:iam::123456789012:role/cloudformation";

const STUCK: readonly Step[] = [
  { at: 0, status: "UPDATE_ROLLBACK_IN_PROGRESS" },
  { at: 0, status: "UPDATE_FAILED", logicalId: "ListenerGroup", reason: "no capacity" },
  { at: 0, status: "UPDATE_ROLLBACK_FAILED" },
];

/** Deploys where there is no stack. */
function create(given: Given, prepare = (_: Scene): void => {}, env = {}): Promise<Ran> {
  const scene = new Scene();
  scene.fake.proposal = { changes: [HARMLESS] };
  prepare(scene);
  return scene.run(given, { env });
}

/** Changes a stack that lives. */
async function update(given: Given, prepare = (_: Scene, __: FakeStack): void => {}): Promise<Ran> {
  const scene = new Scene();
  prepare(scene, await scene.deployed());
  return scene.run({ "instance-type": "t3.large", ...given });
}

const createSlowly = (given: Given) =>
  create(given, ({ fake }) => {
    fake.script = (verb) => [
      { at: 0, status: `${verb}_IN_PROGRESS` },
      { at: 600_000, status: `${verb}_COMPLETE` },
    ];
  });
const createAgain = (given: Given) => create(given, ({ fake }) => void fake.stand("x", "ROLLBACK_COMPLETE"));
const inPullRequest = (given: Given) => create(given, undefined, { GITHUB_EVENT_NAME: "pull_request" });
const plan = (given: Given) => update({ command: "plan", ...given });
const replace = (given: Given) =>
  update(given, ({ fake }) => {
    fake.proposal = { changes: [REPLACING] };
  });
const rollBack = (given: Given) =>
  update(given, ({ fake }, stack) => fake.begin(stack, "UPDATE", "theirs", STUCK));

const has = (call: string) => (ran: Ran) => calls(ran).includes(call);

const tokens = ({ sent }: Ran): string[] =>
  sent.flatMap(({ call, input }) =>
    call === "SSM.PutParameter" && input.Name === "/railgun-ha/x/activation-token" ? [input.Value] : [],
  );

/** Resources that the stack's policy was lifted for. */
const lifted = ({ sent }: Ran): string[] =>
  sent
    .filter(({ call }) => call === "CloudFormation.SetStackPolicy")
    .flatMap(({ input }) => JSON.parse(input.StackPolicyBody).Statement[1].NotResource ?? []);

/** Inputs that decide what a deploy may do and how. */
export const DEPLOY = {
  "activation-token": {
    sent: found(create, tokens),
    values: [
      ["c".repeat(32), ["c".repeat(32)]],
      ["d".repeat(32), ["d".repeat(32)]],
    ],
  },
  "allowed-account-ids": {
    sent: found(create, has("CloudFormation.CreateChangeSet")),
    values: [
      ["210987654321", false],
      ["123456789012", true],
    ],
  },
  "service-role-arn": {
    sent: found(create, (ran) => inputOf(ran, "CloudFormation.CreateChangeSet").RoleARN),
    values: [
      [undefined, undefined],
      [ROLE, ROLE],
    ],
  },
  // Who does not wait leaves it to the next deploy.
  wait: {
    sent: found(createSlowly, has("CloudFormation.UpdateTerminationProtection")),
    values: [
      ["true", true],
      ["false", false],
    ],
  },
  "on-pull-request": {
    sent: found(inPullRequest, has("CloudFormation.ExecuteChangeSet")),
    values: [
      ["plan", false],
      ["deploy", true],
    ],
  },
  "on-failed-stack": {
    sent: found(createAgain, has("CloudFormation.DeleteStack")),
    values: [
      ["fail", false],
      ["recreate", true],
    ],
  },
  "skip-resources": {
    sent: found(rollBack, (ran) => inputOf(ran, "CloudFormation.ContinueUpdateRollback").ResourcesToSkip),
    values: [
      [undefined, undefined],
      ["ListenerGroup", ["ListenerGroup"]],
    ],
  },
  "allow-replacement": {
    sent: found(replace, lifted),
    values: [
      [undefined, []],
      ["CacheCluster", ["LogicalResourceId/CacheCluster"]],
    ],
  },
  drift: {
    sent: found(plan, (ran) => ({
      isDetected: has("CloudFormation.DetectStackDrift")(ran),
      mode: inputOf(ran, "CloudFormation.CreateChangeSet").DeploymentMode,
    })),
    values: [
      ["false", { isDetected: false, mode: undefined }],
      ["true", { isDetected: true, mode: undefined }],
      ["revert", { isDetected: false, mode: "REVERT_DRIFT" }],
    ],
  },
} satisfies Table;
