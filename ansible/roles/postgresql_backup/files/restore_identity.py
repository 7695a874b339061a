"""Gives a copy of another environment's cluster a new system identifier, so that the source's repository refuses it."""

from __future__ import annotations

import os
import struct
import time

from common import Problem, as_postgres, last_line
from restore_place import Place


def new_identifier(seconds: float, process: int) -> int:
    """Computes it like initdb: seconds, microseconds, pid. Pure."""
    whole = int(seconds)
    return whole << 32 | int((seconds - whole) * 1_000_000) << 12 | process & 0xFFF


def renew_identity(place: Place) -> None:
    """Writes a new system identifier into the stopped copy; then pg_resetwal starts new WAL with it (like pg_createsubscriber)."""
    with (place.made / "global" / "pg_control").open("r+b") as file:
        file.write(struct.pack("=Q", new_identifier(time.time(), os.getpid())))
        os.fsync(file.fileno())
    # -f, because the checksum of pg_control is wrong now; pg_resetwal corrects it.
    result = as_postgres([place.program("pg_resetwal"), "-f", "-D", str(place.made)])
    if result.returncode != 0:
        raise Problem(f"the copy cannot get a new system identifier:  {last_line(result.stderr)}")
