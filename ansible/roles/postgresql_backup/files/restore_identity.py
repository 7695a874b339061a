"""A copy of another environment's cluster gets an identity of its own: the repository it came from refuses it from then on."""

from __future__ import annotations

import os
import struct
import time

from common import Problem, as_postgres, last_line
from restore_place import Place


def new_identifier(seconds: float, process: int) -> int:
    """As initdb makes it: seconds, microseconds, process. Pure."""
    whole = int(seconds)
    return whole << 32 | int((seconds - whole) * 1_000_000) << 12 | process & 0xFFF


def renew_identity(place: Place) -> None:
    """Writes a new system identifier into the stopped copy; pg_resetwal then begins a log under it (as pg_createsubscriber does)."""
    with (place.made / "global" / "pg_control").open("r+b") as file:
        file.write(struct.pack("=Q", new_identifier(time.time(), os.getpid())))
        os.fsync(file.fileno())
    # -f: the checksum of pg_control is now wrong, pg_resetwal writes it anew.
    done = as_postgres([place.program("pg_resetwal"), "-f", "-D", str(place.made)])
    if done.returncode != 0:
        raise Problem(f"the copy gets no identity of its own: {last_line(done.stderr)}")
