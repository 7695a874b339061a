#!/usr/bin/python3
"""Runs a job: never two runs at the same time; saves the result and sends an alert after a failure."""

from __future__ import annotations

import argparse
import fcntl
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from job_process import execute
from job_record import ROOT, Record, every_record

LOCKS = ROOT / "run/strata/jobs"
ALERT = ROOT / "usr/local/lib/strata/alert"
QUIET_SECONDS = 12 * 3600
# Exit codes of a job that knows its failures: the one before still lasts, which was alerted already; and another one.
LASTS, ANOTHER = 75, 76


@contextmanager
def exclusive_lock(name: str) -> Iterator[bool]:
    """Yields False if another run holds the lock; the kernel releases it when the process ends."""
    LOCKS.mkdir(parents=True, exist_ok=True)
    with open(LOCKS / f"{name}.lock", "a") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            yield False
        else:
            yield True


def send_alert(record: Record, subject: str) -> None:
    """Ignores errors, so that the result is saved anyway."""
    try:
        subprocess.run([ALERT, subject], input=f"{record.message}\n", text=True, timeout=300, check=True)
    except (OSError, subprocess.SubprocessError) as error:
        print(f"the alert could not be sent: {error}", file=sys.stderr)


def save_result(record: Record, code: int, lines: list[str]) -> None:
    """Saves the result, then alerts: at the first failure, every 12 hours while it lasts, and when it is over."""
    alerted = record.alerted
    record.finish(code == 0, lines)
    due = code != 0 and (alerted is None or code == ANOTHER or (code != LASTS and is_long_ago(alerted)))
    record.alerted = time.time() if due else alerted if code != 0 else None
    record.write()
    record.write_metrics()
    if due:
        send_alert(record, f"job {record.name} failed")
    elif code == 0 and alerted is not None:
        send_alert(record, f"job {record.name} works again")
    if code == 0:
        forget_failed_unit(record.name)


def is_long_ago(alerted: float) -> bool:
    return time.time() - alerted > QUIET_SECONDS


def forget_failed_unit(name: str) -> None:
    """A run by hand that passed also ends the failed state of the unit, which an earlier run by timer left."""
    words = ["systemctl", "reset-failed", f"strata-job-{name}.service"]
    with suppress(OSError):
        subprocess.run(words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)


def save_killed_result(name: str) -> None:
    """Saves a failure for a killed run, which could not save a result itself."""
    record = Record.read(name)
    if record and record.finished is None:
        save_result(record, 1, [*record.message.splitlines(), f"The run that began {record.started} was killed."])


def run(name: str, command: list[str], user: str | None) -> int:
    with exclusive_lock(name) as free:
        if not free:
            print(f"skipped: {name} is running already")
            return 0
        save_killed_result(name)
        record = Record.begin(name)
        code, lines = execute(command, user)
        save_result(record, code, lines)
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
    options, command = parser.parse_args(sys.argv[1:cut]), sys.argv[cut + 1 :]
    if options.name and command:
        return run(options.name, command, options.user)
    if options.settle:
        with exclusive_lock(options.settle) as free:
            if free:
                save_killed_result(options.settle)
    elif options.list:
        print(*every_record(exclusive_lock), sep="\n")
    else:
        parser.error("name a job and, after --, its command")
    return 0


if __name__ == "__main__":
    sys.exit(main())
