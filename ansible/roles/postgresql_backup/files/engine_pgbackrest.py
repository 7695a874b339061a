"""Runs pgBackRest as postgres, on this host's repository or, read-only, on another environment's."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from pathlib import Path

from common import STATE, Problem, as_postgres, settings, write_file
from engine_info import answer, moment, newest_log_folder, problem, repository, stanza_error
from engine_lock import when_free
from engine_reach import unreachable

CONFIG = Path("/etc/pgbackrest/pgbackrest.conf")
SOURCES = Path("/run/strata-pgbackrest")  # memory: it holds another environment's key
# Which repository this host has written to: one that is empty afterwards was deleted, and is not made anew in silence.
MADE = STATE / "repository"
LOST = (
    "the repository that this server wrote is gone from the bucket: `strata backups <env> --recover` brings it back, "
    "`strata backup <env> --start-over` makes a new one"
)
SOURCE_COMMANDS = {"info", "restore", "verify", "archive-get"}


class Repository:
    """One repository; source is the JSON file that describes another environment's."""

    def __init__(self, source: str | None = None):
        self.settings = settings()
        self.config = write_source(Path(source)) if source else CONFIG
        self.read_only = source is not None

    def run(self, command: str, *options: str) -> str:
        """What pgBackRest wrote; Problem in one sentence when it fails."""
        if self.read_only and command not in SOURCE_COMMANDS:
            raise Problem(f"{command} would write into another environment's repository: refused")
        done = when_free(lambda: self.call(command, *options))
        if done.returncode != 0:
            raise Problem(problem(done.stderr + done.stdout)[1])
        return done.stdout

    def call(self, command: str, *options: str) -> subprocess.CompletedProcess[str]:
        """The finished process, whatever its exit code; waits for no lock."""
        return as_postgres(["pgbackrest", f"--config={self.config}", "--stanza=main", command, *options])

    def info(self) -> dict:
        """`engine info`: never fails, says what is wrong instead."""
        system_id = None if self.read_only else self.system_id()
        silent = unreachable(self.config.read_text())
        if silent:
            return answer("unreachable", silent, system_id)
        done = self.call("info", "--output=json")
        if done.returncode != 0:
            return answer(*problem(done.stderr + done.stdout), system_id)
        # What a wrong key makes of a file is part of the message.
        stanzas = json.loads(done.stdout or "[]", strict=False)
        found = repository(stanzas[0] if stanzas else None, system_id, stanza_error(stanzas))
        found["archive"]["maxTime"] = self.archived_until(stanzas[0]) if found["backups"] else None
        lost = found["repository"] == "empty" and not self.read_only and self.was_made()
        return {**found, "problem": LOST} if lost else found

    def archived_until(self, stanza: dict) -> str | None:
        """When the newest WAL file reached the repository; None when it does not say."""
        folder = newest_log_folder(stanza)
        done = folder and self.call("repo-ls", "--output=json", folder)
        if not done or done.returncode != 0:
            return None
        return moment(max(item.get("time", 0) for item in json.loads(done.stdout).values()))

    def place(self) -> str:
        values = dict(re.findall(r"^repo1-([\w-]+)=(.*)$", self.config.read_text(), re.MULTILINE))
        return f"{values['s3-bucket']}{values['path']}\n"

    def was_made(self) -> bool:
        return MADE.exists() and MADE.read_text() == self.place()

    def make(self) -> None:
        """Makes an empty repository this cluster's; Problem when it held backups before."""
        if self.was_made():
            raise Problem(LOST)
        self.run("stanza-create")
        self.remember()

    def remember(self) -> None:
        """This repository is in use from now on."""
        if not self.was_made():
            write_file(MADE, self.place())

    def data_folder(self) -> Path:
        """The live cluster's data; may be missing on a verify host."""
        return Path("/var/lib/postgresql") / self.settings["version"] / "main"

    def system_id(self) -> str | None:
        """What tells the live cluster from any other; None where there is no cluster."""
        if not (self.data_folder() / "global" / "pg_control").exists():
            return None
        program = f"/usr/lib/postgresql/{self.settings['version']}/bin/pg_controldata"
        done = as_postgres([program, str(self.data_folder())])
        found = re.search(r"system identifier:\s+(\d+)", done.stdout)
        return found[1] if found else None


def write_source(file: Path) -> Path:
    """This host's configuration with the source's repository in place of its own."""
    try:
        source = json.loads(file.read_text())
        text = overlay(CONFIG.read_text(), source)
    except (OSError, ValueError, KeyError) as error:
        raise Problem(f"{file} does not describe a repository: {error!r}") from error
    path = SOURCES / (re.sub(r"[^a-z0-9-]", "-", f"{source['bucket']}-{source['name']}") + ".conf")
    path.parent.mkdir(exist_ok=True)
    shutil.chown(path.parent, "postgres", "postgres")
    path.unlink(missing_ok=True)
    # Readable for postgres alone from its first byte on.
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "w") as output:
        output.write(text)
        shutil.chown(handle, "postgres", "postgres")
    return path


def overlay(text: str, source: dict) -> str:
    """Replaces the repository's lines of a pgbackrest.conf; keys that the source lacks stay this host's own."""
    address = re.fullmatch(r"https?://([^:/]+)(?::(\d+))?/?", source["endpoint"])
    if not address:
        raise KeyError(f"endpoint {source['endpoint']}")
    wanted = {
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
        wanted = {**wanted, "s3-key-type": "shared", **keys}
    names = "|".join(map(re.escape, wanted))
    kept = re.sub(rf"^repo1-(?:{names})=.*\n", "", text, flags=re.MULTILINE)
    return kept.replace(
        "[global]\n", "".join(["[global]\n", *(f"repo1-{name}={value}\n" for name, value in wanted.items())]), 1
    )
