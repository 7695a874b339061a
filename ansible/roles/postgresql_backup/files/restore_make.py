"""Creates the copy from a backup beside the live cluster: restore, replay, check, stop."""

from __future__ import annotations

import re
import time
from pathlib import Path

from common import Problem
from restore_choice import Request, choose_backup, segment_number
from restore_engine import damaged_files, info, restore_files
from restore_identity import renew_identity
from restore_place import Place, make_private
from restore_scrub import scrub
from restore_server import TARGET_MISSED, Server

ISO = 'YYYY-MM-DD"T"HH24:MI:SS"Z"'
RECOVERY = re.compile(
    r"^(recovery_target\w*|restore_command|archive_mode|archive_cleanup_command|recovery_end_command)\s*=|^# .*pgBackRest"
)


def archive_newest_writes(place: Place) -> None:
    """Archives all current WAL, with one more transaction, so that replay can reach any earlier time."""
    try:
        place.query("select pg_current_xact_id()")
        segment = place.query("select pg_walfile_name(pg_switch_wal())")
        for _ in range(120):
            last = place.query("select coalesce(last_archived_wal, '') from pg_stat_archiver")
            if last[8:24] >= segment[8:24]:
                return
            time.sleep(0.5)
    except Problem as problem:
        print(f"The newest writes may not be in the repository: {problem}", flush=True)
        return
    print("The newest writes are not in the repository: archiving makes no progress.", flush=True)


def from_backup(place: Place, request: Request, delta: bool) -> str:
    """Creates a stopped, promoted cluster in place.made; returns the time of its last transaction, or ''."""
    if not delta:
        make_private(place.made)
    repository = info(request.source)
    last_wal = last_segment(request, repository)
    options = {"id": request.id, "base": base(request, repository), "time": request.time}
    restore_files(str(place.made), {**options, "source": request.source, "delta": delta})
    refuse_tablespaces(place.made)
    restored_to = replay(place, request, last_wal)
    clean(place.made)
    if request.source:
        renew_identity(place)
    return restored_to


def base(request: Request, repository: dict) -> str | None:
    """The backup of the plan; None with a time, because then pgBackRest chooses the right backup itself. Pure."""
    backup = None if request.time or request.id else choose_backup(request, repository["backups"])
    return backup["id"] if backup else None


def last_segment(request: Request, repository: dict) -> str | None:
    """The newest WAL file that replay must reach; None for a backup of a previous cluster, whose last WAL is unknown. Pure."""
    backup = choose_backup(request, repository["backups"])
    return repository["archive"]["max"] if backup and backup.get("ofPresentOwner", True) else None


def replay(place: Place, request: Request, last_wal: str | None) -> str:
    """Starts the copy and waits for the end of replay; returns the time of the last transaction."""
    try:
        return _replay(place, request, None if request.time or request.id else last_wal)
    except Problem as problem:
        if TARGET_MISSED not in str(problem):
            raise
    # No transaction happened between the last one and the requested time, so the end of the archive is that state.
    settings = place.made / "postgresql.auto.conf"
    settings.write_text(
        "".join(line for line in settings.read_text().splitlines(True) if not line.startswith("recovery_target"))
    )
    restored_to = _replay(place, request, last_wal)
    print(f"Nothing later than {restored_to or 'the backup'} is in the archive; that is the state now.", flush=True)
    return restored_to


def _replay(place: Place, request: Request, last_wal: str | None) -> str:
    with Server(place, place.made) as server:
        refuse_short_replay(server, last_wal, request.source)
        for database in server.query("select datname from pg_database where datallowconn").splitlines():
            server.query("select count(*) from pg_class", database)
        scrub(server, request)
        return last_transaction(server)


def last_transaction(server: Server) -> str:
    """ISO time of the last replayed transaction; '' if there was none."""
    return server.query(f"select to_char(pg_last_xact_replay_timestamp() at time zone 'utc', '{ISO}')")


def refuse_short_replay(server: Server, last_wal: str | None, source: str | None = None) -> None:
    """Problem if replay ended before the archive's end: PostgreSQL reports no error for an unreadable WAL file."""
    positions = re.findall(r"redo done at ([0-9A-F]+)/([0-9A-F]+)", server.log_text())
    if not last_wal or not positions:
        return
    bytes_each = int(server.control()["Bytes per WAL segment"])
    position = (int(positions[-1][0], 16) << 32) + int(positions[-1][1], 16)
    is_far = position // bytes_each >= segment_number(last_wal, 2**32 // bytes_each)
    if is_far and int(last_wal[:8], 16) in parents(server.folder):
        return
    damaged = ", ".join(damaged_files(source)) or "none is found to be damaged, so one is missing"
    raise Problem(f"replay ended before the last archived WAL file {last_wal}; damaged: {damaged}")


def parents(folder: Path) -> set[int]:
    """All ancestors of the copy's timeline."""
    newest = max(folder.glob("pg_wal/????????.history"), default=None)
    lines = newest.read_text().splitlines() if newest else []
    return {int(line.split()[0]) for line in lines if line[:1].isdigit()}


def refuse_tablespaces(folder: Path) -> None:
    if any(folder.glob("pg_tblspc/*")):
        raise Problem(
            "the backup has tablespaces outside the cluster's folder; docs/restore.md says how to restore it by hand"
        )


def clean(folder: Path) -> None:
    """Removes the recovery settings; settings by ALTER SYSTEM stay."""
    settings = folder / "postgresql.auto.conf"
    settings.write_text("".join(line for line in settings.read_text().splitlines(True) if not RECOVERY.match(line)))
    for name in ("recovery.signal", "standby.signal", "backup_label.old"):
        (folder / name).unlink(missing_ok=True)
