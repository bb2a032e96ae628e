"""The desired state, read from Parameter Store with the credentials of the instance's role."""

import json
import re
import time
from collections.abc import Collection
from typing import Any, NamedTuple

from .api import Api
from .conf import COMMENT
from .machine import UNREADABLE, Failure

SERVERS = re.compile(r"[^\s:]+:\d{1,5}( [^\s:]+:\d{1,5})*")
# `host[:port] = address[:port]`, a comment, or nothing.
MAP_LINE = re.compile(r"\s*([\w.*-]+(:\d{1,5})?\s*=\s*[\w.:\[\]-]+\s*)?(#.*)?")


class Parameter(NamedTuple):
    version: int
    value: str


class ParameterStore:
    def __init__(self, constants: dict[str, Any], patience: float) -> None:
        self.prefix = constants["parameterPrefix"]
        self.api = Api(constants, "ssm", patience)

    def get(self, *names: str) -> dict[str, Parameter]:
        """By name without the label; what does not exist is not in it."""
        paths = [f"{self.prefix}/{name}" for name in names]
        reply = self.api.call("GetParameters", Names=paths, WithDecryption=names[0].startswith("activation"))
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
    if not value or not plain(value):
        raise Failure(UNREADABLE, "parameter.invalid", f"the parameter {name} is empty or not one line of plain text")
    if name == "memcached-servers" and not SERVERS.fullmatch(value):
        raise Failure(UNREADABLE, "parameter.invalid", f"the parameter {name} is not a list of host:port: {value}")
    return found[name]


def plain(value: str) -> bool:
    """Whether the file gives back what was written: one line, without what would be a comment."""
    return value == value.strip() and value.isprintable() and not COMMENT.search(value)


def further_settings(found: dict[str, Parameter], allowed: Collection[str]) -> dict[str, str]:
    """The optional settings: a JSON object of keys that the listener knows and that nothing else decides."""
    try:
        # Of NaN and the like there is no whole number either.
        table = json.loads(found["settings"].value, parse_constant=int) if "settings" in found else {}
        settings = {key: str(int(value) if isinstance(value, bool) else value) for key, value in table.items()}
    except (ValueError, AttributeError, RecursionError):
        raise Failure(UNREADABLE, "settings.invalid", "the parameter settings is not a JSON object") from None
    for key, value in settings.items():
        if key not in allowed:
            text = f"the parameter settings has {key!r}; allowed are {', '.join(sorted(allowed))}"
            raise Failure(UNREADABLE, "settings.unknown", text)
        if not plain(value) or isinstance(table[key], (dict, list, type(None))):
            raise Failure(UNREADABLE, "settings.invalid", f"the parameter settings: {key} is not one line or a number")
    return settings


def map_lines(text: str) -> str:
    """The map of hosts to addresses, when each line of it is one that the listener can read."""
    lines = text.splitlines()
    for number, line in enumerate(lines, 1):
        if not MAP_LINE.fullmatch(line):
            raise Failure(UNREADABLE, "map.invalid", f"the parameter map-file: line {number} is not host=address")
    return "".join(f"{line}\n" for line in lines)
