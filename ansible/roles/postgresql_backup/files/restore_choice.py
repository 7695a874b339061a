"""What a restore was asked for, what is so on the host, and what follows from both. Pure."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field

from common import parse

SEGMENT_BYTES = 16 * 1024 * 1024
# Log that is replayed, and the server's own files, need room besides the data.
SPARE_BYTES = 512 * 1024 * 1024


@dataclass
class Request:
    """What the operator asked for; `time` is an ISO time, `dump` a file or its name in the bucket."""

    time: str | None = None
    id: str | None = None
    dump: str | None = None
    source: str | None = None
    scrub: str | None = None
    overwrite: bool = False


@dataclass
class Facts:
    """What is so on this host and in the repository. Sizes are bytes."""

    version: str
    moment: datetime.datetime
    info: dict
    free: int
    held: int = 0
    tablespaces: int = 0
    archive_stuck_since: str | None = None
    dump_bytes: int | None = None
    kept: list[str] = field(default_factory=list)


def chosen(request: Request, backups: list[dict]) -> dict | None:
    """The backup a restore starts from: the named one, else the newest that was finished by then."""
    if request.id:
        return next((item for item in backups if item["id"] == request.id), None)
    limit = parse(request.time) if request.time else None
    usable = [item for item in backups if not item["damaged"] and (limit is None or parse(item["finished"]) <= limit)]
    return max(usable, key=lambda item: item["finished"], default=None)


def segments(first: str | None, last: str | None) -> int:
    """WAL segments between two names, both included; 0 when one is not known."""
    if not first or not last:
        return 0
    return max(0, segment_number(last) - segment_number(first) + 1)


def segment_number(name: str, per_log: int = 256) -> int:
    """A segment's place in the log, whatever its timeline: 0000000100000002000000FF → 767."""
    return int(name[8:16], 16) * per_log + int(name[16:24], 16)


def needed_bytes(request: Request, facts: Facts) -> int:
    if request.dump:
        # SQL shrinks to about a fifth when packed, and indexes come on top.
        return (facts.dump_bytes or 0) * 8 + SPARE_BYTES
    backup = chosen(request, facts.info["backups"])
    return int(backup["databaseBytes"] * 1.05) + SPARE_BYTES if backup else 0
