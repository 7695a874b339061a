"""A commit whose image is still on its way to the registry."""

from __future__ import annotations

import json

from gitops_host import GitHost

PASSES, LASTS, NEW = 0, 75, 76


def test_an_image_on_its_way_is_waited_for_and_then_counts_as_failed(host: GitHost) -> None:
    host.remote.commit("one")
    host.run()
    commit = host.remote.commit("unpushed")
    for _try in range(9):
        code, line = host.run()
        assert code == PASSES
        assert line.startswith(f"{commit[:12]} of branch main waits: registry.example.org/shop:2 cannot be pulled")
        assert host.live() == "one"
    assert host.run()[0] == NEW
    assert host.run()[0] == LASTS
    assert host.released == ["one", *["unpushed"] * 10]


def test_an_image_that_waits_too_long_counts_as_failed(host: GitHost) -> None:
    host.remote.commit("unpushed")
    assert host.run()[0] == PASSES
    file = host.root / "var/lib/strata/gitops/shop.json"
    state = json.loads(file.read_text())
    state["waiting"]["since"] = "2020-01-01T00:00:00Z"
    file.write_text(json.dumps(state))
    assert host.run()[0] == NEW


def test_an_image_that_arrives_is_released(host: GitHost) -> None:
    host.remote.commit("unpushed")
    host.run()
    (host.root / "pushed").touch()
    assert host.run()[0] == PASSES
    assert host.status()["waiting"] is None
    assert host.live() == "unpushed"
