"""How strata_files reads and writes a file, and who may see its content."""

from __future__ import annotations

import os
import stat
import tempfile

DEFAULT_MODES = {"file": "0644", "directory": "0755", "block": "0644", "first": "0644", "owned": "0600"}


def read(path):
    try:
        with open(path, "rb") as file:
            return file.read()
    except FileNotFoundError:
        return None


def wanted_mode(entry):
    return int(entry["mode"] or DEFAULT_MODES[entry["state"]], 8)


def is_private(path, mode):
    """True where not everybody may read the file, as it is or as it will be: its content may be a secret."""
    now = os.stat(path).st_mode if os.path.isfile(path) else stat.S_IROTH
    return not (mode & now & stat.S_IROTH)


def write(path, content):
    """Write beside and rename: a reader never sees half a file."""
    os.makedirs(os.path.dirname(path), exist_ok=True)
    handle, name = tempfile.mkstemp(dir=os.path.dirname(path), prefix=".strata-")
    with os.fdopen(handle, "wb") as file:
        file.write(content)
    return name
