"""Runs that were killed or told to stop, and failures while a failure is undone: visitors keep what served."""

from __future__ import annotations

import importlib.machinery
import importlib.util
import os
import signal
import subprocess
from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import commands
import containers
import draining
import gate
import proxy
import pytest
import steps
from host import WEB, Host, apply
from problem import Problem

PROGRAM = Path(__file__).parents[3] / "ansible/roles/app/files/release/strata-release"


class Killed(BaseException):
    """As by KILL: nothing of the program runs any longer."""


@pytest.fixture
def program() -> Iterator[Any]:
    loader = importlib.machinery.SourceFileLoader("strata_release", str(PROGRAM))
    spec = importlib.util.spec_from_loader("strata_release", loader)
    assert spec
    module = importlib.util.module_from_spec(spec)
    loader.exec_module(module)
    before = {each: signal.getsignal(each) for each in (signal.SIGTERM, signal.SIGHUP, signal.SIGINT)}
    yield module
    for each, handler in before.items():
        signal.signal(each, handler)


@pytest.mark.parametrize("name", ["SIGTERM", "SIGHUP"])
def test_one_that_is_told_to_stop_brings_back_what_served(
    host: Host, program: Any, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    apply(host, "1")
    host.want("2")
    monkeypatch.setattr(gate, "watch", lambda *_: os.kill(os.getpid(), signal.Signals[name]))
    # A second one does not disturb the way back.
    monkeypatch.setattr(containers, "start_shared", lambda *_: os.kill(os.getpid(), signal.Signals[name]))
    with pytest.raises(Problem, match=f"it was told to stop before it ended \\({name}\\)"):
        program.perform(host.app, Namespace(command="apply", to=None, about={}))
    assert (host.app.state().good, proxy.serving("shop"), host.events[-1]) == (1, "a", "visitors get a")
    assert host.app.release(2).record["result"] == "failed"


def killed_at(host: Host, monkeypatch: pytest.MonkeyPatch, event: str) -> None:
    """The next run ends at an event as by KILL."""
    happens = host.happens

    def happens_or_dies(name: str) -> None:
        if name == event:
            monkeypatch.setattr(host, "happens", happens)
            raise Killed
        happens(name)

    monkeypatch.setattr(host, "happens", happens_or_dies)


@pytest.mark.parametrize("event", ["pull shop/web:1", "start 2 in b", "web is well", "visitors get b", "watch 20 s"])
def test_killed_at_any_step_the_next_release_finishes_and_never_replaces_the_slot_that_serves(
    host: Host, monkeypatch: pytest.MonkeyPatch, event: str
) -> None:
    apply(host, "1")
    killed_at(host, monkeypatch, event)
    with pytest.raises(Killed):
        apply(host, "2")
    assert apply(host, "3") == {"changed": True, "number": 3, "before": 1}
    assert host.events[-4:] == ["start 3 in b", "web is well", "visitors get b", "watch 20 s"]
    back = host.events.index("visitors get a")
    assert back < host.events.index("start 3 in b")


def test_a_way_back_that_was_killed_leaves_the_slot_that_serves_alone(
    host: Host, monkeypatch: pytest.MonkeyPatch
) -> None:
    apply(host, "1")
    apply(host, "2")
    killed_at(host, monkeypatch, "watch 0 s")
    with pytest.raises(Killed):
        commands.roll_back(host.app, None, {})
    assert (host.app.state().slot, proxy.serving("shop")) == ("b", "a")
    apply(host, "3")
    # Release 2 serves in slot b again before slot a, which served after the kill, gets the new one.
    assert host.events[:2] == ["start 2 in b", "visitors get b"]
    assert "start 3 in a" in host.events
    assert host.app.release(1).record["result"] == "good"


def test_a_release_that_became_ill_does_not_keep_the_next_one_from_finishing_after_a_kill(
    host: Host, monkeypatch: pytest.MonkeyPatch
) -> None:
    apply(host, "1")
    killed_at(host, monkeypatch, "watch 20 s")
    with pytest.raises(Killed):
        apply(host, "2")
    host.fails = {"visitors get a"}
    assert apply(host, "3")["number"] == 3
    assert proxy.serving("shop") == "b"


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
