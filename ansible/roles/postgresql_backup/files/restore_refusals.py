"""Reasons to refuse a restore, each with a remedy. Pure."""

from __future__ import annotations

import datetime
import re

from common import Problem, iso, parse
from restore_choice import Facts, Request, choose_backup, needed_bytes

Refusal = dict[str, str]


def refusals(request: Request, facts: Facts) -> list[Refusal]:
    """All reasons to refuse the request."""
    reasons = _of_words(request) or (_of_dump(request, facts) if request.dump else _of_repository(request, facts))
    return reasons or _of_disk(request, facts)


def _of_words(request: Request) -> list[Refusal]:
    targets = [name for name in ("time", "id", "dump") if getattr(request, name)]
    if len(targets) > 1:
        return [_refusal("a time, a backup and a dump exclude each other", "give one of --to, --id and --dump")]
    if request.dump and request.overwrite:
        return [
            _refusal("a dump cannot be laid over an old cluster", "leave --overwrite out, or restore from a backup")
        ]
    try:
        parse(request.time or "2026-01-01")
    except Problem as problem:
        return [_refusal(str(problem), "times without a zone are UTC")]
    return []


def _of_dump(request: Request, facts: Facts) -> list[Refusal]:
    name = (request.dump or "").rsplit("/", 1)[-1]
    if facts.dump_bytes is None:
        return [
            _refusal(
                f"there is no dump {request.dump}, neither here nor in the bucket",
                "`strata backups <env>` lists the dumps",
            )
        ]
    if not re.search(r"\.sql\.gz$", name):
        return [_refusal(f"{name} is not a packed SQL dump (.sql.gz)", "`strata backups <env>` lists the dumps")]
    if "/" not in (request.dump or "") and not name.startswith("main-"):
        return [
            _refusal(
                f"{name} is of a container's database, not of this server's",
                "docs/restore.md says how to load it there",
            )
        ]
    return []


def _of_repository(request: Request, facts: Facts) -> list[Refusal]:
    repository = facts.info
    if repository["repository"] not in ("ready", "foreign"):
        problem = repository["problem"] or "the repository holds no backup"
        return [_refusal(problem, "`strata backups <env>` shows the repository; a dump may be there: --dump")]
    backup = choose_backup(request, repository["backups"])
    if backup is None:
        return [_missing(request, repository["backups"])]
    of_time = _of_time(parse(request.time), facts) if request.time else _of_unsaved(request, facts)
    return [*_of_backup(backup, facts), *of_time]


def _missing(request: Request, backups: list[dict]) -> Refusal:
    if request.id:
        newest = ", ".join(item["id"] for item in backups[-5:]) or "none"
        return _refusal(f"there is no backup {request.id}", f"the newest are: {newest}")
    oldest = min((item["finished"] for item in backups if not item["damaged"]), default=None)
    if oldest and request.time:
        return _refusal(
            f"{iso(parse(request.time))} is before the oldest backup was finished", f"the earliest time is {oldest}"
        )
    return _refusal("the repository holds no backup that can be used", "a dump may be there: --dump")


def _of_backup(backup: dict, facts: Facts) -> list[Refusal]:
    reasons = []
    if backup["postgresqlVersion"] != facts.version:
        what = (
            f"backup {backup['id']} is of PostgreSQL {backup['postgresqlVersion']}, and this server has {facts.version}"
        )
        reasons.append(
            _refusal(
                what, "restore on an image that has that version, or load a dump (--dump), which fits any newer version"
            )
        )
    if facts.tablespaces or backup.get("tablespaces"):
        reasons.append(
            _refusal(
                "the cluster has tablespaces outside its folder",
                "restore by hand: docs/restore.md, what is not covered",
            )
        )
    if backup["damaged"]:
        reasons.append(
            _refusal(f"backup {backup['id']} is damaged", "take another one: `strata backups <env>` lists them")
        )
    return reasons


def _of_time(moment: datetime.datetime, facts: Facts) -> list[Refusal]:
    if moment > facts.moment:
        return [
            _refusal(
                f"{iso(moment)} is later than now ({iso(facts.moment)} UTC)", "leave --to out for the newest state"
            )
        ]
    end = facts.archive_stuck_since or facts.info["archive"].get("maxTime")
    stuck = facts.archive_stuck_since or facts.info["repository"] == "foreign"
    if end and stuck and moment > parse(end):
        return [
            _refusal(
                f"{iso(moment)} is later than the last archived WAL ({end})",
                f"give --to '{end}' or leave it out for the newest state",
            )
        ]
    return []


def _of_unsaved(request: Request, facts: Facts) -> list[Refusal]:
    since = facts.archive_stuck_since
    if not (request.overwrite and since) or request.id:
        return []
    what = f"archiving fails: what was written since {since} is in the present cluster alone, and --overwrite keeps nothing of it"
    return [
        _refusal(what, f"leave --overwrite out, bring the store back first, or, to give that up, say --to '{since}'")
    ]


def _of_disk(request: Request, facts: Facts) -> list[Refusal]:
    free = facts.free + (facts.held if request.overwrite else 0)
    required = needed_bytes(request, facts)
    if required <= free:
        return []
    what = f"the disk of the database has {free // 2**20} MiB free and {required // 2**20} MiB are needed"
    if request.overwrite or request.dump or required > facts.free + facts.held:
        return [_refusal(what, f"give it a larger disk{_kept(facts)}")]
    return [_refusal(what, f"--overwrite restores over the present cluster and keeps no copy of it{_kept(facts)}")]


def _kept(facts: Facts) -> str:
    return f", or delete what earlier restores kept: {', '.join(facts.kept)}" if facts.kept else ""


def _refusal(what: str, remedy: str) -> Refusal:
    return {"what": what, "remedy": remedy}
