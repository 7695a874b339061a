"""UFW on a kernel without IPv6: neither its rules nor its tables are expected."""

from __future__ import annotations

import paths  # noqa: F401
import pytest
from ansible.module_utils import strata_live


@pytest.mark.parametrize(
    ("settings", "expected"), [("IPV6=no\nIPT_SYSCTL=\n", [4]), ("# IPV6=no\nIPV6=yes\n", [4, 6]), ("", [4, 6])]
)
def test_the_settings_of_ufw_decide(monkeypatch: pytest.MonkeyPatch, settings: str, expected: list[int]) -> None:
    monkeypatch.setattr(strata_live, "read", lambda _: settings)
    assert strata_live.versions() == expected
