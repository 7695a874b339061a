"""Completes an app with a Compose file of its own: settings of every service, ports on loopback, files that a container mounts."""

from __future__ import annotations

import os
from typing import Any

import mounted
from app import Release
from own_file import HEALTH, REFUSED, SOCKET, STRATA_FOLDER, Checked, Service, is_below
from problem import Problem, write_json
from reading import Model, resolved


def complete(release: Release) -> None:
    """Writes the settings of services that only the file has. Problem: the file has what is refused."""
    settings = release.settings
    if "own" not in settings:
        return
    model = resolved(release)
    model["services"] = model.get("services") or {}
    check(release, model)
    kinds = kinds_of(model, release)
    services = {}
    for name, service in model["services"].items():
        described = settings["services"].get(name, {"port": None, "sites": [], "health": HEALTH})
        needs = [other for other in service.get("depends_on", {}) if other in model["services"]]
        own = {"image": described.get("image") or service["image"], "kind": kinds[name], "needs": needs}
        services[name] = {**described, **container_port(described, service), **own}
    write_json(release.folder / "release.json", {**settings, "services": services})


def container_port(described: dict[str, Any], service: Service) -> dict[str, int]:
    """That of a file in a repository, which nobody read before: the one that it publishes on the described port."""
    port = described["port"]
    targets = [each["target"] for each in service.get("ports", []) if str(each.get("published", "")) == str(port)]
    return {"container_port": targets[0]} if targets and described["container_port"] == port else {}


def check(release: Release, model: Model) -> None:
    """Problem: all that is refused, a line each."""
    lines = [] if model["services"] else ["compose-services: no service runs"]
    lines += [f"{each}: compose-service-unknown: {release.settings['own']['file']} has no such service, or its profile is not chosen"
              for each in release.settings["services"] if each not in model["services"]]  # fmt: skip
    for name, service in model["services"].items():
        checked = Checked(release, name, service)
        lines += [f"{name}: {rule}: {line}" for rule, refuse in REFUSED.items() for line in refuse(checked)]
    for key in ("configs", "secrets"):
        files = [each["file"] for each in (model.get(key) or {}).values() if "file" in each]
        outside = [each for each in files if not is_below(each, f"{release.folder}/source")]
        lines += [f"{key}: compose-outside: {each} is not in the folder of the app" for each in outside]
    if lines:
        # Records, and alerts of an app that follows a repository, have only the first line.
        raise Problem("\n".join([f"{release.settings['own']['file']} has what is refused: {lines[0]}", *lines[1:]]))


def kinds_of(model: Model, release: Release) -> dict[str, str]:
    """As `parts/app/replacement.ts` has it."""
    services = model["services"]
    described = release.settings["services"]
    needs = {name: service.get("depends_on", {}) for name, service in services.items()}
    done = {other for each in needs.values() for other, how in each.items() if is_completed(how)}
    kinds = {}
    for name, service in services.items():
        kind = described.get(name, {}).get("kind", "single")
        kinds[name] = "once" if name in done else "data" if holds_data(service, release) else kind
    # Whoever starts after these has to find them.
    waiting = [name for name, kind in kinds.items() if kind != "single"]
    while waiting:
        for other in needs[waiting.pop()]:
            if kinds.get(other) == "single":
                kinds[other] = "data"
                waiting.append(other)
    return kinds


def is_completed(how: dict[str, Any]) -> bool:
    return how.get("condition") == "service_completed_successfully"


def holds_data(service: Service, release: Release) -> bool:
    """Named volumes, and folders of the host that it may write."""
    for volume in service.get("volumes", []):
        source = volume.get("source", "")
        if volume["type"] == "volume" and source:
            return True
        is_own = SOCKET.search(source) or is_below(source, STRATA_FOLDER)
        if volume["type"] == "bind" and not volume.get("read_only") and not os.path.isfile(source) and not is_own:
            return True
    return False


def adapt(model: Model, release: Release) -> None:
    """What Strata changes in what Compose resolved: ports, mounted files, and defaults for what the file does not say."""
    for name, service in model["services"].items():
        settings = release.settings["services"][name]
        service.pop("profiles", None)
        service.pop("env_file", None)
        # Services reach each other by name.
        service.pop("links", None)
        service.pop("ports", None)
        if settings["kind"] != "rolls" and settings["port"] is not None:
            service["ports"] = ports_of(settings)
        if settings["kind"] == "once":
            service.pop("restart", None)
        else:
            service.setdefault("restart", "unless-stopped")
    mounted.place(model, release)


def ports_of(settings: dict[str, Any]) -> list[dict[str, Any]]:
    """Where the description lets a service roll and the file gives it data, those of both slots: the proxy may ask either."""
    published = sorted({settings["port"], *settings.get("slots", {}).values()})
    port = {"host_ip": "127.0.0.1", "target": settings["container_port"], "protocol": "tcp"}
    return [{**port, "published": str(each)} for each in published]
