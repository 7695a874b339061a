"""Files of an app that its containers mount.

Each lies under its digest in `/opt/<app>/mounted/`: a container is replaced only if its own files are other ones, and a release
that is brought back has the files of its time. Folders that a container may write are in `/opt/<app>/data/` and stay there.
"""

from __future__ import annotations

import hashlib
import os
import shutil
from pathlib import Path

from app import App, Release
from problem import Problem
from reading import Model


def place(model: Model, release: Release) -> None:
    """Lets mounts of the folder of a release lead to what stays."""
    source = release.folder / "source"
    for service in model["services"].values():
        for volume in service.get("volumes", []):
            path = Path(volume.get("source", ""))
            if volume["type"] == "bind" and path.is_relative_to(source):
                is_fixed = path.is_file() or (volume.get("read_only") and path.exists())
                volume["source"] = str(fixed(path, release.app) if is_fixed else writable(path, release))
    for key in ("configs", "secrets"):
        for entry in (model.get(key) or {}).values():
            if "file" in entry:
                entry["file"] = str(fixed(Path(entry["file"]), release.app))


def fixed(path: Path, app: App) -> Path:
    """A copy that never changes."""
    target = app.folder / "mounted" / digest_of(path)[:16] / path.name
    if not target.exists():
        target.parent.mkdir(parents=True, exist_ok=True)
        unfinished = target.with_name(".unfinished")
        remove(unfinished)
        shutil.copytree(path, unfinished) if path.is_dir() else shutil.copy2(path, unfinished)
        os.replace(unfinished, target)
    return target


def writable(path: Path, release: Release) -> Path:
    """The folder that keeps what the container writes. It gets the files of the release, and loses none."""
    target = release.app.folder / "data" / path.relative_to(release.folder / "source")
    target.mkdir(parents=True, exist_ok=True)
    if path.is_dir():
        shutil.copytree(path, target, dirs_exist_ok=True)
    return target


def digest_of(path: Path) -> str:
    digest = hashlib.sha256(path.name.encode())
    for file in files_below(path):
        content = file.read_bytes()
        head = f"{file.relative_to(path)} {len(content)} {file.stat().st_mode & 0o111:o}\n"
        digest.update(head.encode() + content)
    return digest.hexdigest()


def files_below(path: Path) -> list[Path]:
    """Problem: one is a symlink, which may lead to a file of the host."""
    paths = sorted(path.rglob("*")) if path.is_dir() else [path]
    for each in paths:
        if each.is_symlink():
            raise Problem(f"{each} is a symlink: write a file in its place")
    return [each for each in paths if each.is_file()]


def forget(app: App) -> None:
    """Removes copies that no release mounts any longer."""
    folder = app.folder / "mounted"
    texts = [file.read_text("utf-8") for file in app.releases.glob("*/*.json")]
    for each in folder.iterdir() if folder.is_dir() else ():
        if not any(f"{each}/" in text for text in texts):
            shutil.rmtree(each)


def remove(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)
