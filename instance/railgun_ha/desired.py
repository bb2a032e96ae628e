"""The desired state, read from Parameter Store with the credentials of the instance's role."""

import json
import random
import re
import time
from collections.abc import Collection
from typing import Any, NamedTuple

import botocore.session
from botocore.config import Config
from botocore.exceptions import BotoCoreError, ClientError

from .machine import UNREADABLE, USAGE, Failure, say

SERVERS = re.compile(r"[^\s:]+:\d{1,5}( [^\s:]+:\d{1,5})*")


class Parameter(NamedTuple):
    version: int
    value: str


def client(constants: dict[str, Any], service: str) -> Any:
    """Does not retry: a loop with one deadline does, for throttling, credentials and lost connections alike."""
    config = Config(connect_timeout=3, read_timeout=5, retries={"max_attempts": 0})
    return botocore.session.get_session().create_client(
        service, region_name=constants["region"], endpoint_url=constants.get("endpoint"), config=config
    )


class ParameterStore:
    def __init__(self, constants: dict[str, Any], patience: float) -> None:
        """`patience`: seconds for which a failing call is tried again."""
        self.prefix = constants["parameterPrefix"]
        self.patience = patience
        try:
            self.client = client(constants, "ssm")
        except (BotoCoreError, ValueError) as error:
            raise Failure(USAGE, "constants.invalid", f"the constants: {error}") from None

    def get(self, *names: str) -> dict[str, Parameter]:
        """By name without the label; what does not exist is not in it."""
        deadline = time.monotonic() + self.patience
        pause = 0.2
        while True:
            try:
                reply = self.client.get_parameters(
                    Names=[f"{self.prefix}/{name}" for name in names], WithDecryption=names[0].startswith("activation")
                )
                break
            except (BotoCoreError, ClientError) as error:
                if time.monotonic() + pause > deadline or "ValidationException" in str(error):
                    raise Failure(UNREADABLE, "parameters.unreadable", f"Parameter Store: {error}") from None
                say(f"{error}; trying again")
            time.sleep(pause * random.uniform(0.5, 1))
            pause = min(pause * 2, 4)
        return {
            each["Name"].split("/")[-1].split(":")[0]: Parameter(each["Version"], each["Value"])
            for each in reply["Parameters"]
        }

    def wait(self, seconds: float, *names: str) -> dict[str, Parameter]:
        """Like get, but waits for the list of servers, which is not written before ElastiCache is up."""
        deadline = time.monotonic() + seconds
        while "memcached-servers" not in (found := self.get(*names)) and time.monotonic() + 1 < deadline:
            time.sleep(1)
        return found


def required(found: dict[str, Parameter], name: str) -> Parameter:
    """The parameter, when its value can stand in a line of the file."""
    if name not in found:
        raise Failure(UNREADABLE, "parameter.missing", f"the parameter {name} does not exist, or not with that label")
    value = found[name].value
    if not value or value != value.strip() or not value.isprintable():
        raise Failure(UNREADABLE, "parameter.invalid", f"the parameter {name} is empty or not one line of plain text")
    if name == "memcached-servers" and not SERVERS.fullmatch(value):
        raise Failure(UNREADABLE, "parameter.invalid", f"the parameter {name} is not a list of host:port: {value}")
    return found[name]


def further_settings(found: dict[str, Parameter], allowed: Collection[str]) -> dict[str, str]:
    """The optional settings: a JSON object of keys that the listener knows and that nothing else decides."""
    try:
        table = json.loads(found["settings"].value) if "settings" in found else {}
        settings = {key: str(int(value) if isinstance(value, bool) else value) for key, value in table.items()}
    except (ValueError, AttributeError):
        raise Failure(UNREADABLE, "settings.invalid", "the parameter settings is not a JSON object") from None
    for key, value in settings.items():
        if key not in allowed:
            text = f"the parameter settings has {key!r}; allowed are {', '.join(sorted(allowed))}"
            raise Failure(UNREADABLE, "settings.unknown", text)
        if value != value.strip() or not value.isprintable() or isinstance(table[key], (dict, list, type(None))):
            raise Failure(UNREADABLE, "settings.invalid", f"the parameter settings: {key} is not one line or a number")
    return settings
