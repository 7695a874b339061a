"""Whose commits are released, and which tags."""

from __future__ import annotations

import pytest
from gitops_host import GitHost
from strata_gitops.target import version

PASSES, LASTS, NEW = 0, 75, 76


@pytest.mark.parametrize("by", [None, "stranger"])
def test_a_commit_without_an_allowed_signature_is_never_written_out(host: GitHost, by: str | None) -> None:
    host.remote.commit("one")
    host.run()
    host.remote.commit("two", by)
    code, line = host.run()
    assert code == NEW
    assert "is not signed by an allowed signer" in line
    assert host.run()[0] == LASTS
    assert host.released == ["one"]
    assert host.live() == "one"
    assert host.status()["attempted"]["ref"] == "main"


def test_signers_in_the_repository_count_for_nothing(host: GitHost) -> None:
    host.remote.commit("one")
    host.run()
    (host.remote.folder / "allowed_signers").write_text(host.remote.signer("stranger"))
    host.remote.git("config", "gpg.ssh.allowedSignersFile", str(host.remote.folder / "allowed_signers"))
    host.remote.commit("two", "stranger")
    assert host.run()[0] == NEW
    assert host.released == ["one"]


def test_a_signer_who_is_allowed_later_makes_the_commit_good(host: GitHost) -> None:
    host.remote.commit("one", "stranger")
    assert host.run()[0] == NEW
    host.describe(allowed_signers=[host.remote.signer("ana"), host.remote.signer("stranger")])
    assert host.run()[0] == PASSES


def test_verify_off_releases_what_nobody_signed(host: GitHost) -> None:
    host.describe(allowed_signers=None)
    host.remote.commit("one", None)
    assert host.run()[0] == PASSES
    assert host.status()["verified"] is False


def tags(host: GitHost) -> None:
    host.describe(branch=None, tags="v*")


def test_the_newest_version_among_the_tags_that_fit_is_released(host: GitHost) -> None:
    tags(host)
    for name in ("v1.9.0", "v1.10.0", "v1.10.0-rc.1", "w2.0.0", "v1.2.0"):
        host.remote.commit(name)
        host.remote.tag(name)
    assert host.run()[0] == PASSES
    assert host.released == ["v1.10.0"]
    assert host.calls[0]["about"]["ref"] == "v1.10.0"


def test_versions_are_in_the_order_of_semver() -> None:
    ordered = ["v0.9", "v1.0.0-alpha", "v1.0.0-alpha.1", "v1.0.0-rc.2", "v1.0.0-rc.10", "v1.0.0", "v1.2", "v1.10.1"]
    assert sorted([*ordered[4:], *ordered[:4]], key=version) == ordered


@pytest.mark.parametrize("by", [None, "stranger"])
def test_a_tag_without_an_allowed_signature_is_refused_though_its_commit_has_one(host: GitHost, by: str | None) -> None:
    tags(host)
    host.remote.commit("one")
    host.remote.tag("v1.0.0", by)
    assert host.run()[0] == NEW
    assert host.released == []


def test_an_old_signed_tag_under_a_newer_name_is_refused(host: GitHost) -> None:
    tags(host)
    host.remote.commit("one")
    host.remote.tag("v1.0.0")
    host.remote.git("update-ref", "refs/tags/v9.0.0", "refs/tags/v1.0.0")
    code, line = host.run()
    assert code == NEW
    assert "published it as v9.0.0" in line
    assert host.released == []


def test_a_tag_that_moved_is_refused_until_a_person_consents(host: GitHost) -> None:
    tags(host)
    host.remote.commit("one")
    host.remote.tag("v1.0.0")
    host.run()
    host.remote.commit("two")
    host.remote.tag("v1.0.0", "ana", "--force")
    code, line = host.run()
    assert code == NEW
    assert "tag v1.0.0 was moved from" in line
    assert host.run()[0] == LASTS
    assert host.call("retry", "shop").returncode == 0
    assert host.run()[0] == PASSES
    assert host.released == ["one", "two"]


def test_a_tag_that_is_removed_does_not_bring_an_older_one_back(host: GitHost) -> None:
    tags(host)
    for name in ("v1.0.0", "v1.1.0"):
        host.remote.commit(name)
        host.remote.tag(name)
    host.run()
    host.remote.git("tag", "--delete", "v1.1.0")
    assert host.run() == (PASSES, "tag v1.1.0 serves, and v1.0.0 is an older one")
    assert host.released == ["v1.1.0"]


def test_no_tag_that_fits_is_told_once(host: GitHost) -> None:
    tags(host)
    host.remote.commit("one")
    assert [host.run()[0] for _run in range(2)] == [NEW, LASTS]
