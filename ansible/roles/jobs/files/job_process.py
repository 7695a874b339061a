"""Runs the command of a job as a child process."""

from __future__ import annotations

import os
import pwd
import signal
import subprocess
import threading
from collections import deque
from collections.abc import Callable
from typing import IO

TAIL_LINES = 20


class Stopped(Exception):
    """The run received SIGTERM, SIGINT or SIGHUP."""


def execute(command: list[str], user: str | None) -> tuple[int, list[str]]:
    """Returns exit code and last lines. The command dies with this process, so it cannot overlap with the next run."""
    lines: deque[str] = deque(maxlen=TAIL_LINES)
    child = reader = None
    # Set before the start of the command, so that an early signal is reported too.
    on_signals(stop)
    try:
        child = start(command, user)
        reader = threading.Thread(target=follow, args=(child.stdout, lines), daemon=True)
        reader.start()
        code = child.wait()
    except Stopped as reason:
        code = stop_group(child) if child else 1
        lines.append(str(reason))
    on_signals(signal.SIG_IGN)
    if reader:
        # Time-out, because a daemon that the command started may hold the pipe open.
        reader.join(5)
    if code < 0:
        lines.append(f"The command was ended by {signal.Signals(-code).name}.")
    return code, list(lines)


def start(command: list[str], user: str | None) -> subprocess.Popen[str]:
    return subprocess.Popen(
        ["setpriv", "--pdeathsig=TERM", *(as_user(user) if user else []), "--", *command],
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        text=True, errors="replace", start_new_session=True,
    )  # fmt: skip


def as_user(name: str) -> list[str]:
    return [f"--reuid={name}", f"--regid={pwd.getpwnam(name).pw_gid}", "--init-groups", "--reset-env"]


def follow(output: IO[str], lines: deque[str]) -> None:
    for line in output:
        print(line, end="", flush=True)
        lines.append(line.rstrip("\n"))


def stop_group(child: subprocess.Popen[str]) -> int:
    os.killpg(child.pid, signal.SIGTERM)
    try:
        return child.wait(30) or 1
    except subprocess.TimeoutExpired:
        os.killpg(child.pid, signal.SIGKILL)
        return child.wait() or 1


def stop(number: int, _frame: object) -> None:
    # Ignore further signals, because the result must still be saved.
    on_signals(signal.SIG_IGN)
    raise Stopped(f"The run was stopped by {signal.Signals(number).name}.")


def on_signals(action: Callable[[int, object], None] | signal.Handlers) -> None:
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        signal.signal(number, action)
