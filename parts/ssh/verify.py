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
        settings = dict(line.split(" ", 1) for line in result.stdout.splitlines() if " " in line)
        for name, values in expected["settings"].items():
            if settings.get(name) not in values:
                problems.append(f"{name} is {settings.get(name)} for {user}, not {values[0]}")
    problems += unit_problem()
    return report(problems, "keys only, no passwords, as described for every account")


def unit_problem() -> list[str]:
    """sshd runs, and starts at boot by its service or its socket."""
    units = [unit_properties(unit, "ActiveState", "UnitFileState") for unit in ("ssh.service", "ssh.socket")]
    if not any(unit.get("ActiveState") == "active" for unit in units):
        return ["sshd does not run as a service"]
    if not any(unit.get("UnitFileState") == "enabled" for unit in units):
        return ["sshd does not start at boot"]
    return []
