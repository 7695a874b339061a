"""From a push to a release: what is released, what is tried once, and what is told."""

from __future__ import annotations

from gitops_host import GitHost

PASSES, LASTS, NEW = 0, 75, 76


def test_a_push_is_released_once_with_its_commit_in_the_record(host: GitHost) -> None:
    commit = host.remote.commit("one")
    assert host.run() == (PASSES, f"{commit[:12]} of branch main serves")
    assert host.calls == [
        {
            "words": ["apply", "shop"],
            "about": {"by": "gitops", "commit": commit[:12], "ref": "main"},
            "compose": "one",
        }
    ]
    assert host.run() == (PASSES, f"{commit[:12]} of branch main serves already")
    assert host.released == ["one"]
    assert host.leftovers() == []


def test_of_two_pushes_within_an_interval_only_the_newest_is_released(host: GitHost) -> None:
    host.remote.commit("one")
    host.run()
    host.remote.commit("two")
    host.remote.commit("three")
    host.run()
    assert host.released == ["one", "three"]


def test_a_bad_commit_is_tried_once_and_told_once_and_the_good_source_is_back(host: GitHost) -> None:
    good = host.remote.commit("one")
    host.run()
    bad = host.remote.commit("bad")
    code, line = host.run()
    assert (code, line) == (NEW, f"{bad[:12]} of branch main failed: web does not get well: 500")
    assert host.live() == "one"
    assert host.leftovers() == []
    for _again in range(3):
        code, line = host.run()
        assert (code, line) == (LASTS, f"{bad[:12]} of branch main failed already: waiting for another commit")
    assert host.released == ["one", "bad"]
    status = host.status()
    assert (status["good"]["commit"], status["failed"]["commit"], status["attempted"]["commit"]) == (good, bad, bad)


def test_lines_of_a_log_are_not_repeated(host: GitHost) -> None:
    host.remote.commit("bad")
    assert "secret of the app" not in host.call("run", "shop").stdout
    assert "secret of the app" not in (host.root / "var/lib/strata/gitops/shop.json").read_text()


def test_the_next_commit_ends_the_failure_and_another_bad_one_is_told_again(host: GitHost) -> None:
    host.remote.commit("one")
    host.run()
    host.remote.commit("bad")
    assert host.run()[0] == NEW
    host.remote.commit("bad, too")
    assert host.run()[0] == NEW
    assert host.run()[0] == LASTS
    host.remote.commit("two")
    assert host.run()[0] == PASSES
    assert host.status()["failed"] is None
    assert host.live() == "two"


def test_a_bad_first_commit_leaves_no_source(host: GitHost) -> None:
    host.remote.commit("bad")
    assert host.run()[0] == NEW
    assert not host.source.exists()
    assert host.leftovers() == []


def test_a_branch_that_goes_back_to_what_serves_ends_the_failure(host: GitHost) -> None:
    good = host.remote.commit("one")
    host.run()
    host.remote.commit("bad")
    host.run()
    host.remote.git("reset", "--quiet", "--hard", good)
    assert host.run() == (PASSES, f"{good[:12]} of branch main serves already")
    assert host.released == ["one", "bad"]


def test_a_failed_commit_is_tried_again_once_a_secret_changed_and_what_serves_gets_it_too(host: GitHost) -> None:
    host.remote.commit("one")
    host.run()
    host.remote.commit("bad")
    host.run()
    (host.root / "opt/shop/.env").write_text("TOKEN=new")
    assert host.run()[0] == NEW
    assert host.run()[0] == LASTS
    assert host.released == ["one", "bad", "bad", "one"]


def test_a_rewritten_history_is_released_and_the_record_says_so(host: GitHost) -> None:
    first = host.remote.commit("one")
    host.remote.commit("two")
    host.run()
    host.remote.git("reset", "--quiet", "--hard", first)
    host.remote.commit("three")
    assert host.run()[0] == PASSES
    assert [call["about"].get("rewritten") for call in host.calls] == [None, True]
    assert host.status()["good"]["rewritten"] is True
    host.remote.commit("four")
    host.run()
    assert "rewritten" not in host.calls[-1]["about"]


def test_an_unreachable_repository_keeps_what_serves_and_is_told_at_the_third_run(host: GitHost) -> None:
    host.remote.commit("one")
    host.run()
    away = host.remote.folder.rename(host.remote.folder.with_name("away"))
    assert [host.run()[0] for _run in range(5)] == [PASSES, PASSES, NEW, LASTS, LASTS]
    assert host.live() == "one"
    away.rename(host.remote.folder)
    assert host.run()[0] == PASSES
    assert host.released == ["one"]
    assert host.status()["problems"] == []


def test_a_branch_that_is_missing_is_told_once(host: GitHost) -> None:
    host.remote.commit("one")
    host.describe(branch="release")
    assert [host.run()[0] for _run in range(4)] == [PASSES, PASSES, NEW, LASTS]
    assert "release" in host.status()["problems"][0]
