"""Creates the copy from a dump: a new private cluster beside the live one."""

from __future__ import annotations

import contextlib
import gzip
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import IO, cast

from common import STATE, Problem, as_postgres, last_line
from restore_choice import Request
from restore_place import Place, make_private
from restore_scrub import scrub
from restore_server import Server, psql_error

END = b"PostgreSQL database cluster dump complete"
PROGRAM = "/usr/local/bin/backup-postgresql.sh"
DUMPS = Path("/var/backups/postgresql")
# An incomplete copy is deleted, so the server need not write safely to disk before the end.
FAST = {
    "fsync": "off",
    "full_page_writes": "off",
    "synchronous_commit": "off",
    "max_wal_size": "4GB",
    "archive_mode": "off",
    "wal_level": "minimal",
    "max_wal_senders": "0",
}


def from_dump(place: Place, request: Request) -> None:
    """Creates a stopped cluster with the dump's content in place.made."""
    file = find(request)
    try:
        check_end(file)
        make_private(place.made)
        make_cluster(place)
        with Server(place, place.made, **FAST) as server:
            load(server, file)
            scrub(server, request)
        as_postgres([place.program("initdb"), "--sync-only", "-D", str(place.made)])
    finally:
        if file.parent == STATE:
            file.unlink(missing_ok=True)


def dumps(request: Request) -> list[str]:
    """The command that lists and downloads dumps of this server or of the source."""
    return [PROGRAM, *(["--source", request.source] if request.source else [])]


def find(request: Request) -> Path:
    """The local path of the dump; downloads it if it is only in the bucket."""
    name = Path(request.dump or "")
    here = name if len(name.parts) > 1 else DUMPS / name
    if here.is_file() and not (request.source and here != name):
        return here
    target = STATE / name.name
    result = subprocess.run(
        [*dumps(request), "--fetch", name.name, target], capture_output=True, text=True, check=False
    )
    if result.returncode != 0:
        raise Problem(f"the dump is not to be had: {last_line(result.stderr or result.stdout)}")
    return target


def check_end(file: Path) -> None:
    """Problem if the dump is damaged or incomplete."""
    end = b""
    try:
        with gzip.open(file) as content:
            while block := content.read(1 << 20):
                end = (end + block)[-4096:]
    except (OSError, EOFError) as error:
        raise Problem(f"{file} is damaged: {error}") from error
    if END not in end:
        raise Problem(f"{file} was never finished: it lacks the line that pg_dumpall ends with")


def make_cluster(place: Place) -> None:
    """Runs initdb with the live cluster's locale; each database of the dump sets its own locale anyway."""
    options = ["--data-checksums", "--auth=peer", "--no-sync", *locale(place)]
    result = as_postgres([place.program("initdb"), "-D", str(place.made), *options])
    if result.returncode != 0:
        raise Problem(f"initdb failed: {last_line(result.stderr)}")
    for name in ("postgresql.conf", "pg_hba.conf", "pg_ident.conf"):
        # On Debian these files belong to /etc/postgresql.
        (place.made / name).unlink(missing_ok=True)


def locale(place: Place) -> list[str]:
    sql = "select pg_encoding_to_char(encoding), datcollate, datctype from pg_database where datname = 'template1'"
    try:
        encoding, collate, ctype = place.query(sql).split("|")
    except (Problem, ValueError):
        return ["--encoding=UTF8", "--locale=C.UTF-8"]
    return [f"--encoding={encoding}", f"--lc-collate={collate}", f"--lc-ctype={ctype}"]


def without_own_role(lines: Iterator[bytes]) -> Iterator[bytes]:
    """The lines up to the first \\connect, without the creation of role postgres, which initdb has already created. Pure."""
    for line in lines:
        if line.rstrip() != b"CREATE ROLE postgres;":
            yield line
        if line.startswith(b"\\connect"):
            return


def load(server: Server, file: Path) -> None:
    where = ["-h", str(server.run), "-p", "5432", "-d", "postgres"]
    command = ["runuser", "-u", "postgres", "--", "psql", "-X", "-q", "-v", "ON_ERROR_STOP=1", *where]
    errors = server.run / "psql.log"
    with gzip.open(file) as content, errors.open("wb") as log:
        psql = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=log, cwd="/")
        # psql closes stdin after an error; its exit code is checked below.
        with contextlib.suppress(BrokenPipeError), cast(IO[bytes], psql.stdin) as pipe:
            pipe.writelines(without_own_role(content))
            shutil.copyfileobj(content, pipe, 1 << 20)
    if psql.wait() != 0:
        raise Problem(f"the dump does not load: {psql_error(errors.read_text(errors='replace'))}")
