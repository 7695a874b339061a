"""Begins a restore, and completes or rolls back an interrupted one."""

from __future__ import annotations

import contextlib
import fcntl
from collections.abc import Iterator

from common import Problem, engine, now, read_json
from restore_choice import Request
from restore_place import RUN, STATE_FILE, Place, discard, stop_stale, systemctl
from restore_swap import Swap, new_state


@contextlib.contextmanager
def exclusive_lock(name: str) -> Iterator[bool]:
    """Yields False if another run holds the lock; the kernel releases it when the holder dies."""
    RUN.mkdir(parents=True, exist_ok=True)
    with (RUN / f"{name}.lock").open("w") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            yield False
            return
        yield True


def begin(place: Place, request: Request) -> Swap:
    """Removes files of an earlier run and records the start of a restore."""
    old_state = read_json(STATE_FILE)
    if old_state and old_state["phase"] == "overwrite" and not request.dump:
        return Swap(place, old_state)
    discard(place.made)
    swap = Swap(place, new_state(place, now(), request.overwrite))
    swap.enter("make")
    return swap


def finish(place: Place, booting: bool = False) -> dict | None:
    """Completes or rolls back the restore in restore.json; returns its state if more work remains, else None."""
    state = read_json(STATE_FILE)
    if state is None:
        return None
    swap = Swap(place, state)
    if state["phase"] == "overwrite" and not place.main.exists():
        stop_stale(place.made)
        print(f"A restore with --overwrite was interrupted: {place.main} does not exist until you run it again.")
        return state
    swap.rename_all()
    if state["phase"] in ("swap", "follow"):
        return _complete(swap, booting)
    _roll_back(swap, booting)
    return None


def _complete(swap: Swap, booting: bool) -> dict:
    swap.enter("follow")
    engine("archive-from-start")
    if booting:
        systemctl("start", "--no-block", swap.place.unit)
    else:
        swap.place.start()
    print("The restore was finished: the restored cluster is live.")
    return swap.state


def _roll_back(swap: Swap, booting: bool) -> None:
    discard(swap.place.made)
    if swap.state["serving"] and not booting:
        swap.place.start()
    if swap.state["phase"] == "undo" and not booting:
        # Archiving was switched on for the copy. `prepare` switches it off again if the cluster does not own the repository.
        with contextlib.suppress(Problem):
            engine("prepare")
    STATE_FILE.unlink()
    print("The restore was rolled back: the old cluster is live.")
