"""Switches archiving of the live cluster off and on, and reads why it fails."""

from __future__ import annotations

import os
import shutil
from datetime import timedelta
from pathlib import Path

from common import ARCHIVING_OFF, DROPPED, iso, now
from engine_info import problem

SPOOL = Path("/var/spool/pgbackrest")


def switch_archiving(on: bool) -> bool:
    """Returns whether something changed. WAL that was written while archiving was off counts as dropped."""
    if on == (not ARCHIVING_OFF.exists()):
        return False
    if on:
        # O_NOFOLLOW: postgres owns the folder, and with a symlink it could get any file of root.
        handle = os.open(DROPPED, os.O_WRONLY | os.O_APPEND | os.O_CREAT | os.O_NOFOLLOW, 0o644)
        with os.fdopen(handle, "a") as file:
            # One second ago, so that a backup that starts now closes the gap.
            file.write(f"{iso(now() - timedelta(seconds=1))} while-archiving-was-off\n")
            shutil.chown(file.fileno(), "postgres", "postgres")
        # Last, so that after a kill the gap is recorded twice and not lost.
        ARCHIVING_OFF.unlink()
    else:
        ARCHIVING_OFF.touch()
    return True


def archive_from_start() -> None:
    """Switches archiving on before the first start of a new cluster, so it has no gap."""
    ARCHIVING_OFF.unlink(missing_ok=True)


def archive_error() -> str:
    """The last archiving error in one sentence; empty if there is none."""
    errors = sorted((SPOOL / "archive" / "main" / "out").glob("*.error"), key=lambda file: file.stat().st_mtime)
    # The first line is the error code.
    return problem(errors[-1].read_text(errors="replace").partition("\n")[2])[1] if errors else ""
