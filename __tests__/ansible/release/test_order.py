"""In which order a release happens, and what is left when a step fails."""

from __future__ import annotations

import commands
import proxy
import pytest
from host import WEB, Host, apply
from problem import Problem

GOOD = ["pull shop/web:1", "start 1 in a", "web is well", "visitors get a"]


def test_the_first_release_serves_in_slot_a(host: Host) -> None:
    assert apply(host, "1") == {"changed": True, "number": 1, "before": None}
    assert host.events == GOOD
    record = host.app.release(1).record
    assert (record["result"], record["by"], record["images"]) == ("good", "ada", {"web": "shop/web:1@sha256:1"})


def test_the_next_one_starts_beside_it_and_is_watched_before_it_counts(host: Host) -> None:
    apply(host, "1")
    assert apply(host, "2") == {"changed": True, "number": 2, "before": 1}
    assert host.events == ["pull shop/web:1", "start 2 in b", "web is well", "visitors get b", "watch 20 s"]
    assert (host.app.state().good, proxy.serving("shop")) == (2, "b")


def test_what_is_released_already_is_not_released_again(host: Host, monkeypatch: pytest.MonkeyPatch) -> None:
    apply(host, "1")
    monkeypatch.setattr("steps.running", lambda release, slot: [{"service": "web", "running": True}])
    assert apply(host, "1") == {"changed": False, "number": 1, "before": 1}
    assert host.events == []


def test_a_stopped_container_of_the_wanted_release_is_started(host: Host) -> None:
    apply(host, "1")
    assert apply(host, "1") == {"changed": True, "number": 1, "before": 1}
    assert "start 1 in a" in host.events


@pytest.mark.parametrize("step", ["pull shop/web:1", "start 2 in b", "web is well", "visitors get b", "watch 20 s"])
def test_wherever_it_fails_the_release_before_serves(host: Host, step: str) -> None:
    apply(host, "1")
    host.fails = {step}
    with pytest.raises(Problem, match=f"{step} fails"):
        apply(host, "2")
    assert (host.app.state().good, proxy.serving("shop")) == (1, "a")
    record = host.app.release(2).record
    told = f"web: {step}" if step.startswith("pull") else step
    assert (record["result"], record["reason"]) == ("failed", f"{told} fails")
    if not step.startswith("pull"):
        assert host.events[-2:] == ["start 1 in a", "visitors get a"]


def test_a_release_that_failed_is_tried_again(host: Host) -> None:
    apply(host, "1")
    host.fails = {"web is well"}
    with pytest.raises(Problem):
        apply(host, "2")
    host.fails = set()
    assert apply(host, "2")["number"] == 3


def test_rollback_brings_the_last_good_release_back_without_a_download_and_without_a_watch(host: Host) -> None:
    for version in "123":
        apply(host, version)
    host.fails = {"web is well"}
    with pytest.raises(Problem):
        apply(host, "4")
    host.fails = set()
    host.events.clear()
    assert commands.roll_back(host.app, None, {}) == {"changed": True, "number": 2, "before": 3}
    assert host.events == ["start 2 in b", "web is well", "visitors get b", "watch 0 s"]
    assert commands.roll_back(host.app, None, {})["number"] == 1
    with pytest.raises(Problem, match="shop has no good release before 1 on this host"):
        commands.roll_back(host.app, None, {})
    assert commands.roll_back(host.app, 3, {})["number"] == 3


def test_only_a_good_release_is_brought_back(host: Host) -> None:
    apply(host, "1")
    host.fails = {"web is well"}
    with pytest.raises(Problem):
        apply(host, "2")
    with pytest.raises(Problem, match="release 2 of shop cannot be brought back; these can: none"):
        commands.roll_back(host.app, 2, {})


@pytest.mark.parametrize("switched", [False, True])
def test_after_a_killed_run_the_last_good_release_serves(host: Host, switched: bool) -> None:
    apply(host, "1")
    host.want("2")
    killed = host.app.new_release()
    killed.note(number=2, result="started")
    if switched:
        proxy.switch("shop", "b")
    host.events.clear()
    commands.settle(host.app)
    assert host.events == ["start 1 in a", "visitors get a"]
    assert proxy.serving("shop") == "a"
    assert killed.record["reason"] == "it was stopped before it ended"


def test_killed_after_it_counted_it_is_good(host: Host) -> None:
    apply(host, "1")
    host.app.release(1).note(result="started")
    commands.settle(host.app)
    assert host.app.release(1).record["result"] == "good"


def test_a_worker_stops_only_once_the_rest_is_well_and_data_start_first(host: Host) -> None:
    data, single = ({**WEB, "kind": kind, "image": f"shop/{kind}:1", "sites": []} for kind in ("data", "single"))
    host.want("1", worker=single, web=WEB, store=data)
    commands.apply(host.app, None, {})
    after_the_pulls = host.events[3:]
    assert after_the_pulls == [
        *["start store", "store is well", "start 1 in a", "web is well"],
        *["start worker", "worker is well", "visitors get a"],
    ]


def test_two_releases_of_an_app_do_not_run_at_once(host: Host) -> None:
    with (
        commands.locked(host.app),
        pytest.raises(Problem, match="another release of shop goes on"),
        commands.locked(host.app),
    ):
        pass
