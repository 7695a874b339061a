"""Makes the copy from a backup: laid down beside the live cluster, replayed, checked, stopped."""

from __future__ import annotations

import re
import time
from pathlib import Path

from common import Problem
from restore_choice import Request, chosen, segment_number
from restore_engine import damaged_files, info, lay_down
from restore_identity import renew_identity
from restore_place import Place, make_private
from restore_scrub import scrub
from restore_server import TARGET_MISSED, Server

ISO = 'YYYY-MM-DD"T"HH24:MI:SS"Z"'
RECOVERY = re.compile(
    r"^(recovery_target\w*|restore_command|archive_mode|archive_cleanup_command|recovery_end_command)\s*=|^# .*pgBackRest"
)


def mark(place: Place) -> None:
    """Brings all that was written until now into the repository, and a transaction that ends any wait for a time."""
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
    print("The newest writes are not in the repository: archiving does not get on.", flush=True)


def from_backup(place: Place, request: Request, delta: bool) -> str:
    """Leaves a stopped, promoted cluster in place.made; returns the time of its last transaction, '' when there is none."""
    if not delta:
        make_private(place.made)
    found = info(request.source)
    wanted = last_segment(request, found)
    options = {"id": request.id, "base": base(request, found), "time": request.time}
    lay_down(str(place.made), {**options, "source": request.source, "delta": delta})
    refuse_tablespaces(place.made)
    reached = replay(place, request, wanted)
    clean(place.made)
    if request.source:
        renew_identity(place)
    return reached


def base(request: Request, found: dict) -> str | None:
    """The backup that the plan names; for a time pgBackRest knows better which one was consistent by then. Pure."""
    backup = None if request.time or request.id else chosen(request, found["backups"])
    return backup["id"] if backup else None


def last_segment(request: Request, found: dict) -> str | None:
    """Newest WAL file that replay must reach; None for a backup of an earlier cluster, whose end nobody notes. Pure."""
    backup = chosen(request, found["backups"])
    return found["archive"]["max"] if backup and backup.get("ofPresentOwner", True) else None


def replay(place: Place, request: Request, wanted: str | None) -> str:
    """Starts the copy until replay is over."""
    try:
        return _replay(place, request, None if request.time or request.id else wanted)
    except Problem as problem:
        if TARGET_MISSED not in str(problem):
            raise
    # Nothing was written between the last transaction and that time: the end of the archive is the state of then.
    settings = place.made / "postgresql.auto.conf"
    settings.write_text(
        "".join(line for line in settings.read_text().splitlines(True) if not line.startswith("recovery_target"))
    )
    reached = _replay(place, request, wanted)
    print(f"Nothing later than {reached or 'the backup'} is in the archive; that is the state now.", flush=True)
    return reached


def _replay(place: Place, request: Request, wanted: str | None) -> str:
    with Server(place, place.made) as server:
        refuse_short_replay(server, wanted, request.source)
        for database in server.query("select datname from pg_database where datallowconn").splitlines():
            server.query("select count(*) from pg_class", database)
        scrub(server, request)
        return last_transaction(server)


def last_transaction(server: Server) -> str:
    """ISO time of the last transaction that was replayed; '' when there was none."""
    return server.query(f"select to_char(pg_last_xact_replay_timestamp() at time zone 'utc', '{ISO}')")


def refuse_short_replay(server: Server, wanted: str | None, source: str | None = None) -> None:
    """Problem when the copy ends before the archive does: a WAL file that cannot be read ends replay without an error."""
    found = re.findall(r"redo done at ([0-9A-F]+)/([0-9A-F]+)", server.said())
    if not wanted or not found:
        return
    bytes_each = int(server.control()["Bytes per WAL segment"])
    position = (int(found[-1][0], 16) << 32) + int(found[-1][1], 16)
    is_far = position // bytes_each >= segment_number(wanted, 2**32 // bytes_each)
    if is_far and int(wanted[:8], 16) in parents(server.folder):
        return
    damaged = ", ".join(damaged_files(source)) or "none is found to be damaged, so one is missing"
    raise Problem(f"replay ended before the last archived WAL file {wanted}; damaged: {damaged}")


def parents(folder: Path) -> set[int]:
    """Timelines that the copy's own one branched off from, near and far."""
    newest = max(folder.glob("pg_wal/????????.history"), default=None)
    lines = newest.read_text().splitlines() if newest else []
    return {int(line.split()[0]) for line in lines if line[:1].isdigit()}


def refuse_tablespaces(folder: Path) -> None:
    if any(folder.glob("pg_tblspc/*")):
        raise Problem(
            "the backup has tablespaces outside the cluster's folder; docs/restore.md says how to restore it by hand"
        )


def clean(folder: Path) -> None:
    """Takes the settings of this recovery out; what an operator set with ALTER SYSTEM stays."""
    settings = folder / "postgresql.auto.conf"
    settings.write_text("".join(line for line in settings.read_text().splitlines(True) if not RECOVERY.match(line)))
    for name in ("recovery.signal", "standby.signal", "backup_label.old"):
        (folder / name).unlink(missing_ok=True)
