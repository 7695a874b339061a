"""A repository with bad intentions: nothing of it runs, and nothing leaves the folder of the Compose file."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest
from gitops_host import GitHost

PASSES, NEW = 0, 76


@pytest.mark.parametrize("destination", ["/etc/passwd", "../../..", "compose.yaml"])
def test_a_symlink_is_refused_because_the_engine_refuses_it(host: GitHost, destination: str) -> None:
    (host.remote.folder / "conf").mkdir()
    (host.remote.folder / "conf/link").symlink_to(destination)
    host.remote.commit("one")
    code, line = host.run()
    assert code == NEW
    assert "conf/link of the repository is a symlink: write a file in its place" in line
    assert (host.released, host.leftovers()) == ([], [])


def test_executable_files_are_written_as_they_are(host: GitHost) -> None:
    (host.remote.folder / "run.sh").write_text("#!/bin/sh\n")
    (host.remote.folder / "run.sh").chmod(0o755)
    host.remote.commit("one")
    assert host.run()[0] == PASSES
    assert os.access(host.source / "run.sh", os.X_OK)
    assert not os.access(host.source / "compose.yaml", os.X_OK)
    # The engine copies the folder with each release: nothing of git is in it.
    assert sorted(os.listdir(host.source)) == ["compose.yaml", "run.sh"]


def test_attributes_change_no_byte_and_filters_do_not_run(host: GitHost, tmp_path: Path) -> None:
    (host.remote.folder / ".gitattributes").write_text("* filter=evil ident text eol=crlf\n")
    (host.remote.folder / "text").write_bytes(b"$Id$\none\n")
    host.remote.commit("one")
    config = host.root / "var/lib/strata/gitops/shop/repository/config"
    host.run()
    # Even a filter that somebody set up for git on this host.
    with config.open("a") as file:
        file.write(f'[filter "evil"]\n smudge = touch {tmp_path}/filtered\n')
    host.remote.commit("two")
    assert host.run()[0] == PASSES
    assert (host.source / "text").read_bytes() == b"$Id$\none\n"
    assert not (tmp_path / "filtered").exists()


def test_hooks_do_not_run(host: GitHost, tmp_path: Path) -> None:
    host.remote.commit("one")
    host.run()
    hooks = host.root / "var/lib/strata/gitops/shop/repository/hooks"
    hooks.mkdir(exist_ok=True)
    for name in ("post-checkout", "reference-transaction", "post-merge"):
        (hooks / name).write_text(f"#!/bin/sh\ntouch {tmp_path}/hooked\n")
        (hooks / name).chmod(0o755)
    host.remote.commit("two")
    assert host.run()[0] == PASSES
    assert not (tmp_path / "hooked").exists()


def test_a_path_that_leaves_the_folder_is_refused(host: GitHost) -> None:
    blob = host.remote.git("hash-object", "-w", __file__)
    raw = b"100644 ..\x00" + bytes.fromhex(blob)
    command = ["git", "-C", str(host.remote.folder), "hash-object", "-w", "--literally", "-t", "tree", "--stdin"]
    tree = subprocess.run(command, input=raw, capture_output=True, check=True).stdout.decode().strip()
    commit = host.remote.git("commit-tree", "-m", "evil", tree)
    host.remote.git("update-ref", "refs/heads/main", commit)
    host.describe(allowed_signers=None)
    code, line = host.run()
    assert code == NEW
    assert "leaves its folder" in line


def test_only_the_folder_of_the_compose_file_is_written_out(host: GitHost) -> None:
    (host.remote.folder / "deploy").mkdir()
    (host.remote.folder / "deploy/compose.yaml").write_text("one")
    host.remote.commit("another")
    host.describe(path="deploy/compose.yaml")
    assert host.run()[0] == PASSES
    assert sorted(os.listdir(host.source)) == ["compose.yaml"]
    assert host.released == ["one"]


@pytest.mark.parametrize("path", ["compose.yml", "deploy/compose.yaml"])
def test_a_commit_without_the_compose_file_is_refused(host: GitHost, path: str) -> None:
    host.remote.commit("one")
    host.describe(path=path)
    assert host.run()[0] == NEW
    assert host.released == []
