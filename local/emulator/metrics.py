"""Metrics in the logs of functions: CloudWatch makes them of lines in the embedded metric format.

https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html
"""

import json

from ministack.services import cloudwatch, lambda_svc


def _record(line: str) -> bool:
    """Records what a line measured; False when it is an ordinary one."""
    if not line.startswith('{"_aws":'):
        return False
    document = json.loads(line)
    for directive in document["_aws"]["CloudWatchMetrics"]:
        for names in directive["Dimensions"]:
            dimensions = {name: document[name] for name in names}
            for metric in directive["Metrics"]:
                unit = metric.get("Unit", "None")
                cloudwatch.record_metric(
                    directive["Namespace"], metric["Name"], document[metric["Name"]], unit, dimensions
                )
    return True


def apply() -> None:
    """Let metrics and alarms follow what functions log."""
    # As it is now, with what other modules have mended in it.
    emit = lambda_svc._emit_lambda_logs

    def emit_and_measure(func: dict, request_id: str, log_text: str, *rest: object, **named: object) -> None:
        emit(func, request_id, log_text, *rest, **named)
        measured = [_record(line) for line in (log_text or "").splitlines()]
        if any(measured):
            cloudwatch._evaluate_all_alarms()

    lambda_svc._emit_lambda_logs = emit_and_measure
