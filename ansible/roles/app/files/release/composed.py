"""What Compose resolved of an app, parted into the services that all releases share and those of a slot."""

from __future__ import annotations

import copy
import json
from typing import Any

from app import SLOTS, Release
from problem import output, write_json

Model = dict[str, Any]


def resolve(release: Release, images: dict[str, str]) -> None:
    """Writes `shared.json` and `slot-<slot>.json` into the release's folder. @param images of its services, by digest"""
    model = resolved(release)
    for name, image in images.items():
        model["services"][name]["image"] = image
    write_json(release.folder / "shared.json", shared(model, release))
    for slot in SLOTS if release.rolls() else ():
        write_json(release.folder / f"slot-{slot}.json", of_slot(model, release, slot))


def resolved(release: Release) -> Model:
    """Compose's own reading of the file."""
    folder = str(release.folder)
    words = [
        "--project-directory",
        str(release.app.folder),
        "-f",
        f"{folder}/compose.yaml",
        "--env-file",
        f"{folder}/.env",
    ]
    return json.loads(output("docker", "compose", "-p", release.app.name, *words, "config", "--format", "json"))


def shared(model: Model, release: Release) -> Model:
    """The services that do not roll. Where others do, they are in the networks of both slots."""
    rolling = set(release.services("rolls"))
    part = only(model, set(model["services"]) - rolling)
    if rolling:
        networks = model.get("networks", {})
        part["networks"] = {f"{slot}_{key}": slot_network(release, slot, key) for slot in SLOTS for key in networks}
        for service in part["services"].values():
            if "networks" in service:
                service["networks"] = {f"{slot}_{key}": None for slot in SLOTS for key in service["networks"]}
    return part


def of_slot(model: Model, release: Release, slot: str) -> Model:
    """The services that roll, on the ports and in the networks of a slot."""
    rolling = release.services("rolls")
    part = only(model, set(rolling))
    part["name"] = project_of(release, slot)
    part["networks"] = {key: slot_network(release, slot, key) for key in model.get("networks", {})}
    for name, service in part["services"].items():
        port, published = rolling[name]["container_port"], rolling[name]["slots"][slot]
        service["ports"] = [{"host_ip": "127.0.0.1", "target": port, "published": str(published), "protocol": "tcp"}]
        service["labels"] = {**service.get("labels", {}), "strata.release": str(release.number)}
    # Compose of another project owns them.
    part["volumes"] = {key: {"name": each["name"], "external": True} for key, each in model.get("volumes", {}).items()}
    return part


def only(model: Model, names: set[str]) -> Model:
    """A copy with some of the services, which depend on nobody outside."""
    part = copy.deepcopy(model)
    part["services"] = {name: service for name, service in part["services"].items() if name in names}
    for service in part["services"].values():
        needed = {name: how for name, how in service.get("depends_on", {}).items() if name in names}
        service.pop("depends_on", None)
        if needed:
            service["depends_on"] = needed
    return part


def slot_network(release: Release, slot: str, key: str) -> Model:
    return {"name": f"{project_of(release, slot)}_{key}", "external": True}


def slot_networks(release: Release) -> list[str]:
    """Names of the networks that a release with rolling services needs."""
    files = [json.loads((release.folder / f"slot-{slot}.json").read_text("utf-8")) for slot in SLOTS if release.rolls()]
    return [network["name"] for file in files for network in file["networks"].values()]


def project_of(release: Release, slot: str) -> str:
    """Compose project of a slot. No app has such a name: theirs have no underscore."""
    return f"{release.app.name}_{slot}"
