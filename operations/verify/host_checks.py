"""Runs checks on a host, as root, and prints the results as JSON. Strata sends it over SSH; nothing is installed.

A check is a function that gets what the description expects, and returns one line of detail. It raises Problem if the
host differs, and NotObservable if this host cannot tell.
"""

from __future__ import annotations

import grp
import json
import os
import pwd
import stat
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

LINES_SHOWN = 3


class Problem(Exception):
    """What is wrong, in one line, with the remedy if `up` does not repair it."""


class NotObservable(Exception):
    """Why this host cannot tell, in one line."""


def attempt(*words: str, timeout: float = 60, text_input: str | None = None) -> subprocess.CompletedProcess[str]:
    """The finished process with any exit code; Problem if the program is missing or hangs."""
    environment = {**os.environ, "LC_ALL": "C.UTF-8"}
    try:
        return subprocess.run(
            words, capture_output=True, text=True, errors="replace", check=False,
            timeout=timeout, input=text_input, env=environment, cwd="/",
        )  # fmt: skip
    except FileNotFoundError as error:
        raise Problem(f"{words[0]} is not installed") from error
    except subprocess.TimeoutExpired as error:
        raise Problem(f"{words[0]} did not end within {timeout:.0f} s") from error


def command(*words: str, timeout: float = 60, text_input: str | None = None) -> str:
    """Standard output; Problem if the command fails."""
    result = attempt(*words, timeout=timeout, text_input=text_input)
    if result.returncode != 0:
        raise Problem(f"{words[0]} failed: {last_line(result.stderr or result.stdout)}")
    return result.stdout.strip()


def last_line(text: str) -> str:
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return lines[-1] if lines else "no message"


def read(path: str) -> str:
    """Content of a file; Problem if it cannot be read."""
    try:
        with open(path, encoding="utf-8", errors="replace") as file:
            return file.read()
    except OSError as error:
        raise Problem(f"{path} cannot be read: {error.strerror}") from error


def report(problems: list[str], detail: str) -> str:
    """The detail; Problem with the first problems if there are any."""
    if not problems:
        return detail
    more = f" (and {len(problems) - LINES_SHOWN} more)" if len(problems) > LINES_SHOWN else ""
    raise Problem("; ".join(problems[:LINES_SHOWN]) + more)


def unit_problems(units: list[str]) -> list[str]:
    """Units that do not run, or do not start at boot."""
    problems = []
    for unit in units:
        values = unit_properties(unit, "LoadState", "UnitFileState", "ActiveState")
        if values.get("LoadState") != "loaded":
            problems.append(f"{unit} is {values.get('LoadState', 'unknown')}")
        elif values.get("UnitFileState") in ("disabled", "masked"):
            problems.append(f"{unit} does not start at boot")
        elif values.get("ActiveState") != "active":
            problems.append(f"{unit} does not run ({values.get('ActiveState')})")
    return problems


def timer_problems(timers: list[str]) -> list[str]:
    """Timers that are off, or have no next run."""
    problems = unit_problems(timers)
    for timer in timers:
        values = unit_properties(timer, "ActiveState", "NextElapseUSecRealtime", "NextElapseUSecMonotonic", "Unit")
        service = unit_properties(values.get("Unit") or timer.replace(".timer", ".service"), "ActiveState")
        # A timer has no next run while its unit runs.
        is_busy = service.get("ActiveState") in ("active", "activating", "deactivating")
        next_runs = {values.get("NextElapseUSecRealtime", ""), values.get("NextElapseUSecMonotonic", "")}
        if values.get("ActiveState") == "active" and not is_busy and next_runs <= {"", "infinity", "0"}:
            problems.append(f"{timer} has no next run")
    return problems


def unit_properties(unit: str, *names: str) -> dict[str, str]:
    output = attempt("systemctl", "show", unit, *(f"--property={name}" for name in names)).stdout
    return dict(line.split("=", 1) for line in output.splitlines() if "=" in line)


def mode_problems(files: dict[str, str]) -> list[str]:
    """{path: "mode owner:group"}: files that are missing, or that others than expected may read or change."""
    problems = []
    for path, wanted in files.items():
        try:
            status = os.stat(path)
        except OSError as error:
            problems.append(f"{path}: {error.strerror}")
            continue
        actual = f"{stat.S_IMODE(status.st_mode):04o} {owner(status.st_uid)}:{group(status.st_gid)}"
        if actual != wanted:
            problems.append(f"{path} is {actual}, not {wanted}")
    return problems


def owner(number: int) -> str:
    try:
        return pwd.getpwuid(number).pw_name
    except KeyError:
        return str(number)


def group(number: int) -> str:
    try:
        return grp.getgrgid(number).gr_name
    except KeyError:
        return str(number)


def outcome_of(function: Callable[[Any], str], expected: object) -> dict[str, str]:
    try:
        return {"outcome": "passed", "reason": function(expected)}
    except Problem as problem:
        return {"outcome": "failed", "reason": str(problem)}
    except NotObservable as reason:
        return {"outcome": "not observable here", "reason": str(reason)}
    # A defect of one check must not hide the results of the others.
    except Exception as error:
        return {"outcome": "failed", "reason": f"the check itself failed: {error!r}"}


def run(checks: list[dict[str, Any]]) -> None:
    """checks: [{module, function, expected}]. Prints one result per check, in the same order."""

    def result(check: dict[str, Any]) -> dict[str, str]:
        return outcome_of(getattr(sys.modules[check["module"]], check["function"]), check["expected"])

    with ThreadPoolExecutor(8) as pool:
        print(json.dumps(list(pool.map(result, checks))))
