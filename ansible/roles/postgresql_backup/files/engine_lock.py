"""Waits for pgBackRest's lock, which for example the asynchronous archiver holds, with a time-out.

As a program: runs its arguments as a command in this way.
"""

from __future__ import annotations

import re
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from common import Problem

HELD = 50  # pgBackRest's exit code for a lock that another process holds
# Longer than the archiver's own time-out for an unreachable store (nine times io-timeout).
PATIENCE_SECONDS = 180
PAUSE_SECONDS = 0.25


def run_when_free(run: Callable[[], subprocess.CompletedProcess[str]]) -> subprocess.CompletedProcess[str]:
    """The finished process; returns every failure except a held lock. Problem after the time-out."""
    until, last_holder = time.monotonic() + PATIENCE_SECONDS, ""
    while (result := run()).returncode == HELD:
        lock_holder = holder(result.stderr + result.stdout)
        if time.monotonic() >= until:
            raise Problem(
                f"{lock_holder} has held the lock for {PATIENCE_SECONDS} s: run this again once it has ended; "
                "what it does is in /var/log/pgbackrest"
            )
        if lock_holder != last_holder:
            print(f"waiting for {lock_holder}, which holds the lock", file=sys.stderr, flush=True)
        last_holder = lock_holder
        time.sleep(PAUSE_SECONDS)
    return result


def holder(output: str) -> str:
    """The holder of the lock, from pgBackRest's lock file."""
    file = re.search(r"unable to acquire lock on file '([^']+)'", output)
    with suppress(OSError):
        lock_text = Path(file[1]).read_text(errors="replace") if file else ""
        pid = re.search(r'(?:^|"execId":")(\d+)', lock_text)
        arguments = Path("/proc", pid[1], "cmdline").read_text(errors="replace").split("\0") if pid else []
        if pid:
            command = next((word for word in arguments[1:] if re.match(r"[a-z]", word)), "")
            return f"pgBackRest's {command} (process {pid[1]})"
    # It has ended meanwhile, or has not yet written its lock file.
    return "another pgBackRest"


def run_command(command: list[str]) -> subprocess.CompletedProcess[str]:
    """The finished process. With a wrong key its output may contain binary data."""
    return subprocess.run(command, capture_output=True, text=True, errors="replace", check=False)


def main() -> None:
    try:
        result = run_when_free(lambda: run_command(sys.argv[1:]))
    except Problem as error:
        sys.exit(str(error))
    print(result.stdout, end="")
    print(result.stderr, end="", file=sys.stderr)
    sys.exit(result.returncode)


if __name__ == "__main__":
    main()
