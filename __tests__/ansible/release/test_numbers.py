"""Which releases a host keeps, and by which numbers."""

from __future__ import annotations

import commands
import pytest
from host import Host, apply
from problem import Problem


def test_five_good_releases_and_five_others_are_kept(host: Host) -> None:
    for version in range(1, 8):
        apply(host, str(version))
        host.fails = {"web is well"}
        with pytest.raises(Problem):
            apply(host, f"{version} bad")
        host.fails = set()
    apply(host, "last")
    results = {number: host.app.release(number).record["result"] for number in host.app.numbers()}
    assert [number for number, result in results.items() if result == "good"] == [7, 9, 11, 13, 15]
    assert [number for number, result in results.items() if result == "failed"] == [6, 8, 10, 12, 14]


def test_a_host_that_missed_a_failed_release_gets_the_number_of_the_first_host(host: Host) -> None:
    apply(host, "1")
    host.want("2")
    assert commands.apply(host.app, 5, {})["number"] == 5
    host.want("3")
    assert commands.apply(host.app, 4, {})["number"] == 6
