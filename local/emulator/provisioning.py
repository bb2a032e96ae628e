"""What CloudFormation asks IAM for in its caller's name while it makes, changes and deletes the resources of a stack.

A stack without a service role is made with the credentials of whoever executes the change set or deletes the stack
(CloudFormation User Guide, "CloudFormation service role"). Which actions a type needs is what AWS publishes in its
resource provider schema (`handlers.*.permissions`, User Guide "Resource type schema"), which cfn-lint brings along.
Their resources follow the Service Authorization Reference; EC2, Auto Scaling, Elastic Load Balancing and ElastiCache
are asked for `*`, because the ids of what they make are not known before. Only with AUTH=true.
"""

from fnmatch import fnmatchcase
from functools import cache

import authorisation
from ministack import app
from ministack.core.responses import get_account_id, get_region
from ministack.services import iam
from ministack.services.cloudformation import stacks

# Published for properties that no template of this product has, by type.
_UNUSED = {
    "AWS::AutoScaling::AutoScalingGroup": (
        "cloudwatch:PutMetricAlarm",  # alarms of its own
        "ec2:Get*",  # attribute-based instance types
        "iam:PassRole",  # asked for with the instance profile
        "managed-fleets:*",
        "ssm:Get*",  # images by parameter name
        "vpc-lattice:*",
    ),
    "AWS::EC2::EIP": ("ec2:AcceptAddressTransfer",),
    "AWS::EC2::NatGateway": ("ec2:AssignPrivate*", "ec2:UnassignPrivate*"),
    "AWS::EC2::VPC": ("ec2:ModifyVpcTenancy",),
    "AWS::EC2::VPCGatewayAttachment": ("ec2:*VpnGateway",),
    "AWS::ElastiCache::CacheCluster": ("firehose:*", "logs:*", "s3:*"),  # log delivery, snapshots
    "AWS::ElastiCache::ParameterGroup": ("iam:*",),  # asked for with the cluster
    "AWS::ElasticLoadBalancingV2::Listener": ("cognito-idp:*",),
    "AWS::Events::Rule": ("iam:PassRole",),  # targets with a role
    "AWS::IAM::Policy": ("iam:*User*", "iam:*Group*"),
    # Managed policies, boundaries, descriptions
    "AWS::IAM::Role": ("iam:AttachRole*", "iam:DetachRole*", "iam:*PermissionsBoundary", "iam:UpdateRole*"),
    "AWS::Lambda::Function": (
        "elasticfilesystem:*",
        "kms:*",
        "lambda:*FunctionConcurrency",
        "lambda:AssociateRuntimeAlias",
        "lambda:DeleteFunctionCodeSigningConfig",
        "lambda:GetCodeSigningConfig",
        "lambda:GetLayerVersion",
        "lambda:PassCapacityProvider",
        "lambda:PublishVersion",
        "lambda:Put*",
        "s3:GetObjectVersion",
        "s3files:*",
    ),
    # Data protection, indexes, resource policies, tokens; log groups without them are read without these.
    "AWS::Logs::LogGroup": (
        "firehose:*",
        "logs:*DataProtectionPolicy",
        "logs:*IndexPolic*",
        "logs:*KmsKey",
        "logs:*ResourcePolic*",
        "logs:CreateLogDelivery",
        "logs:Put*DeletionProtection",
        "logs:PutBearerTokenAuthentication",
        "s3:*",
    ),
    "AWS::SNS::Subscription": ("iam:*",),  # Firehose
    "AWS::SNS::Topic": ("iam:*",),  # delivery status
    "AWS::SSM::Document": ("iam:PassRole", "s3:*"),  # attachments
}

# The property with the name; CloudFormation makes up what it lacks.
_NAMED_BY = {
    "AWS::CloudWatch::Alarm": "AlarmName",
    "AWS::CloudWatch::Dashboard": "DashboardName",
    "AWS::IAM::InstanceProfile": "InstanceProfileName",
    "AWS::IAM::Role": "RoleName",
    "AWS::Lambda::Function": "FunctionName",
    "AWS::Logs::LogGroup": "LogGroupName",
    "AWS::SNS::Topic": "TopicName",
    "AWS::SQS::Queue": "QueueName",
}
_MADE_UP = "AAAAAAAAAAAA"

# Each service makes its role at its first use in an account, with the permission of whoever uses it (IAM User Guide,
# "Service-linked role permissions").
_SERVICE_ROLES = {
    "AWS::AutoScaling::AutoScalingGroup": ("autoscaling", "AWSServiceRoleForAutoScaling"),
    "AWS::ElastiCache::CacheCluster": ("elasticache", "AWSServiceRoleForElastiCache"),
    "AWS::ElasticLoadBalancingV2::LoadBalancer": ("elasticloadbalancing", "AWSServiceRoleForElasticLoadBalancing"),
}
_roles_made: set[str] = set()


@cache
def _published(rtype: str, op: str) -> tuple[str, ...]:
    """What the type's handler may call, as its schema says."""
    # Here, because it takes most of a second, which an emulator without AUTH need not spend.
    from cfnlint.schema.manager import PROVIDER_SCHEMA_MANAGER

    handlers = PROVIDER_SCHEMA_MANAGER.get_resource_schema("us-east-1", rtype).schema.get("handlers", {})
    return tuple(handlers.get(op, {}).get("permissions", []))


@cache
def _actions(rtype: str, op: str) -> tuple[str, ...]:
    """What is needed for it; after a create or an update CloudFormation reads the resource."""
    ops = (op,) if op == "delete" else (op, "read")
    found = dict.fromkeys(action for each in ops for action in _published(rtype, each))
    left_out = (*_UNUSED.get(rtype, ()), "iam:CreateServiceLinkedRole")
    return tuple(action for action in found if not any(fnmatchcase(action, pattern) for pattern in left_out))


def _arn(service: str, resource: str) -> str:
    region = "" if service in ("iam", "dashboard") else get_region()
    return f"arn:aws:{'cloudwatch' if service == 'dashboard' else service}:{region}:{get_account_id()}:{resource}"


def _role_arns(names: list[str]) -> list[str]:
    return [iam._roles[name]["Arn"] for name in names if name in iam._roles]


def _own_arn(rtype: str, name: str, props: dict) -> str:
    """Of a type whose resources have names."""
    path = props.get("Path", "/")
    return {
        "AWS::CloudWatch::Alarm": _arn("cloudwatch", f"alarm:{name}"),
        "AWS::CloudWatch::Dashboard": _arn("dashboard", f"dashboard/{name}"),
        "AWS::Events::Rule": _arn("events", f"rule/{name}"),
        "AWS::IAM::InstanceProfile": _arn("iam", f"instance-profile{path}{name}"),
        "AWS::IAM::Role": _arn("iam", f"role{path}{name}"),
        "AWS::Lambda::Function": _arn("lambda", f"function:{name}"),
        "AWS::Logs::LogGroup": _arn("logs", f"log-group:{name}"),
        "AWS::SNS::Topic": _arn("sns", name),
        "AWS::SQS::Queue": _arn("sqs", name),
        "AWS::SSM::Document": _arn("ssm", f"document/{name}"),
        "AWS::SSM::Parameter": _arn("ssm", f"parameter/{name.lstrip('/')}"),
    }.get(rtype, "*")


def _arns(rtype: str, action: str, name: str, props: dict) -> list[str]:
    """What IAM is asked for it on."""
    service = action.split(":")[0]
    if action == "cloudwatch:DescribeAlarms":
        return ["*"]
    if action == "logs:DescribeLogGroups":
        return [_arn("logs", "log-group::log-stream:")]
    if action == "iam:PassRole":
        return [props["Role"]] if "Role" in props else _role_arns(props.get("Roles", []))
    if service == "s3":
        code = props.get("Code") or {}
        return [f"arn:aws:s3:::{code['S3Bucket']}/{code['S3Key']}"] if "S3Bucket" in code else []
    if rtype == "AWS::IAM::Policy":
        return _role_arns(props.get("Roles", []))
    if rtype == "AWS::SNS::TopicPolicy":
        return props["Topics"]
    if rtype == "AWS::SNS::Subscription":
        # SNS names the topic in what it refuses, whichever subscription was meant.
        return [props["TopicArn"]]
    if rtype == "AWS::SQS::QueuePolicy":
        return [_arn("sqs", queue.rsplit("/", 1)[-1]) for queue in props["Queues"]]
    if rtype in ("AWS::Lambda::Permission", "AWS::Lambda::EventInvokeConfig"):
        return [_arn("lambda", f"function:{props['FunctionName'].rsplit(':', 1)[-1]}")]
    own = _own_arn(rtype, name, props)
    if rtype == "AWS::Logs::LogGroup" and "Tag" not in action:
        # With `:*` for all actions but those on tags (CloudWatch Logs User Guide, "Log group ARNs").
        return [f"{own}:*"]
    # What a type needs of another service, it needs of whatever is there: `ec2:DescribeSubnets` for a function.
    return [own if own.startswith(f"arn:aws:{service}:") else "*"]


def _checks(rtype: str, op: str, name: str, props: dict) -> list[dict]:
    checks = []
    for action in _actions(rtype, op):
        context = {"aws:RequestedRegion": "us-east-1" if action.startswith("iam:") else get_region()}
        if action == "iam:PassRole":
            context["iam:PassedToService"] = f"{'lambda' if rtype == 'AWS::Lambda::Function' else 'ec2'}.amazonaws.com"
        checks += [{"action": action, "resource": arn, "context": context} for arn in _arns(rtype, action, name, props)]
    return checks


def _service_role_check(rtype: str) -> dict:
    service, role = _SERVICE_ROLES[rtype]
    host = f"{service}.amazonaws.com"
    return {
        "action": "iam:CreateServiceLinkedRole",
        "resource": _arn("iam", f"role/aws-service-role/{host}/{role}"),
        "context": {"aws:RequestedRegion": "us-east-1", "iam:AWSServiceName": host},
    }


def _require(rtype: str, op: str, name: str, props: dict) -> None:
    for check in _checks(rtype, op, name, props):
        authorisation.require_of_caller(check)
    if op == "create" and rtype in _SERVICE_ROLES and rtype not in _roles_made:
        authorisation.require_of_caller(_service_role_check(rtype))
        _roles_made.add(rtype)


def apply() -> None:
    """Ask before each create, update and delete; what is refused fails the resource with IAM's reason."""
    if not app.AUTH:
        return
    provision, update, delete = stacks._provision_resource, stacks._update_resource, stacks._delete_resource

    def name_of(rtype: str, physical_id: str, props: dict, stack_name: str, logical_id: str) -> str:
        if given := props.get(_NAMED_BY.get(rtype, "Name")):
            return given
        # The emulator makes up names of log groups that AWS does not.
        if physical_id and rtype != "AWS::Logs::LogGroup":
            return physical_id.replace("/", ":").rsplit(":", 1)[-1]
        return f"{stack_name}-{logical_id}-{_MADE_UP}"

    def asking_provision(rtype: str, logical_id: str, props: dict, stack_name: str) -> tuple:
        _require(rtype, "create", name_of(rtype, "", props, stack_name, logical_id), props)
        return provision(rtype, logical_id, props, stack_name)

    def asking_update(
        rtype: str, physical_id: str, old: dict, new: dict, stack_name: str, logical_id: str, *attributes: dict
    ) -> tuple:
        if old != new:
            _require(rtype, "update", name_of(rtype, physical_id, new, stack_name, logical_id), new)
        return update(rtype, physical_id, old, new, stack_name, logical_id, *attributes)

    def asking_delete(rtype: str, physical_id: str, props: dict, stack_name: str, logical_id: str) -> None:
        _require(rtype, "delete", name_of(rtype, physical_id, props, stack_name, logical_id), props)
        delete(rtype, physical_id, props, stack_name, logical_id)

    stacks._provision_resource, stacks._update_resource = asking_provision, asking_update
    stacks._delete_resource = asking_delete
    # Now and not in the middle of a stack, because reading the schemas takes a while.
    for rtype, patterns in _UNUSED.items():
        published = [action for op in ("create", "read", "update", "delete") for action in _published(rtype, op)]
        for pattern in patterns:
            if not any(fnmatchcase(action, pattern) for action in published):
                raise RuntimeError(f"{rtype} needs no {pattern} any more: take it out of what is left out")
