"""The order of a release: pull, start the idle slot, wait until it is well, switch the proxy, watch, stop the old slot.

Until the switch the old release serves as if nothing happened; after it, and until the watch has ended, both run.
What fails at any step is undone by bringing the last good release back: the same code, with its recorded files.
"""

from __future__ import annotations

import contextlib
from typing import Any

import containers
import gate
import once
import proxy
from app import Release, State
from ask import Question
from composed import project_of, waves
from problem import Problem, Stopped
from recording import now, recorded

LOG_LINES = 20


def bring(release: Release, state: State, seconds: float) -> None:
    """Makes a release the one that serves. Problem: it does not, and nothing of it is left."""
    slot = free_slot(release, state)
    with recorded(release):
        try:
            start(release, slot)
            if state.good is not None:
                gate.watch(questions(release, slot, "rolls", "single"), lambda: running(release, slot), seconds)
            release.app.set_state(State(release.number, slot))
        except (Problem, OSError) as problem:
            lines = [str(problem), last_lines(release, slot), undo(release, slot, state)]
            raise Problem("\n".join(filter(None, lines))) from problem
    # It counts by now. What cannot be noted, the next run notes.
    with contextlib.suppress(Problem):
        release.note(result="good", ended=now(), slot=slot, running=images_of(running(release, slot)))


def free_slot(release: Release, state: State) -> str:
    """The one that does not serve. A container from before the app had slots is on the ports of slot a."""
    names = set(release.services("rolls"))
    if [each for each in containers.of_project(release.app.name) if each["service"] in names and each["running"]]:
        return "b"
    return state.idle if names else state.slot


def start(release: Release, slot: str) -> None:
    """Everything up to the proof that the proxy passes requests on to the release."""
    containers.make_networks(release)
    part(release, slot, "data")
    if release.is_new:
        once.before(release, slot)
    if release.rolls():
        containers.start_slot(release, slot)
        gate.wait(questions(release, slot, "rolls"), lambda: running(release, slot))
    # They may be only once: the old one of a worker stops just before the new one starts.
    part(release, slot, "single")
    if release.rolls():
        proxy.switch(release.app.name, slot)
        proxy.verify(release, slot)


def part(release: Release, slot: str, kind: str) -> None:
    for names in waves(release, list(release.services(kind))):
        containers.stop_in_slots(release, names)
        containers.start_shared(release, names)
        asked = [each for each in questions(release, slot, kind) if each.name in names]
        gate.wait(asked, lambda: running(release, slot))


def undo(release: Release, slot: str, state: State) -> str:
    """The last good release serves again, and nothing of this one is left. @returns what of it did not work, in words"""
    try:
        if release.app.state() != state:
            release.app.set_state(state)
        bring_back(release, slot, state)
    except Stopped:
        raise
    except (Problem, OSError) as problem:
        return f"bringing release {state.good} back did not work either: {problem}"
    return ""


def bring_back(release: Release, slot: str, state: State) -> None:
    try:
        if state.good is not None:
            serve_again(release.app.release(state.good), state.slot)
    finally:
        if release.rolls():
            # Not kept: nobody brings it back, and its log may hold secrets that a failing app printed.
            left = containers.of_project(project_of(release, slot))
            containers.stop(left, 10)
            containers.remove(left)


def serve_again(good: Release, slot: str) -> None:
    """Its slot still runs, so that this takes a moment: visitors get it first, whatever fails after that."""
    if good.rolls():
        proxy.switch(good.app.name, slot)
        containers.start_slot(good, slot)
    containers.start_shared(good, [*good.services("data"), *good.services("single")])
    if good.rolls():
        proxy.verify(good, slot)


def questions(release: Release, slot: str, *kinds: str) -> list[gate.Service]:
    asked = []
    for kind in kinds:
        for name, settings in release.services(kind).items():
            asked.append(gate.Service(name, settings, question(settings, slot)))
    return asked


def question(settings: dict[str, Any], slot: str) -> Question | None:
    """What a service is asked; None: a running container is enough."""
    path = settings["health"]["path"]
    host = next(iter(settings["sites"]), "")
    port = settings["slots"][slot] if settings["kind"] == "rolls" else settings["port"]
    if port is None or not (path or host):
        return None
    first = next(iter(settings.get("paths", [])), "/")
    return Question(port, path or first, host, redirects=not path)


def running(release: Release, slot: str) -> list[dict[str, Any]]:
    """Containers of the services of a release, in its slot and shared ones."""
    own = containers.of_project(project_of(release, slot)) if release.rolls() else []
    shared = {*release.services("data"), *release.services("single")}
    return own + [each for each in containers.of_project(release.app.name) if each["service"] in shared]


def failing(release: Release, slot: str) -> list[dict[str, Any]]:
    present = running(release, slot)
    return [each for each in present if gate.trouble_of([each]) or each["restarts"]] or present


def last_lines(release: Release, slot: str) -> str:
    """Of the log of what is not well; empty: nobody can tell."""
    with contextlib.suppress(Problem):
        return containers.log_of(failing(release, slot), LOG_LINES)
    return ""


def images_of(present: list[dict[str, Any]]) -> dict[str, str]:
    return {container["service"]: container["image"] for container in present}
