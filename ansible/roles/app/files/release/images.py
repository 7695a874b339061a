"""Images of releases that this host keeps no longer are removed, unless another release or a container needs them."""

from __future__ import annotations

import contextlib
import json
from typing import Any

import app as apps
import containers
from app import App, Release
from problem import Problem, output, run


def of_release(release: Release) -> set[str]:
    """As its record has them, by digest; and as they are described, because a release that goes on has no record of them yet."""
    # A Compose file that was refused has given its services no image.
    services = release.settings.get("services", {}).values()
    described = {service["image"] for service in services if "image" in service}
    return described | set(release.record.get("images", {}).values())


def remove_unneeded(candidates: set[str]) -> None:
    """What cannot be removed now stays for the weekly removal of old images: the release is good all the same."""
    with contextlib.suppress(Problem):
        needed = used_by_containers() | {each["Id"] for name in of_all_releases() if (each := about(name))}
        for image in sorted(candidates):
            inspected = about(image)
            if inspected and inspected["Id"] not in needed:
                remove(inspected)


def fetch(release: Release) -> None:
    """Images that the weekly removal took. Problem: one cannot be had any more."""
    for image in sorted(set(release.record.get("images", {}).values())):
        if not about(image):
            containers.pull(image)


def of_all_releases() -> set[str]:
    """Images of all releases of all apps of this host."""
    every = [App(folder.name) for folder in apps.ROOT.iterdir() if (folder / "releases").is_dir()]
    return {image for app in every for number in app.numbers() for image in of_release(app.release(number))}


def used_by_containers() -> set[str]:
    ids = output("docker", "ps", "--all", "--quiet").split()
    return set(output("docker", "inspect", "--format", "{{.Image}}", *ids).split()) if ids else set()


def about(image: str) -> dict[str, Any] | None:
    """None: it is not on this host."""
    result = run("docker", "image", "inspect", image)
    return json.loads(result.stdout)[0] if result.returncode == 0 else None


def remove(inspected: dict[str, Any]) -> None:
    """By each of its names: Docker removes nothing that a container uses, and the last name takes the image along."""
    names = [*(inspected.get("RepoTags") or []), *(inspected.get("RepoDigests") or [])]
    for name in names or [inspected["Id"]]:
        run("docker", "image", "rm", name)
