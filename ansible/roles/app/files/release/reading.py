"""Compose's own reading of what is wanted of an app."""

from __future__ import annotations

import contextlib
import json
import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from app import Release
from problem import Problem, run

Model = dict[str, Any]
# Compose takes a variable of its own process before one of a file.
CLEAN = ("env", "-i", "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin")
UNSET = re.compile(r'The \\?"([^"\\]+)\\?" variable is not set')
# No user of a host has this number.
STRANGER = 65533
AS_STRANGER = ("setpriv", f"--reuid={STRANGER}", f"--regid={STRANGER}", "--clear-groups", "--no-new-privs")


def resolved(release: Release) -> Model:
    """Compose's own reading of the file. Problem: a variable has no value."""
    if (release.settings.get("own") or {}).get("from_repository"):
        result = read_by_a_stranger(release)
    else:
        result = run(*words(release, str(release.folder), "/root"))
    if result.returncode != 0:
        raise Problem(f"Compose cannot read the file of {release.app.name}: {last_line(result.stderr)}")
    unset = sorted(set(UNSET.findall(result.stderr)))
    if unset:
        raise Problem(f"variables of the Compose file of {release.app.name} have no value: {', '.join(unset)}")
    return json.loads(result.stdout)


def words(release: Release, folder: str, home: str) -> list[str]:
    """@param folder with the files of the release"""
    own = release.settings.get("own")
    source = f"{folder}/source" if own else str(release.app.folder)
    place = ["--project-directory", source]
    place += ["-f", f"{source}/{own['file']}"] if own else []
    place += ["-f", f"{folder}/compose.yaml", "--env-file", f"{folder}/.env"]
    place += [word for profile in (own["profiles"] if own else ()) for word in ("--profile", profile)]
    return [*CLEAN, f"HOME={home}", "docker", "compose", "-p", release.app.name, *place, "config", "--format", "json"]


def read_by_a_stranger(release: Release) -> subprocess.CompletedProcess[str]:
    """Compose reads every file that a Compose file names in `env_file`, `extends` or `include`. Nobody checked that of a
    repository before, so it is read by a user who may read no secret of this host."""
    with copied(release) as folder:
        result = run(*AS_STRANGER, *words(release, folder, "/nonexistent"))
        stdout, stderr = [text.replace(folder, str(release.folder)) for text in (result.stdout, result.stderr)]
        return subprocess.CompletedProcess(result.args, result.returncode, stdout, stderr)


@contextlib.contextmanager
def copied(release: Release) -> Iterator[str]:
    """The files of the release for the stranger, and for nobody else."""
    with tempfile.TemporaryDirectory(prefix="strata-reading-") as folder:
        shutil.copytree(release.folder / "source", f"{folder}/source")
        for name in ("compose.yaml", ".env"):
            shutil.copyfile(release.folder / name, f"{folder}/{name}")
        for path in Path(folder).rglob("*"):
            path.chmod(0o755 if path.is_dir() else 0o644)
        os.chown(folder, 0, STRANGER)
        os.chmod(folder, 0o750)
        yield folder


def last_line(text: str) -> str:
    return (text.strip().splitlines() or ["it printed nothing"])[-1]
