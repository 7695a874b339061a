"""The records of releases: a new one with its images, its result, and which of the old ones stay."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Iterator
from typing import Any

import completed
import containers
import mounted
from app import KEPT, App, Release
from composed import resolve
from problem import Problem


def now() -> str:
    return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())


def make(app: App, least: int, about: dict[str, Any]) -> Release:
    """A new release of what is wanted, with its images on this host. Problem: an image cannot be had."""
    release = app.new_release(least)
    release.note(number=release.number, digest=app.digest(), at=now(), result="started", **about)
    with recorded(release):
        completed.complete(release)
        services = release.settings["services"].items()
        images = {name: containers.pull(service["image"]) for name, service in services}
        resolve(release, images)
        release.note(images=images)
    return release


@contextlib.contextmanager
def recorded(release: Release) -> Iterator[None]:
    """A failure stands in the record of the release, whatever happens next."""
    try:
        yield
    except Problem as problem:
        # Without the lines of a log, which may hold secrets.
        release.note(result="failed", reason=str(problem).splitlines()[0], ended=now())
        raise


def forget(app: App) -> None:
    """Folders of old releases: of the good ones, and of the others, the newest stay."""
    results = {number: app.release(number).record["result"] for number in app.numbers()}
    good = [number for number, result in results.items() if result == "good"]
    others = [number for number, result in results.items() if result != "good"]
    for number in [*good[:-KEPT], *others[:-KEPT]]:
        if number != app.state().good:
            app.release(number).remove()
    mounted.forget(app)
