"""The check of apps that follow a git repository."""

from __future__ import annotations

import json
import subprocess
from typing import Any

import pytest
from host_checks import Problem
from host_part import part

COMMIT = {"commit": "a" * 40, "ref": "main", "at": "2026-11-30T17:17:04Z"}
STATUS: dict[str, Any] = {"good": COMMIT, "paused": None, "problems": []}


def check(monkeypatch: pytest.MonkeyPatch, status: dict[str, Any], modes: list[str] | None = None) -> str:
    module = part("gitops")

    def attempt(*words: str) -> subprocess.CompletedProcess[str]:
        assert words == ("/usr/local/sbin/strata-gitops", "status", "shop")
        return subprocess.CompletedProcess(words, 0, json.dumps([{**STATUS, **status}]), "")

    monkeypatch.setattr(module, "attempt", attempt)
    monkeypatch.setattr(module, "mode_problems", lambda _files: modes or [])
    return module.gitops(["shop"])


def test_what_serves_and_since_when(monkeypatch: pytest.MonkeyPatch) -> None:
    assert check(monkeypatch, {}) == "shop: aaaaaaaaaaaa of main serves since 2026-11-30T17:17:04Z"


@pytest.mark.parametrize("good", [COMMIT, None])
def test_a_commit_that_failed_is_red(monkeypatch: pytest.MonkeyPatch, good: dict[str, str] | None) -> None:
    with pytest.raises(Problem, match=r"^shop: commit b of main failed: 500$"):
        check(monkeypatch, {"good": good, "problems": ["commit b of main failed: 500"]})


def test_a_host_that_released_nothing_yet_is_red(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(Problem, match="no commit was released yet"):
        check(monkeypatch, {"good": None})


def test_a_paused_app_is_not_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    paused = {"at": "2026-11-30T17:17:04Z", "by": "ana@laptop"}
    detail = check(monkeypatch, {"paused": paused, "problems": ["commit b failed"], "good": None})
    assert detail == "shop: paused since 2026-11-30T17:17:04Z by ana@laptop"


def test_settings_that_others_may_write_are_red(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(Problem, match="is 0666"):
        check(monkeypatch, {}, ["/etc/strata/gitops/shop.json is 0666"])
