"""Submodules: other repositories, each at the commit that the verified one records."""

from __future__ import annotations

import hashlib
import posixpath

from strata_gitops.files import Later, Problem, Unreachable
from strata_gitops.listing import Entry, Place
from strata_gitops.repository import Repository

MOST_DEPTH = 5


def module(place: Place, entry: Entry) -> Place:
    """At the commit that is recorded, whatever the branch of the submodule is now."""
    path = posixpath.join(place.folder, entry.path)
    if place.depth >= MOST_DEPTH:
        raise Problem(f"submodule {path} is in {MOST_DEPTH} others; fewer are allowed")
    url = url_of(place, path)
    repository = Repository(place.repository.settings, f"modules/{hashlib.sha256(url.encode()).hexdigest()[:16]}", url)
    for refs in ([entry.object], ["+refs/heads/*:refs/strata/*", "+refs/tags/*:refs/tags/*"]):
        try:
            if not repository.has(entry.object):
                repository.fetch(*refs)
        except Unreachable:
            # Not every server gives a commit by its id; the next refs are all that it has.
            continue
    if not repository.has(entry.object):
        raise Later(f"submodule {path}: {url} does not give commit {entry.object[:12]}, which is recorded")
    return Place(repository, entry.object, "", place.depth + 1)


def url_of(place: Place, path: str) -> str:
    blob = ["config", f"--blob={place.commit}:.gitmodules", "-z", "--get-regexp", r"^submodule\..*\.(path|url)$"]
    pairs = [line.partition("\n") for line in (place.repository.ask(*blob) or "").split("\0") if line]
    values = {key: value for key, _, value in pairs}
    for key, value in values.items():
        if key.endswith(".path") and value == path and key[:-4] + "url" in values:
            url = values[key[:-4] + "url"]
            return absolute(place.repository.url, url) if url.startswith(("./", "../")) else url
    raise Problem(f"submodule {path} has no address in .gitmodules")


def absolute(base: str, url: str) -> str:
    """A relative address begins at that of the repository."""
    scheme, separator, rest = base.rpartition("://")
    return f"{scheme}{separator}{posixpath.normpath(posixpath.join(rest, url))}"
