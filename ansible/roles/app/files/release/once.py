"""A container that runs one command and ends: a migration before a release, a scheduled job."""

from __future__ import annotations

import contextlib
import json
import signal
import subprocess
from collections.abc import Iterator

from app import App, Release
from composed import ordered, project_of
from problem import Problem, Stopped, run

LOG_LINES = 20
ONE_SHOT_SECONDS = 900


def before(release: Release, slot: str) -> None:
    """The commands that a new release wants to have run before it starts. Problem: one failed, with its last lines."""
    for service in ordered(release, list(release.services("once"))):
        one_shot(release, slot, service)
    for service, settings in release.settings["services"].items():
        wanted = settings.get("before")
        if wanted:
            name = f"{release.app.name}_before_{service}"
            command = words(release, slot, [name, service, *wanted["command"]])
            result = ended(command, name, wanted["timeout_seconds"])
            if result.returncode != 0:
                lines = (result.stdout + result.stderr).splitlines()[-LOG_LINES:]
                problem = f"the command before the release of {service} ended with exit code {result.returncode}"
                raise Problem("\n".join([problem, *(f"{service}: {line}" for line in lines)]))


def one_shot(release: Release, slot: str, service: str) -> None:
    """A service of the app's own Compose file that others wait for until it has ended. Problem: it failed."""
    name = f"{release.app.name}_once_{service}"
    result = ended(words(release, slot, [name, service]), name, ONE_SHOT_SECONDS)
    if result.returncode != 0:
        lines = (result.stdout + result.stderr).splitlines()[-LOG_LINES:]
        problem = f"{service}, which runs once before the others, ended with exit code {result.returncode}"
        raise Problem("\n".join([problem, *(f"{service}: {line}" for line in lines)]))


def job(app: App, name: str) -> int:
    """Runs a scheduled job with the image that serves. @returns its exit code; its output is that of this program"""
    wanted = json.loads((app.folder / "jobs.json").read_text()).get(name)
    state = app.state()
    if not wanted:
        raise Problem(f"{app.name} has no job {name}")
    if state.good is None:
        raise Problem(f"{app.name} has no release yet, whose image the job could run")
    release = app.release(state.good)
    container = f"{app.name}_job_{name}"
    with removed_at_the_end(container):
        return subprocess.run(
            words(release, state.slot, [container, wanted["service"], *wanted["command"]]), check=False
        ).returncode


def words(release: Release, slot: str, of_container: list[str]) -> list[str]:
    """@param of_container its name, the service whose image, variables and volumes it has, and the command"""
    name, service, *command = of_container
    rolls = service in release.services("rolls")
    file, project = (f"slot-{slot}", project_of(release, slot)) if rolls else ("shared", release.app.name)
    place = ["-p", project, "--project-directory", str(release.app.folder), "-f", f"{release.folder}/{file}.json"]
    how = ["run", "--rm", "--no-deps", "-T", "--name", name, service]
    return ["docker", "compose", *place, *how, *command]


def ended(command: list[str], container: str, seconds: int) -> subprocess.CompletedProcess[str]:
    with removed_at_the_end(container):
        try:
            return run(*command, timeout=seconds)
        except Stopped:
            raise
        except Problem as problem:
            raise Problem(f"the command before the release did not end within {seconds} s") from problem


@contextlib.contextmanager
def removed_at_the_end(container: str) -> Iterator[None]:
    """A container does not end with the program that started it. One that is left over from a killed run goes first."""
    remove(container)
    previous = signal.signal(signal.SIGTERM, stop)
    try:
        yield
    finally:
        remove(container)
        signal.signal(signal.SIGTERM, previous)


def remove(container: str) -> None:
    run("docker", "rm", "--force", "--volumes", container)


def stop(_number: int, _frame: object) -> None:
    raise Stopped("it was told to stop before it ended")
