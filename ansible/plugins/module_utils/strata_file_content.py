"""Reading, atomic writing, ownership and modes of files for strata_files."""

from __future__ import annotations

import grp
import os
import pwd
import stat
import tempfile
from typing import Any

DEFAULT_MODES = {
    "file": "0644",
    "directory": "0755",
    "block": "0644",
    "first": "0644",
    "hosts": "0644",
    "owned": "0600",
}


def read(path: str) -> bytes | None:
    try:
        with open(path, "rb") as file:
            return file.read()
    except FileNotFoundError:
        return None


def wanted_mode(entry: dict[str, Any]) -> int:
    return int(entry["mode"] or DEFAULT_MODES[entry["state"]], 8)


def is_private(path: str, mode: int) -> bool:
    """Whether the file is not world-readable, before or after the change: its content may be a secret."""
    now = os.stat(path).st_mode if os.path.isfile(path) else stat.S_IROTH
    return not (mode & now & stat.S_IROTH)


def write(path: str, content: bytes) -> str:
    """Writes a temporary file in the same folder; the caller renames it, so no reader sees an incomplete file."""
    os.makedirs(os.path.dirname(path), exist_ok=True)
    handle, name = tempfile.mkstemp(dir=os.path.dirname(path), prefix=".strata-")
    with os.fdopen(handle, "wb") as file:
        file.write(content)
    return name


def identifiers(entry: dict[str, Any], check_mode: bool) -> tuple[int, int]:
    """Empty means the current user; in check mode root replaces accounts that do not exist yet."""
    try:
        user = pwd.getpwnam(entry["owner"]).pw_uid if entry["owner"] else os.getuid()
        group = grp.getgrnam(entry["group"]).gr_gid if entry["group"] else os.getgid()
        return user, group
    except KeyError:
        if check_mode:
            return 0, 0
        raise
