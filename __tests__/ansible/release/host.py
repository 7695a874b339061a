"""An app in a folder, and a Docker that only remembers: what the order of a release is tested with."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import app as app_module
import commands
import containers
import draining
import gate
import images
import proxy
import pytest
import recording
from problem import Problem

WEB = {
    "kind": "rolls",
    "image": "shop/web:1",
    "port": 3000,
    "container_port": 3000,
    "slots": {"a": 3000, "b": 13000},
    "sites": ["shop.example"],
}
HEALTH = {"path": "/up", "timeout_seconds": 5}


class Host:
    """What happened on it, in order; `fails` names the events that end with a Problem."""

    def __init__(self, root: Path) -> None:
        self.app = app_module.App("shop")
        self.root = root
        self.events: list[str] = []
        self.fails: set[str] = set()

    def happens(self, event: str) -> str:
        """Returns nothing of use: the text lets a lambda go on to what it returns."""
        self.events.append(event)
        if event in self.fails:
            raise Problem(f"{event} fails")
        return ""

    def want(self, version: str, **services: dict[str, Any]) -> None:
        folder = self.root / "shop"
        folder.mkdir(exist_ok=True)
        wanted = services or {"web": WEB}
        settings = {name: {"health": HEALTH, **service} for name, service in wanted.items()}
        (folder / "compose.yaml").write_text(f"# {version}\n")
        (folder / ".env").write_text("")
        (folder / "release.json").write_text(json.dumps({"services": settings, "proxy": None}))


@pytest.fixture
def host(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Host]:
    monkeypatch.setattr(app_module, "ROOT", tmp_path)
    monkeypatch.setattr(proxy, "FOLDER", tmp_path / "nginx")
    host = Host(tmp_path)
    host.app.folder.mkdir()
    monkeypatch.setattr(containers, "pull", lambda image: host.happens(f"pull {image}") or f"{image}@sha256:1")
    with_every_image(monkeypatch)
    monkeypatch.setattr(containers, "make_networks", lambda release: None)
    monkeypatch.setattr(containers, "of_project", lambda project: [])
    monkeypatch.setattr(containers, "stop", lambda present, seconds: None)
    monkeypatch.setattr(containers, "remove", lambda present: None)
    monkeypatch.setattr(
        containers, "start_slot", lambda release, slot: host.happens(f"start {release.number} in {slot}")
    )
    monkeypatch.setattr(
        containers, "start_shared", lambda release, names: [host.happens(f"start {name}") for name in names]
    )
    monkeypatch.setattr(recording, "resolve", lambda release, images: None)
    monkeypatch.setattr(gate, "wait", lambda services, present: [host.happens(f"{s.name} is well") for s in services])
    monkeypatch.setattr(gate, "watch", lambda services, present, seconds: host.happens(f"watch {seconds} s"))
    monkeypatch.setattr(proxy, "verify", lambda release, slot: host.happens(f"visitors get {slot}"))
    # Both are units of systemd.
    monkeypatch.setattr(draining, "drain_later", lambda app: None)
    monkeypatch.setattr(draining, "wait_for_drain", lambda app: None)
    yield host


def with_every_image(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each image is on the host, and none is removed."""
    monkeypatch.setattr(images, "about", lambda image: {"Id": image})
    monkeypatch.setattr(images, "remove_unneeded", lambda candidates: None)


def apply(host: Host, version: str) -> dict[str, Any]:
    """A release of a version; `events` are its own then."""
    host.want(version)
    host.events.clear()
    return commands.apply(host.app, None, {"by": "ada"})
