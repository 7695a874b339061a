"""Sites that left the description: no renewal of their certificates, and no site on a host without the proxy."""

from __future__ import annotations

import subprocess
from pathlib import Path

import paths  # noqa: F401
import pytest
from ansible.module_utils import strata_left_sites as sites

OURS = "version = 4.0\n[renewalparams]\nwebroot_path = /var/www/acme,\nserver = https://acme.example\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(sites, "RENEWAL", str(tmp_path))
    monkeypatch.setattr(sites, "SITES", str(tmp_path / "strata.conf"))
    (tmp_path / "shop.example.conf").write_text(OURS)
    (tmp_path / "blog.example.conf").write_text(OURS)
    (tmp_path / "mail.example.conf").write_text("[renewalparams]\nauthenticator = standalone\n")
    (tmp_path / "wiki.example.conf").write_text(OURS.replace("acme,", "acme-of-others,"))
    (tmp_path / "README").write_text(OURS)
    return tmp_path


def test_only_renewals_of_strata_whose_site_is_not_described_leave(folder: Path) -> None:
    sites.remove(sites.files_that_left(["shop.example"], True))
    assert {path.name for path in folder.iterdir()} == {
        "README",
        "mail.example.conf",
        "shop.example.conf",
        "wiki.example.conf",
    }
    assert sites.files_that_left(["shop.example"], True) == []


def test_a_host_without_the_proxy_serves_no_site_any_longer(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    calls: list[list[str]] = []
    monkeypatch.setattr(subprocess, "run", lambda words, **_: calls.append(words))
    described = ["shop.example", "blog.example"]
    (folder / "strata.conf").write_text("server {}")
    assert sites.files_that_left(described, True) == []
    sites.remove(sites.files_that_left(described, False))
    assert not (folder / "strata.conf").exists()
    assert calls == [["systemctl", "reload", "nginx.service"]]


def test_a_host_on_which_certbot_never_ran(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sites, "RENEWAL", str(tmp_path / "renewal"))
    monkeypatch.setattr(sites, "SITES", str(tmp_path / "strata.conf"))
    assert sites.files_that_left([], False) == []
