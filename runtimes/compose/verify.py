"""Checks of apps that run by Docker Compose."""

from __future__ import annotations

import json
from typing import Any

from host_checks import command, mode_problems, report

LABEL = "com.docker.compose"


def containers(apps: list[dict[str, Any]]) -> str:
    """[{name, services: {name: image}}]: every service runs its image and is healthy, and nothing else runs."""
    present = listing()
    problems = []
    for app in apps:
        folder = f"/opt/{app['name']}"
        problems += mode_problems({f"{folder}/.env": "0600 root:root"})
        for service, image in app["services"].items():
            problems += service_problems(f"{app['name']}/{service}", image, present)
    described = {f"{app['name']}/{service}" for app in apps for service in app["services"]}
    for name in sorted({container["service"] for container in present} - described):
        problems.append(f"{name} runs and is not described: `docker rm --force` what is left of it")
    return report(problems, ", ".join(sorted(described)) + " as described")


def service_problems(name: str, image: str, present: list[dict[str, Any]]) -> list[str]:
    mine = [container for container in present if container["service"] == name]
    if not mine:
        return [f"{name} has no container"]
    problems = []
    for container in mine:
        if container["image"] != image:
            problems.append(f"{name} runs {container['image']}, not {image}")
        if container["state"] != "running":
            problems.append(f"{name} is {container['state']}")
        if container["health"] == "unhealthy":
            problems.append(f"{name} is unhealthy: `docker logs {container['id']}`")
        if container["restarts"] > 5:
            problems.append(f"{name} was restarted {container['restarts']} times: `docker logs {container['id']}`")
    return problems


def listing() -> list[dict[str, Any]]:
    """Every container that Compose made."""
    ids = command("docker", "ps", "--all", "--quiet", "--filter", f"label={LABEL}.project").split()
    inspected = json.loads(command("docker", "inspect", *ids)) if ids else []
    return [
        {
            "id": each["Id"][:12],
            "service": f"{each['Config']['Labels'][f'{LABEL}.project']}/{each['Config']['Labels'][f'{LABEL}.service']}",
            "image": each["Config"]["Image"],
            "state": each["State"]["Status"],
            "health": each["State"].get("Health", {}).get("Status", ""),
            "restarts": each.get("RestartCount", 0),
        }
        for each in inspected
    ]
