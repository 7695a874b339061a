"""Lines of /etc/hosts from before Strata stay; what the description decides, and what is added later, does not."""

from __future__ import annotations

import paths  # noqa: F401
import pytest
from ansible.module_utils.strata_file_hosts import with_foreign_lines

OURS = "# Written by Strata.\n127.0.0.1 localhost\n::1 localhost ip6-localhost ip6-loopback\n10.0.1.5 db-1\n"
SELLERS = """127.0.0.1\tlocalhost
127.0.1.1\tvps123.seller.example vps123
# a note
ff02::1 ip6-allnodes
10.0.9.9 ldap.corp ldap # directory
10.0.9.8 db-1 legacy
"""
KEPT = "# BEGIN lines from before Strata\n10.0.9.9 ldap.corp ldap # directory\n10.0.9.8 legacy\n# END lines from before Strata\n"


def written(before: str, ours: str = OURS) -> str:
    return with_foreign_lines(before, ours, "vps123")


def test_a_fresh_server_gets_only_our_lines() -> None:
    assert written("127.0.0.1 localhost\n127.0.1.1 vps123.seller.example vps123\n") == OURS


def test_other_lines_stay_and_described_names_do_not() -> None:
    assert written(SELLERS) == OURS + KEPT


def test_the_second_run_changes_nothing() -> None:
    assert written(OURS + KEPT) == OURS + KEPT


def test_a_name_that_is_described_later_is_taken_from_the_line() -> None:
    ours = f"{OURS}10.0.1.6 legacy\n"
    assert "10.0.9.8" not in written(OURS + KEPT, ours)


@pytest.mark.parametrize("kept", ["", KEPT])
def test_a_line_added_after_the_first_run_is_removed(kept: str) -> None:
    assert written(f"203.0.113.7 db-1\n{OURS}{kept}203.0.113.9 shop\n") == OURS + kept
