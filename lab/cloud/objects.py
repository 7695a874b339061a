"""Stores bodies of S3 objects in files, so that they survive a restart and do not fill the memory."""

import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import uuid4

from moto.s3.models import FakeKey
from moto.s3.utils import _VersionedKeyStore as Versions

from .patching import adds

GRACE_SECONDS = 600


class Body:
    """Replaces moto's temporary file for a body; opens its own file only while it reads or writes."""

    folder: Path

    def __init__(self, name: str | None = None):
        self.name = name or uuid4().hex
        self._at = 0

    @property
    def path(self) -> Path:
        return self.folder / self.name[:2] / self.name

    def seek(self, position: int) -> None:
        self._at = position

    def truncate(self) -> None:
        self.write(b"")
        self._at = 0

    def write(self, content: bytes) -> None:
        self.path.parent.mkdir(parents=True, exist_ok=True)
        unfinished = self.path.with_suffix(".new")
        unfinished.write_bytes(content)
        unfinished.replace(self.path)

    def read(self, size: int = -1) -> bytes:
        with self.path.open("rb") as file:
            file.seek(self._at)
            content = file.read(size)
        self._at += len(content)
        return content

    def close(self) -> None:
        """Keeps the file: `sweep` deletes it when no saved state refers to it."""


def store_bodies_in(folder: Path) -> None:
    """Makes moto store every S3 body as a file in the folder."""
    Body.folder = folder
    value: Any = vars(FakeKey)["value"]
    adds(FakeKey, value=property(value.fget, _set_value))
    adds(FakeKey, __getstate__=lambda key: {name: each for name, each in vars(key).items() if name != "lock"})
    adds(FakeKey, __setstate__=lambda key, state: key.__dict__.update(state, lock=threading.Lock()))


def every_version(versions: Versions) -> tuple[Callable[..., Versions], tuple[dict[str, list[Any]]]]:
    """Makes pickle save all versions of a bucket's objects; by default it sees only the newest."""
    return _versions, ({name: list(all_of_it) for name, all_of_it in versions.lists()},)


def _versions(lists: dict[str, list[Any]]) -> Versions:
    versions = Versions()
    for name, all_of_it in lists.items():
        versions.setlist(name, all_of_it)
    return versions


def sweep(folder: Path, referenced: set[str]) -> None:
    """Deletes bodies that no saved state refers to, except young ones, which may belong to a running upload."""
    for path in folder.glob("??/*"):
        if path.name not in referenced and path.stat().st_mtime < time.time() - GRACE_SECONDS:
            path.unlink(missing_ok=True)


def _set_value(key: Any, content: bytes | str) -> None:
    data = content.encode() if isinstance(content, str) else content
    key._value_buffer = Body()
    key._value_buffer.write(data)
    key.contentsize = len(data)
