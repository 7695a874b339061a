"""nginx of this host: which slot its sites are passed on to, and when the requests to the other one have ended.

nginx asks at every request whether the file `/etc/nginx/strata/<app>.b` exists: then slot b serves, otherwise slot a. So a
switch is one step, for every request that begins after it. Nothing is reloaded, and no connection of a visitor is closed.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from app import App, Release
from ask import Answer, Question, ask
from problem import Problem, run, write

FOLDER = Path("/etc/nginx/strata")
SITES = Path("/etc/nginx/conf.d/strata.conf")
CERTIFICATES = Path("/etc/letsencrypt/live")
# Answers of the new slot in a row, after which the switch is believed.
ENOUGH = 3
SECONDS_TO_SWITCH = 15


def file_of(app: str) -> Path:
    return FOLDER / f"{app}.b"


def serving(app: str) -> str:
    """The slot that visitors are passed on to."""
    return "b" if file_of(app).exists() else "a"


def is_wired(app: str) -> bool:
    """Whether nginx runs, and the sites of this app have slots."""
    wired = SITES.exists() and f"{file_of(app)})" in SITES.read_text()
    return wired and run("systemctl", "is-active", "--quiet", "nginx").returncode == 0


def switch(app: str, slot: str) -> None:
    """By a new name for the file, which a full disk has room for: the way back must not need any."""
    file = file_of(app)
    resting = file.with_suffix(".off")
    if slot == "a" and file.exists():
        file.replace(resting)
    elif slot == "b" and resting.exists():
        resting.replace(file)
    elif slot == "b" and not file.exists():
        write(file, "Written by strata-release: slot b serves.\n", 0o644)


def verify(release: Release, slot: str) -> None:
    """Asks every site through nginx, until only the new slot answers. Problem: it does not."""
    for question in questions(release) if is_wired(release.app.name) else []:
        in_a_row, answer = 0, Answer(0, "not asked")
        deadline = time.monotonic() + SECONDS_TO_SWITCH
        while in_a_row < ENOUGH:
            answer = ask(question)
            in_a_row = in_a_row + 1 if answer.slot == slot and answer.status < 500 else 0
            if time.monotonic() > deadline:
                by = f"slot {answer.slot}" if answer.slot else "no slot"
                raise Problem(f"{question} through nginx: {answer}, by {by}; slot {slot} should answer")
            time.sleep(0 if in_a_row else 0.2)


def questions(release: Release) -> list[Question]:
    """Sites that nginx serves by now: on a new host their certificates come later."""
    proxy = release.settings["proxy"]
    if proxy is None:
        return []
    asked = []
    for settings in release.services("rolls").values():
        path = path_of(settings)
        for host in settings["sites"]:
            if proxy["tls"] and not (CERTIFICATES / host / "fullchain.pem").exists():
                continue
            port = 443 if proxy["tls"] else 80
            asked.append(Question(port, path, host, secure=proxy["tls"], proxy_protocol=proxy["proxy_protocol"]))
    return asked


def path_of(settings: dict[str, Any]) -> str:
    """One that nginx passes on to the service: that of its health where possible."""
    path: str = settings["health"]["path"] or "/"
    paths: list[str] = settings.get("paths", [])
    inside = [each for each in paths if path.partition("?")[0] == each or path.startswith(f"{each}/")]
    return path if inside or not paths else paths[0]


def wait_for_end(app: App, slot: str, is_over: Callable[[], bool]) -> None:
    """Until nginx waits for no answer of a slot any longer, or the time for WebSockets and long requests is over."""
    state = app.state()
    ports = [each["slots"][slot] for each in app.release(state.good).services("rolls").values()] if state.good else []
    while not is_over() and any([connections(port) for port in ports]):
        time.sleep(0.5)


def connections(port: int) -> int:
    """Open connections of this host to one of its own ports."""
    result = run("ss", "-Htn", "state", "established", f"( dst 127.0.0.1:{port} )")
    return len(result.stdout.splitlines())
