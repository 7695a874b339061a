#!/usr/bin/python3
"""Run a job once: never twice at a time, its result written down, its failure told to people."""

from __future__ import annotations

import argparse
import fcntl
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

from job_process import execute
from job_record import ROOT, Record, every_record

LOCKS = ROOT / "run/strata/jobs"
ALERT = ROOT / "usr/local/lib/strata/alert"
QUIET_SECONDS = 12 * 3600


@contextmanager
def locked(name: str) -> Iterator[bool]:
    """Whether nobody else runs this job; the lock goes with the process, however it ends."""
    LOCKS.mkdir(parents=True, exist_ok=True)
    with open(LOCKS / f"{name}.lock", "a") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            yield False
        else:
            yield True


def tell(record: Record, subject: str) -> None:
    """A broken alert is no reason to lose the result."""
    try:
        subprocess.run([ALERT, subject], input=f"{record.message}\n", text=True, timeout=300, check=True)
    except (OSError, subprocess.SubprocessError) as error:
        print(f"the alert could not be sent: {error}", file=sys.stderr)


def settle(record: Record, code: int, lines: list[str]) -> None:
    """Write the result down, then tell: the first failure, every 12 hours while it lasts, and that it is over."""
    alerted = record.alerted
    record.finish(code == 0, lines)
    due = code != 0 and (alerted is None or time.time() - alerted > QUIET_SECONDS)
    record.alerted = time.time() if due else alerted if code != 0 else None
    record.write()
    record.write_metrics()
    if due:
        tell(record, f"job {record.name} failed")
    elif code == 0 and alerted is not None:
        tell(record, f"job {record.name} works again")


def settle_killed(name: str) -> None:
    """A run that was killed wrote no result."""
    record = Record.read(name)
    if record and record.finished is None:
        settle(record, 1, [*record.message.splitlines(), f"The run that began {record.started} was killed."])


def run(name: str, command: list[str], user: str | None) -> int:
    with locked(name) as free:
        if not free:
            print(f"skipped: {name} is running already")
            return 0
        settle_killed(name)
        record = Record.begin(name)
        code, lines = execute(command, user)
        settle(record, code, lines)
        return code if 0 <= code < 126 else 1


def main() -> int:
    parser = argparse.ArgumentParser(
        prog="job", usage="job NAME [--user USER] -- COMMAND… | job --settle NAME | job --list"
    )
    parser.add_argument("name", nargs="?")
    parser.add_argument("--user")
    parser.add_argument("--settle", metavar="NAME", help="note a run that was killed")
    parser.add_argument(
        "--list", action="store_true", help="print the last result of every job, a JSON object per line"
    )
    cut = sys.argv.index("--") if "--" in sys.argv else len(sys.argv)
    words, command = parser.parse_args(sys.argv[1:cut]), sys.argv[cut + 1 :]
    if words.name and command:
        return run(words.name, command, words.user)
    if words.settle:
        with locked(words.settle) as free:
            if free:
                settle_killed(words.settle)
    elif words.list:
        print(*every_record(locked), sep="\n")
    else:
        parser.error("name a job and, after --, its command")
    return 0


if __name__ == "__main__":
    sys.exit(main())
