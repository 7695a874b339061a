"""A disk without room: what cannot be written is as before, the old release serves, and the exit code tells the truth."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import app as app_module
import commands
import containers
import problem
import proxy
import pytest
from host import Host, apply
from problem import Problem, read_json, write

NO_ROOM = OSError(errno.ENOSPC, "No space left on device")


@pytest.fixture
def full(monkeypatch: pytest.MonkeyPatch) -> Iterator[set[str]]:
    """Names of files that there is no room for."""
    names: set[str] = set()
    replace = os.replace

    def with_room(source: str, target: Path) -> None:
        if target.name in names:
            raise NO_ROOM
        replace(source, target)

    monkeypatch.setattr(problem.os, "replace", with_room)
    yield names


def test_a_file_is_as_before_and_nothing_is_left_beside_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path / "state.json", "old")

    def half(handle: int, text: str, _mode: int) -> None:
        with os.fdopen(handle, "w") as file:
            file.write(text[:2])
            raise NO_ROOM

    monkeypatch.setattr(problem, "fill", half)
    with pytest.raises(Problem, match=r"state\.json cannot be written: No space left on device"):
        write(tmp_path / "state.json", "new")
    assert [(path.name, path.read_text()) for path in tmp_path.iterdir()] == [("state.json", "old")]


def test_without_room_for_the_copy_there_is_no_release(host: Host, monkeypatch: pytest.MonkeyPatch) -> None:
    apply(host, "1")
    copied: list[Any] = []

    def copy(source: Path, target: Path) -> None:
        copied.append(target)
        if len(copied) == 2:
            raise NO_ROOM

    monkeypatch.setattr(shutil, "copy2", copy)
    with pytest.raises(Problem, match="releases/2 cannot be written: No space left on device"):
        apply(host, "2")
    assert (host.app.numbers(), host.app.state().good) == ([1], 1)


def test_without_room_for_its_record_there_is_no_release(host: Host, full: set[str]) -> None:
    apply(host, "1")
    full.add("record.json")
    with pytest.raises(Problem, match=r"record\.json cannot be written"):
        apply(host, "2")
    assert (host.app.numbers(), host.events) == ([1], [])


def test_without_room_for_the_state_the_release_before_serves_again(host: Host, full: set[str]) -> None:
    apply(host, "1")
    full.add("state.json")
    with pytest.raises(Problem, match=r"state\.json cannot be written: No space left on device"):
        apply(host, "2")
    assert (read_json(host.app.releases / "state.json"), proxy.serving("shop")) == ({"good": 1, "slot": "a"}, "a")
    assert host.events[-2:] == ["start 1 in a", "visitors get a"]
    assert host.app.release(2).record["result"] == "failed"


def test_a_failure_that_cannot_be_noted_is_told_as_it_is(
    host: Host, full: set[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    apply(host, "1")
    host.fails = {"web is well"}
    start = containers.start_slot

    def start_and_fill(*words: Any) -> None:
        full.add("record.json")
        start(*words)

    with monkeypatch.context() as patch:
        patch.setattr(containers, "start_slot", start_and_fill)
        with pytest.raises(Problem, match=r"^web is well fails$"):
            apply(host, "2")
    assert proxy.serving("shop") == "a"
    full.clear()
    host.fails.clear()
    assert apply(host, "3")["number"] == 3
    assert host.app.release(2).record["reason"] == "it was stopped before it ended"


def test_a_release_that_counts_is_good_though_that_cannot_be_noted(
    host: Host, full: set[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    apply(host, "1")
    set_state = app_module.App.set_state

    def set_and_fill(app: app_module.App, state: app_module.State) -> None:
        set_state(app, state)
        full.add("record.json")

    monkeypatch.setattr(app_module.App, "set_state", set_and_fill)
    assert apply(host, "2")["number"] == 2
    full.clear()
    commands.settle(host.app)
    assert (host.app.release(2).record["result"], host.app.state().good) == ("good", 2)


def test_the_way_back_to_either_slot_needs_no_room(host: Host, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: Any) -> None:
        raise NO_ROOM

    proxy.switch("shop", "b")
    monkeypatch.setattr(proxy, "write", fail)
    for slot in "aabbab":
        proxy.switch("shop", slot)
        assert proxy.serving("shop") == slot


def test_a_program_that_cannot_be_started_is_a_problem() -> None:
    with pytest.raises(Problem, match="`/no/docker` cannot be run: No such file or directory"):
        problem.run("/no/docker", "ps")
