"""A host with apps in a folder, and a Docker that only remembers."""

from __future__ import annotations

import json
from pathlib import Path

import paths  # noqa: F401
import pytest
from ansible.module_utils import strata_left as left
from ansible.module_utils import strata_left_removal as removal
from strata_undescribed import perform


class LeftHost:
    def __init__(self, root: Path) -> None:
        self.root = root
        self.events: list[str] = []
        # Id → project, folder, volumes.
        self.containers: dict[str, tuple[str, str, list[str]]] = {}
        # Name → labels.
        self.networks: dict[str, list[str]] = {}
        self.volumes: dict[str, list[str]] = {}
        self.is_down = False

    def folder(self, app: str) -> Path:
        return self.root / "opt" / app

    def app(self, name: str, settings: str | None = None) -> Path:
        """As role `app` and a release leave it."""
        folder = self.folder(name)
        (folder / "releases" / "1").mkdir(parents=True)
        (folder / "releases" / "1" / ".env").write_text("SECRET=1")
        for file in ("compose.yaml", ".env", "jobs.json"):
            (folder / file).write_text("")
        (folder / "release.json").write_text(settings or json.dumps({"services": {}, "proxy": None}))
        return folder

    def container(self, name: str, project: str, *volumes: str) -> None:
        app = project.removesuffix("_a").removesuffix("_b")
        self.containers[name] = (project, str(self.folder(app)), list(volumes))

    def docker(self, *words: str) -> list[str]:
        if self.is_down:
            raise left.Refused("`docker version` failed: no daemon")
        self.events.append(" ".join(words))
        verb = words[0] if words[0] not in ("network", "volume") else f"{words[0]} {words[1]}"
        answer: list[str] = getattr(self, verb.replace(" ", "_"))(words)
        return answer

    def version(self, _words: tuple[str, ...]) -> list[str]:
        return ["29"]

    def ps(self, words: tuple[str, ...]) -> list[str]:
        folder = words[3].partition("working_dir=")[2]
        return [f"{name} {project}" for name, (project, of, _) in self.containers.items() if of == folder]

    def inspect(self, words: tuple[str, ...]) -> list[str]:
        return [volume for name in words[3:] for volume in self.containers[name][2]]

    def stop(self, _words: tuple[str, ...]) -> list[str]:
        return []

    def rm(self, words: tuple[str, ...]) -> list[str]:
        for name in words[2:]:
            del self.containers[name]
        return []

    def network_ls(self, words: tuple[str, ...]) -> list[str]:
        return [name for name, labels in self.networks.items() if words[-1].removeprefix("label=") in labels]

    def network_rm(self, words: tuple[str, ...]) -> list[str]:
        del self.networks[words[2]]
        return []

    def volume_ls(self, words: tuple[str, ...]) -> list[str]:
        label = words[4].removeprefix("label=") if len(words) > 3 else None
        return [name for name, labels in self.volumes.items() if label is None or label in labels]

    def volume_rm(self, words: tuple[str, ...]) -> list[str]:
        del self.volumes[words[2]]
        return []


@pytest.fixture
def host(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> LeftHost:
    host = LeftHost(tmp_path)
    (tmp_path / "opt").mkdir()
    (tmp_path / "nginx").mkdir()
    monkeypatch.setattr(left, "OPT", str(tmp_path / "opt"))
    monkeypatch.setattr(left, "NOTES", str(tmp_path / "notes"))
    monkeypatch.setattr(removal, "NGINX", str(tmp_path / "nginx"))
    monkeypatch.setattr(removal, "GITOPS_SETTINGS", str(tmp_path / "gitops"))
    monkeypatch.setattr(removal, "GITOPS_STATES", str(tmp_path / "states"))
    monkeypatch.setattr(left, "docker", host.docker)
    monkeypatch.setattr(removal, "stop_units", lambda app: host.events.append(f"stop units of {app}"))
    return host


def old_shop(host: LeftHost) -> None:
    """An app with two slots and a volume, and another app."""
    host.app("shop")
    host.app("blog")
    (host.root / "nginx" / "shop.b").write_text("")
    (host.root / "nginx" / "blog.b").write_text("")
    for project in ("shop", "shop_a", "shop_b", "blog_a"):
        host.container(f"{project}-1", project)
    host.containers["shop-1"][2].append("shop_data")
    host.networks = {"n1": ["strata.app=shop"], "n2": ["com.docker.compose.project=shop"], "n3": ["strata.app=blog"]}
    host.volumes = {"shop_data": ["com.docker.compose.project=shop"], "blog_data": ["com.docker.compose.project=blog"]}


def up(host: LeftHost, described: list[str], *consent: str) -> list[str]:
    """What the role does. @returns what was deleted with consent"""
    host.events.clear()
    return perform(left.apps_that_left(described), described, list(consent))
