"""One app of this host: its folder, what is wanted of it, and its releases.

`/opt/<app>/` holds what is wanted: `compose.yaml`, `.env`, `release.json` (settings of the release), and `source/` with the
Compose file of an app that has its own.
`/opt/<app>/releases/<number>/` holds a copy of these, what Compose resolved of it, and `record.json`.
`/opt/<app>/releases/state.json` names the last good release and the slot that serves.
"""

from __future__ import annotations

import hashlib
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from problem import Problem, read_json, write_json

ROOT = Path("/opt")
SLOTS = ("a", "b")
WANTED = ("compose.yaml", ".env", "release.json")
# Releases of an app that stay on its host.
KEPT = 5


@dataclass(frozen=True)
class State:
    """Null number: no release was good yet."""

    good: int | None
    slot: str

    @property
    def idle(self) -> str:
        return SLOTS[1 - SLOTS.index(self.slot)]


class App:
    def __init__(self, name: str) -> None:
        self.name = name
        self.folder = ROOT / name
        self.releases = self.folder / "releases"

    def digest(self) -> str:
        """Of everything that is wanted: another one is another release."""
        digest = hashlib.sha256()
        for path in self.wanted():
            content = path.read_bytes()
            digest.update(f"{path.relative_to(self.folder)} {len(content)}\n".encode() + content)
        return digest.hexdigest()

    def wanted(self) -> list[Path]:
        paths = [self.folder / name for name in WANTED]
        for path in paths:
            if not path.is_file():
                raise Problem(f"{path} is missing: run `strata up` for this environment")
        return paths + self.source()

    def source(self) -> list[Path]:
        """Files of an app with a Compose file of its own. Problem: one is a symlink, which may lead to a file of the host."""
        if "own" not in (read_json(self.folder / "release.json") or {}):
            return []
        paths = sorted((self.folder / "source").rglob("*"))
        for path in paths:
            if path.is_symlink():
                raise Problem(f"{path} is a symlink: write a file in its place")
        return [path for path in paths if path.is_file()]

    def state(self) -> State:
        content = read_json(self.releases / "state.json") or {}
        # Without a release, slot a is the first one.
        return State(content.get("good"), content.get("slot", "b"))

    def set_state(self, state: State) -> None:
        write_json(self.releases / "state.json", {"good": state.good, "slot": state.slot})

    def numbers(self) -> list[int]:
        if not self.releases.is_dir():
            return []
        return sorted(int(path.name) for path in self.releases.iterdir() if path.name.isdigit())

    def release(self, number: int) -> Release:
        release = Release(self, number)
        if not release.folder.is_dir():
            kept = ", ".join(map(str, self.numbers())) or "none"
            raise Problem(f"{self.name} has no release {number} on this host; it keeps: {kept}")
        return release

    def new_release(self, least: int = 1) -> Release:
        """With a copy of what is wanted. Problem: there is no room for it, and nothing of it is left."""
        release = Release(self, max([least, *[number + 1 for number in self.numbers()]]))
        release.is_new = True
        wanted = self.wanted()
        try:
            release.folder.mkdir(parents=True, mode=0o700)
            for path in wanted:
                copied = release.folder / path.relative_to(self.folder)
                copied.parent.mkdir(parents=True, exist_ok=True)
                shutil.copy2(path, copied)
        except OSError as error:
            release.remove()
            raise Problem(f"{release.folder} cannot be written: {error.strerror or error}") from error
        return release


class Release:
    def __init__(self, app: App, number: int) -> None:
        self.app = app
        self.number = number
        self.folder = app.releases / str(number)
        # Its commands before the release have not run yet.
        self.is_new = False

    @property
    def settings(self) -> dict[str, Any]:
        return read_json(self.folder / "release.json") or {}

    @property
    def record(self) -> dict[str, Any]:
        return read_json(self.folder / "record.json") or {"number": self.number, "result": "unknown"}

    def note(self, **changes: object) -> None:
        write_json(self.folder / "record.json", {**self.record, **changes})

    def services(self, kind: str) -> dict[str, dict[str, Any]]:
        """Settings of the services of a kind: `rolls`, `data` or `single`."""
        services = self.settings.get("services", {})
        return {name: service for name, service in services.items() if service["kind"] == kind}

    def rolls(self) -> bool:
        return bool(self.services("rolls"))

    def remove(self) -> None:
        shutil.rmtree(self.folder, ignore_errors=True)
