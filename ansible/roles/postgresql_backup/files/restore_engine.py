"""Calls of the engine for the restore and the proof."""

from __future__ import annotations

import json
import subprocess

from common import ENGINE, engine


def info(source: str | None = None) -> dict:
    """Backups and archive of this host's repository, or of the repository in the source file."""
    return json.loads(engine("info", *_of(source)))


def restore_files(folder: str, options: dict) -> None:
    """Restores a backup into the folder; options: id (without later WAL), base (with all later WAL), time, source, delta."""
    arguments = [
        word for name in ("id", "base", "time", "source") if options.get(name) for word in (f"--{name}", options[name])
    ]
    engine("restore", "--folder", folder, *arguments, *(["--delta"] if options.get("delta") else []))


def damaged_files(source: str | None = None) -> list[str]:
    """Damaged objects of the repository."""
    result = subprocess.run([ENGINE, "verify", *_of(source)], capture_output=True, text=True, check=False)
    if result.returncode == 0:
        return []
    return [line.strip() for line in result.stdout.splitlines() if line.strip()] or [result.stderr.strip()]


def _of(source: str | None) -> list[str]:
    return ["--source", source] if source else []
