"""Ends what a local cloud leaves when it cannot do so itself. Started by guardian.ts in a session of its own.

Arguments: folder, run, the owner as PID:START, then the processes above it as PID:START or, where their end alone
is no reason to act, as -PID:START; nearest first. "release" on standard input ends the watch in an orderly way.

Python because an interpreter that only sleeps should be small: this one takes a quarter of Node's memory.
"""

import contextlib
import glob
import os
import re
import select
import shutil
import signal
import sys
import time

VARIABLE = "RAILGUN_HA_RUN"
# Exactly the folders of runs, as run.ts names them; what others keep beside them is theirs.
FOLDER = re.compile(r"railgun-ha-[0-9a-f]{12}")
POLL_SECONDS = 0.25
# Two passes in a row must find nothing: between fork and exec a child still shows its parent's environment.
CLEAN_PASSES = 2
PASS_SECONDS = 0.1
LONGEST_SECONDS = 20


def start_of(pid):
    """Start of a live process in clock ticks, as text; None for none and for a zombie."""
    try:
        with open(f"/proc/{pid}/stat", encoding="latin-1") as file:
            fields = file.read().rpartition(")")[2].split()
    except OSError:
        return None
    return None if fields[0] in "ZX" else fields[19]


def alive(identity):
    pid, start = identity
    return start_of(pid) == start


def identity(text):
    pid, start = text.lstrip("-").split(":")
    return int(pid), start


def kill(pid):
    with contextlib.suppress(OSError):
        os.kill(pid, signal.SIGKILL)


def marked(run):
    """Live processes that carry the run's mark in the environment they were started with."""
    mark = f"{VARIABLE}={run}".encode()
    for entry in os.listdir("/proc"):
        if not entry.isdigit() or int(entry) == os.getpid():
            continue
        try:
            with open(f"/proc/{entry}/environ", "rb") as file:
                words = file.read().split(b"\0")
        except OSError:
            continue
        if mark in words and start_of(entry) is not None:
            yield int(entry)


def end_run(run):
    clean, deadline = 0, time.monotonic() + LONGEST_SECONDS
    while clean < CLEAN_PASSES and time.monotonic() < deadline:
        found = list(marked(run))
        for pid in found:
            kill(pid)
        clean = 0 if found else clean + 1
        time.sleep(0.01 if found else PASS_SECONDS)
    remove_groups(run)


def remove_groups(run):
    """Control groups of booted machines, with whatever is still in them (local/booted/cgroups.ts names them)."""
    deadline = time.monotonic() + LONGEST_SECONDS
    for root in glob.glob("/sys/fs/cgroup") + glob.glob("/sys/fs/cgroup/*/"):
        top = os.path.join(root, "railgun-ha-" + run)
        while os.path.isdir(top) and time.monotonic() < deadline:
            for folder, _, _ in os.walk(top, topdown=False):
                remove_group(folder)
            time.sleep(0.01)


def remove_group(folder):
    try:
        with open(os.path.join(folder, "cgroup.procs"), encoding="ascii") as file:
            for pid in file.read().split():
                kill(int(pid))
        os.rmdir(folder)
    except OSError:
        pass  # Gone already, or busy for a moment longer.


def remove(folder):
    if FOLDER.fullmatch(os.path.basename(folder)):
        shutil.rmtree(folder, ignore_errors=True)


def sweep(parent):
    """Ends the runs whose owner is gone and whose guardian was killed with it."""
    for name in os.listdir(parent):
        folder = os.path.join(parent, name)
        if not FOLDER.fullmatch(name) or not mine(folder):
            continue
        try:
            with open(os.path.join(folder, "owner"), encoding="ascii") as file:
                pid, start, namespace, run = file.read().split()
        except (OSError, ValueError):
            remove_if_empty(folder)
            continue
        # Where containers share a temporary folder, another one's processes cannot be seen from here.
        if namespace == os.readlink("/proc/self/ns/pid") and not alive((int(pid), start)):
            end_run(run)
            remove(folder)


def mine(folder):
    try:
        return os.lstat(folder).st_uid == os.geteuid() and os.path.isdir(folder) and not os.path.islink(folder)
    except OSError:
        return False


def remove_if_empty(folder):
    """A run that was killed before it could write its name leaves an empty folder; one that starts now has one too."""
    try:
        if time.time() - os.lstat(folder).st_mtime > 5:
            os.rmdir(folder)
    except OSError:
        pass


def watch(owner, above):
    """Returns when the owner is released or ends; ends it, and what is between, when a process above it ends."""
    pipe = [sys.stdin.fileno()]
    while alive(owner):
        for place, (process, counts) in enumerate(above):
            if counts and not alive(process):
                for other in [owner, *(each for each, _ in above[:place])]:
                    if alive(other):
                        kill(other[0])
                return
        if select.select(pipe, [], [], POLL_SECONDS)[0]:
            words = os.read(pipe[0], 64)
            if words.startswith(b"release"):
                return
            # The other end was closed: the owner ended, or is about to.
            pipe = [] if not words else pipe
            time.sleep(0.02)


def main():
    folder, run, owner, *above = sys.argv[1:]
    for name in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(name, signal.SIG_IGN)
    sweep(os.path.dirname(folder))
    watch(identity(owner), [(identity(each), not each.startswith("-")) for each in above])
    end_run(run)
    remove(folder)


main()
