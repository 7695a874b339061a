"""The engine of releases, which `up` uses as well."""

from __future__ import annotations

import json
import re

from strata_gitops.files import ROOT, Later, Problem, run

PROGRAM = ROOT / "usr/local/sbin/strata-release"
# Longer than every pull and health check together.
SECONDS = 4 * 3600
# Nothing was changed then: an image may be on its way to the registry, or a person releases something else just now.
PASSING = re.compile(r"cannot be pulled|another release of \S+ goes on")


def apply(app: str, about: dict[str, object]) -> None:
    """Problem: the release failed, and the engine has brought the last good one back. Later: it did not begin."""
    result = run([str(PROGRAM), "apply", app, "--about", json.dumps(about)], SECONDS)
    if result.returncode == 0:
        return
    lines = [line.strip() for line in result.stderr.splitlines() if line.strip()]
    # The others are lines of a log, which may hold secrets.
    reason = lines[0] if lines else f"{PROGRAM.name} ended with exit code {result.returncode}"
    raise (Later if PASSING.search(reason) else Problem)(reason)
