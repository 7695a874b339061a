"""Files that containers mount: each stays where it is while it is the same, and old ones go."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import mounted
import pytest
from app import Release
from host import Host
from problem import Problem, write_json


@pytest.fixture
def release(host: Host) -> Release:
    return release_of(host, 1)


def release_of(host: Host, number: int) -> Release:
    release = Release(host.app, number)
    (release.folder / "source/conf.d").mkdir(parents=True)
    (release.folder / "source/nginx.conf").write_bytes(b"events {} # \xff")
    (release.folder / "source/conf.d/site.conf").write_text("{{ 7 * 7 }}")
    return release


def placed(release: Release, source: str, **of: Any) -> Path:
    volume = {"type": "bind", "source": str(release.folder / "source" / source), "target": "/x", **of}
    mounted.place({"services": {"web": {"volumes": [volume]}}}, release)
    return Path(volume["source"])


def test_a_file_is_the_same_one_in_the_next_release_until_it_changes(host: Host, release: Release) -> None:
    first = placed(release, "nginx.conf")
    assert first.read_bytes() == b"events {} # \xff"
    assert first.is_relative_to(host.app.folder / "mounted")
    later = release_of(host, 2)
    assert placed(later, "nginx.conf") == first
    (later.folder / "source/nginx.conf").write_text("events { }")
    assert placed(later, "nginx.conf") != first
    assert placed(release, "nginx.conf").read_bytes() == b"events {} # \xff"


def test_a_folder_that_is_only_read_is_copied_whole(release: Release) -> None:
    folder = placed(release, "conf.d", read_only=True)
    assert (folder / "site.conf").read_text() == "{{ 7 * 7 }}"


def test_a_folder_that_a_container_writes_stays_with_what_it_wrote(host: Host, release: Release) -> None:
    folder = placed(release, "conf.d")
    assert folder == host.app.folder / "data/conf.d"
    (folder / "written").write_text("by the app")
    assert placed(release_of(host, 2), "conf.d") == folder
    assert sorted(path.name for path in folder.iterdir()) == ["site.conf", "written"]
    assert placed(release, "uploads").is_dir()


def test_configs_and_other_folders_of_the_host(release: Release) -> None:
    model: dict[str, Any] = {
        "services": {"web": {"volumes": [{"type": "bind", "source": "/srv/media"}, {"type": "volume"}]}},
        "configs": {"app": {"file": str(release.folder / "source/nginx.conf")}, "text": {"content": "a"}},
    }
    mounted.place(model, release)
    assert model["services"]["web"]["volumes"][0]["source"] == "/srv/media"
    assert "/mounted/" in model["configs"]["app"]["file"]


def test_a_symlink_is_refused(release: Release) -> None:
    (release.folder / "source/conf.d/link").symlink_to("/etc/shadow")
    with pytest.raises(Problem, match="is a symlink"):
        placed(release, "conf.d", read_only=True)


def test_copies_that_no_release_mounts_are_removed(host: Host, release: Release) -> None:
    stays = placed(release, "nginx.conf")
    goes = placed(release, "conf.d", read_only=True)
    write_json(release.folder / "shared.json", {"source": str(stays)})
    mounted.forget(host.app)
    assert (stays.exists(), goes.exists()) == (True, False)
