"""A restore from its plan to the first backup after it, told as one story."""

from __future__ import annotations

import os
import subprocess
import sys

from common import ENGINE, Problem, engine
from restore_choice import Request
from restore_dump import from_dump
from restore_engine import info
from restore_finish import begin, finish, locked
from restore_make import from_backup, mark
from restore_place import STATE_FILE, Place
from restore_plan import gather, plan
from restore_swap import Swap

JOB = ["/usr/local/lib/strata/job", "postgresql-backup", "--", ENGINE, "backup", "full"]


def work(request: Request, place: Place) -> None:
    leave_by_hand(place)
    refuse(request, place)
    swap = begin(place, request)
    overwrite = request.overwrite or swap.state["phase"] == "overwrite"
    try:
        reached = make(request, swap, overwrite)
        say("The copy is ready; the folders are swapped.")
        swap.go_live()
    except Problem:
        finish(place)
        raise
    follow(place)
    say(f"Restored{f' to {reached}' if reached else ''}: the database is back.")
    if swap.state["before"]:
        say(f"The cluster of before is in {swap.state['before']}; when you are sure: rm -rf {swap.state['before']}")


def leave_by_hand(place: Place) -> None:
    """What an earlier run left must not stand in the way of this one."""
    try:
        state = finish(place)
        if state and state["phase"] != "overwrite":
            STATE_FILE.unlink()
    except Problem as problem:
        say(f"An earlier restore did not end well: {problem}")
        STATE_FILE.unlink(missing_ok=True)


def refuse(request: Request, place: Place) -> None:
    answer = plan(request, place, gather(request, place))
    for line in answer["words"]:
        say(line)
    if answer["refusals"]:
        sys.exit(3)


def make(request: Request, swap: Swap, overwrite: bool) -> str:
    if request.dump:
        from_dump(swap.place, request)
        return ""
    if not request.source and swap.place.is_serving():
        mark(swap.place)
    if overwrite:
        swap.take_over()
    say("Laying the backup down and replaying the log.")
    return from_backup(swap.place, request, overwrite)


def follow(place: Place) -> None:
    """Archiving goes on: in the same repository, or, for a cluster that came from elsewhere, as its new owner."""
    # A server that only checks backups never owns the repository, whatever was restored there.
    if not place.settings["verifier"] and info()["repository"] in ("foreign", "empty"):
        say("The repository gets a new owner and its first full backup.")
        engine("adopt")
        STATE_FILE.unlink(missing_ok=True)
        if subprocess.run(JOB, check=False).returncode != 0:
            raise Problem("the database is back, but its first backup failed: `strata backup <env> --full`")
    STATE_FILE.unlink(missing_ok=True)


def settle(place: Place, booting: bool) -> None:
    with locked("restore") as free:
        if free and finish(place, booting) and not booting and place.main.exists():
            follow(place)


def say(line: str) -> None:
    try:
        print(line, flush=True)
    except OSError:
        # Whoever listened is gone; the work is not.
        sys.stdout = open(os.devnull, "w")  # noqa: SIM115 (open until the end of the process)
