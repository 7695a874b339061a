"""Apps that Strata set up on this host, and the data of those that it removed."""

from __future__ import annotations

import json
import os
import re
import subprocess
from typing import Any

OPT = "/opt"
# One file for each app that was removed: the volumes that it left.
NOTES = "/var/lib/strata/left-apps"
PROJECT = "com.docker.compose.project"
MARK = "# Written by Strata."


class Refused(Exception):
    """Why an app cannot be removed, in one sentence."""


def apps_that_left(described: list[str]) -> list[str]:
    names = sorted(os.listdir(OPT)) if os.path.isdir(OPT) else []
    return [name for name in names if name not in described and is_app(name)]


def is_app(name: str) -> bool:
    """Whether Strata wrote this folder. Folders of other people are nobody's business here."""
    folder = os.path.join(OPT, name)
    if not re.fullmatch(r"[a-z][a-z0-9-]*", name) or os.path.islink(folder):
        return False
    settings = read_json(os.path.join(folder, "release.json"))
    if isinstance(settings, dict) and {"services", "proxy"} <= set(settings):
        return True
    # From before apps had releases.
    return first_line(os.path.join(folder, "compose.yaml")) == MARK


def data_that_stays(described: list[str]) -> dict[str, list[str]]:
    """App that was removed → its volumes, and its folder if files of other people are in it: all that still exists."""
    removed = [name for name in noted_apps() if name not in described]
    present = docker("volume", "ls", "--quiet") if removed else []
    stays = {}
    for app in removed:
        folder = os.path.join(OPT, app)
        names = [name for name in volumes_of_note(app) if name in present]
        if os.path.isdir(folder) and not is_app(app):
            names.append(folder)
        if names:
            stays[app] = names
    return stays


def noted_apps() -> list[str]:
    return sorted(name.removesuffix(".json") for name in os.listdir(NOTES)) if os.path.isdir(NOTES) else []


def volumes_of_note(app: str) -> list[str]:
    return list((read_json(note_of(app)) or {}).get("volumes", []))


def note_of(app: str) -> str:
    return os.path.join(NOTES, f"{app}.json")


def containers_of(app: str) -> list[str]:
    """Those that Compose made of this folder, in the app's own project and in those of its slots."""
    wanted = {app, f"{app}_a", f"{app}_b"}
    label = f"label={PROJECT}.working_dir={os.path.join(OPT, app)}"
    lines = docker("ps", "--all", "--filter", label, "--format", f'{{{{.ID}}}} {{{{.Label "{PROJECT}"}}}}')
    return [line.split()[0] for line in lines if line.split()[1:] and line.split()[1] in wanted]


def volumes_of(app: str, containers: list[str]) -> list[str]:
    """Also those without a name that an image asks for."""
    labelled = docker("volume", "ls", "--quiet", "--filter", f"label={PROJECT}={app}")
    template = '{{range .Mounts}}{{if eq .Type "volume"}}{{println .Name}}{{end}}{{end}}'
    mounted = docker("inspect", "--format", template, *containers) if containers else []
    return sorted({*labelled, *mounted})


def networks_of(app: str) -> list[str]:
    labels = (f"strata.app={app}", f"{PROJECT}={app}")
    return sorted({name for each in labels for name in docker("network", "ls", "--quiet", "--filter", f"label={each}")})


def docker(*words: str) -> list[str]:
    """Lines that it prints; none where Docker is not installed. Refused: it fails."""
    try:
        result = subprocess.run(["docker", *words], capture_output=True, text=True, check=False, timeout=600)
    except FileNotFoundError:
        return []
    except subprocess.TimeoutExpired as error:
        raise Refused(f"`docker {words[0]}` did not end within {error.timeout:.0f} s") from error
    if result.returncode != 0:
        lines = [line.strip() for line in result.stderr.splitlines() if line.strip()]
        raise Refused(f"`docker {words[0]}` failed: {lines[-1] if lines else 'it printed nothing'}")
    return [line.strip() for line in result.stdout.splitlines() if line.strip()]


def read_json(path: str) -> Any:
    """The content of a file; None if it is missing or damaged."""
    try:
        with open(path, encoding="utf-8") as file:
            return json.load(file)
    except (OSError, ValueError):
        return None


def first_line(path: str) -> str:
    try:
        with open(path, encoding="utf-8", errors="replace") as file:
            return file.readline().strip()
    except OSError:
        return ""
