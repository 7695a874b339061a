"""Runs pgBackRest as user postgres, with this host's repository or, read-only, with another environment's."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from pathlib import Path

from common import STATE, Problem, as_postgres, settings, write_file
from engine_info import empty_info, moment, newest_log_folder, problem, repository, stanza_error
from engine_lock import run_when_free
from engine_reach import unreachable

CONFIG = Path("/etc/pgbackrest/pgbackrest.conf")
SOURCES = Path("/run/strata-pgbackrest")  # memory: it holds another environment's key
# The repository that this host has written to. If it is empty later, it was deleted, and must not be recreated silently.
MADE = STATE / "repository"
LOST = (
    "the repository that this server wrote is gone from the bucket: `strata backups <env> --recover` brings it back, "
    "`strata backup <env> --start-over` makes a new one"
)
SOURCE_COMMANDS = {"info", "restore", "verify", "archive-get"}


class Repository:
    """A repository; `source` is the JSON file of another environment's repository."""

    def __init__(self, source: str | None = None):
        self.settings = settings()
        self.config = write_source(Path(source)) if source else CONFIG
        self.read_only = source is not None

    def run(self, command: str, *options: str) -> str:
        """pgBackRest's stdout; Problem if it fails."""
        if self.read_only and command not in SOURCE_COMMANDS:
            raise Problem(f"{command} would write into another environment's repository: refused")
        result = run_when_free(lambda: self.call(command, *options))
        if result.returncode != 0:
            raise Problem(problem(result.stderr + result.stdout)[1])
        return result.stdout

    def call(self, command: str, *options: str) -> subprocess.CompletedProcess[str]:
        """The finished process with any exit code; does not wait for a lock."""
        return as_postgres(["pgbackrest", f"--config={self.config}", "--stanza=main", command, *options])

    def info(self) -> dict:
        """`engine info`. Never fails: errors are in `problem`."""
        system_id = None if self.read_only else self.system_id()
        silent = unreachable(self.config.read_text())
        if silent:
            return empty_info("unreachable", silent, system_id)
        result = self.call("info", "--output=json")
        if result.returncode != 0:
            return empty_info(*problem(result.stderr + result.stdout), system_id)
        # strict=False, because with a wrong key the message contains control characters.
        stanzas = json.loads(result.stdout or "[]", strict=False)
        info = repository(stanzas[0] if stanzas else None, system_id, stanza_error(stanzas))
        info["archive"]["maxTime"] = self.archived_until(stanzas[0]) if info["backups"] else None
        is_lost = info["repository"] == "empty" and not self.read_only and self.was_made()
        return {**info, "problem": LOST} if is_lost else info

    def archived_until(self, stanza: dict) -> str | None:
        """Upload time of the newest WAL file; None if unknown."""
        folder = newest_log_folder(stanza)
        result = folder and self.call("repo-ls", "--output=json", folder)
        if not result or result.returncode != 0:
            return None
        return moment(max(item.get("time", 0) for item in json.loads(result.stdout).values()))

    def place(self) -> str:
        values = dict(re.findall(r"^repo1-([\w-]+)=(.*)$", self.config.read_text(), re.MULTILINE))
        return f"{values['s3-bucket']}{values['path']}\n"

    def was_made(self) -> bool:
        return MADE.exists() and MADE.read_text() == self.place()

    def make(self) -> None:
        """Creates the repository for this cluster; Problem if it had backups before."""
        if self.was_made():
            raise Problem(LOST)
        self.run("stanza-create")
        self.remember()

    def remember(self) -> None:
        """Records that this host has written to the repository."""
        if not self.was_made():
            write_file(MADE, self.place())

    def data_folder(self) -> Path:
        """The live cluster's data folder; may be missing on a proof server."""
        return Path("/var/lib/postgresql") / self.settings["version"] / "main"

    def system_id(self) -> str | None:
        """The live cluster's system identifier; None if there is no cluster."""
        if not (self.data_folder() / "global" / "pg_control").exists():
            return None
        program = f"/usr/lib/postgresql/{self.settings['version']}/bin/pg_controldata"
        result = as_postgres([program, str(self.data_folder())])
        match = re.search(r"system identifier:\s+(\d+)", result.stdout)
        return match[1] if match else None


def write_source(file: Path) -> Path:
    """Writes this host's configuration with the source's repository."""
    try:
        source = json.loads(file.read_text())
        text = overlay(CONFIG.read_text(), source)
    except (OSError, ValueError, KeyError) as error:
        raise Problem(f"{file} does not describe a repository: {error!r}") from error
    path = SOURCES / (re.sub(r"[^a-z0-9-]", "-", f"{source['bucket']}-{source['name']}") + ".conf")
    path.parent.mkdir(exist_ok=True)
    shutil.chown(path.parent, "postgres", "postgres")
    path.unlink(missing_ok=True)
    # O_EXCL and 0600, so that only postgres can ever read it.
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "w") as output:
        output.write(text)
        shutil.chown(handle, "postgres", "postgres")
    return path


def overlay(text: str, source: dict) -> str:
    """Replaces the repository's settings in a pgbackrest.conf; settings that the source lacks stay."""
    address = re.fullmatch(r"https?://([^:/]+)(?::(\d+))?/?", source["endpoint"])
    if not address:
        raise KeyError(f"endpoint {source['endpoint']}")
    values = {
        "path": f"/{source['name']}/pgbackrest",
        "s3-bucket": source["bucket"],
        "s3-region": source["region"],
        "s3-endpoint": address[1],
        "storage-port": address[2] or "443",
        "s3-uri-style": "path" if source["pathStyle"] else "host",
        "cipher-pass": source["cipher"],
    }
    if source.get("credentials") == "keys" and source.get("accessKey"):
        keys = {"s3-key": source["accessKey"], "s3-key-secret": source["secretKey"]}
        values = {**values, "s3-key-type": "shared", **keys}
    names = "|".join(map(re.escape, values))
    remaining = re.sub(rf"^repo1-(?:{names})=.*\n", "", text, flags=re.MULTILINE)
    return remaining.replace(
        "[global]\n", "".join(["[global]\n", *(f"repo1-{name}={value}\n" for name, value in values.items())]), 1
    )
