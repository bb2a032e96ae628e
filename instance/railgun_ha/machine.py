"""This machine: its files, its lock, the listener's unit and port."""

import fcntl
import json
import os
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from .files import Kept, write

OK, DIFFERENT, USAGE, UNREADABLE, SYSTEM, BUSY, RESTORED, DOWN = 0, 3, 64, 69, 71, 75, 76, 77


class Failure(Exception):
    """Ends the run with an exit status, a stable code, and a text that never holds a parameter's value."""

    def __init__(self, status: int, code: str, message: str) -> None:
        super().__init__(message)
        self.status = status
        self.code = code


def unusable(path: str, why: object) -> Failure:
    return Failure(USAGE, "constants.invalid", f"{path}: {why}")


def say(text: object) -> None:
    print("railgun-ha-converge:", text, file=sys.stderr, flush=True)


class Machine:
    def __init__(self, root: str, constants: str) -> None:
        self.root = root.rstrip("/")
        self.state = self.path("/var/lib/railgun-ha/state.json")
        self.constants = self.load(constants)
        for name in ("region", "parameterPrefix", "domain", "endpoint", "instanceId"):
            value = self.constants.get(name, "" if name in ("region", "parameterPrefix") else "-")
            if not value or not isinstance(value, str):
                raise unusable(constants, f"{name} must be a text, not {value!r}")
        self.listener = self.load("/usr/local/lib/railgun-ha/listener.json")
        self.conf = Kept(self.path(self.listener["config"]), 0o660)
        self.map = Kept(self.path(self.listener["map"]["path"]), 0o664)

    def path(self, absolute: str) -> Path:
        return Path(f"{self.root}/{absolute}")

    def load(self, path: str) -> dict[str, Any]:
        try:
            table = json.loads(self.path(path).read_text("utf-8"))
        except (OSError, ValueError, RecursionError) as error:
            raise unusable(path, error) from None
        if not isinstance(table, dict):
            raise unusable(path, "is not a JSON object")
        return table

    @contextmanager
    def lock(self, wait: float) -> Iterator[None]:
        """Ends with the process, however that ends."""
        path = self.path("/run/railgun-ha/converge.lock")
        path.parent.mkdir(parents=True, exist_ok=True)
        deadline = time.monotonic() + wait
        # Whoever can open it can hold it.
        with open(os.open(path, os.O_WRONLY | os.O_CREAT, 0o600), "w", encoding="utf-8") as file:
            os.fchmod(file.fileno(), 0o600)
            while True:
                try:
                    fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
                    break
                except BlockingIOError:
                    if time.monotonic() >= deadline:
                        raise Failure(BUSY, "lock.busy", f"another converge holds {path}; try again later") from None
                time.sleep(0.05)
            yield

    def remove_stale(self) -> None:
        """What a run left that was killed between write and rename; it may hold the token."""
        for folder in {self.conf.path.parent, self.map.path.parent, self.state.parent}:
            for path in folder.glob(".*.railgun-ha.tmp"):
                path.unlink()

    def read_state(self) -> dict[str, Any]:
        """Versions, pin, the package's values of optional settings, a begun action; what is spoilt counts as none."""
        try:
            state = self.load(str(self.state)[len(self.root) :])
        except Failure:
            return {}
        return {name: value for name, value in state.items() if sound(name, value)}

    def write_state(self, state: dict[str, Any]) -> None:
        if state != self.read_state():
            write(self.state, json.dumps(state), 0o644)

    def systemctl(self, *words: str) -> bool:
        command = ["systemctl", *words, self.listener["unit"]]
        try:
            done = subprocess.run(command, check=False, stdin=subprocess.DEVNULL, stdout=sys.stderr, timeout=120)
            return done.returncode == 0
        except subprocess.TimeoutExpired:
            return False

    def active(self) -> bool:
        return self.systemctl("is-active", "--quiet")


def sound(name: str, value: Any) -> bool:
    """Whether converge can work with this part of its state."""
    if name == "defaults":
        return isinstance(value, dict) and all(each is None or is_line(each) for each in value.values())
    if name == "pin" and isinstance(value, dict):
        return {type(value.get("version")), type(value.get("expires"))} <= {int, float}
    if name == "applying":
        return value in (None, "reload", "restart")
    return value is None or (type(value) is int and name != "pin")


def is_line(value: Any) -> bool:
    return isinstance(value, str) and "\n" not in value


def answers(host: str, port: int, within: float, alive: Callable[[], bool] = lambda: True) -> bool:
    """Whether the port takes three connects in a row; looks at least once. Not alive in 20 looks: it only restarts."""
    deadline = time.monotonic() + within
    stops = 0
    while not all(connects(host, port, pause) for pause in (0, 0.05, 0.05)):
        stops += not alive()
        if stops == 20 or time.monotonic() + 0.25 > deadline:
            return False
        time.sleep(0.25)
    return True


def connects(host: str, port: int, pause: float) -> bool:
    time.sleep(pause)
    try:
        with socket.create_connection((host, port), 0.3):
            return True
    except (OSError, ValueError, OverflowError):
        return False


def unreachable(servers: str) -> list[str]:
    """Those of a list of host:port that take no connection; a name that nobody resolves counts after a second."""
    silent = servers.split()

    def look(server: str) -> None:
        host, _, port = server.rpartition(":")
        if connects(host, int(port), 0):
            silent.remove(server)

    threads = [threading.Thread(target=look, args=(server,), daemon=True) for server in silent]
    for thread in threads:
        thread.start()
    deadline = time.monotonic() + 1
    for thread in threads:
        thread.join(max(0, deadline - time.monotonic()))
    return list(silent)
