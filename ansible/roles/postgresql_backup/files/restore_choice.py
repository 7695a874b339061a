"""The request for a restore, facts about the host, and the choice of the backup. Pure."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field

from common import parse

SEGMENT_BYTES = 16 * 1024 * 1024
# Additional space for replayed WAL and the server's own files.
SPARE_BYTES = 512 * 1024 * 1024


@dataclass
class Request:
    """The operator's request; `time` is an ISO time, `dump` a path or a name in the bucket."""

    time: str | None = None
    id: str | None = None
    dump: str | None = None
    source: str | None = None
    scrub: str | None = None
    overwrite: bool = False


@dataclass
class Facts:
    """Facts about this host and the repository. Sizes in bytes."""

    version: str
    moment: datetime.datetime
    info: dict
    free: int
    held: int = 0
    tablespaces: int = 0
    archive_stuck_since: str | None = None
    dump_bytes: int | None = None
    kept: list[str] = field(default_factory=list)


def choose_backup(request: Request, backups: list[dict]) -> dict | None:
    """The backup to restore: the requested one, or the newest that was finished at the requested time."""
    if request.id:
        return next((item for item in backups if item["id"] == request.id), None)
    limit = parse(request.time) if request.time else None
    usable = [item for item in backups if not item["damaged"] and (limit is None or parse(item["finished"]) <= limit)]
    return max(usable, key=lambda item: item["finished"], default=None)


def segments(first: str | None, last: str | None) -> int:
    """Number of WAL segments between two names, inclusive; 0 if one is unknown."""
    if not first or not last:
        return 0
    return max(0, segment_number(last) - segment_number(first) + 1)


def segment_number(name: str, per_log: int = 256) -> int:
    """A segment's position, independent of its timeline: 0000000100000002000000FF → 767."""
    return int(name[8:16], 16) * per_log + int(name[16:24], 16)


def needed_bytes(request: Request, facts: Facts) -> int:
    if request.dump:
        # gzip reduces SQL to about a fifth, and indexes need additional space.
        return (facts.dump_bytes or 0) * 8 + SPARE_BYTES
    backup = choose_backup(request, facts.info["backups"])
    return int(backup["databaseBytes"] * 1.05) + SPARE_BYTES if backup else 0
