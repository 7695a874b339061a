"""Shared by the modules of strata-release: errors, files, programs."""

from __future__ import annotations

import json
import os
import subprocess
import tempfile
from pathlib import Path
from typing import Any


class Problem(Exception):
    """An error for the operator, in one sentence."""


def read_json(path: Path) -> Any:
    """The file's content; None if it is missing or damaged."""
    try:
        return json.loads(path.read_text("utf-8"))
    except (OSError, ValueError):
        return None


def write(path: Path, text: str, mode: int = 0o600) -> None:
    """Replaces a file in one step, also if the power fails."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".strata-")
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        file.write(text)
        os.fchmod(file.fileno(), mode)
        file.flush()
        os.fsync(file.fileno())
    os.replace(name, path)


def write_json(path: Path, value: object) -> None:
    # Compose reads no escapes of characters beyond 16 bits.
    write(path, json.dumps(value, indent=1, ensure_ascii=False) + "\n")


def run(*command: str, timeout: float = 600) -> subprocess.CompletedProcess[str]:
    """Runs a program to its end; the caller checks the exit code. Problem: it took longer."""
    try:
        return subprocess.run(command, capture_output=True, text=True, timeout=timeout, check=False)
    except subprocess.TimeoutExpired as error:
        raise Problem(f"`{' '.join(command[:3])}` did not end within {timeout:.0f} s") from error


def output(*command: str, timeout: float = 600) -> str:
    """What a program prints. Problem: it failed, with the last line of its errors."""
    result = run(*command, timeout=timeout)
    if result.returncode != 0:
        lines = [line for line in (result.stderr or result.stdout).splitlines() if line.strip()]
        raise Problem(f"`{' '.join(command[:3])}` failed: {lines[-1].strip() if lines else 'it printed nothing'}")
    return result.stdout
