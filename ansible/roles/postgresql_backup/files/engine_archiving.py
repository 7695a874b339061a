"""Archiving of the live cluster: off and on, and why it fails."""

from __future__ import annotations

import os
import shutil
from datetime import timedelta
from pathlib import Path

from common import ARCHIVING_OFF, DROPPED, iso, now
from engine_info import problem

SPOOL = Path("/var/spool/pgbackrest")


def switch_archiving(on: bool) -> bool:
    """Whether this changed something. What was written while it was off is in no backup, so it counts as dropped."""
    if on == (not ARCHIVING_OFF.exists()):
        return False
    if on:
        # The folder is the database's own: a link that it laid there would give it any file of root's.
        handle = os.open(DROPPED, os.O_WRONLY | os.O_APPEND | os.O_CREAT | os.O_NOFOLLOW, 0o644)
        with os.fdopen(handle, "a") as file:
            # A second ago: the backup that follows at once closes it.
            file.write(f"{iso(now() - timedelta(seconds=1))} while-archiving-was-off\n")
            shutil.chown(file.fileno(), "postgres", "postgres")
        # Last: killed in between, the gap is noted twice rather than never.
        ARCHIVING_OFF.unlink()
    else:
        ARCHIVING_OFF.touch()
    return True


def archive_from_start() -> None:
    """For the cluster that is started next: it archives its first file, so nothing of it is in no backup."""
    ARCHIVING_OFF.unlink(missing_ok=True)


def archive_error() -> str:
    """Why the last segment was refused, in one sentence; empty when none is."""
    errors = sorted((SPOOL / "archive" / "main" / "out").glob("*.error"), key=lambda file: file.stat().st_mtime)
    # Its first line is a code.
    return problem(errors[-1].read_text(errors="replace").partition("\n")[2])[1] if errors else ""
