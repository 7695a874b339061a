"""Removal of apps that left: after one that was killed, while something else goes on, and a second time."""

from __future__ import annotations

import fcntl
import os
import re
from types import SimpleNamespace
from typing import Any

import paths
import pytest
from ansible.module_utils import strata_left as left
from ansible.module_utils import strata_left_removal as removal
from left_host import LeftHost, host, old_shop, up
from strata_undescribed import docker_answers

__all__ = ["host"]


def test_a_removal_that_was_killed_goes_on_and_still_knows_its_volumes(
    host: LeftHost, monkeypatch: pytest.MonkeyPatch
) -> None:
    old_shop(host)
    host.containers["shop-1"][2].append("0f3a")
    host.volumes["0f3a"] = []
    with monkeypatch.context() as killed:
        killed.setattr(host, "network_ls", lambda words: (_ for _ in ()).throw(KeyboardInterrupt))
        with pytest.raises(KeyboardInterrupt):
            up(host, ["blog"])
    assert left.apps_that_left(["blog"]) == ["shop"]
    up(host, ["blog"])
    assert left.data_that_stays(["blog"]) == {"shop": ["0f3a", "shop_data"]}
    assert not host.folder("shop").exists()


def test_while_a_release_goes_on_nothing_is_removed(host: LeftHost) -> None:
    old_shop(host)
    with open(host.folder("shop") / "releases" / "lock", "w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        with pytest.raises(left.Refused, match="a release of shop goes on"):
            up(host, ["blog"])
    assert "shop-1" in host.containers


def test_a_second_run_changes_nothing(host: LeftHost) -> None:
    old_shop(host)
    up(host, ["blog"])
    up(host, ["blog"])
    assert left.apps_that_left(["blog"]) == []
    assert set(host.events) == {"volume ls --quiet"}


@pytest.mark.parametrize(("is_down", "answers"), [(True, False), (False, True)])
def test_where_docker_does_not_answer_the_run_goes_on_and_warns(host: LeftHost, is_down: bool, answers: bool) -> None:
    old_shop(host)
    host.is_down = is_down
    warnings: list[str] = []
    module: Any = SimpleNamespace(warn=warnings.append)
    assert docker_answers(module, ["shop"]) == answers
    assert len(warnings) == (0 if answers else 1)


def test_a_host_without_apps_that_left_asks_docker_nothing(host: LeftHost) -> None:
    host.app("blog")
    host.is_down = True
    module: Any = SimpleNamespace(warn=None)
    assert docker_answers(module, left.apps_that_left(["blog"]))


def test_every_file_that_role_app_writes_into_the_folder_of_an_app_is_removed() -> None:
    with open(os.path.join(paths.ANSIBLE, "roles", "app", "tasks", "app.yml")) as file:
        written = set(re.findall(r"__app_folder }}/([^\",}]+)", file.read()))
    assert written
    assert written <= set(removal.OWN)
