"""The check of containers, where a repository has the services of an app."""

from __future__ import annotations

import json
import subprocess
from typing import Any

import pytest
from host_checks import Problem
from host_part import ROOT, load

IMAGE = "example/web@sha256:1"
GOOD = {"number": 2, "result": "good", "running": {"web": IMAGE, "db": "postgres@sha256:2"}}
RELEASES: dict[str, Any] = {"good": 2, "wanted": True, "serving": "b", "slot": "b", "projects": {"web": "shop_b"}}


def container(name: str, image: str) -> dict[str, Any]:
    return {"id": "1", "name": name, "image": image, "state": "running", "health": "", "restarts": 0}


def check(monkeypatch: pytest.MonkeyPatch, *present: dict[str, Any]) -> str:
    module = load(ROOT / "runtimes/compose/verify.py")
    answer = {**RELEASES, "releases": [{"number": 1, "running": {"web": "old"}}, GOOD]}
    monkeypatch.setattr(module, "attempt", lambda *words: subprocess.CompletedProcess(words, 0, json.dumps(answer), ""))
    monkeypatch.setattr(module, "mode_problems", lambda _files: [])
    monkeypatch.setattr(module, "listing", lambda: list(present))
    return module.containers([{"name": "shop", "services": None}])


def test_what_the_release_that_serves_recorded_has_to_run(monkeypatch: pytest.MonkeyPatch) -> None:
    web, db = container("shop_b/web", IMAGE), container("shop/db", "postgres@sha256:2")
    assert check(monkeypatch, web, db) == "shop/db, shop/web as described"
    with pytest.raises(Problem, match="shop/db has no container"):
        check(monkeypatch, web)
    with pytest.raises(Problem, match="shop_b/web runs example/other:1, not example/web@sha256:1"):
        check(monkeypatch, {**web, "image": "example/other:1"}, db)
    with pytest.raises(Problem, match="shop/cron runs and is not described"):
        check(monkeypatch, web, db, container("shop/cron", "cron:1"))
