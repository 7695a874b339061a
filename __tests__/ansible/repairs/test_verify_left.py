"""The check `apps that left`: red while such an app is on the host; its data are named, and are no failure."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from typing import Any

import paths  # noqa: F401
import pytest
from host_checks import Problem
from left_host import LeftHost, host, old_shop, up

__all__ = ["host"]


def check(*apps: str) -> str:
    file = Path(__file__).parents[3] / "parts" / "retired" / "verify.py"
    spec = importlib.util.spec_from_file_location("verify_retired", file)
    assert spec and spec.loader
    module: Any = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return str(module.left_apps({"apps": list(apps), "environment": "prod"}))


def test_all_apps_are_described(host: LeftHost) -> None:
    old_shop(host)
    assert check("blog", "shop") == "none"


def test_an_app_that_is_not_described(host: LeftHost) -> None:
    old_shop(host)
    with pytest.raises(Problem) as problem:
        check("blog")
    assert str(problem.value) == (
        "shop is not described any more and is still here, with 3 containers: `npx strata up prod` removes it, "
        "without its data in shop_data"
    )


def test_its_data_are_named_after_it_is_removed_with_the_command_that_deletes_them(host: LeftHost) -> None:
    old_shop(host)
    (host.folder("shop") / "uploads").mkdir()
    up(host, ["blog"])
    names = f"shop_data, {host.folder('shop')}"
    words = names.replace(",", "")
    assert check("blog") == f"shop left {names}, to delete: `npx strata up prod --consent {words}`"


def test_where_docker_does_not_answer_it_is_red_all_the_same(host: LeftHost) -> None:
    old_shop(host)
    host.is_down = True
    with pytest.raises(Problem, match=r"shop is not described any more and is still here \(`docker version` failed"):
        check("blog")
