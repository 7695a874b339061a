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


class Stopped(Problem):
    """This program was told to end."""


def read_json(path: Path) -> Any:
    """The file's content; None if it is missing or damaged."""
    try:
        return json.loads(path.read_text("utf-8"))
    except (OSError, ValueError):
        return None


def write(path: Path, text: str, mode: int = 0o600) -> None:
    """Replaces a file in one step, also if the power fails. Problem: it cannot be written, and is as before."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=".strata-")
        try:
            fill(handle, text, mode)
            os.replace(name, path)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
    except OSError as error:
        raise Problem(f"{path} cannot be written: {error.strerror or error}") from error


def fill(handle: int, text: str, mode: int) -> None:
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        file.write(text)
        os.fchmod(file.fileno(), mode)
        file.flush()
        os.fsync(file.fileno())


def write_json(path: Path, value: object) -> None:
    # Compose reads no escapes of characters beyond 16 bits.
    write(path, json.dumps(value, indent=1, ensure_ascii=False) + "\n")


def run(*command: str, timeout: float = 600) -> subprocess.CompletedProcess[str]:
    """Runs a program to its end; the caller checks the exit code. Problem: it took longer, or there is no such program."""
    try:
        return subprocess.run(command, capture_output=True, text=True, timeout=timeout, check=False)
    except subprocess.TimeoutExpired as error:
        raise Problem(f"`{' '.join(command[:3])}` did not end within {timeout:.0f} s") from error
    except OSError as error:
        raise Problem(f"`{command[0]}` cannot be run: {error.strerror or error}") from error


def output(*command: str, timeout: float = 600) -> str:
    """What a program prints. Problem: it failed, with the last line of its errors."""
    result = run(*command, timeout=timeout)
    if result.returncode != 0:
        lines = [line for line in (result.stderr or result.stdout).splitlines() if line.strip()]
        raise Problem(f"`{' '.join(command[:3])}` failed: {lines[-1].strip() if lines else 'it printed nothing'}")
    return result.stdout
