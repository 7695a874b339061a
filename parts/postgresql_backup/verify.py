"""Checks of backups on the database server, besides what `strata-backups` reports."""

from __future__ import annotations

import json
import os
import re
import time
from pathlib import Path
from typing import Any

from host_checks import Problem, attempt, command, last_line, mode_problems, owner, report

ENGINE = "/usr/local/lib/strata/postgresql-backup/engine"
CONFIG = "/etc/pgbackrest/pgbackrest.conf"
UNARCHIVED_SECONDS = 60
# archive_timeout (30 s), the upload and the interval of this host's clock.
SLACK_SECONDS = 30
STATE = """
select json_build_object('current', pg_walfile_name(pg_current_wal_insert_lsn()), 'archived', last_archived_wal,
  'folder', current_setting('data_directory'), 'mode', current_setting('archive_mode'),
  'command', current_setting('archive_command'), 'timeout', extract(epoch from current_setting('archive_timeout')::interval),
  'readonly', pg_is_in_recovery())
from pg_stat_archiver"""


def archived(expected: dict[str, Any]) -> str:
    """{port}: every write older than a minute is in the bucket, whatever the server's own list of open files says."""
    words = ("runuser", "-u", "postgres", "--", "psql", "-XAtq", "-p", str(expected["port"]), "-c", STATE)
    result = attempt(*words, timeout=20)
    if result.returncode != 0:
        raise Problem(f"PostgreSQL does not answer: {last_line(result.stderr)}")
    state = json.loads(result.stdout)
    problems = setting_problems(state)
    waiting = open_segments(Path(state["folder"]) / "pg_wal", state)
    old = [name for name, age in waiting if age > UNARCHIVED_SECONDS + SLACK_SECONDS]
    if old:
        problems.append(f"{len(old)} files of the log are not in the bucket and older than a minute: {old[0]}")
    return report(problems, f"up to {state['archived']}, {len(waiting)} files on their way")


def setting_problems(state: dict[str, Any]) -> list[str]:
    problems = []
    if state["mode"] != "on":
        problems.append(f"archive_mode is {state['mode']}: nothing is archived")
    if "engine-archive" not in state["command"]:
        problems.append(f"archive_command is `{state['command']}`: nothing reaches the bucket")
    if not 0 < state["timeout"] <= UNARCHIVED_SECONDS:
        problems.append(f"archive_timeout is {state['timeout']:.0f} s: writes wait longer than a minute")
    return problems


def open_segments(folder: Path, state: dict[str, Any]) -> list[tuple[str, float]]:
    """Complete segments after the last archived one, with their age in seconds."""
    segments = []
    for file in folder.glob("[0-9A-F]*"):
        is_complete = re.fullmatch(r"[0-9A-F]{24}", file.name) and file.name < state["current"]
        if is_complete and file.name > (state["archived"] or ""):
            segments.append((file.name, time.time() - file.stat().st_mtime))
    return sorted(segments)


def by_hand(folders: list[str]) -> str:
    """Whether somebody stopped pgBackRest, or ran it as another user than postgres: then archiving ends without a word."""
    files = [Path(folder) / name for top in folders for folder, _, names in os.walk(top) for name in ["", *names]]
    stops = [str(file) for file in files if file.suffix == ".stop"]
    problems = [f"{stop} stops all of pgBackRest: `sudo -u postgres pgbackrest --stanza=main start`" for stop in stops]
    foreign = sorted(str(file) for file in files if owner_of(file) not in ("postgres", None))
    if foreign:
        problems.append(
            f"{foreign[0]} belongs to {owner_of(Path(foreign[0]))}: `sudo chown -R postgres:postgres {' '.join(folders)}`"
        )
    return report(problems, "not stopped, and all of its files are its own")


def owner_of(file: Path) -> str | None:
    """None: the file has just been removed."""
    try:
        return owner(file.stat().st_uid)
    except OSError:
        return None


def secrets(_: object) -> str:
    """The key of the repository is readable by root and postgres alone."""
    return report(
        mode_problems({CONFIG: "0640 root:postgres"}), "the key of the backups is for root and postgres alone"
    )


def chain(_: object) -> str:
    """Since the newest full backup no file of the log is missing in the bucket: any moment since then can be restored."""
    stanzas = json.loads(pgbackrest("info", "--output=json") or "[]")
    if not stanzas or not stanzas[0].get("backup"):
        raise Problem("the repository has no backup")
    newest = stanzas[0]["archive"][-1]
    mine = [each for each in stanzas[0]["backup"] if each["database"]["id"] == newest["database"]["id"]]
    if not mine:
        raise Problem("no backup is of this cluster")
    listing = pgbackrest("repo-ls", "--recurse", "--output=json", f"archive/main/{newest['id']}")
    present = {match[0] for name in json.loads(listing) if (match := re.search(r"[0-9A-F]{24}(?=-)", name))}
    return judge_chain(missing_segments(present, mine[0]["archive"]["start"]), newest_full(mine), len(present))


def newest_full(backups: list[dict[str, Any]]) -> str:
    """First file of the log that the newest full backup needs."""
    return [each for each in backups if each["type"] == "full"][-1]["archive"]["start"]


def judge_chain(missing: list[str], start: str, count: int) -> str:
    """Files of the log are named in order of time, also across timelines."""
    newer = [name for name in missing if name >= start]
    if newer:
        raise Problem(
            f"{len(newer)} files of the log are missing in the bucket, first {newer[0]}: "
            "`strata backups <env> --recover` brings deleted ones back; else `strata backup <env> --full` makes a new start"
        )
    older = f"; {len(missing)} are missing before it, so some moments before it cannot be restored" if missing else ""
    return f"{count} files of the log, none is missing since the full backup at {start}{older}"


def pgbackrest(*words: str) -> str:
    whole = ("runuser", "-u", "postgres", "--", "pgbackrest", "--stanza=main", *words)
    return command(*whole, timeout=120)


def missing_segments(present: set[str], first: str, segments_per_file: int = 256) -> list[str]:
    """Names between the first and the last segment of each timeline that are not there."""
    missing = []
    for timeline in sorted({name[:8] for name in present} | {first[:8]}):
        numbers = sorted(number(name, segments_per_file) for name in present if name[:8] == timeline and name >= first)
        start = number(first, segments_per_file) if timeline == first[:8] else (numbers[0] if numbers else 0)
        there = set(numbers)
        for at in range(start, numbers[-1] if numbers else start + 1):
            if at not in there:
                missing.append(f"{timeline}{at // segments_per_file:08X}{at % segments_per_file:08X}")
    return missing


def number(name: str, segments_per_file: int) -> int:
    return int(name[8:16], 16) * segments_per_file + int(name[16:24], 16)


def repository(_: object) -> str:
    """Every file of every backup and of the log has the checksum that was recorded."""
    command(ENGINE, "verify", timeout=3500)
    return "every file has its checksum"
