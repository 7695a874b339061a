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
from images import of_release
from problem import Problem


def now() -> str:
    return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())


def make(app: App, least: int, about: dict[str, Any]) -> Release:
    """A new release of what is wanted, with its images on this host. Problem: an image cannot be had."""
    release = app.new_release(least)
    try:
        release.note(number=release.number, digest=app.digest(), at=now(), result="started", **about)
    except Problem:
        release.remove()
        raise
    with recorded(release):
        completed.complete(release)
        images = {name: pulled(name, service["image"]) for name, service in release.settings["services"].items()}
        resolve(release, images)
        release.note(images=images)
    return release


def pulled(service: str, image: str) -> str:
    try:
        return containers.pull(image)
    except Problem as problem:
        raise Problem(f"{service}: {problem}") from problem


@contextlib.contextmanager
def recorded(release: Release) -> Iterator[None]:
    """A failure stands in the record of the release, whatever happens next."""
    try:
        yield
    except Problem as problem:
        # A full disk has no room for it: then the next run finds the release unfinished, and notes that.
        with contextlib.suppress(Problem):
            # Without the lines of a log, which may hold secrets.
            release.note(result="failed", reason=str(problem).splitlines()[0], ended=now())
        raise


def forget(app: App) -> set[str]:
    """Removes folders of old releases: of the good ones, and of the others, the newest stay. @returns images of the removed ones"""
    results = {number: app.release(number).record["result"] for number in app.numbers()}
    good = [number for number, result in results.items() if result == "good"]
    others = [number for number, result in results.items() if result != "good"]
    images: set[str] = set()
    for number in [*good[:-KEPT], *others[:-KEPT]]:
        if number != app.state().good:
            images |= of_release(app.release(number))
            app.release(number).remove()
    mounted.forget(app)
    return images
