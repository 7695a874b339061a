"""Runs that were killed or told to stop: visitors keep what served."""

from __future__ import annotations

import importlib.machinery
import importlib.util
import os
import signal
from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import commands
import containers
import gate
import proxy
import pytest
from host import Host, apply
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
