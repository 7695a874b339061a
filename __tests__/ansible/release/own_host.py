"""An app with a Compose file of its own; Compose resolved it already."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import completed
import pytest
from app import Release
from host import HEALTH, Host

ALLOW: dict[str, Any] = {"host_folders": [], "docker_socket": False, "privileged": []}
ROLLS = {
    "kind": "rolls",
    "port": 3000,
    "container_port": 80,
    "slots": {"a": 3000, "b": 13000},
    "sites": ["shop.example"],
    "health": HEALTH,
}
Make = Callable[..., Release]


@pytest.fixture
def make(host: Host, monkeypatch: pytest.MonkeyPatch) -> Make:
    """A release of these services, as Compose resolved them; `described` are those of the description."""

    def resolve(services: dict[str, Any], described: dict[str, Any] | None = None, **allow: Any) -> Release:
        own = {"file": "compose.yaml", "profiles": ["dev"], "allow": {**ALLOW, **allow}}
        if own["allow"].pop("from_repository", False):
            own["from_repository"] = True
        for path, text in {"compose.yaml": "", ".env": "", "source/compose.yaml": "services: {}\n"}.items():
            (host.app.folder / path).parent.mkdir(exist_ok=True)
            (host.app.folder / path).write_text(text)
        settings = {"services": described or {}, "proxy": None, "own": own}
        (host.app.folder / "release.json").write_text(json.dumps(settings))
        release = host.app.new_release()
        model = {"name": "shop", "services": {name: {"image": "a/b:1", **each} for name, each in services.items()}}
        text = json.dumps(model).replace("SOURCE", f"{release.folder}/source")
        monkeypatch.setattr(completed, "resolved", lambda _release: json.loads(text))
        return release

    return resolve
