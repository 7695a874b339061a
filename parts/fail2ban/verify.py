"""Checks of fail2ban."""

from __future__ import annotations

from typing import Any

from host_checks import attempt, command, report, unit_problems


def jail(expected: dict[str, Any]) -> str:
    """{settings: {name: number}, ways_in}: the jail of sshd runs with the described times, and bans by nftables."""
    problems = unit_problems(["fail2ban.service"])
    result = attempt("fail2ban-client", "status", "sshd")
    if result.returncode != 0:
        return report([*problems, "the jail sshd does not run: no wrong login is banned"], "")
    for name, value in expected["settings"].items():
        actual = command("fail2ban-client", "get", "sshd", name)
        if actual.split() != [str(value)]:
            problems.append(f"{name} is {actual}, not {value}")
    actions = command("fail2ban-client", "get", "sshd", "actions")
    if "nftables" not in actions:
        problems.append(f"bans are not made by nftables ({actions.splitlines()[-1]})")
    ignored = command("fail2ban-client", "get", "sshd", "ignoreip")
    problems += [f"{address} may be banned, though operators come from there" for address in expected["ways_in"]
                 if address.removesuffix("/32") not in ignored]  # fmt: skip
    banned = next(
        (line.split(":", 1)[1].strip() for line in result.stdout.splitlines() if "Currently banned" in line), "?"
    )
    return report(problems, f"jail sshd runs, {banned} banned now")
