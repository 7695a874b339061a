"""Removes an app that left the description: all that Strata made, and no data."""

from __future__ import annotations

import contextlib
import fcntl
import json
import os
import shutil
import subprocess
from collections.abc import Iterator

from ansible.module_utils import strata_left as left

NGINX = "/etc/nginx/strata"
# The last three are there while role `gitops` tries a commit.
SOURCES = ("source", "source.new", "source.old", "source.none")
# Of an app that follows a git repository: settings; deploy key, copy of the repository, state.
GITOPS_SETTINGS = "/etc/strata/gitops"
GITOPS_STATES = "/var/lib/strata/gitops"
# What Strata writes into the folder of an app. By the last two an app is known, so that a removal that was killed goes on.
OWN = ("jobs.json", ".env", *SOURCES, "mounted", "releases", "compose.yaml", "release.json")
STOP_SECONDS = 30


def remove(app: str) -> None:
    """Refused: Docker fails, or a release of the app goes on."""
    stop_units(app)
    with locked(app):
        containers = left.containers_of(app)
        write_note(app, left.volumes_of(app, containers))
        if containers:
            left.docker("stop", "-t", str(STOP_SECONDS), *containers)
            # Without its volumes.
            left.docker("rm", "--force", *containers)
        for network in left.networks_of(app):
            # One that somebody else's container uses, too, stays.
            with contextlib.suppress(left.Refused):
                left.docker("network", "rm", network)
        delete(os.path.join(NGINX, f"{app}.b"))
        for path in (f"{GITOPS_SETTINGS}/{app}.json", f"{GITOPS_STATES}/{app}.json", f"{GITOPS_STATES}/{app}"):
            delete(path)
        remove_own_files(os.path.join(left.OPT, app))


def delete_data(app: str, names: list[str]) -> None:
    """Volumes, and the folder of an app that was removed: only those whose names the operator gave."""
    for name in names:
        if name == os.path.join(left.OPT, app):
            shutil.rmtree(name)
        else:
            left.docker("volume", "rm", name)


def forget_notes(described: list[str]) -> None:
    """Of apps that are described again, or whose data are gone."""
    stays = left.data_that_stays(described)
    for app in [app for app in left.noted_apps() if app not in stays]:
        delete(left.note_of(app))


def stop_units(app: str) -> None:
    """A job that runs, or the end of an old slot, would fail once its container is gone."""
    units = [f"strata-drain-{app}.service", f"strata-job-{app}.*.service"]
    for verb in ("stop", "reset-failed"):
        subprocess.run(["systemctl", verb, *units], capture_output=True, check=False)


@contextlib.contextmanager
def locked(app: str) -> Iterator[None]:
    """As a release of strata-release does."""
    path = os.path.join(left.OPT, app, "releases", "lock")
    if not os.path.isdir(os.path.dirname(path)):
        yield
        return
    with open(path, "w") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise left.Refused(f"a release of {app} goes on: wait until it has ended") from error
        yield


def write_note(app: str, volumes: list[str]) -> None:
    """With those of a removal that was killed, whose containers are gone."""
    os.makedirs(left.NOTES, mode=0o755, exist_ok=True)
    path = left.note_of(app)
    with open(f"{path}.new", "w", encoding="utf-8") as file:
        json.dump({"volumes": sorted({*volumes, *left.volumes_of_note(app)})}, file)
        file.flush()
        os.fsync(file.fileno())
    os.replace(f"{path}.new", path)


def remove_own_files(folder: str) -> None:
    for name in OWN:
        delete(os.path.join(folder, name))
    # What is left in it is not Strata's.
    with contextlib.suppress(OSError):
        os.rmdir(folder)


def delete(path: str) -> None:
    if os.path.isdir(path) and not os.path.islink(path):
        shutil.rmtree(path)
    else:
        with contextlib.suppress(FileNotFoundError):
            os.unlink(path)
