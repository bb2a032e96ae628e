"""The listener's file: `key = value` lines, `#` comments."""

import re
from collections.abc import Mapping

# All up to the value, the key, the value, all after it: the blank before a comment, too.
LINE = re.compile(r"^(\s*([A-Za-z][\w.-]*)\s*=[ \t]*(?!(?<=[ \t])#))(.*?)((?:\s+#.*)?\s*)$", re.DOTALL)
COMMENT = re.compile(r"(^|\s)#")


def values(text: str) -> dict[str, tuple[str, ...]]:
    """A key may stand there twice."""
    found: dict[str, tuple[str, ...]] = {}
    for line in text.split("\n"):
        if match := LINE.match(line):
            found[match[2]] = (*found.get(match[2], ()), match[3])
    return found


def value(text: str, key: str) -> str:
    return values(text).get(key, ("",))[-1]


def changed(before: str, after: str) -> set[str]:
    old, new = values(before), values(after)
    return {key for key in {*old, *new} if old.get(key) != new.get(key)}


def render(text: str, settings: Mapping[str, str | None]) -> str:
    """Sets keys in place and appends what is missing; None takes a key out. All else stays, byte for byte."""
    missing = {key: wanted for key, wanted in settings.items() if wanted is not None}
    lines: list[str] = []
    for line in re.split(r"(?<=\n)", text):
        match = LINE.match(line)
        if match and match[2] in settings:
            missing.pop(match[2], None)
            wanted = settings[match[2]]
            end = match[4]
            if COMMENT.search(wanted or ""):
                # Or it would grow with every run.
                end = end[len(end.rstrip()) :]
            lines.append("" if wanted is None else f"{match[1]}{wanted}{end}")
        else:
            lines.append(line)
    end = "\n" if missing and text and not text.endswith("\n") else ""
    return "".join([*lines, end, *(f"{key} = {wanted}\n" for key, wanted in missing.items())])
