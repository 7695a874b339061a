"""Containers that run one command and end."""

from __future__ import annotations

import json
import subprocess
from typing import Any

import commands
import once
import pytest
from host import HEALTH, WEB, Host, apply
from problem import Problem

MIGRATE = {**WEB, "before": {"command": ["npm", "run", "migrate $HOME {{ 1 }}"], "timeout_seconds": 60}}
WORKER: dict[str, object] = {"kind": "single", "image": "shop/worker:1", "port": None, "sites": [], "health": HEALTH}


@pytest.fixture
def ran(host: Host, monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, ...]]:
    """Every program that was run. Compose ends with the exit code in `host.code`."""
    programs: list[tuple[str, ...]] = []

    def run(*command: str, timeout: float = 0) -> subprocess.CompletedProcess[str]:
        programs.append(command)
        is_compose = command[1] == "compose"
        host.happens("migrate") if is_compose else None
        return subprocess.CompletedProcess(command, 4 if is_compose and "code 4" in host.fails else 0, "", "no table\n")

    monkeypatch.setattr(once, "run", run)
    return programs


def test_a_migration_runs_the_new_image_before_its_slot_starts_and_words_stay_as_they_are(
    host: Host, ran: list[tuple[str, ...]]
) -> None:
    host.want("1", web=MIGRATE)
    commands.apply(host.app, None, {})
    assert host.events[1:3] == ["migrate", "start 1 in a"]
    command = next(each for each in ran if each[1] == "compose")
    assert command[-4:] == ("web", "npm", "run", "migrate $HOME {{ 1 }}")
    assert command[2:4] == ("-p", "shop_a")
    assert f"{host.app.folder}/releases/1/slot-a.json" in command
    assert ran[-1] == ("docker", "rm", "--force", "--volumes", "shop_before_web")


def test_if_it_fails_nothing_is_released_and_its_last_lines_are_told(host: Host, ran: list[tuple[str, ...]]) -> None:
    apply(host, "1")
    host.want("2", web=MIGRATE)
    host.fails = {"code 4"}
    with pytest.raises(Problem, match="the command before the release of web ended with exit code 4\nweb: no table"):
        commands.apply(host.app, None, {})
    assert host.app.state().good == 1
    assert "start 2 in b" not in host.events


def test_bringing_a_release_back_migrates_nothing(host: Host, ran: list[tuple[str, ...]]) -> None:
    host.want("1", web=MIGRATE)
    commands.apply(host.app, None, {})
    apply(host, "2")
    host.events.clear()
    commands.roll_back(host.app, None, {})
    assert "migrate" not in host.events


def test_a_job_has_the_image_that_serves_and_its_exit_code(host: Host, monkeypatch: pytest.MonkeyPatch) -> None:
    host.want("1", web=WEB, worker=WORKER)
    commands.apply(host.app, None, {})
    host.want("2", web=WEB, worker=WORKER)
    jobs = {"tidy": {"service": "web", "command": ["tidy", "-a"]}, "mail": {"service": "worker", "command": ["mail"]}}
    (host.app.folder / "jobs.json").write_text(json.dumps({**jobs, "health": {}}))
    started: list[list[str]] = []

    def start(command: list[str], **_: Any) -> subprocess.CompletedProcess[str]:
        started.append(command)
        return subprocess.CompletedProcess(command, 3)

    monkeypatch.setattr(once, "remove", lambda container: None)
    monkeypatch.setattr(subprocess, "run", start)
    assert once.job(host.app, "tidy") == 3
    assert started[0][-4:] == ["shop_job_tidy", "web", "tidy", "-a"]
    assert f"{host.app.folder}/releases/1/slot-a.json" in started[0]
    once.job(host.app, "mail")
    assert f"{host.app.folder}/releases/1/shared.json" in started[1]
    with pytest.raises(Problem, match="shop has no job health"):
        once.job(host.app, "health")


def test_without_a_release_there_is_no_image_for_a_job(host: Host) -> None:
    host.want("1")
    (host.app.folder / "jobs.json").write_text('{"tidy": {"service": "web", "command": ["tidy"]}}')
    with pytest.raises(Problem, match="shop has no release yet"):
        once.job(host.app, "tidy")
