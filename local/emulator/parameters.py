"""Parameter Store as AWS has it: limits, labels, fixed types, Ubuntu's public parameters.

Rules: https://docs.aws.amazon.com/systems-manager/latest/userguide/sysman-paramstore-versions.html and
…/sysman-paramstore-labels.html, texts as the service answers them.
"""

import base64
import hashlib
import json
import os
import re

from ministack.core.responses import error_response_json, json_response
from ministack.services import ssm

_MOST_VERSIONS = 100
_MOST_LABELS = 10
_LARGEST_VALUE = {"Standard": 4096, "Advanced": 8192}
_LABEL = re.compile(r"(?!aws|ssm)[A-Za-z_.-][A-Za-z0-9_.-]{0,99}", re.IGNORECASE)
# Canonical moved from gp2 to gp3 images with 23.10.
_UBUNTU = {"22.04": "gp2", "24.04": "gp3", "26.04": "gp3"}

_put = ssm._put_parameter
_label = ssm._label_parameter_version
_handle = ssm.handle_request


def _refused(code: str, message: str) -> tuple:
    return error_response_json(code, message, 400)


def put_parameter(data: dict) -> tuple:
    """PutParameter with the limits on value, type and number of versions."""
    name, value = data.get("Name", ""), data.get("Value", "")
    tier = data.get("Tier") or "Standard"
    largest = _LARGEST_VALUE.get(tier, _LARGEST_VALUE["Advanced"])
    if not value:
        return _refused(
            "ValidationException", "Value at 'value' failed to satisfy constraint: Member must not be empty"
        )
    if len(value) > largest:
        return _refused(
            "ValidationException",
            f"{tier} tier parameters support a maximum parameter value of {largest} characters.",
        )
    existing = ssm._parameters.get(name)
    if existing and data.get("Overwrite") and data.get("Type") not in (None, existing["Type"]):
        return _refused(
            "HierarchyTypeMismatch",
            "Parameter Store doesn't support changing a parameter type in a hierarchy.",
        )
    history = ssm._parameter_history.get(name) or []
    if existing and data.get("Overwrite") and len(history) >= _MOST_VERSIONS:
        oldest = history[0]
        if oldest.get("Labels"):
            return _refused(
                "ParameterMaxVersionLimitExceeded",
                f"You attempted to create a new version of {name} by calling the PutParameter API with the overwrite "
                f"flag. Version {oldest['Version']}, the oldest version, can't be deleted because it has a label "
                "associated with it. Move the label to another version of the parameter, and try again.",
            )
        del history[0]
    answer = _put(data)
    if answer[0] == 200:
        _seal(name)
    return answer


def _seal(name: str) -> None:
    """What a SecureString shows without decryption must not tell its value; the emulator's own form is base64 of it."""
    for record in (ssm._parameters[name], ssm._parameter_history[name][-1]):
        if record["Type"] == "SecureString":
            record["Value"] = base64.b64encode(os.urandom(96)).decode()


def label_parameter_version(data: dict) -> tuple:
    """LabelParameterVersion: labels that break a rule are listed in a successful answer, the others are set."""
    name, labels = data.get("Name", ""), data.get("Labels") or []
    history = ssm._parameter_history.get(name) or []
    invalid = [label for label in labels if not _LABEL.fullmatch(label)]
    valid = [label for label in labels if label not in invalid]
    version = data.get("ParameterVersion") or (history[-1]["Version"] if history else None)
    entry = next((entry for entry in history if entry["Version"] == version), None)
    if entry and len({*(entry.get("Labels") or []), *valid}) > _MOST_LABELS:
        return _refused(
            "ParameterVersionLabelLimitExceeded",
            "A parameter version can have a maximum of ten labels. Move one or more labels to another version.",
        )
    answer = _label({**data, "Labels": valid})
    if answer[0] != 200:
        return answer
    return json_response({"InvalidLabels": invalid, "ParameterVersion": version})


def unlabel_parameter_version(data: dict) -> tuple:
    """UnlabelParameterVersion; labels that the version does not have are listed as invalid."""
    name, version = data.get("Name", ""), data.get("ParameterVersion")
    history = ssm._parameter_history.get(name)
    if not history:
        return _refused("ParameterNotFound", f"Parameter {name} not found.")
    entry = next((entry for entry in history if entry["Version"] == version), None)
    if entry is None:
        return _refused("ParameterVersionNotFound", f"Systems Manager could not find version {version} of {name}.")
    had = list(entry.get("Labels") or [])
    asked = data.get("Labels") or []
    entry["Labels"] = [label for label in had if label not in asked]
    if ssm._parameters[name]["Version"] == version:
        ssm._parameters[name]["Labels"] = list(entry["Labels"])
    return json_response(
        {
            "RemovedLabels": [label for label in asked if label in had],
            "InvalidLabels": [label for label in asked if label not in had],
        }
    )


async def handle_request(method: str, path: str, headers: dict, body: bytes, query_params: dict) -> tuple:
    """The emulator's own dispatch, and the one operation that it lacks."""
    if headers.get("x-amz-target", "").endswith(".UnlabelParameterVersion"):
        return unlabel_parameter_version(json.loads(body or b"{}"))
    return await _handle(method, path, headers, body, query_params)


def _ubuntu_images() -> dict[str, str]:
    names = [
        f"/aws/service/canonical/ubuntu/server/{release}/stable/current/{architecture}/hvm/ebs-{volume}/ami-id"
        for release, volume in _UBUNTU.items()
        for architecture in ("amd64", "arm64")
    ]
    return {name: f"ami-{hashlib.sha256(name.encode()).hexdigest()[:17]}" for name in names}


def apply() -> None:
    """Mend Parameter Store."""
    ssm._put_parameter = put_parameter
    ssm._label_parameter_version = label_parameter_version
    ssm.handle_request = handle_request
    ssm._PUBLIC_AMI_PARAMETERS.update(_ubuntu_images())
