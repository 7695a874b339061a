"""What fails while a release is undone or brought back: visitors keep what served."""

from __future__ import annotations

import os
import signal
import subprocess
from typing import Any

import commands
import containers
import draining
import proxy
import pytest
import steps
from host import WEB, Host, apply
from problem import Problem


def test_visitors_get_the_old_slot_first_whatever_fails_after_that(host: Host, monkeypatch: pytest.MonkeyPatch) -> None:
    apply(host, "1")
    host.fails = {"watch 20 s", "start 1 in a"}
    monkeypatch.setattr(containers, "log_of", lambda those, lines: "web: no table")
    with pytest.raises(Problem) as told:
        apply(host, "2")
    assert str(told.value).splitlines() == [
        "watch 20 s fails",
        "web: no table",
        "bringing release 1 back did not work either: start 1 in a fails",
    ]
    assert proxy.serving("shop") == "a"


def test_a_log_that_cannot_be_read_does_not_keep_the_old_release_from_serving(
    host: Host, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_docker(*_: Any) -> str:
        raise Problem("no Docker")

    apply(host, "1")
    host.fails = {"watch 20 s"}
    monkeypatch.setattr(containers, "log_of", no_docker)
    with pytest.raises(Problem, match=r"^watch 20 s fails$"):
        apply(host, "2")
    assert proxy.serving("shop") == "a"


def test_a_release_that_serves_is_no_failure_though_the_old_one_cannot_be_stopped(
    host: Host, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_app: Any) -> None:
        raise Problem("no Docker")

    monkeypatch.setattr(draining, "drain_later", fail)
    assert apply(host, "1")["number"] == 1


def test_one_that_another_host_took_back_is_none_to_go_back_to(host: Host) -> None:
    for version in "12":
        apply(host, version)
    commands.roll_back(host.app, 1, {"reason": "another host failed: app-2"})
    assert host.app.release(2).record["reason"] == "another host failed: app-2"
    apply(host, "3")
    assert commands.roll_back(host.app, None, {})["number"] == 1


def test_the_slot_that_is_brought_back_need_not_drain_first(host: Host, monkeypatch: pytest.MonkeyPatch) -> None:
    ran: list[tuple[str, ...]] = []

    def run(*command: str) -> subprocess.CompletedProcess[str]:
        ran.append(command)
        return subprocess.CompletedProcess(command, 0)

    monkeypatch.setattr(draining, "run", run)
    apply(host, "1")
    apply(host, "2")
    running = {"service": "web", "running": True, "release": "1"}
    monkeypatch.setattr(containers, "of_project", lambda project: [running] if project == "shop_a" else [])
    draining.stay(host.app, 3)
    assert ran == []
    draining.stay(host.app, 1)
    assert ran == [("systemctl", "kill", "--kill-whom=main", "--signal=USR1", "strata-drain-shop")]


def test_a_drain_that_is_called_off_stops_nothing(host: Host, monkeypatch: pytest.MonkeyPatch) -> None:
    stopped: list[Any] = []
    monkeypatch.setattr(containers, "stop", lambda those, seconds: stopped.append(those))

    def call_off(_port: int) -> int:
        os.kill(os.getpid(), signal.SIGUSR1)
        return 1

    monkeypatch.setattr(proxy, "connections", call_off)
    apply(host, "1")
    handler = signal.getsignal(signal.SIGUSR1)
    try:
        draining.drain(host.app)
    finally:
        signal.signal(signal.SIGUSR1, handler)
    assert stopped == []


def test_a_worker_of_the_old_release_works_again_before_its_site_is_asked(host: Host) -> None:
    single = {**WEB, "kind": "single", "image": "shop/worker:1", "sites": []}
    host.want("1", web=WEB, worker=single)
    commands.apply(host.app, None, {})
    state = host.app.state()
    host.events.clear()
    steps.serve_again(host.app.release(1), state.slot)
    assert host.events == ["start 1 in a", "start worker", "visitors get a"]
