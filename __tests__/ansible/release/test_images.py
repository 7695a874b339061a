"""Images of releases that a host keeps no longer are removed; those that something needs stay."""

from __future__ import annotations

import json
from subprocess import CompletedProcess
from typing import Any

import commands
import containers
import images
import pytest
import recording
from host import Host
from problem import Problem

REMOVE_UNNEEDED, ABOUT = images.remove_unneeded, images.about


class Docker:
    """Images by their names, and those that containers use."""

    def __init__(self) -> None:
        self.images: dict[str, dict[str, Any]] = {}
        self.used: list[str] = []
        self.removed: list[str] = []
        self.is_down = False

    def pulled(self, image: str) -> str:
        tag = image.partition("@")[0]
        digest = f"{tag.rpartition(':')[0]}@sha256:{tag}"
        self.images[tag] = self.images[digest] = {"Id": tag, "RepoTags": [tag], "RepoDigests": [digest]}
        return digest

    def run(self, *words: str, timeout: float = 0) -> CompletedProcess[str]:
        if words[:3] == ("docker", "image", "rm"):
            self.removed.append(words[3])
            return CompletedProcess(words, 0 if self.images.pop(words[3], None) else 1, "", "")
        known = self.images.get(words[3])
        return CompletedProcess(words, 0 if known else 1, json.dumps([known]), "")

    def output(self, *words: str, timeout: float = 0) -> str:
        if self.is_down:
            raise Problem("Docker does not answer")
        return "\n".join(self.used)


@pytest.fixture
def docker(host: Host, monkeypatch: pytest.MonkeyPatch) -> Docker:
    docker = Docker()
    monkeypatch.setattr(images, "remove_unneeded", REMOVE_UNNEEDED)
    monkeypatch.setattr(images, "about", ABOUT)
    monkeypatch.setattr(images, "run", docker.run)
    monkeypatch.setattr(images, "output", docker.output)
    monkeypatch.setattr(containers, "pull", docker.pulled)
    return docker


def release(host: Host, version: int) -> None:
    """One of the image `shop/web:<version>`."""
    host.want(str(version), web=web(version))
    commands.apply(host.app, None, {})


def web(version: int) -> dict[str, Any]:
    slots = {"a": 3000, "b": 13000}
    return {"kind": "rolls", "image": f"shop/web:{version}", "port": 3000, "slots": slots, "sites": []}


def test_the_image_of_a_release_that_is_kept_no_longer_goes_by_all_of_its_names(host: Host, docker: Docker) -> None:
    for version in range(1, 6):
        release(host, version)
    assert docker.removed == []
    release(host, 6)
    assert docker.removed == ["shop/web:1", "shop/web@sha256:shop/web:1"]
    assert "shop/web:2" in docker.images


def test_an_image_that_a_kept_release_has_stays(host: Host, docker: Docker) -> None:
    for version in (1, 2, 3, 4, 5, 1, 7):
        release(host, version)
    assert docker.removed == ["shop/web:2", "shop/web@sha256:shop/web:2"]


def test_an_image_of_another_app_stays_also_while_its_release_goes_on(host: Host, docker: Docker) -> None:
    other = host.root / "other" / "releases" / "1"
    other.mkdir(parents=True)
    (other / "release.json").write_text(json.dumps({"services": {"web": {"image": "shop/web:1"}}}))
    for version in range(1, 8):
        release(host, version)
    assert docker.removed == ["shop/web:2", "shop/web@sha256:shop/web:2"]


def test_an_image_that_any_container_uses_stays(host: Host, docker: Docker) -> None:
    docker.used = ["shop/web:1"]
    for version in range(1, 8):
        release(host, version)
    assert docker.removed == ["shop/web:2", "shop/web@sha256:shop/web:2"]


def test_a_docker_that_does_not_answer_makes_no_good_release_a_failed_one(host: Host, docker: Docker) -> None:
    docker.is_down = True
    for version in range(1, 7):
        release(host, version)
    assert (host.app.state().good, docker.removed) == (6, [])


def test_an_image_without_a_name_goes_by_its_id(host: Host, docker: Docker) -> None:
    docker.images["shop/web:1"] = {"Id": "sha256:1", "RepoTags": None, "RepoDigests": []}
    images.remove_unneeded({"shop/web:1"})
    assert docker.removed == ["sha256:1"]


def test_going_back_fetches_only_what_the_weekly_removal_took(
    host: Host, docker: Docker, monkeypatch: pytest.MonkeyPatch
) -> None:
    fetched: list[str] = []
    monkeypatch.setattr(recording, "resolve", lambda release, images: None)
    release(host, 1)
    release(host, 2)
    monkeypatch.setattr(containers, "pull", fetched.append)
    commands.roll_back(host.app, 1, {})
    assert fetched == []
    del docker.images["shop/web@sha256:shop/web:2"]
    commands.roll_back(host.app, 2, {})
    assert fetched == ["shop/web@sha256:shop/web:2"]
