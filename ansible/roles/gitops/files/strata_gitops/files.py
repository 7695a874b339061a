"""Files, programs and errors of strata-gitops."""

from __future__ import annotations

import json
import os
import subprocess
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

ROOT = Path(os.environ.get("STRATA_ROOT", "/"))


class Problem(Exception):
    """What is wrong with a commit or with the settings, in one sentence."""


class Later(Exception):
    """Not the commit's fault, as far as one can tell: the same commit is tried again."""


class Unreachable(Exception):
    """The repository did not answer."""


def now() -> str:
    return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())


def seconds_since(moment: str) -> float:
    return (datetime.now(UTC) - datetime.strptime(moment, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)).total_seconds()


def read_json(path: Path) -> Any:
    """The file's content; None if it is missing or damaged."""
    try:
        return json.loads(path.read_text("utf-8"))
    except (OSError, ValueError):
        return None


def write(path: Path, text: str) -> None:
    """Replaces a file in one step, also if the power fails. Root alone can read it."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".strata-")
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    os.replace(name, path)


def write_json(path: Path, value: object) -> None:
    write(path, json.dumps(value, indent=1) + "\n")


def run(words: list[str], timeout: float, env: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    """Runs a program to its end; one that takes too long has exit code 124, one that is missing 127."""
    try:
        return subprocess.run(
            words, capture_output=True, timeout=timeout, check=False, env=env, text=True, errors="replace"
        )
    except FileNotFoundError as error:
        return subprocess.CompletedProcess(words, 127, "", str(error))
    except subprocess.TimeoutExpired:
        return subprocess.CompletedProcess(words, 124, "", f"it did not end within {timeout:.0f} s")


def last_line(text: str) -> str:
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return lines[-1] if lines else "it printed nothing"
