"""Lambda functions and what invokes them: kept settings, permissions, retries, dead letters, faster schedules."""

import contextvars
import json
import logging
import os
from fnmatch import fnmatchcase

from ministack.core import lambda_runtime
from ministack.core.arn import parse_arn
from ministack.core.responses import get_account_id, get_region
from ministack.services import cloudwatch_logs, ec2, eventbridge, lambda_svc, sns
from registry import wrap

logger = logging.getLogger("emulator")

# The rule and the target that are being served: the emulator's dispatch passes on the ARN only.
_serving: contextvars.ContextVar[tuple[dict, dict]] = contextvars.ContextVar("serving")


def _keep_settings(name: str, attributes: dict, props: dict) -> tuple[str, dict]:
    """Keep the settings that the emulator drops when a stack makes the function."""
    function = lambda_svc._functions.get(name)
    if function is not None:
        config = function["config"]
        vpc = props.get("VpcConfig") or {}
        subnet = ec2._subnets.get((vpc.get("SubnetIds") or [""])[0]) or {}
        config["VpcConfig"] = {"SubnetIds": [], "SecurityGroupIds": [], **vpc, "VpcId": subnet.get("VpcId", "")}
        if "DeadLetterConfig" in props:
            config["DeadLetterConfig"] = props["DeadLetterConfig"]
        else:
            config.pop("DeadLetterConfig", None)
    return name, attributes


def _permits(function: dict, service: str, source_arn: str) -> bool:
    """Whether the function's policy lets the service invoke it for that source, as AWS asks before each delivery."""
    return any(_allows(statement, service, source_arn) for statement in function["policy"]["Statement"])


def _allows(statement: dict, service: str, source_arn: str) -> bool:
    principal = statement.get("Principal")
    services = principal.get("Service", []) if isinstance(principal, dict) else []
    services = [services] if isinstance(services, str) else services
    actions = statement.get("Action", [])
    actions = [actions] if isinstance(actions, str) else actions
    if statement.get("Effect") != "Allow" or not any(name.split(".")[0] == service for name in services):
        return False
    if not any(fnmatchcase("lambda:InvokeFunction", action) for action in actions):
        return False
    for block in (statement.get("Condition") or {}).values():
        for key, value in block.items():
            if key.lower() == "aws:sourcearn" and not fnmatchcase(source_arn, value):
                return False
            if key.lower() == "aws:sourceaccount" and value != get_account_id():
                return False
    return True


def _invoke(arn: str, service: str, source_arn: str, event: object) -> bool:
    """Invoke asynchronously, with the retries and destinations of the function; False when AWS could not."""
    function, config, name = lambda_svc._get_func_record_for_ref(arn)
    if not function or not config:
        logger.warning("%s cannot invoke %s for %s: no such function", service, name, source_arn)
        return False
    if not _permits(function, service, source_arn):
        logger.warning("%s cannot invoke %s for %s: its policy does not permit it", service, name, source_arn)
        return False
    lambda_svc.invoke_async_with_retry(lambda_svc._execution_record_for_config(function, config), event)
    return True


def _rule_to_lambda(arn: str, payload: str) -> None:
    rule, target = _serving.get()
    dead_letters = (target.get("DeadLetterConfig") or {}).get("Arn")
    if not _invoke(arn, "events", rule["Arn"], json.loads(payload)) and dead_letters:
        eventbridge._dispatch_to_sqs(parse_arn(dead_letters), payload)


def _topic_to_lambda(endpoint: str, envelope: str, topic_arn: str, subscription_arn: str, *_message: object) -> None:
    record = {
        "EventSource": "aws:sns",
        "EventVersion": "1.0",
        "EventSubscriptionArn": subscription_arn,
        "Sns": json.loads(envelope),
    }
    _invoke(endpoint, "sns", topic_arn, {"Records": [record]})


def _end_workers(name: str) -> None:
    """The emulator does this when the API deletes a function, but not when a stack does."""
    lambda_runtime.invalidate_worker(name, account=get_account_id(), region=get_region())


def _is_deleted(config: dict) -> bool:
    account, region = lambda_runtime._account_region_from_function_config(config)
    return lambda_svc._functions.get_scoped(account, region, config["FunctionName"]) is None


def _spawn_for_existing_functions() -> None:
    """No worker for an invocation, or its retry, that comes when the function is gone or goes while one starts."""
    inner = lambda_runtime.Worker._spawn

    def spawn(worker: lambda_runtime.Worker) -> None:
        if not _is_deleted(worker.config):
            inner(worker)
        if _is_deleted(worker.config):
            worker.kill()
            raise RuntimeError(f"{worker.func_name} was deleted")

    lambda_runtime.Worker._spawn = spawn


def _log_to_existing_groups() -> None:
    """Lambda makes a missing log group only for a role with logs:CreateLogGroup, which no role of a stack has.

    The default group of a function that was made without a stack is still made, so that its logs can be read.
    """
    inner = lambda_svc._emit_lambda_logs

    def emit(function: dict, *words: object, **named: object) -> None:
        config = function.get("config") or function
        group = (config.get("LoggingConfig") or {}).get("LogGroup") or f"/aws/lambda/{config.get('FunctionName')}"
        own = group.startswith("/aws/lambda/") and not _is_deleted(config)
        if own or group in cloudwatch_logs._log_groups:
            inner(function, *words, **named)

    lambda_svc._emit_lambda_logs = emit


def _scale_rates(scale: float) -> None:
    """Make rate(1 minute) fire every 60 * `scale` seconds."""
    seconds = eventbridge._parse_rate_seconds

    def scaled(expression: str) -> float | None:
        interval = seconds(expression)
        return None if interval is None else interval * scale

    eventbridge._parse_rate_seconds = scaled
    eventbridge._SCHEDULER_TICK_INTERVAL = min(1.0, max(0.1, 6 * scale))


def apply() -> None:
    """Mend functions, the deliveries to them, and the events that only AWS itself may publish."""
    wrap("AWS::Lambda::Function", made=_keep_settings, gone=_end_workers)
    _spawn_for_existing_functions()
    _log_to_existing_groups()

    invoke_target = eventbridge._invoke_target

    def serve(target: dict, event: dict, rule: dict, view: object = None) -> None:
        token = _serving.set((rule, target))
        try:
            invoke_target(target, event, rule, view)
        finally:
            _serving.reset(token)

    eventbridge._invoke_target = serve
    eventbridge._dispatch_to_lambda = _rule_to_lambda
    sns._deliver_to_lambda = _topic_to_lambda

    put_events = eventbridge._put_events
    # The gateway publishes for the services that it plays.
    eventbridge._put_events = lambda data: put_events(data, allow_aws_source=True)
    _scale_rates(float(os.environ.get("RAILGUN_HA_RATE_SCALE", "1")))
