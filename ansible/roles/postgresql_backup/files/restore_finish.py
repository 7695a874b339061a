"""Begins a restore, and brings one that was interrupted to one of its two ends."""

from __future__ import annotations

import contextlib
import fcntl
from collections.abc import Iterator

from common import Problem, engine, now, read_json
from restore_choice import Request
from restore_place import RUN, STATE_FILE, Place, discard, stop_stale, systemctl
from restore_swap import Swap, new_state


@contextlib.contextmanager
def locked(name: str) -> Iterator[bool]:
    """False when another run holds the lock; the kernel frees it when its holder dies."""
    RUN.mkdir(parents=True, exist_ok=True)
    with (RUN / f"{name}.lock").open("w") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            yield False
            return
        yield True


def begin(place: Place, request: Request) -> Swap:
    """Cleans up what an earlier run left and writes down that a restore has begun."""
    left = read_json(STATE_FILE)
    if left and left["phase"] == "overwrite" and not request.dump:
        return Swap(place, left)
    discard(place.made)
    swap = Swap(place, new_state(place, now(), request.overwrite))
    swap.enter("make")
    return swap


def finish(place: Place, booting: bool = False) -> dict | None:
    """Finishes or undoes what restore.json tells of; the state when something is left to do, else None."""
    state = read_json(STATE_FILE)
    if state is None:
        return None
    swap = Swap(place, state)
    if state["phase"] == "overwrite" and not place.main.exists():
        stop_stale(place.made)
        print(f"A restore over the old data was interrupted: {place.main} is not there until it is run again.")
        return state
    swap.rename_all()
    if state["phase"] in ("swap", "follow"):
        return _go_on(swap, booting)
    _go_back(swap, booting)
    return None


def _go_on(swap: Swap, booting: bool) -> dict:
    swap.enter("follow")
    engine("archive-from-start")
    if booting:
        systemctl("start", "--no-block", swap.place.unit)
    else:
        swap.place.start()
    print("The restore was finished: the restored cluster is live.")
    return swap.state


def _go_back(swap: Swap, booting: bool) -> None:
    discard(swap.place.made)
    if swap.state["serving"] and not booting:
        swap.place.start()
    if swap.state["phase"] == "undo" and not booting:
        # Archiving was switched on for the copy; a cluster that is foreign to the repository must not archive.
        with contextlib.suppress(Problem):
            engine("prepare")
    STATE_FILE.unlink()
    print("The restore was undone: the cluster of before is live.")
