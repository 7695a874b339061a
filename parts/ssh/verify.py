"""Checks of the SSH server."""

from __future__ import annotations

from typing import Any

from host_checks import attempt, last_line, mode_problems, report, unit_properties

OURS = "/etc/ssh/sshd_config.d/00-strata.conf"


def sshd(expected: dict[str, Any]) -> str:
    """{users, settings: {name: values}}: the effective settings for root and every account."""
    problems = mode_problems({OURS: "0600 root:root"})
    for user in expected["users"]:
        result = attempt("/usr/sbin/sshd", "-T", "-C", f"user={user},host=elsewhere,addr=203.0.113.1")
        if result.returncode != 0:
            problems.append(f"sshd -T fails: {last_line(result.stderr)}")
            break
        settings = settings_in(result.stdout)
        for name, values in expected["settings"].items():
            current = settings.get(name, [])
            if not set(current) & set(values):
                problems.append(f"{name} is {', '.join(current) or 'not set'} for {user}, not {values[0]}")
    problems += unit_problem()
    return report(problems, "keys only, no passwords, as described for every account")


def settings_in(output: str) -> dict[str, list[str]]:
    """A keyword may have several values: sshd listens on the port of each `Port` line."""
    settings: dict[str, list[str]] = {}
    for line in output.splitlines():
        name, _, value = line.partition(" ")
        settings.setdefault(name, []).append(value)
    return settings


def unit_problem() -> list[str]:
    """sshd runs, and starts at boot by its service or its socket."""
    units = [unit_properties(unit, "ActiveState", "UnitFileState") for unit in ("ssh.service", "ssh.socket")]
    if not any(unit.get("ActiveState") == "active" for unit in units):
        return ["sshd does not run as a service"]
    if not any(unit.get("UnitFileState") == "enabled" for unit in units):
        return ["sshd does not start at boot"]
    return []
