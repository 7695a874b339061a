"""Compose's own reading of what is wanted of an app."""

from __future__ import annotations

import json
import re
from typing import Any

from app import Release
from problem import Problem, run

Model = dict[str, Any]
# Compose takes a variable of its own process before one of a file.
CLEAN = ("env", "-i", "HOME=/root", "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin")
UNSET = re.compile(r'The \\?"([^"\\]+)\\?" variable is not set')


def resolved(release: Release) -> Model:
    """Compose's own reading of the file. Problem: a variable has no value."""
    folder, own = str(release.folder), release.settings.get("own")
    source = f"{folder}/source" if own else str(release.app.folder)
    words = ["--project-directory", source]
    words += ["-f", f"{source}/{own['file']}"] if own else []
    words += ["-f", f"{folder}/compose.yaml", "--env-file", f"{folder}/.env"]
    words += [word for profile in (own["profiles"] if own else ()) for word in ("--profile", profile)]
    result = run(*CLEAN, "docker", "compose", "-p", release.app.name, *words, "config", "--format", "json")
    if result.returncode != 0:
        raise Problem(f"Compose cannot read the file of {release.app.name}: {last_line(result.stderr)}")
    unset = sorted(set(UNSET.findall(result.stderr)))
    if unset:
        raise Problem(f"variables of the Compose file of {release.app.name} have no value: {', '.join(unset)}")
    return json.loads(result.stdout)


def last_line(text: str) -> str:
    return (text.strip().splitlines() or ["it printed nothing"])[-1]
