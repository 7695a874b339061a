"""The commands of strata-release: apply what is wanted, go back to an earlier release, tidy up, tell."""

from __future__ import annotations

import contextlib
import fcntl
from collections.abc import Iterator
from typing import Any

import draining
import images
import proxy
import recording
import steps
from app import App, Release
from composed import project_of
from problem import Problem

# How long a new release is watched while the old one still runs.
WATCH_SECONDS = 20


@contextlib.contextmanager
def locked(app: App) -> Iterator[None]:
    """One release of an app at a time. Problem: another one goes on."""
    app.releases.mkdir(parents=True, exist_ok=True, mode=0o700)
    with open(app.releases / "lock", "w") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise Problem(f"another release of {app.name} goes on: wait until it has ended") from error
        yield


def apply(app: App, least: int | None, about: dict[str, Any]) -> dict[str, Any]:
    """A release of what is wanted, unless the one that serves is that already. @param least number of a new one"""
    settle(app)
    state = app.state()
    if state.good is not None and app.release(state.good).record.get("digest") == app.digest():
        return repair(app.release(state.good), state.slot)
    release = recording.make(app, least or 1, about)
    return serve(release)


def roll_back(app: App, number: int | None, about: dict[str, Any]) -> dict[str, Any]:
    """Brings a good release back; without a number, the newest one before that which serves."""
    wanted = choice(app, number)
    images.fetch(app.release(wanted))
    draining.stay(app, wanted)
    settle(app)
    left = app.state().good
    # It was good before: nobody has to wait for the watch.
    result = serve(app.release(wanted), 0)
    if "reason" in about and left is not None:
        # Another host failed, so it is no release to go back to, although it was good here.
        with contextlib.suppress(Problem):
            app.release(left).note(result="failed", reason=about["reason"])
    return result


def choice(app: App, number: int | None) -> int:
    """The release to bring back. Problem: there is none."""
    state = app.state()
    good = [each for each in app.numbers() if app.release(each).record["result"] == "good" and each != state.good]
    earlier = [each for each in good if state.good is not None and each < state.good]
    if number is None and not earlier:
        raise Problem(f"{app.name} has no good release before {state.good} on this host")
    wanted = number if number is not None else earlier[-1]
    if wanted not in good:
        raise Problem(
            f"release {wanted} of {app.name} cannot be brought back; these can: {', '.join(map(str, good)) or 'none'}"
        )
    return wanted


def serve(release: Release, watch_seconds: int = WATCH_SECONDS) -> dict[str, Any]:
    before = release.app.state()
    steps.bring(release, before, watch_seconds)
    # The release counts by now: that it failed would be a lie, whatever of this does not work.
    with contextlib.suppress(Problem, OSError):
        draining.drain_later(release.app)
        images.remove_unneeded(recording.forget(release.app))
    return {"changed": True, "number": release.number, "before": before.good}


def settle(app: App) -> None:
    """After a run that was killed: the last good release serves, and the other slot is stopped."""
    draining.wait_for_drain(app)
    state = app.state()
    for number in [each for each in app.numbers() if app.release(each).record["result"] == "started"]:
        release = app.release(number)
        if number == state.good:
            release.note(result="good", ended=recording.now(), slot=state.slot)
            continue
        # What serves may be ill by now: that must not keep the next release from being made.
        steps.undo(release, state.idle, state)
        release.note(result="failed", reason="it was stopped before it ended", ended=recording.now())
    good = None if state.good is None else app.release(state.good)
    if good and good.rolls() and proxy.serving(app.name) != state.slot:
        # Bringing a release back was killed: the slot that the next release starts must not be the one that serves.
        steps.undo(good, state.idle, state)


def repair(release: Release, slot: str) -> dict[str, Any]:
    """The release that serves is the wanted one: what is stopped or gone is started."""
    present = {each["service"] for each in steps.running(release, slot) if each["running"]}
    lacking = {name for name, each in release.settings["services"].items() if each["kind"] != "once"} - present
    serves = not release.rolls() or proxy.serving(release.app.name) == slot
    if lacking or not serves:
        steps.start(release, slot)
    leftover = draining.waiting(release.app) + draining.undescribed(release.app)
    if leftover:
        draining.drain(release.app)
    return {"changed": bool(lacking or leftover or not serves), "number": release.number, "before": release.number}


def tell(app: App) -> dict[str, Any]:
    """All releases that are kept, which one serves, and whether it is the wanted one."""
    state = app.state()
    good = None if state.good is None else app.release(state.good)
    rolling = {name: project_of(good, state.slot) for name in good.services("rolls")} if good else {}
    return {
        "app": app.name,
        "good": state.good,
        "slot": state.slot,
        "wanted": good is not None and good.record.get("digest") == app.digest(),
        # Compose projects of the services that have slots.
        "projects": rolling,
        "serving": proxy.serving(app.name) if rolling else None,
        "releases": [app.release(number).record for number in app.numbers()],
    }
