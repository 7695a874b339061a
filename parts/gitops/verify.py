"""Checks of apps that follow a git repository."""

from __future__ import annotations

import json
from typing import Any

from host_checks import attempt, last_line, mode_problems, report

PROGRAM = "/usr/local/sbin/strata-gitops"


def gitops(apps: list[str]) -> str:
    """The newest commit of each app serves, unless somebody paused it."""
    problems, details = [], []
    for app in apps:
        problems += mode_problems({f"/etc/strata/gitops/{app}.json": "0600 root:root"})
        result = attempt(PROGRAM, "status", app)
        if result.returncode != 0:
            problems.append(f"{app}: {last_line(result.stderr)}")
            continue
        status = json.loads(result.stdout)[0]
        problems += [f"{app}: {problem}" for problem in trouble(status)]
        details.append(f"{app}: {detail(status)}")
    return report(problems, "; ".join(details))


def trouble(status: dict[str, Any]) -> list[str]:
    """A pause is what somebody wants: what failed before is not asked then."""
    if status["paused"]:
        return []
    lacks = [] if status["good"] or status["problems"] else ["no commit was released yet: wait for the first run"]
    return [*status["problems"], *lacks]


def detail(status: dict[str, Any]) -> str:
    if status["paused"]:
        return f"paused since {status['paused']['at']} by {status['paused']['by']}"
    good = status["good"]
    return f"{good['commit'][:12]} of {good['ref']} serves since {good['at']}" if good else "nothing yet"
