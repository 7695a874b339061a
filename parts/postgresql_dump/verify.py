"""Checks of the host that dumps databases."""

from __future__ import annotations

from host_checks import mode_problems, report


def dump_secrets(_: object) -> str:
    """The key that seals dumps is readable by root alone."""
    files = {"/etc/strata/postgresql-dump.cipher": "0640 root:root"}
    return report(mode_problems(files), "the key of the dumps is for root alone")
