"""The check of a server that forwards: what the kernel lists covers what is described."""

from __future__ import annotations

import pytest
from host_checks import Problem
from host_part import part
from test_verify_hosts import use

TABLE = """table ip strata_nat {
  set sources {
    type ipv4_addr
    flags interval
    elements = { %s }
  }
  chain postrouting {
    oifname "eth0" ip saddr @sources ip daddr != @sources masquerade
  }
}"""


class TestForwarding:
    @pytest.mark.parametrize(
        "elements",
        ["10.60.3.0/24, 10.60.4.0/24", "10.60.3.0-10.60.4.255", "10.60.0.0/16"],
        ids=["each by itself", "joined by the kernel", "a wider range"],
    )
    def test_covered(self, monkeypatch: pytest.MonkeyPatch, elements: str) -> None:
        assert self.answer(monkeypatch, TABLE % elements) == "10.60.3.0/24, 10.60.4.0/24 leave by this server"

    @pytest.mark.parametrize(
        ("elements", "lacking"),
        [
            ("10.60.3.0/24", "10.60.4.0/24"),
            ("10.60.3.0-10.60.4.254", "10.60.4.0/24"),
            ("10.60.4.0/24, 10.60.30.0/24", "10.60.3.0/24"),
        ],
    )
    def test_a_range_that_is_missing(self, monkeypatch: pytest.MonkeyPatch, elements: str, lacking: str) -> None:
        with pytest.raises(Problem, match=f"^traffic of {lacking} is not forwarded$"):
            self.answer(monkeypatch, TABLE % elements)

    def test_no_table(self, monkeypatch: pytest.MonkeyPatch) -> None:
        with pytest.raises(Problem, match=r"no rule gives.*10.60.3.0/24 is not forwarded.*10.60.4.0/24 is not"):
            self.answer(monkeypatch, "")

    def answer(self, monkeypatch: pytest.MonkeyPatch, table: str) -> str:
        module = part("nat")
        use(monkeypatch, module, {"nft list table": (0, table)})
        monkeypatch.setattr(module, "unit_problems", lambda _: [])
        monkeypatch.setattr(module, "read", lambda _: "1\n")
        return str(module.forwarding(["10.60.3.0/24", "10.60.4.0/24"]))
