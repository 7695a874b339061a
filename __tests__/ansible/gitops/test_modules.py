"""Submodules: at the commit that the repository records, and from nowhere else than it says."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest
from gitops_host import GitHost, Remote

PASSES = 0


def with_submodule(host: GitHost, tmp_path: Path) -> tuple[Remote, str]:
    library = Remote(tmp_path, "library")
    recorded = library.commit("library one")
    host.remote.git("submodule", "--quiet", "add", str(library.folder), "lib")
    host.remote.commit("one")
    return library, recorded


def test_a_submodule_is_taken_at_the_recorded_commit_though_its_branch_moved(host: GitHost, tmp_path: Path) -> None:
    library, recorded = with_submodule(host, tmp_path)
    library.commit("library two", None)
    assert host.run()[0] == PASSES
    assert (host.source / "lib/compose.yaml").read_text() == "library one"
    assert host.run()[1].endswith("serves already")
    assert recorded != library.git("rev-parse", "HEAD")


def test_a_submodule_whose_recorded_commit_is_gone_is_waited_for(host: GitHost, tmp_path: Path) -> None:
    library, recorded = with_submodule(host, tmp_path)
    library.git("commit", "--quiet", "--amend", "--allow-empty", "-m", "rewritten")
    library.git("reflog", "expire", "--expire=now", "--all")
    library.git("gc", "--quiet", "--prune=now")
    code, line = host.run()
    assert code == PASSES
    assert f"does not give commit {recorded[:12]}" in line
    assert host.released == []


def test_a_submodule_is_reached_only_as_the_repository_is(host: GitHost, tmp_path: Path) -> None:
    with_submodule(host, tmp_path)
    with socket.create_server(("127.0.0.1", 0)) as server:
        url = f"http://127.0.0.1:{server.getsockname()[1]}/lib.git"
        (host.remote.folder / ".gitmodules").write_text(f'[submodule "lib"]\n path = lib\n url = {url}\n')
        host.remote.commit("one")
        host.run()
        server.setblocking(False)
        with pytest.raises(BlockingIOError):
            server.accept()
    assert host.released == []


def test_a_submodule_cannot_run_a_program(host: GitHost, tmp_path: Path) -> None:
    with_submodule(host, tmp_path)
    modules = host.remote.folder / ".gitmodules"
    modules.write_text(f'[submodule "lib"]\n path = lib\n url = ext::sh -c "touch {tmp_path}/ran"\n')
    host.remote.commit("one")
    host.run()
    assert not (tmp_path / "ran").exists()
    assert host.released == []
