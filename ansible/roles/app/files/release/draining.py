"""The end of what does not serve any longer: once its requests have ended, it is stopped or removed."""

from __future__ import annotations

import signal
import time
from typing import Any

import containers
import proxy
from app import SLOTS, App
from composed import project_of
from problem import run

PROGRAM = "/usr/local/sbin/strata-release"
# How long WebSockets and other long requests may go on with the slot that does not serve any longer.
DRAIN_SECONDS = 65


def drain_later(app: App) -> None:
    """In a unit of its own: the release has ended, while a long upload to the old slot has not."""
    unit = f"strata-drain-{app.name}"
    words = ["systemd-run", "--quiet", "--collect", f"--unit={unit}", PROGRAM, "drain", app.name]
    if run(*words).returncode != 0:
        drain(app)


def drain(app: App) -> None:
    """Stops what does not serve, once nobody waits for its answers; unless it is brought back meanwhile."""
    calls: list[int] = []
    signal.signal(signal.SIGUSR1, lambda number, _frame: calls.append(number))
    deadline = time.monotonic() + DRAIN_SECONDS
    proxy.wait_for_end(app, app.state().idle, lambda: bool(calls) or time.monotonic() > deadline)
    if calls:
        return
    containers.stop(waiting(app), 30)
    containers.remove(undescribed(app))


def stay(app: App, number: int) -> None:
    """The release that is brought back runs still: its slot goes on, and nobody waits for the end of its requests."""
    idle = waiting(app)
    if idle and all(each["release"] == str(number) for each in idle):
        run("systemctl", "kill", "--kill-whom=main", "--signal=USR1", f"strata-drain-{app.name}")


def waiting(app: App) -> list[dict[str, Any]]:
    """Containers that run in the slot that does not serve."""
    state = app.state()
    if state.good is None or not app.release(state.good).rolls():
        return []
    idle = containers.of_project(project_of(app.release(state.good), state.idle))
    return [each for each in idle if each["running"]]


def undescribed(app: App) -> list[dict[str, Any]]:
    """Containers of services that left the app, or that have slots now. Their volumes stay."""
    state = app.state()
    if state.good is None:
        return []
    good = app.release(state.good)
    stay = {*good.services("data"), *good.services("single")}
    if good.rolls() and not proxy.is_wired(app.name):
        # Visitors still get the one from before the app had slots.
        stay |= set(good.services("rolls"))
    left = [each for each in containers.of_project(app.name) if each["service"] not in stay]
    slots = [] if good.rolls() else [each for slot in SLOTS for each in containers.of_project(project_of(good, slot))]
    return left + slots


def wait_for_drain(app: App) -> None:
    """The slot that it stops is the one that the next release starts."""
    loop = f"while systemctl is-active --quiet strata-drain-{app.name}; do sleep 0.5; done"
    run("sh", "-c", loop, timeout=DRAIN_SECONDS + 60)
