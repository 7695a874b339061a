"""All steps of a restore, from the plan to the first backup after it."""

from __future__ import annotations

import os
import subprocess
import sys

from common import ENGINE, Problem, engine
from restore_choice import Request
from restore_dump import from_dump
from restore_engine import info
from restore_finish import begin, exclusive_lock, finish
from restore_make import archive_newest_writes, from_backup
from restore_place import STATE_FILE, Place
from restore_plan import gather, plan
from restore_swap import Swap

JOB = ["/usr/local/lib/strata/job", "postgresql-backup", "--", ENGINE, "backup", "full"]


def work(request: Request, place: Place) -> None:
    clean_up_earlier_run(place)
    refuse(request, place)
    swap = begin(place, request)
    overwrite = request.overwrite or swap.state["phase"] == "overwrite"
    try:
        restored_to = make(request, swap, overwrite)
        say("The copy is ready; the folders are swapped.")
        swap.go_live()
    except Problem:
        finish(place)
        raise
    follow(place)
    say(f"Restored{f' to {restored_to}' if restored_to else ''}: the database is back.")
    if swap.state["before"]:
        say(f"The old cluster is in {swap.state['before']}; when you are sure: rm -rf {swap.state['before']}")


def clean_up_earlier_run(place: Place) -> None:
    """Completes or removes an earlier interrupted run."""
    try:
        state = finish(place)
        if state and state["phase"] != "overwrite":
            STATE_FILE.unlink()
    except Problem as problem:
        say(f"An earlier restore did not end well: {problem}")
        STATE_FILE.unlink(missing_ok=True)


def refuse(request: Request, place: Place) -> None:
    result = plan(request, place, gather(request, place))
    for line in result["words"]:
        say(line)
    if result["refusals"]:
        sys.exit(3)


def make(request: Request, swap: Swap, overwrite: bool) -> str:
    if request.dump:
        from_dump(swap.place, request)
        return ""
    if not request.source and swap.place.is_serving():
        archive_newest_writes(swap.place)
    if overwrite:
        swap.take_over()
    say("Laying the backup down and replaying the log.")
    return from_backup(swap.place, request, overwrite)


def follow(place: Place) -> None:
    """Continues archiving; a cluster that does not own the repository becomes its owner first."""
    # A proof server never owns the repository.
    if not place.settings["verifier"] and info()["repository"] in ("foreign", "empty"):
        say("The repository gets a new owner and its first full backup.")
        engine("adopt")
        STATE_FILE.unlink(missing_ok=True)
        if subprocess.run(JOB, check=False).returncode != 0:
            raise Problem("the database is back, but its first backup failed: `strata backup <env> --full`")
    STATE_FILE.unlink(missing_ok=True)


def settle(place: Place, booting: bool) -> None:
    with exclusive_lock("restore") as free:
        if free and finish(place, booting) and not booting and place.main.exists():
            follow(place)


def say(line: str) -> None:
    try:
        print(line, flush=True)
    except OSError:
        # The client has disconnected; continue without output.
        sys.stdout = open(os.devnull, "w")  # noqa: SIM115 (open until the end of the process)
