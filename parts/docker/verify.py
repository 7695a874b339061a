"""Checks of Docker."""

from __future__ import annotations

import json
from typing import Any

from host_checks import command, report, unit_problems


def daemon(_: object) -> str:
    """Docker runs with the settings of its file: containers survive its restart, logs rotate, the firewall is used."""
    problems = unit_problems(["docker.service"])
    if problems:
        return report(problems, "")
    information: dict[str, Any] = json.loads(command("docker", "info", "--format", "{{json .}}"))
    if not information.get("LiveRestoreEnabled"):
        problems.append("live-restore is off: a restart of Docker stops every container")
    if information.get("LoggingDriver") != "json-file":
        problems.append(f"logs go to {information.get('LoggingDriver')}, not json-file with rotation")
    with open("/etc/docker/daemon.json", encoding="utf-8") as file:
        settings = json.load(file)
    if "max-size" not in settings.get("log-opts", {}):
        problems.append("logs are not rotated: they fill the disk")
    if settings.get("iptables") is False:
        problems.append("Docker does not use the firewall")
    if settings.get("hosts"):
        problems.append(f"Docker listens on {settings['hosts']}: whoever connects is root")
    return report(problems, f"Docker {information.get('ServerVersion')}, live-restore on, logs rotate")
