"""Killed runs, and what a person asks for."""

from __future__ import annotations

import json

from gitops_host import GitHost

PASSES, LASTS, NEW = 0, 75, 76


def test_a_killed_run_is_cleared_up_and_its_commit_tried_again(host: GitHost) -> None:
    good = host.remote.commit("one")
    host.run()
    host.remote.commit("killed")
    assert host.run()[0] == -9
    assert json.loads((host.root / "var/lib/strata/gitops/shop.json").read_text())["good"]["commit"] == good
    (host.root / "survives").touch()
    assert host.run()[0] == PASSES
    assert host.live() == "killed"
    assert host.leftovers() == []


def test_what_served_is_back_after_a_kill_though_the_repository_is_away(host: GitHost) -> None:
    host.remote.commit("one")
    host.run()
    host.remote.commit("killed")
    host.run()
    assert host.live() == "killed"
    host.remote.folder.rename(host.remote.folder.with_name("away"))
    host.run()
    assert host.live() == "one"


def test_a_commit_that_is_killed_again_and_again_counts_as_failed(host: GitHost) -> None:
    host.remote.commit("one")
    host.run()
    host.remote.commit("killed")
    assert [host.run()[0] for _run in range(5)] == [-9, -9, -9, NEW, LASTS]
    assert host.live() == "one"


def test_a_pause_releases_nothing_until_it_ends(host: GitHost) -> None:
    host.remote.commit("one")
    host.run()
    host.call("pause", "shop", "--by", "ana@laptop")
    host.remote.commit("two")
    assert host.run()[0] == PASSES
    assert host.released == ["one"]
    assert host.status()["paused"]["by"] == "ana@laptop"
    host.call("resume", "shop")
    assert host.run()[0] == PASSES
    assert host.released == ["one", "two"]
    assert host.status()["paused"] is None


def test_while_paused_a_changed_description_reaches_what_serves(host: GitHost) -> None:
    host.remote.commit("one")
    host.run()
    host.call("pause", "shop")
    host.remote.commit("two")
    (host.root / "opt/shop/.env").write_text("TOKEN=new")
    host.run()
    host.run()
    assert host.released == ["one", "one"]


def test_retry_tries_the_failed_commit_once_more(host: GitHost) -> None:
    host.remote.commit("bad")
    host.run()
    assert host.call("retry", "shop").returncode == 0
    assert host.run()[0] == NEW
    assert host.run()[0] == LASTS
    assert host.released == ["bad", "bad"]


def test_retry_without_a_failure_says_so(host: GitHost) -> None:
    host.remote.commit("one")
    host.run()
    result = host.call("retry", "shop")
    assert result.returncode == 1
    assert "nothing to try again" in result.stderr


def test_another_app_is_refused_with_the_names_that_there_are(host: GitHost) -> None:
    result = host.call("run", "../shop")
    assert (result.returncode, result.stdout) == (1, "")
    assert "these: shop" in result.stderr


def test_the_deploy_key_is_made_once_for_a_repository_over_ssh(host: GitHost) -> None:
    assert host.status()["deployKey"] is None
    host.describe(repository="ssh://git@git.example.org/shop.git", host_keys=["git.example.org ssh-ed25519 AAAA"])
    key = host.status()["deployKey"]
    assert key.startswith("ssh-ed25519 ")
    assert host.status()["deployKey"] == key
    assert (host.root / "var/lib/strata/gitops/shop/key").stat().st_mode & 0o777 == 0o600


def test_a_token_is_in_no_argument_and_no_message(host: GitHost) -> None:
    host.describe(repository="https://127.0.0.1:1/shop.git")
    folder = host.root / "var/lib/strata/gitops/shop"
    folder.mkdir(parents=True)
    (folder / "token").write_text("very-secret\n")
    result = host.call("run", "shop")
    assert "very-secret" not in result.stdout + result.stderr
    assert "very-secret" not in (host.root / "var/lib/strata/gitops/shop.json").read_text()
