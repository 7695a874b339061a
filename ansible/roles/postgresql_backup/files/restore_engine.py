"""The engine as the restore and the proof use it."""

from __future__ import annotations

import json
import subprocess

from common import ENGINE, engine


def info(source: str | None = None) -> dict:
    """Backups and archive of this host's repository, or of the one that the file describes."""
    return json.loads(engine("info", *_of(source)))


def lay_down(folder: str, options: dict) -> None:
    """Puts a backup into the folder; options: id (its own end), base (with all log since), time, source, delta."""
    words = [
        word for name in ("id", "base", "time", "source") if options.get(name) for word in (f"--{name}", options[name])
    ]
    engine("restore", "--folder", folder, *words, *(["--delta"] if options.get("delta") else []))


def damaged_files(source: str | None = None) -> list[str]:
    """Objects of the repository that do not hold what was written; empty when all do."""
    done = subprocess.run([ENGINE, "verify", *_of(source)], capture_output=True, text=True, check=False)
    if done.returncode == 0:
        return []
    return [line.strip() for line in done.stdout.splitlines() if line.strip()] or [done.stderr.strip()]


def _of(source: str | None) -> list[str]:
    return ["--source", source] if source else []
