"""What is stopped, and what is removed, once a release serves."""

from __future__ import annotations

from typing import Any

import commands
import containers
import draining
import proxy
import pytest
from host import WEB, Host, apply
from problem import Problem

Containers = dict[str, list[dict[str, Any]]]


@pytest.fixture
def left(host: Host, monkeypatch: pytest.MonkeyPatch) -> Containers:
    """Containers by their project; what is stopped or removed stands in `stop` and `remove`."""
    monkeypatch.setattr(proxy, "is_wired", lambda app: True)
    monkeypatch.setattr(proxy, "wait_for_end", lambda app, slot, seconds: None)
    present: Containers = {"stop": [], "remove": []}
    monkeypatch.setattr(containers, "of_project", lambda project: present.get(project, []))
    monkeypatch.setattr(containers, "stop", lambda those, seconds: present["stop"].extend(those))
    monkeypatch.setattr(containers, "remove", present["remove"].extend)
    apply(host, "1")
    return present


def container(service: str, running: bool = True) -> dict[str, Any]:
    status = "running" if running else "exited"
    state = {"status": status, "exit_code": 0, "health": "", "restarts": 0}
    return {"id": service, "service": service, "running": running, **state}


def test_the_slot_that_does_not_serve_is_stopped_and_kept(host: Host, left: Containers) -> None:
    left |= {"shop_a": [container("web")], "shop_b": [container("web"), container("api", running=False)]}
    draining.drain(host.app)
    assert (left["stop"], left["remove"]) == ([container("web")], [])


def test_a_service_that_left_the_app_and_one_from_before_it_had_slots_are_removed(host: Host, left: Containers) -> None:
    left["shop"] = [container("web"), container("worker", running=False)]
    draining.drain(host.app)
    assert left["remove"] == left["shop"]


def test_until_the_proxy_knows_slots_visitors_get_the_container_from_before(
    host: Host, left: Containers, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(proxy, "is_wired", lambda app: False)
    left["shop"] = [container("web")]
    draining.drain(host.app)
    assert left["remove"] == []


def test_an_app_that_has_no_slots_any_longer_keeps_none(host: Host, left: Containers) -> None:
    host.want("2", web={**WEB, "kind": "single", "sites": []})
    assert draining.undescribed(host.app) == []
    commands.apply(host.app, None, {})
    left |= {"shop": [container("web")], "shop_a": [container("web", running=False)], "shop_b": [container("web")]}
    draining.drain(host.app)
    assert left["remove"] == left["shop_a"] + left["shop_b"]


def test_of_a_release_that_failed_no_container_is_left(
    host: Host, left: Containers, monkeypatch: pytest.MonkeyPatch
) -> None:
    left["shop_b"] = [container("web")]
    host.want("2")
    host.fails = {"watch 20 s"}
    monkeypatch.setattr(containers, "log_of", lambda those, lines: "")
    with pytest.raises(Problem):
        commands.apply(host.app, None, {})
    assert left["remove"] == left["shop_b"]
