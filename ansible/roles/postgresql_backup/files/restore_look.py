"""Reads a cluster that is not live, such as one that a restore kept."""

from __future__ import annotations

import subprocess
from pathlib import Path

from common import Problem
from restore_place import Place
from restore_server import Server


def look(place: Place, name: str) -> None:
    """psql on a private server over the folder (a path, or a name beside the live one), until the operator leaves it."""
    folder = place.folder / name
    if not (folder / "PG_VERSION").is_file() or folder in (place.main, place.made):
        raise Problem(f"{folder} is no cluster that was kept; there is: {', '.join(place.kept()) or 'none'}")
    if (folder / "postmaster.pid").exists():
        raise Problem(f"somebody is looking at {folder} already, or was interrupted: delete its postmaster.pid if not")
    with Server(place, folder) as server:
        dump = f"runuser -u postgres -- pg_dump -h {server.run} -t <table> <database>"
        print(f"A dump of it, from another terminal: {dump}", flush=True)
        subprocess.run(["runuser", "-u", "postgres", "--", "psql", "-X", "-h", server.run, "-p", "5432"], check=False)
    print(f"{Path(folder).name} is stopped again.")
