"""Opens psql on a cluster that is not live, for example the old cluster of a restore."""

from __future__ import annotations

import subprocess
from pathlib import Path

from common import Problem
from restore_place import Place
from restore_server import Server


def look(place: Place, name: str) -> None:
    """Runs psql on a private server for the folder (a path, or a name beside the live cluster)."""
    folder = place.folder / name
    if not (folder / "PG_VERSION").is_file() or folder in (place.main, place.made):
        raise Problem(f"{folder} is not a saved cluster; saved clusters: {', '.join(place.kept()) or 'none'}")
    if (folder / "postmaster.pid").exists():
        raise Problem(f"{folder} is in use, or an earlier run was interrupted: in that case delete its postmaster.pid")
    with Server(place, folder) as server:
        dump = f"runuser -u postgres -- pg_dump -h {server.run} -t <table> <database>"
        print(f"A dump of it, from another terminal: {dump}", flush=True)
        subprocess.run(["runuser", "-u", "postgres", "--", "psql", "-X", "-h", server.run, "-p", "5432"], check=False)
    print(f"{Path(folder).name} is stopped again.")
