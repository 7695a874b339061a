"""The plan of a restore: source, required space, what is kept, and reasons to refuse."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

from common import Problem, iso, now, parse
from restore_choice import SEGMENT_BYTES, Facts, Request, choose_backup, needed_bytes, segments
from restore_dump import dumps
from restore_engine import info
from restore_place import Place, free_bytes, size
from restore_refusals import refusals

NO_REPOSITORY = {"repository": "empty", "problem": "", "archive": {"min": None, "max": None}, "backups": []}


def gather(request: Request, place: Place) -> Facts:
    """Collects facts from the host, the live server and the repository; changes nothing."""
    return Facts(
        version=place.version,
        moment=now(),
        info=NO_REPOSITORY if request.dump else info(request.source),
        free=free_bytes(place.folder),
        held=size(place.main) + size(place.made),
        tablespaces=len(list(place.main.glob("pg_tblspc/*"))) if not request.source else 0,
        archive_stuck_since=None if request.source else stuck_since(place),
        dump_bytes=dump_bytes(request) if request.dump else None,
        kept=place.kept(),
    )


def stuck_since(place: Place) -> str | None:
    """Time of the last archived WAL if archiving fails now; None if it works or the server is down."""
    moment = "to_char(last_archived_time at time zone 'utc', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')"
    sql = f"select {moment} from pg_stat_archiver where last_failed_time > last_archived_time"
    try:
        return (place.query(sql) if place.is_serving() else "") or None
    except Problem:
        return None


def dump_bytes(request: Request) -> int | None:
    """Size of a dump, given by path or by name in the list of dumps; None if it does not exist."""
    path = Path(request.dump or "")
    if len(path.parts) > 1:
        return path.stat().st_size if path.is_file() else None
    result = subprocess.run([*dumps(request), "--list"], capture_output=True, text=True, check=False)
    rows = [json.loads(line) for line in result.stdout.splitlines()]
    return next((row["bytes"] for row in rows if row["file"] == path.name), None)


def plan(request: Request, place: Place, facts: Facts) -> dict:
    """The plan as JSON."""
    reasons = refusals(request, facts)
    backup = None if request.dump else choose_backup(request, facts.info["backups"])
    keeps = f"{place.folder}/main.before-<time>" if place.main.exists() and not request.overwrite else None
    result = {
        "source": _source(request),
        "target": str(place.main),
        "to": iso(parse(request.time)) if request.time and not reasons else request.time,
        "backup": backup,
        "bytes": needed_bytes(request, facts) if not reasons or backup else 0,
        "freeBytes": facts.free,
        "walNeeded": _wal(request, facts, backup),
        "keeps": keeps,
        "kept": facts.kept,
        "refusals": reasons,
    }
    return {**result, "words": words(result, request)}


def _source(request: Request) -> str:
    if request.dump:
        return request.dump
    if not request.source:
        return "this environment's repository"
    described = json.loads(Path(request.source).read_text())
    return f"{described['bucket']}/{described['name']}"


def _wal(request: Request, facts: Facts, backup: dict | None) -> dict:
    if not backup or request.id:
        return {"segments": 0, "bytes": 0}
    count = segments(backup["walStop"], facts.info["archive"]["max"])
    return {"segments": count, "bytes": count * SEGMENT_BYTES}


def words(details: dict, request: Request) -> list[str]:
    """The plan as text, one sentence per line."""
    if details["refusals"]:
        return [
            f"Refused: {each['what']}. {each['remedy'][0].upper()}{each['remedy'][1:]}." for each in details["refusals"]
        ]
    lines = [_begin(details, request)]
    if request.scrub:
        lines.append("The scrub file runs before anybody can connect.")
    if details["keeps"]:
        lines.append(f"The present cluster serves until the copy is ready; then it is kept as {details['keeps']}.")
    else:
        lines.append("The present cluster stops now and is written over: nothing of it is kept.")
    lines.append(f"The disk needs {details['bytes'] // 2**20} MiB of {details['freeBytes'] // 2**20} MiB free.")
    if details["kept"]:
        lines.append(f"Earlier restores kept {', '.join(details['kept'])}.")
    return lines


def _begin(details: dict, request: Request) -> str:
    if request.dump:
        return f"Dump {request.dump} is loaded into a new cluster; backups begin anew."
    backup = details["backup"]
    upto = (
        f"to {details['to']} (UTC)" if details["to"] else "to its end" if request.id else "to the newest archived state"
    )
    return f"Backup {backup['id']} of {backup['finished']} is restored from {details['source']}, then replayed {upto}."
