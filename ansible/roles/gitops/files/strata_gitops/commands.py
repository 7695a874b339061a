"""The commands of strata-gitops: run, and what a person asks for."""

from __future__ import annotations

import contextlib
import fcntl
import json
from collections.abc import Iterator
from typing import Any

from strata_gitops.files import Problem, now, run
from strata_gitops.following import Following
from strata_gitops.repository import deploy_key
from strata_gitops.settings import STATES, Settings
from strata_gitops.state import Note, State
from strata_gitops.troubles import report, words

Answer = dict[str, Any]


@contextlib.contextmanager
def locked(app: str, wait: bool) -> Iterator[None]:
    """Problem: another run goes on, and this one does not wait."""
    folder = STATES / app
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    with open(folder / "lock", "w") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
        except BlockingIOError as error:
            raise Problem(
                f"a run of {app} goes on: wait until it has ended (`journalctl -u strata-job-{app}.gitops`)"
            ) from error
        yield


def follow(app: str) -> int:
    """One run. @returns its exit code"""
    with locked(app, wait=True):
        following = Following(app)
        state = following.state
        if state.paused:
            following.refresh()
            line = f"paused since {state.paused['at']} by {state.paused['by']}"
        else:
            line = following.run()
        code = report(state)
        state.write()
    # The last line is what an alert and `job --list` show.
    print(*[each for each in words(state) if each not in line], line, sep="\n")
    return code


def pause(app: str, by: str) -> None:
    with locked(app, wait=False):
        state = State.read(app)
        state.paused = state.paused or {"at": now(), "by": by}
        state.write()


def resume(app: str) -> None:
    with locked(app, wait=False):
        state = State.read(app)
        state.paused = None
        state.write()
    start(app)


def retry(app: str) -> None:
    """The commit that failed may run once more; also a tag that was moved. Problem: none failed."""
    with locked(app, wait=False):
        state = State.read(app)
        if not state.failed:
            raise Problem(f"no commit of {app} failed: there is nothing to try again")
        state.retry, state.waiting = True, None
        state.write()
    start(app)


def start(app: str) -> None:
    """The job, now. Where it cannot be started, its timer does that within minutes."""
    run(["systemctl", "start", "--no-block", f"strata-job-{app}.gitops.service"], 10)


def status(app: str) -> Answer:
    settings, state = Settings.read(app), State.read(app)
    return {
        "app": app,
        "repository": settings.repository,
        "follows": settings.follows,
        "verified": settings.allowed_signers is not None,
        "deployKey": deploy_key(settings).with_suffix(".pub").read_text().strip() if settings.is_ssh else None,
        "good": brief(state.good),
        "attempted": brief(state.attempted),
        "failed": brief(state.failed),
        "waiting": brief(state.waiting),
        "paused": state.paused,
        "problems": words(state),
        "checked": state.checked,
        "next": None if state.paused else next_run(app),
    }


def brief(note: Note | None) -> Note | None:
    names = ("commit", "ref", "at", "reason", "rewritten")
    return note and {name: note[name] for name in names if name in note}


def next_run(app: str) -> str | None:
    """As the timer has it; None: it is off."""
    unit = f"strata-job-{app}.gitops.timer"
    result = run(["systemctl", "list-timers", "--all", "--output=json", unit], 10)
    with contextlib.suppress(ValueError, LookupError, TypeError):
        moment = int(json.loads(result.stdout)[0]["next"]) // 1_000_000
        return run(["date", "--utc", "+%Y-%m-%dT%H:%M:%SZ", f"--date=@{moment}"], 10).stdout.strip() or None
    return None
