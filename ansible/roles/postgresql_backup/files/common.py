"""Shared by the programs of postgresql-backup: settings, files, processes, time."""

from __future__ import annotations

import datetime
import json
import os
import subprocess
import tempfile
from pathlib import Path
from typing import Any

SETTINGS = Path("/etc/strata/postgresql-backup.json")
STATE = Path("/var/lib/strata/postgresql-backup")
ARCHIVING_OFF = STATE / "archive" / "off"
DROPPED = STATE / "archive" / "dropped"
METRICS = Path("/var/lib/prometheus/node-exporter")
ENGINE = "/usr/local/lib/strata/postgresql-backup/engine"
STORE = "/usr/local/lib/strata/store"


class Problem(Exception):
    """An error for the operator, in one sentence."""


def settings() -> dict:
    """This host's settings, written by the role; Problem if they are missing."""
    try:
        return json.loads(SETTINGS.read_text())
    except (OSError, ValueError) as error:
        raise Problem(f"{SETTINGS} cannot be read ({error}): run `strata up` for this environment") from error


def read_json(path: Path) -> dict | None:
    """The file's content; None if it is missing or damaged."""
    try:
        return json.loads(path.read_text())
    except (OSError, ValueError):
        return None


def write_file(path: Path, text: str, mode: int = 0o644) -> None:
    """Replaces a file atomically, also in case of a power failure."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".strata-")
    with os.fdopen(handle, "w") as file:
        file.write(text)
        os.fchmod(file.fileno(), mode)
        file.flush()
        os.fsync(file.fileno())
    os.rename(name, path)


def write_json(path: Path, value: object, mode: int = 0o644) -> None:
    """Writes a value as JSON, atomically."""
    write_file(path, json.dumps(value, indent=2) + "\n", mode)


def as_postgres(command: list[str], **options: Any) -> subprocess.CompletedProcess[str]:
    """Runs a command as user postgres; the caller checks the exit code. The command dies with this process."""
    account = ["--reuid=postgres", "--regid=postgres", "--init-groups", "--reset-env"] if os.geteuid() == 0 else []
    whole = ["setpriv", "--pdeathsig=TERM", *account, "--", "env", "LC_ALL=C.UTF-8", *command]
    return subprocess.run(whole, capture_output=True, text=True, errors="replace", check=False, cwd="/", **options)


def engine(*arguments: str) -> str:
    """The engine's stdout; Problem if it fails. The engine dies with this process."""
    command = ["setpriv", "--pdeathsig=TERM", "--", ENGINE, *arguments]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    if result.returncode != 0:
        raise Problem(last_line(result.stderr))
    return result.stdout


def query(sql: str, database: str = "postgres", port: int = 5432) -> str:
    """The result of a query, columns separated by `|`; Problem if the server does not answer."""
    command = ["psql", "-X", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-p", str(port), "-d", database, "-c", sql]
    result = as_postgres(["PGCONNECT_TIMEOUT=10", *command])
    if result.returncode != 0:
        raise Problem(f"PostgreSQL does not answer: {last_line(result.stderr)}")
    return result.stdout.strip()


def last_line(text: str) -> str:
    """The last line that is not empty."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return lines[-1] if lines else "no message"


def now() -> datetime.datetime:
    """Now, in UTC."""
    return datetime.datetime.now(datetime.UTC)


def iso(moment: datetime.datetime | float) -> str:
    """A moment (or seconds since 1970) as 2026-11-20T14:03:00Z."""
    if isinstance(moment, (int, float)):
        moment = datetime.datetime.fromtimestamp(moment, datetime.UTC)
    return moment.astimezone(datetime.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def parse(text: str) -> datetime.datetime:
    """Parses an ISO time; without a zone it is UTC. Problem if it is invalid."""
    try:
        moment = datetime.datetime.fromisoformat(text.strip())
    except ValueError as error:
        raise Problem(f"{text} is not a time: write it as 2026-11-20T14:03:00Z") from error
    return moment if moment.tzinfo else moment.replace(tzinfo=datetime.UTC)


def hours_since(text: str, moment: datetime.datetime) -> float:
    """Hours from an ISO time to a moment."""
    return (moment - parse(text)).total_seconds() / 3600
