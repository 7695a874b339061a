"""Paths on this host, and the live server's unit."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

from common import STATE, Problem, as_postgres, last_line, query, settings

STATE_FILE = STATE / "restore.json"
RUN = Path("/run/strata")
POSTGRESQL = Path("/var/lib/postgresql")


class Place:
    """The live cluster of this host. Only `start` and `stop` change something."""

    def __init__(self) -> None:
        self.settings = settings()
        self.version: str = self.settings["version"]
        self.port = int(self.settings.get("port", 5432))
        self.folder = POSTGRESQL / self.version
        self.main = self.folder / "main"
        self.made = self.folder / "main.restore"
        self.unit = f"postgresql@{self.version}-main.service"

    def program(self, name: str) -> str:
        return f"/usr/lib/postgresql/{self.version}/bin/{name}"

    def is_serving(self) -> bool:
        return systemctl("is-active", "--quiet", self.unit) == 0

    def start(self) -> None:
        """Starts the server and waits until it answers; Problem with the end of its log otherwise."""
        systemctl("reset-failed", self.unit)
        systemctl("start", self.unit)
        wait = f"until pg_isready -q -h /var/run/postgresql -p {self.port}; do sleep 0.2; done"
        if subprocess.run(["timeout", "120", "sh", "-c", wait], check=False).returncode != 0:
            raise Problem(f"PostgreSQL does not start: {self.last_log_line()}")

    def stop(self) -> None:
        """Stops the server, also one that systemd does not know."""
        systemctl("stop", self.unit)
        if (self.main / "postmaster.pid").exists():
            stop_stale(self.main)

    def last_log_line(self) -> str:
        log = Path(f"/var/log/postgresql/postgresql-{self.version}-main.log")
        return last_line(log.read_text(errors="replace")[-4000:]) if log.exists() else "it has no log"

    def query(self, sql: str) -> str:
        return query(sql, port=self.port)

    def kept(self) -> list[str]:
        """Old clusters of earlier restores."""
        return sorted(str(path) for path in self.folder.glob("main.before-*"))


def systemctl(*words: str) -> int:
    return subprocess.run(["systemctl", *words], check=False, stderr=subprocess.DEVNULL).returncode


def stop_stale(folder: Path) -> None:
    """Stops a server of a killed run in this folder, and deletes its postmaster.pid."""
    mark = folder / "postmaster.pid"
    try:
        process = int(mark.read_text().splitlines()[0])
        is_its = os.readlink(f"/proc/{process}/cwd") == str(folder)
    except (OSError, ValueError, IndexError):
        is_its = False
    if is_its:
        program = next(Path("/usr/lib/postgresql").glob(f"{(folder / 'PG_VERSION').read_text().strip()}/bin/pg_ctl"))
        as_postgres([str(program), "stop", "-D", str(folder), "-m", "immediate", "-w"])
    mark.unlink(missing_ok=True)


def discard(folder: Path) -> None:
    """Deletes a copy that is not live, and stops a server in it."""
    stop_stale(folder)
    shutil.rmtree(folder, ignore_errors=True)
    if folder.exists():
        raise Problem(f"{folder} cannot be deleted; delete it by hand and try again")


def make_private(folder: Path) -> None:
    """Creates a folder that only postgres can read."""
    folder.mkdir(parents=True, exist_ok=True)
    shutil.chown(folder, "postgres", "postgres")
    folder.chmod(0o700)


def free_bytes(folder: Path) -> int:
    """Free bytes on the disk of this folder, or of its nearest existing parent."""
    while not folder.exists():
        folder = folder.parent
    disk = os.statvfs(folder)
    return disk.f_bavail * disk.f_frsize


def size(folder: Path) -> int:
    """Disk usage of this folder; 0 if it does not exist."""
    result = subprocess.run(["du", "-sB1", folder], capture_output=True, text=True, check=False)
    return int(result.stdout.split()[0]) if result.stdout else 0


def sync_folder(folder: Path) -> None:
    """Makes a rename in this folder survive a power failure."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
