"""Undo of the changes of strata_files."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable

from ansible.module_utils.strata_file_content import read, write


def undo_of(path: str) -> Callable[[], None] | None:
    """A function that restores the current file or symlink; None for a folder, which strata_files never replaces by a file."""
    if os.path.islink(path):
        target = os.readlink(path)
        return lambda: relink(path, target)
    if os.path.isfile(path):
        content, status = read(path) or b"", os.stat(path)
        return lambda: restore(path, content, status)
    return None if os.path.lexists(path) else lambda: remove(path)


def relink(path: str, target: str) -> None:
    remove(path)
    os.symlink(target, path)


def remove(path: str) -> None:
    if os.path.lexists(path):
        os.unlink(path)


def restore(path: str, content: bytes, status: os.stat_result) -> None:
    name = write(path, content)
    os.chown(name, status.st_uid, status.st_gid)
    os.chmod(name, stat.S_IMODE(status.st_mode))
    os.rename(name, path)
