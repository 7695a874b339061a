"""What Strata reads of a server before its first run."""

from __future__ import annotations

import json
import socket
from pathlib import Path

import paths  # noqa: F401
import pytest
from ansible.module_utils import strata_server_facts
from ansible.module_utils.strata_takeover import listening


@pytest.mark.parametrize(("address", "is_local"), [("127.0.0.1", True), ("0.0.0.0", False)])
def test_sockets_of_the_kernel(address: str, is_local: bool) -> None:
    with socket.create_server((address, 0)) as server:
        rows = listening(Path("/proc/net/tcp").read_text())
        port = server.getsockname()[1]
        assert [local for each, local, _ in rows if each == port] == [is_local]
        program = [each.program for each in strata_server_facts.listeners() if each.port == port]
        assert program == [Path("/proc/self/comm").read_text().strip()]


TCP6 = "  sl local rem st\n" + "".join(
    f"  {n}: {address}:1F90 0 {state} 0 0 0 0 0 4{n}\n"
    for n, (address, state) in enumerate(
        [("0" * 32, "0A"), ("0" * 24 + "01000000", "0A"), ("0000000000000000FFFF00000100007F", "0A"), ("0" * 32, "01")]
    )
)


def test_ipv6_sockets() -> None:
    assert listening(TCP6) == [(8080, False, "40"), (8080, True, "41"), (8080, True, "42")]


class TestCloudInit:
    def folder(self, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
        monkeypatch.setattr(strata_server_facts, "CLOUD_INIT", tmp_path)
        return tmp_path

    def test_none(self, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
        self.folder(monkeypatch, tmp_path)
        assert (strata_server_facts.cloud_init_runs(300), strata_server_facts.cloud_init_errors()) == (False, [])

    def test_it_works_still(self, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
        (self.folder(monkeypatch, tmp_path) / "enabled").touch()
        assert strata_server_facts.cloud_init_runs(-1) is True

    def test_errors_of_the_last_boot(self, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
        folder = self.folder(monkeypatch, tmp_path)
        (folder / "enabled").touch()
        (folder / "result.json").write_text(json.dumps({"v1": {"datasource": "x", "errors": ["('runcmd', 1)"]}}))
        assert strata_server_facts.cloud_init_runs(300) is False
        assert strata_server_facts.cloud_init_errors() == ["('runcmd', 1)"]
