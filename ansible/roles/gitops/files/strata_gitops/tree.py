"""Writes a folder of a commit to the disk. No git program touches the files: no hook, filter or attribute of the repository has an effect."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

from strata_gitops.files import Problem
from strata_gitops.listing import MODULE, Entry, Place, listed
from strata_gitops.modules import module


def write_out(place: Place, target: Path) -> None:
    """Problem: the folder is missing, too large, or has what leaves it. @param target does not exist yet"""
    entries = listed(place)
    target.mkdir(mode=0o755)
    write_files(place, [entry for entry in entries if entry.mode != MODULE], target)
    for entry in [entry for entry in entries if entry.mode == MODULE]:
        (target / entry.path).parent.mkdir(parents=True, exist_ok=True)
        write_out(module(place, entry), target / entry.path)


def write_files(place: Place, entries: list[Entry], target: Path) -> None:
    for entry, content in zip(entries, contents(place, entries), strict=True):
        path = target / entry.path
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            mode = 0o755 if entry.mode == "100755" else 0o644
            handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW, mode)
        except OSError as error:
            raise Problem(f"{entry.path} of the repository cannot be written: {error.strerror}") from error
        with os.fdopen(handle, "wb") as file:
            file.write(content)


def contents(place: Place, entries: list[Entry]) -> list[bytes]:
    """The bytes of each, as they are in the commit."""
    words = place.repository.words("cat-file", "--batch")
    asked = "".join(f"{entry.object}\n" for entry in entries).encode()
    result = subprocess.run(words, input=asked, capture_output=True, check=True, env=place.repository.env)
    blobs, at = [], 0
    for entry in entries:
        start = result.stdout.index(b"\n", at) + 1
        blobs.append(result.stdout[start : start + entry.size])
        at = start + entry.size + 1
    return blobs
