"""What Compose resolved of an app, parted into the services that all releases share and those of a slot."""

from __future__ import annotations

import copy
import json

import completed
from app import SLOTS, Release
from problem import write_json
from reading import Model, resolved


def resolve(release: Release, images: dict[str, str]) -> None:
    """Writes `shared.json` and `slot-<slot>.json` into the release's folder. @param images of its services, by digest"""
    model = resolved(release)
    for name, image in images.items():
        model["services"][name]["image"] = image
    if "own" in release.settings:
        completed.adapt(model, release)
    write_json(release.folder / "shared.json", shared(model, release))
    for slot in SLOTS if release.rolls() else ():
        write_json(release.folder / f"slot-{slot}.json", of_slot(model, release, slot))


def shared(model: Model, release: Release) -> Model:
    """The services that do not roll. Where others do, they are in the networks of both slots."""
    rolling = set(release.services("rolls"))
    part = only(model, set(model["services"]) - rolling)
    if rolling:
        networks = model.get("networks", {})
        part["networks"] = {f"{slot}_{key}": slot_network(release, slot, key) for slot in SLOTS for key in networks}
        for service in part["services"].values():
            if "networks" in service:
                own = service["networks"]
                service["networks"] = {f"{slot}_{key}": aliases(own[key]) for slot in SLOTS for key in own}
    return part


def aliases(network: Model | None) -> Model | None:
    """Other names of a service in a network; its address there is another one in each slot."""
    return {"aliases": network["aliases"]} if network and network.get("aliases") else None


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


def waves(release: Release, names: list[str]) -> list[list[str]]:
    """The names, in groups that start one after another: each service after those that it needs."""
    left, groups = list(names), []
    needs = {name: release.settings["services"][name].get("needs", []) for name in names}
    while left:
        group = [name for name in left if not set(needs[name]) & set(left)] or left
        groups.append(group)
        left = [name for name in left if name not in group]
    return groups


def ordered(release: Release, names: list[str]) -> list[str]:
    return [name for group in waves(release, names) for name in group]
