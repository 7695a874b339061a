"""One pgBackRest at a time may hold a lock, the asynchronous archiver for one: it is waited for, so long and no longer.

As a program: runs its arguments like this.
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
# Longer than the archiver needs to give up on a store that is silent (nine times io-timeout).
PATIENCE_SECONDS = 180
PAUSE_SECONDS = 0.25


def when_free(run: Callable[[], subprocess.CompletedProcess[str]]) -> subprocess.CompletedProcess[str]:
    """The finished process; every failure but a held lock is handed over at once. Problem when nobody lets go in time."""
    until, told = time.monotonic() + PATIENCE_SECONDS, ""
    while (done := run()).returncode == HELD:
        who = holder(done.stderr + done.stdout)
        if time.monotonic() >= until:
            raise Problem(
                f"{who} has held the lock for {PATIENCE_SECONDS} s: run this again once it has ended; "
                "what it does is in /var/log/pgbackrest"
            )
        if who != told:
            print(f"waiting for {who}, which holds the lock", file=sys.stderr, flush=True)
        told = who
        time.sleep(PAUSE_SECONDS)
    return done


def holder(said: str) -> str:
    """Who holds the lock, by what pgBackRest wrote into its file."""
    file = re.search(r"unable to acquire lock on file '([^']+)'", said)
    with suppress(OSError):
        written = Path(file[1]).read_text(errors="replace") if file else ""
        pid = re.search(r'(?:^|"execId":")(\d+)', written)
        words = Path("/proc", pid[1], "cmdline").read_text(errors="replace").split("\0") if pid else []
        if pid:
            command = next((word for word in words[1:] if re.match(r"[a-z]", word)), "")
            return f"pgBackRest's {command} (process {pid[1]})"
    # It has ended by now, or has not yet written who it is.
    return "another pgBackRest"


def called(words: list[str]) -> subprocess.CompletedProcess[str]:
    """The finished process; what a wrong key makes of a file is part of its words, and no text."""
    return subprocess.run(words, capture_output=True, text=True, errors="replace", check=False)


def main() -> None:
    try:
        done = when_free(lambda: called(sys.argv[1:]))
    except Problem as error:
        sys.exit(str(error))
    print(done.stdout, end="")
    print(done.stderr, end="", file=sys.stderr)
    sys.exit(done.returncode)


if __name__ == "__main__":
    main()
