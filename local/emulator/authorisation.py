"""What IAM decides: real resources, what Lambda does in a role's name, and a record of every decision.

The emulator knows the ARN of many a request only as `*`, and tags of few resources. The gateway, which has the models,
says what AWS would ask IAM for (header CHECKS_HEADER); the emulator's own evaluator answers. Only with AUTH=true.
"""

import contextvars
import json
import os
import threading
from collections.abc import Callable, Sequence

from ministack import app
from ministack.core import iam_actions, iam_evaluator, lambda_runtime
from ministack.core.iam_evaluator import AuthError, EvalContext, EvalResult
from ministack.core.responses import get_account_id
from ministack.services import iam, lambda_svc, ssm
from registry import HANDLERS

CHECKS_HEADER = "x-railgun-ha-checks"
# Of requests that a model answers: whether the caller may is all that is asked.
ONLY_HEADER = "x-railgun-ha-check-only"

# What Lambda asks of the role of a function in a VPC (AWSLambdaVPCAccessExecutionRole).
_INTERFACE_ACTIONS = (
    "ec2:AssignPrivateIpAddresses",
    "ec2:CreateNetworkInterface",
    "ec2:DeleteNetworkInterface",
    "ec2:DescribeNetworkInterfaces",
    "ec2:DescribeSubnets",
    "ec2:UnassignPrivateIpAddresses",
)

_asked: contextvars.ContextVar[Sequence[dict]] = contextvars.ContextVar("asked", default=())
# The key of whoever sent the request; what goes on after its answer, as a stack's change does, keeps it.
_caller: contextvars.ContextVar[str] = contextvars.ContextVar("caller", default="")
_function_of: dict[str, str] = {}
_known: dict[str, str] = {}
_lock = threading.Lock()
_enforce = iam_evaluator.enforce


def _write(line: dict) -> None:
    with open(os.environ["RAILGUN_HA_DECISIONS"], "a", encoding="utf-8") as file:
        file.write(json.dumps(line) + "\n")


def _record(check: dict, principal: str, context: dict, allowed: bool, by: str) -> None:
    with _lock:
        if ":assumed-role/" in principal:
            name = principal.split("/")[-2]
            role = iam._roles.get_scoped(principal.split(":")[4], None, name)
            if role is None:
                # What still runs after the role's deletion has no say any more.
                return
            policies = role.get("InlinePolicies") or {}
            documents = {key: json.loads(doc) if isinstance(doc, str) else doc for key, doc in policies.items()}
            if (text := json.dumps(documents)) != _known.get(name):
                _known[name] = text
                _write({"role": name, "policies": documents})
        decision = {"principal": principal, **check, "context": context, "allowed": allowed, "by": by}
        decision.pop("ifSecureString", None)
        _write(decision)


def _is_due(check: dict) -> bool:
    """A parameter is decrypted only when it is a SecureString."""
    name = check.get("ifSecureString")
    return name is None or (ssm._parameters.get(name) or {}).get("Type") == "SecureString"


def enforce(
    access_key_id: str,
    iam_action: str,
    service: str,
    region: str,
    resource_arn: str = "*",
    service_context: dict | None = None,
) -> EvalResult | AuthError | None:
    """The emulator's decision, on the resources and the context that the gateway knows."""
    _caller.set(access_key_id or "")
    account = get_account_id()
    credential = iam_evaluator.resolve_credential(access_key_id or "", account)
    principal = getattr(credential, "principal_arn", "")
    source = {"lambda:SourceFunctionArn": _function_of[access_key_id]} if access_key_id in _function_of else {}
    for check in _asked.get() or [{"action": iam_action, "resource": resource_arn, "context": {}}]:
        if not _is_due(check):
            continue
        action, resource = check["action"], check["resource"]
        context = {**source, **check["context"]}
        refused = _enforce(access_key_id, action, service, region, resource, {**(service_context or {}), **context})
        if check.get("granted") and isinstance(refused, EvalResult) and refused.decision == "ImplicitDeny":
            # The resource's own policy allows it: only a denial counts.
            refused = None
        if isinstance(refused, AuthError):
            return refused
        if not principal.endswith(":root"):
            _record(check, principal, {"aws:RequestedRegion": region, **context}, refused is None, "caller")
        if refused is not None:
            return refused
    return None


def _pin_request_caller(headers: dict, query_params: dict | None = None) -> None:
    given = headers.get(CHECKS_HEADER)
    _asked.set(json.loads(given) if given else [])
    _pin(headers, query_params)


_pin = iam_evaluator.pin_request_caller


def require_of_caller(check: dict) -> None:
    """Ask for what a service does in the name of whoever called it: CloudFormation, for a stack's resources."""
    principal = iam_evaluator.resolve_principal(_caller.get(), get_account_id())
    if isinstance(principal, AuthError):
        raise ValueError(principal.message)
    if principal.policies is None:
        return
    action, resource = check["action"], check["resource"]
    context = EvalContext(
        principal_arn=principal.arn,
        principal_type=principal.type,
        principal_account=principal.account,
        action=action,
        resource_arn=resource,
        region=check["context"]["aws:RequestedRegion"],
        service_context={key.lower(): value for key, value in check["context"].items()},
        principal_keys=principal.keys,
    )
    allowed = iam_evaluator.evaluate(context, principal.policies, *principal.limits).decision == "Allow"
    _record({"action": action, "resource": resource}, principal.arn, check["context"], allowed, "service")
    if not allowed:
        raise ValueError(
            f"User: {principal.arn} is not authorized to perform: {action} on resource: {resource} "
            f"because no identity-based policy allows the {action} action"
        )


def role_may(role_arn: str, session: str, action: str, resource: str) -> bool:
    """Whether a service may do this in the role's name: Lambda, with a function's role."""
    account, name = role_arn.split(":")[4], role_arn.rsplit("/", 1)[-1]
    principal = f"arn:aws:sts::{account}:assumed-role/{name}/{session}"
    context = EvalContext(
        principal_arn=principal,
        principal_type="AssumedRole",
        principal_account=account,
        action=action,
        resource_arn=resource,
        region="",
    )
    policies = iam_evaluator._gather_role_policies(name, account)
    allowed = iam_evaluator.evaluate(context, policies).decision == "Allow"
    _record({"action": action, "resource": resource}, principal, {}, allowed, "service")
    return allowed


def _require(role_arn: str, session: str, actions: tuple[str, ...], resource: str) -> None:
    for action in actions:
        if not role_may(role_arn, session, action, resource):
            raise ValueError(
                f"The provided execution role does not have permissions to call {action.split(':')[1]} on {resource}"
            )


def _create_function(logical_id: str, props: dict, stack_name: str) -> tuple[str, dict]:
    """CreateFunction with VpcConfig is refused when the role lacks the interface actions (Lambda developer guide)."""
    if (props.get("VpcConfig") or {}).get("SubnetIds"):
        _require(props["Role"], "lambda", _INTERFACE_ACTIONS, "*")
    return _plain["AWS::Lambda::Function"](logical_id, props, stack_name)


def _create_destination(logical_id: str, props: dict, stack_name: str) -> tuple[str, dict]:
    """A destination that the function's role may not send to is refused (PutFunctionEventInvokeConfig)."""
    target = ((props.get("DestinationConfig") or {}).get("OnFailure") or {}).get("Destination")
    name = str(props.get("FunctionName", "")).rsplit(":", 1)[-1]
    function = lambda_svc._functions.get(name)
    if target and function:
        action = "sns:Publish" if ":sns:" in target else "sqs:SendMessage"
        _require(function["config"]["Role"], name[:64], (action,), target)
    return _plain["AWS::Lambda::EventInvokeConfig"](logical_id, props, stack_name)


_plain: dict[str, Callable] = {}


def _emit_logs(func: dict, *args: object, **kwargs: object) -> None:
    """Lambda writes a function's log with the function's role; what the role may not write is lost."""
    config = func.get("config") or func
    name, arn = config.get("FunctionName", ""), config.get("FunctionArn", "")
    group = (config.get("LoggingConfig") or {}).get("LogGroup") or f"/aws/lambda/{name}"
    region, account = arn.split(":")[3:5]
    stream = f"arn:aws:logs:{region}:{account}:log-group:{group}:log-stream:$LATEST"
    actions = ("logs:CreateLogStream", "logs:PutLogEvents")
    if all([role_may(config.get("Role", ""), name[:64], action, stream) for action in actions]):
        _plain["logs"](func, *args, **kwargs)


def _check_only(handler: Callable) -> Callable:
    async def handle(method: str, path: str, headers: dict, body: bytes, query_params: dict) -> tuple:
        if headers.get(ONLY_HEADER):
            return 200, {"Content-Type": "text/plain"}, b"allowed"
        return await handler(method, path, headers, body, query_params)

    return handle


def _lambda_action(method: str, path: str) -> str | None:
    """The emulator knows no action for the account's settings, and lets anybody read them. AWS asks for
    lambda:GetAccountSettings (Service Authorization Reference, AWS Lambda; path from the API reference)."""
    if method == "GET" and path.rstrip("/").endswith("/account-settings"):
        return "GetAccountSettings"
    return _plain["action"](method, path)


def apply() -> None:
    """Take part in the emulator's decisions; to be called after all mends of functions."""
    if not app.AUTH:
        return
    iam_evaluator.enforce = enforce
    iam_evaluator.pin_request_caller = _pin_request_caller
    for service in ("autoscaling", "ec2", "elasticache", "elasticloadbalancing", "ssm"):
        app.SERVICE_HANDLERS[service] = _check_only(app.SERVICE_HANDLERS[service])

    _plain["action"] = iam_actions._lambda_action
    iam_actions._lambda_action = _lambda_action

    credentials = lambda_runtime.execution_credentials

    def remembered(config: dict) -> dict[str, str]:
        given = credentials(config)
        _function_of[given["AWS_ACCESS_KEY_ID"]] = config.get("FunctionArn", "")
        return given

    lambda_runtime.execution_credentials = lambda_svc.execution_credentials = remembered
    for rtype, create in (
        ("AWS::Lambda::Function", _create_function),
        ("AWS::Lambda::EventInvokeConfig", _create_destination),
    ):
        _plain[rtype] = HANDLERS[rtype]["create"]
        HANDLERS[rtype]["create"] = create
    # As it is now, with what other modules have mended in it.
    _plain["logs"] = lambda_svc._emit_lambda_logs
    lambda_svc._emit_lambda_logs = _emit_logs
