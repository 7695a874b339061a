"""The swap of folders. Each step is recorded first, so an interrupted swap can be completed or rolled back.

Phases of restore.json: make (the copy is being created, the old cluster is live), overwrite (the old cluster became the copy),
swap (the copy is complete: complete the renames), undo (it did not start: rename back), follow (the new cluster is live).
"""

from __future__ import annotations

import datetime
from pathlib import Path

from common import Problem, engine, write_json
from restore_place import STATE_FILE, Place, stop_stale, sync_folder

Move = tuple[Path, Path]


def moves(state: dict, there: set[Path]) -> list[Move]:
    """The renames that remain in this phase, for the existing folders. Pure."""
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
    """The initial state of a restore."""
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
    """The phases of one restore."""

    def __init__(self, place: Place, state: dict):
        self.place, self.state = place, state

    def enter(self, phase: str) -> None:
        self.state["phase"] = phase
        write_json(STATE_FILE, self.state)
        sync_folder(STATE_FILE.parent)

    def take_over(self) -> None:
        """Renames the old cluster's folder to the copy's name, so that an incomplete cluster is never named main."""
        self.place.stop()
        self.enter("overwrite")
        if self.place.main.exists() and not self.place.made.exists():
            self.rename(self.place.main, self.place.made)
        stop_stale(self.place.made)

    def go_live(self) -> None:
        """Renames the folders and starts the cluster; rolls back if it does not start."""
        self.place.stop()
        self.enter("swap")
        self.rename_all()
        # Before the start, because the new cluster first archives its timeline history.
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
        return Problem(f"{problem}; the old cluster is back")

    def rename_all(self) -> None:
        folders = {Path(self.state[name]) for name in ("main", "made", "before") if self.state[name]}
        for old, new in moves(self.state, {folder for folder in folders if folder.exists()}):
            self.rename(old, new)

    def rename(self, old: Path, new: Path) -> None:
        old.rename(new)
        sync_folder(self.place.folder)
        if (new / "postmaster.pid").exists() and new != self.place.main:
            # The server was started between our stop and the rename.
            stop_stale(new)
