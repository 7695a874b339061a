"""The swap of folders, written down before each step, so that what was interrupted is finished or undone.

Phases of restore.json: make (the copy is being made, the old cluster is live), overwrite (the old cluster became the copy),
swap (the copy is complete: finish the renames), undo (it did not start: put the old one back), follow (the new one is live).
"""

from __future__ import annotations

import datetime
from pathlib import Path

from common import Problem, engine, write_json
from restore_place import STATE_FILE, Place, stop_stale, sync_folder

Move = tuple[Path, Path]


def moves(state: dict, there: set[Path]) -> list[Move]:
    """Renames that are still to be done in this phase, whichever of the folders are there. Pure."""
    main, made = Path(state["main"]), Path(state["made"])
    before = Path(state["before"]) if state["before"] else None
    if state["phase"] == "undo":
        if not before or before not in there:
            return []
        return ([(main, made)] if main in there else []) + [(before, main)]
    if state["phase"] != "swap" or made not in there:
        return []
    if before and before in there and main in there:
        raise Problem(f"{main}, {made} and {before} are all there: rename one of them by hand, then try again")
    aside = [(main, before)] if before and main in there else []
    return [*aside, (made, main)]


def new_state(place: Place, moment: datetime.datetime, overwrite: bool) -> dict:
    """The first entry of a restore."""
    has_main = place.main.exists()
    before = place.folder / f"main.before-{moment:%Y%m%dT%H%M%SZ}" if has_main and not overwrite else None
    return {
        "phase": "make",
        "started": moment.isoformat(),
        "main": str(place.main),
        "made": str(place.made),
        "before": str(before) if before else None,
        "serving": place.is_serving(),
    }


class Swap:
    """One restore's way through the phases."""

    def __init__(self, place: Place, state: dict):
        self.place, self.state = place, state

    def enter(self, phase: str) -> None:
        self.state["phase"] = phase
        write_json(STATE_FILE, self.state)
        sync_folder(STATE_FILE.parent)

    def take_over(self) -> None:
        """The old cluster's folder becomes the copy: nothing half-made is ever called main."""
        self.place.stop()
        self.enter("overwrite")
        if self.place.main.exists() and not self.place.made.exists():
            self.rename(self.place.main, self.place.made)
        stop_stale(self.place.made)

    def go_live(self) -> None:
        """Renames and starts; what does not start is undone."""
        self.place.stop()
        self.enter("swap")
        self.rename_all()
        # Before the start: the first thing the new cluster archives is where its history branches off.
        engine("archive-from-start")
        try:
            self.place.start()
        except Problem as problem:
            raise self.undo(problem) from problem
        self.enter("follow")

    def undo(self, problem: Problem) -> Problem:
        if not self.state["before"]:
            return Problem(f"{problem}; its folder is {self.place.main}")
        self.place.stop()
        self.enter("undo")
        self.rename_all()
        return Problem(f"{problem}; the cluster of before is back")

    def rename_all(self) -> None:
        folders = {Path(self.state[name]) for name in ("main", "made", "before") if self.state[name]}
        for old, new in moves(self.state, {folder for folder in folders if folder.exists()}):
            self.rename(old, new)

    def rename(self, old: Path, new: Path) -> None:
        old.rename(new)
        sync_folder(self.place.folder)
        if (new / "postmaster.pid").exists() and new != self.place.main:
            # Somebody started the server between our stop and this.
            stop_stale(new)
