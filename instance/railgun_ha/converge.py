"""The way from the desired state to a listener that answers with it, and back when it does not."""

import hashlib
import json
import time
from argparse import Namespace
from collections.abc import Callable
from typing import Any

from . import conf, files
from .desired import Parameter, ParameterStore, further_settings, map_lines, required
from .machine import DIFFERENT, DOWN, OK, RESTORED, SYSTEM, Failure, Machine, answers, say, unreachable

# How long a canary keeps a pending token that nobody confirms or drops.
PIN_SECONDS = 900


class Converge:
    def __init__(self, machine: Machine, options: Namespace, report: dict[str, Any]) -> None:
        self.machine = machine
        self.options = options
        self.report = report
        self.mode: str = options.mode
        self.quiet = options.mode == "reload-only"
        self.names: dict[str, str] = machine.listener["keys"]
        self.reloadable = {*machine.listener["reload"]["keys"]}
        self.state: dict[str, Any] = {}
        self.disk = ""
        # What the file with the map is to hold; None: nothing refers to it.
        self.map: str | None = None
        # Of all that a quiet run wants; nothing in it is secret.
        self.wanted = 0

    def run(self) -> int:
        with self.machine.lock(self.options.lock_wait):
            status = self.locked()
        self.report["phase"] = "done"
        return status

    def locked(self) -> int:
        machine, report = self.machine, self.report
        self.state = machine.read_state()
        self.tell(self.state)
        if self.mode != "check":
            machine.remove_stale()
        for file in (machine.conf, machine.map):
            file.load()
        disk = machine.conf.disk
        if self.quiet and not self.ready(disk):
            return OK
        if disk is None:
            raise Failure(SYSTEM, "config.missing", f"{machine.conf.path} does not exist; install the listener")
        self.disk = disk
        report["phase"] = "read"
        keys, after = self.desired()
        report["phase"] = "render"
        text = conf.render(disk, keys)
        report["action"] = action = self.choose(text)
        if self.mode == "check":
            report["listening"] = self.answers(text, 0)
            self.look_at_servers(text)
            return OK if action == "nothing" and report["listening"] else DIFFERENT
        if action == "nothing" and text == disk and self.map in (None, machine.map.disk):
            return self.keep(text, after)
        if self.quiet and self.wanted == self.state.get("rejected") and not self.interrupted():
            report["action"] = "nothing"
            report["listening"] = self.answers(disk, 0)
            raise self.failure("the listener did not answer with these settings before; a full run tries them again")
        self.write(text, after, action)
        if not self.apply(text, action):
            raise self.undo(text, action)
        self.finish(after)
        return OK

    def ready(self, disk: str | None) -> bool:
        """Whether a run that may not restart has something to build on."""
        if disk is None or not self.configured(disk):
            say("the listener has no settings yet; a full run comes first")
            return False
        if self.interrupted() and self.state.get("applying") != "reload":
            say("a full run was interrupted; another one comes first")
            return False
        return True

    def interrupted(self) -> bool:
        return any(file.backup is not None for file in (self.machine.conf, self.machine.map))

    def configured(self, text: str) -> bool:
        return conf.value(text, self.names["token"]) not in ("", *self.machine.listener["placeholders"])

    def desired(self) -> tuple[dict[str, str | None], dict[str, Any]]:
        """Keys for the file, and the state of this machine once the listener has them."""
        store = ParameterStore(self.machine.constants, self.options.read_wait)
        names = ["memcached-servers", "settings", "map-file"]
        keys: dict[str, str | None] = {}
        after = {**self.state, "applying": None}
        after.pop("rejected", None)
        if not self.quiet:
            names = ["activation-token:" + ("pending" if self.mode == "pending" else "current"), "railgun-host", *names]
        found = store.wait(self.options.wait_servers, *names)
        if not self.quiet:
            token, after["pin"] = self.pinned(store, required(found, "activation-token"))
            keys[self.names["token"]] = token.value
            keys[self.names["host"]] = required(found, "railgun-host").value
            after["tokenVersion"] = self.report["desiredVersion"] = token.version
            self.report["pinned"] = after["pin"] is not None
        servers = required(found, "memcached-servers")
        keys[self.names["servers"]] = servers.value
        after["serversVersion"] = servers.version
        self.add_settings(found, keys, after)
        text = json.dumps([keys, self.map], sort_keys=True)
        self.wanted = int(hashlib.sha256(text.encode()).hexdigest()[:12], 16)
        return keys, after

    def pinned(self, store: ParameterStore, token: Parameter) -> tuple[Parameter, dict[str, Any] | None]:
        """A canary keeps its token until the pin expires, or its version is no longer the pending one."""
        if self.mode == "pending":
            return token, {"version": token.version, "expires": time.time() + PIN_SECONDS}
        pin = self.state.get("pin")
        if pin and pin["expires"] > time.time():
            pending = store.get("activation-token:pending").get("activation-token")
            if pending and pending.version == pin["version"]:
                return pending, pin
        return token, None

    def add_settings(self, found: dict[str, Parameter], keys: dict[str, str | None], after: dict[str, Any]) -> None:
        """Optional settings and the map; one that is no longer there gets the package's value back."""
        allowed = {*self.reloadable, *self.machine.listener["restartOnly"]} - {*self.names.values()}
        key = self.machine.listener["map"]["key"]
        if "map-file" in found:
            self.map = map_lines(found["map-file"].value)
            wanted = {**further_settings(found, allowed - {key}), key: str(self.machine.map.path)}
        else:
            wanted = further_settings(found, allowed)
        known: dict[str, str | None] = self.state.get("defaults", {})
        after["defaults"] = dict(known)
        for key in {*wanted, *known} & (self.reloadable if self.quiet else allowed):
            if key in wanted:
                keys[key] = wanted[key]
                after["defaults"].setdefault(key, conf.values(self.disk).get(key, (None,))[-1])
            else:
                keys[key] = after["defaults"].pop(key)

    def choose(self, text: str) -> str:
        keys = conf.changed(self.disk, text) | conf.changed(self.machine.conf.previous or "", text)
        if self.map is not None and {self.map} != {self.machine.map.disk, self.machine.map.previous}:
            keys.add(self.machine.listener["map"]["key"])
        # Without a backup what was begun is done: only the disk did not keep that.
        begun = self.state.get("applying") if self.interrupted() else None
        active = self.machine.active()
        if not self.quiet and (not active or begun == "restart" or keys - self.reloadable):
            return "restart"
        return "reload" if active and (keys or begun) else "nothing"

    def keep(self, text: str, after: dict[str, Any]) -> int:
        """The file is right; a full run also sees to it that the listener answers."""
        self.report["phase"] = "verify"
        self.report["listening"] = self.answers(text, 0 if self.quiet else self.options.listen_wait)
        if not self.quiet:
            self.look_at_servers(text)
        self.finish(after)
        if not self.quiet and not self.report["listening"]:
            raise Failure(DOWN, "listener.silent", "the listener has the right settings and runs, but does not answer")
        return OK

    def write(self, text: str, after: dict[str, Any], action: str) -> None:
        """First what the next run must know if this one is killed, then the backup, then the file."""
        machine = self.machine
        self.report["phase"] = "write"
        defaults = {**self.state.get("defaults", {}), **after["defaults"]}
        machine.write_state({**self.state, "defaults": defaults, "pin": after.get("pin"), "applying": action})
        if self.map is not None:
            machine.map.replace(self.map)
        machine.conf.replace(text)

    def apply(self, text: str, action: str) -> bool:
        """Whether the listener answers with the new file."""
        self.report["phase"] = "apply"
        if action == "nothing":
            say("the listener is not running; it reads the new file when it starts")
            return True
        done = self.machine.systemctl(action)
        self.report["phase"] = "verify"
        self.report["listening"] = done and self.serves(text)
        self.look_at_servers(text)
        return bool(self.report["listening"])

    def serves(self, text: str) -> bool:
        return self.answers(text, self.options.listen_wait, self.machine.active) and self.machine.active()

    def answers(self, text: str, within: float, alive: Callable[[], bool] = lambda: True) -> bool:
        address = conf.value(text, self.names["address"])
        port = conf.value(text, self.names["port"])
        host = "127.0.0.1" if address in ("", "0.0.0.0", "::") else address
        return answers(host, int(port) if port.isdigit() else self.machine.listener["port"], within, alive)

    def look_at_servers(self, text: str) -> None:
        """Without memcached the listener works on, only slower: told of, and no failure."""
        silent = unreachable(conf.value(text, self.names["servers"]))
        self.report["unreachableServers"] = len(silent)
        if silent:
            say(f"no connection to memcached at {' '.join(silent)}; the listener works without")

    def finish(self, after: dict[str, Any]) -> None:
        machine = self.machine
        machine.conf.forget()
        machine.map.forget()
        if str(machine.map.path) not in (files.read(machine.conf.path) or ""):
            files.remove(machine.map.path)
        try:
            machine.write_state(after)
        except OSError as error:
            say(f"{machine.state} is not written: {error.strerror}")
        self.tell(after)

    def undo(self, text: str, action: str) -> Failure:
        """Puts the previous file and service back, and says how that ended."""
        machine = self.machine
        previous = machine.conf.previous or ""
        outcome = "there are no earlier settings to go back to"
        mapped = machine.map.previous if self.map is not None else None
        if previous != text or mapped not in (None, self.map):
            machine.map.back()
            machine.conf.back()
            self.report["restored"] = True
            if not self.configured(previous):
                machine.systemctl("stop")
            else:
                machine.systemctl("reload" if self.quiet else "restart")
                self.report["listening"] = self.serves(previous)
                outcome = "the previous settings are back"
        pin = None if self.mode == "pending" else self.state.get("pin")
        after = {**self.state, "pin": pin, "applying": None}
        if self.quiet and self.report["restored"]:
            # Or the timer would take every listener down each minute.
            after["rejected"] = self.wanted
        self.finish(after)
        message = f"the listener did not answer within {self.options.listen_wait:g} s of a {action}; {outcome}"
        return self.failure(message)

    def failure(self, message: str) -> Failure:
        if self.report["listening"]:
            return Failure(RESTORED, "listener.restored", message)
        return Failure(DOWN, "listener.down", message)

    def tell(self, state: dict[str, Any]) -> None:
        self.report["appliedVersion"] = state.get("tokenVersion")
        self.report["serversVersion"] = state.get("serversVersion")
