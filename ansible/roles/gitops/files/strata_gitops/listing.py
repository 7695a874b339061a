"""What is in a folder of a commit."""

from __future__ import annotations

from dataclasses import dataclass

from strata_gitops.files import Problem
from strata_gitops.repository import Repository

MOST_BYTES = 50 * 1024 * 1024
MOST_FILES = 20_000
LINK, MODULE = "120000", "160000"


@dataclass(frozen=True)
class Entry:
    mode: str
    object: str
    size: int
    path: str


@dataclass(frozen=True)
class Place:
    """A folder of a commit. @param depth of submodules in submodules"""

    repository: Repository
    commit: str
    folder: str
    depth: int = 0


def listed(place: Place) -> list[Entry]:
    text = place.repository.ask("ls-tree", "-r", "-z", "-l", f"{place.commit}:{place.folder}")
    if text is None:
        raise Problem(f"commit {place.commit[:12]} has no folder {place.folder or '.'}")
    entries = [entry_of(line) for line in text.split("\0") if line]
    assert_no_links(entries)
    size = sum(entry.size for entry in entries)
    if size > MOST_BYTES or len(entries) > MOST_FILES:
        raise Problem(
            f"{place.folder or 'the repository'} has {len(entries)} files of {size} bytes; "
            f"at most {MOST_FILES} files of {MOST_BYTES} bytes belong beside a Compose file"
        )
    return entries


def assert_no_links(entries: list[Entry]) -> None:
    """The engine of releases refuses them, too: one may lead to a file of the host."""
    links = [entry.path for entry in entries if entry.mode == LINK]
    if links:
        raise Problem(
            f"{links[0]} of the repository is a symlink: write a file in its place, "
            "or move the Compose file into a folder without symlinks"
        )


def entry_of(line: str) -> Entry:
    meta, _, path = line.partition("\t")
    mode, _kind, object_id, size = meta.split()
    parts = path.split("/")
    if any([part in ("", ".", "..") or part.lower() == ".git" for part in parts]):
        raise Problem(f"the repository has a file with the path {path!r}, which leaves its folder")
    return Entry(mode, object_id, int(size) if size.isdigit() else 0, path)
