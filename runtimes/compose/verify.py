"""Checks of apps that run by Docker Compose."""

from __future__ import annotations

import json
from typing import Any

from host_checks import attempt, command, last_line, mode_problems, report

LABEL = "com.docker.compose"
PROGRAM = "/usr/local/sbin/strata-release"
PRIVATE = (".env", "release.json")


def containers(apps: list[dict[str, Any]]) -> str:
    """[{name, services: {name: image}}]: every service runs its image and is healthy, and nothing else runs.

    Services None: a repository has them, and what the good release recorded has to run.
    """
    present = listing()
    problems = []
    described: dict[str, str] = {}
    for app in apps:
        problems += mode_problems({f"/opt/{app['name']}/{name}": "0600 root:root" for name in PRIVATE})
        of_it, names = app_problems(app, present)
        problems += of_it
        described |= names
    for container in present:
        # A stopped slot waits for its release to be brought back.
        if container["name"] not in described and (container["state"] == "running" or not is_slot(container, apps)):
            name = container["name"]
            problems.append(f"{name} runs and is not described: `docker rm --force {container['id']}`")
    return report(sorted(set(problems)), ", ".join(sorted(described.values())) + " as described")


def app_problems(app: dict[str, Any], present: list[dict[str, Any]]) -> tuple[list[str], dict[str, str]]:
    """Problems of an app, and its containers: `<project>/<service>` → `<app>/<service>`."""
    result = attempt(PROGRAM, "list", app["name"])
    if result.returncode != 0:
        return [f"{app['name']}: {last_line(result.stderr)}"], {}
    releases = json.loads(result.stdout)
    problems = release_problems(app["name"], releases)
    names = {}
    services = recorded(releases) if app["services"] is None else app["services"]
    for service, image in services.items():
        name = f"{releases['projects'].get(service, app['name'])}/{service}"
        names[name] = f"{app['name']}/{service}"
        problems += service_problems(name, image, present)
    return problems, names


def recorded(releases: dict[str, Any]) -> dict[str, str]:
    """Image of each container that ran when the release that serves was good."""
    good = [each for each in releases["releases"] if each["number"] == releases["good"]]
    return good[0].get("running", {}) if good else {}


def release_problems(app: str, releases: dict[str, Any]) -> list[str]:
    """Whether what is described is released, and nginx passes visitors on to it."""
    good, last = releases["good"], releases["releases"][-1:]
    if good is None:
        return [f"{app} has no release that was good"]
    if not releases["wanted"]:
        why = f": {last[0]['reason']}" if last and last[0]["result"] == "failed" else ""
        return [f"{app} runs release {good}, which is not what is described{why}"]
    if releases["serving"] not in (None, releases["slot"]):
        return [
            f"nginx passes visitors of {app} on to slot {releases['serving']}, not to {releases['slot']}: `strata up`"
        ]
    return []


def service_problems(name: str, image: str, present: list[dict[str, Any]]) -> list[str]:
    mine = [container for container in present if container["name"] == name]
    if not mine:
        return [f"{name} has no container"]
    problems = []
    for container in mine:
        if container["image"].partition("@")[0] != image.partition("@")[0] or not container["image"].startswith(image):
            problems.append(f"{name} runs {container['image']}, not {image}")
        if container["state"] != "running":
            problems.append(f"{name} is {container['state']}")
        if container["health"] == "unhealthy":
            problems.append(f"{name} is unhealthy: `docker logs {container['id']}`")
        if container["restarts"] > 5:
            problems.append(f"{name} was restarted {container['restarts']} times: `docker logs {container['id']}`")
    return problems


def is_slot(container: dict[str, Any], apps: list[dict[str, Any]]) -> bool:
    return container["name"].partition("/")[0] in {f"{app['name']}_{slot}" for app in apps for slot in "ab"}


def listing() -> list[dict[str, Any]]:
    """Every container that Compose made."""
    ids = command("docker", "ps", "--all", "--quiet", "--filter", f"label={LABEL}.project").split()
    inspected = json.loads(command("docker", "inspect", *ids)) if ids else []
    return [
        {
            "id": each["Id"][:12],
            "name": f"{each['Config']['Labels'][f'{LABEL}.project']}/{each['Config']['Labels'][f'{LABEL}.service']}",
            "image": each["Config"]["Image"],
            "state": each["State"]["Status"],
            "health": each["State"].get("Health", {}).get("Status", ""),
            "restarts": each.get("RestartCount", 0),
        }
        for each in inspected
    ]
