import { bootLogGroup, groupName, STACK_TAG, stackParameters } from "../../contract/names.ts";
import type { LambdaName, StackConfig } from "./config.ts";
import { allow, policyDocument, ROLE_PATH, type RoleSettings, role, type Statement } from "./iam.ts";
import { getAtt, ref, regionalArn, sub } from "./intrinsics.ts";
import { functionIds, ID } from "./logical-ids.ts";
import { tags } from "./tags.ts";
import { type Resource, type Resources, resource, type Text } from "./types.ts";

/** What Lambda does with the role of a function in a VPC (AWSLambdaVPCAccessExecutionRole, without its logs). */
const INTERFACE_ACTIONS = [
  "ec2:AssignPrivateIpAddresses",
  "ec2:CreateNetworkInterface",
  "ec2:DeleteNetworkInterface",
  "ec2:DescribeNetworkInterfaces",
  "ec2:DescribeSubnets",
  "ec2:UnassignPrivateIpAddresses",
];

export function roles(config: StackConfig): Resources {
  return {
    [ID.instanceRole]: role("ec2", instanceStatements(config), settings(config)),
    [ID.instanceProfile]: resource("AWS::IAM::InstanceProfile", {
      Path: ROLE_PATH,
      Roles: [ref(ID.instanceRole)],
    }),
    [functionIds("port-probe").role]: functionRole(config, "port-probe", portProbeStatements()),
    [ID.probeDenial]: probeDenial(),
    [functionIds("launch-gate").role]: functionRole(config, "launch-gate", launchGateStatements(config)),
    [functionIds("endpoint-sync").role]: functionRole(
      config,
      "endpoint-sync",
      endpointSyncStatements(config),
    ),
    [functionIds("reconciler").role]: functionRole(config, "reconciler", reconcilerStatements(config)),
  };
}

const settings = (config: StackConfig): RoleSettings => ({
  tags: tags(config),
  boundary: config.permissionsBoundary,
});

const parameterArn = (path: string): Text => regionalArn("ssm", `parameter${path}`);

/**
 * Not AmazonSSMManagedInstanceCore: that policy allows ssm:GetParameter on every parameter of the account, and a
 * SecureString under the default key opens to whoever may get it.
 */
function instanceStatements(config: StackConfig): Statement[] {
  const { prefix } = stackParameters(config.stackName);
  return [
    // Desired state, this stack's only. Decryption needs no statement: the key aws/ssm trusts every caller of the
    // account that comes through Parameter Store (KMS, "Default key policy of AWS managed keys").
    allow(["ssm:GetParameter", "ssm:GetParameters"], [parameterArn(`${prefix}/*`)]),
    // Why a boot failed; the stream is the instance's id.
    allow(
      ["logs:CreateLogStream", "logs:PutLogEvents"],
      [regionalArn("logs", `log-group:${bootLogGroup(config.stackName)}:log-stream:i-*`)],
    ),
    allow(
      [
        "ec2messages:AcknowledgeMessage",
        "ec2messages:DeleteMessage",
        "ec2messages:FailMessage",
        "ec2messages:GetEndpoint",
        "ec2messages:GetMessages",
        "ec2messages:SendReply",
        "ssm:ListAssociations",
        "ssm:ListInstanceAssociations",
        "ssm:UpdateInstanceInformation",
        "ssmmessages:CreateControlChannel",
        "ssmmessages:CreateDataChannel",
        "ssmmessages:OpenControlChannel",
        "ssmmessages:OpenDataChannel",
      ],
      // `*`: the agent's channels are no resources (Service Authorization Reference: ec2messages and ssmmessages have
      // no resource types), and the agent asks for associations and reports itself without naming an ARN it knows.
      ["*"],
    ),
  ];
}

function functionRole(config: StackConfig, name: LambdaName, statements: readonly Statement[]): Resource {
  const own = [
    // Only its own, declared group: a function that may make log groups brings them back after the stack is gone.
    allow(["logs:CreateLogStream", "logs:PutLogEvents"], [getAtt(functionIds(name).logGroup, "Arn")]),
    ...(name === "port-probe" ? [] : [allow(["sqs:SendMessage"], [getAtt(ID.failedEvents, "Arn")])]),
  ];
  return role("lambda", [...own, ...statements], settings(config));
}

function portProbeStatements(): Statement[] {
  return [
    // `*`: Lambda checks for these on all resources when it makes a function in a VPC (Lambda developer guide,
    // "Required IAM permissions"). The denial below keeps the function's own code from using them.
    allow(INTERFACE_ACTIONS, ["*"]),
  ];
}

/**
 * Denies the interface actions to what runs inside the function, and leaves them to the Lambda service (Lambda
 * developer guide, "Using source function ARN"). It names the function, so it is a policy of its own, made after it.
 */
function probeDenial(): Resource {
  const probe = functionIds("port-probe");
  return resource("AWS::IAM::Policy", {
    PolicyName: "deny-interfaces-to-code",
    Roles: [ref(probe.role)],
    PolicyDocument: policyDocument([
      {
        Effect: "Deny",
        Action: INTERFACE_ACTIONS,
        // `*`: a denial is to leave nothing out.
        Resource: ["*"],
        Condition: { ArnEquals: { "lambda:SourceFunctionArn": [getAtt(probe.function, "Arn")] } },
      },
    ]),
  });
}

const describeFleet = (): Statement =>
  // `*`: none of these can be limited to a resource (Service Authorization Reference, EC2 and EC2 Auto Scaling).
  allow(["autoscaling:DescribeAutoScalingGroups", "ec2:DescribeInstances"], ["*"]);

const invoke = (...names: readonly LambdaName[]): Statement =>
  allow(
    ["lambda:InvokeFunction"],
    names.map((name) => getAtt(functionIds(name).function, "Arn")),
  );

/** The group's name is fixed before the group exists; the part that is not is its UUID. */
const groupArn = (config: StackConfig): Text =>
  regionalArn("autoscaling", `autoScalingGroup:*:autoScalingGroupName/${groupName(config.stackName)}`);

function launchGateStatements(config: StackConfig): Statement[] {
  return [
    describeFleet(),
    allow(["autoscaling:CompleteLifecycleAction"], [groupArn(config)]),
    invoke("port-probe"),
  ];
}

function endpointSyncStatements(config: StackConfig): Statement[] {
  const { servers } = stackParameters(config.stackName);
  return [
    // `cluster:*`: the cluster is found by its topic, because its id is not known before it is made.
    allow(["elasticache:DescribeCacheClusters"], [regionalArn("elasticache", "cluster:*")]),
    allow(["ssm:GetParameter", "ssm:PutParameter"], [parameterArn(servers)]),
    ...sendConverge(config),
    // `*`: listing takes no resource (Service Authorization Reference, Systems Manager).
    allow(["ssm:ListCommandInvocations"], ["*"]),
  ];
}

/** Two statements, because both must hold: this document, and only on instances that carry the stack's tag. */
function sendConverge(config: StackConfig): Statement[] {
  return [
    allow(["ssm:SendCommand"], [regionalArn("ssm", `document/\${${ID.document}}`)]),
    allow(["ssm:SendCommand"], [regionalArn("ec2", "instance/*")], {
      StringEquals: { [`ssm:resourceTag/${STACK_TAG}`]: config.stackName },
    }),
  ];
}

function reconcilerStatements(config: StackConfig): Statement[] {
  const { lock, pause, token } = stackParameters(config.stackName);
  return [
    describeFleet(),
    // `*`: neither can be limited to a resource (Service Authorization Reference, EC2 Auto Scaling and Elastic Load
    // Balancing V2).
    allow(["autoscaling:DescribeScalingActivities", "elasticloadbalancing:DescribeTargetHealth"], ["*"]),
    invoke("launch-gate", "endpoint-sync", "port-probe"),
    allow(["autoscaling:ResumeProcesses", "autoscaling:SuspendProcesses"], [groupArn(config)]),
    // Why a boot failed.
    allow(["ec2:GetConsoleOutput"], [regionalArn("ec2", "instance/*")], {
      StringEquals: { [`aws:ResourceTag/${STACK_TAG}`]: config.stackName },
    }),
    allow(["ssm:GetParameter"], [lock, pause, token].map(parameterArn)),
    allow(["ssm:PutParameter"], [parameterArn(lock)]),
    // Since when the token is in use; the mark of a rotation that was left and that the repairs have finished. IAM
    // cannot name the label.
    allow(["ssm:GetParameterHistory", "ssm:UnlabelParameterVersion"], [parameterArn(token)]),
    noDecryption(),
    ...sendConverge(config),
    // `*`: listing takes no resource (Service Authorization Reference, Systems Manager).
    allow(["ssm:ListCommandInvocations", "ssm:ListCommands"], ["*"]),
  ];
}

/**
 * The date of the token's version comes with the parameter, and whoever may get that may have it decrypted: the key
 * trusts every caller of the account. Limited to Parameter Store, because Lambda decrypts its own with this role.
 */
const noDecryption = (): Statement => ({
  Effect: "Deny",
  Action: ["kms:Decrypt"],
  // `*`: a denial is to leave nothing out.
  Resource: ["*"],
  Condition: { StringEquals: { "kms:ViaService": sub(`ssm.\${AWS::Region}.\${AWS::URLSuffix}`) } },
});
