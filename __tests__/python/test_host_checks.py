"""What checks on hosts share: units, timers, and results that are neither lost nor hidden."""

from __future__ import annotations

import json
import sys
import time
from types import ModuleType

import host_checks
import pytest


class TestTimers:
    def problems(self, monkeypatch: pytest.MonkeyPatch, timer: dict[str, str], service: str = "inactive") -> list[str]:
        loaded = {"LoadState": "loaded", "UnitFileState": "enabled", "ActiveState": "active", "Unit": "a.service"}

        def properties(unit: str, *_: str) -> dict[str, str]:
            return {**loaded, **timer} if unit == "a.timer" else {"ActiveState": service}

        monkeypatch.setattr(host_checks, "unit_properties", properties)
        return host_checks.timer_problems(["a.timer"])

    def test_next_run(self, monkeypatch: pytest.MonkeyPatch) -> None:
        assert self.problems(monkeypatch, {"NextElapseUSecRealtime": "Mon 2026-11-30 03:00:00 UTC"}) == []

    def test_no_next_run(self, monkeypatch: pytest.MonkeyPatch) -> None:
        missing = {"NextElapseUSecRealtime": "", "NextElapseUSecMonotonic": "infinity"}
        assert self.problems(monkeypatch, missing) == ["a.timer has no next run"]

    def test_a_timer_whose_unit_runs_has_none(self, monkeypatch: pytest.MonkeyPatch) -> None:
        assert self.problems(monkeypatch, {"NextElapseUSecRealtime": ""}, service="activating") == []

    @pytest.mark.parametrize(
        ("state", "text"),
        [
            ({"ActiveState": "inactive"}, "does not run"),
            ({"UnitFileState": "disabled"}, "does not start at boot"),
            ({"UnitFileState": "masked"}, "does not start at boot"),
            ({"LoadState": "not-found"}, "is not-found"),
        ],
    )
    def test_off(self, monkeypatch: pytest.MonkeyPatch, state: dict[str, str], text: str) -> None:
        assert text in " ".join(self.problems(monkeypatch, state))


def test_a_defect_of_a_check_is_a_failure_of_its_own() -> None:
    def broken(_: object) -> str:
        raise KeyError("x")

    result = host_checks.outcome_of(broken, None)
    assert result["outcome"] == "failed"
    assert result["reason"].startswith("the check itself failed")


def test_results_are_in_the_order_of_the_checks(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    module = ModuleType("verify_order")

    def slow(expected: str) -> str:
        time.sleep(0.05)
        return expected

    vars(module).update(slow=slow, quick=lambda expected: expected)
    monkeypatch.setitem(sys.modules, "verify_order", module)
    checks = [{"module": "verify_order", "function": name, "expected": name} for name in ("slow", "quick")]
    host_checks.run(checks)
    assert [each["reason"] for each in json.loads(capsys.readouterr().out)] == ["slow", "quick"]
