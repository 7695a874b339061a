"""Apps that left the description: all that Strata made of them goes, and no data without consent by name."""

from __future__ import annotations

import json

import paths  # noqa: F401
import pytest
from ansible.module_utils import strata_left as left
from left_host import LeftHost, host, old_shop, up

__all__ = ["host"]


def test_containers_networks_secrets_and_the_file_of_its_slot_go_and_another_app_stays(host: LeftHost) -> None:
    old_shop(host)
    up(host, ["blog"])
    assert list(host.containers) == ["blog_a-1"]
    assert list(host.networks) == ["n3"]
    assert [path.name for path in (host.root / "opt").iterdir()] == ["blog"]
    assert [path.name for path in (host.root / "nginx").iterdir()] == ["blog.b"]
    assert (host.folder("blog") / ".env").exists()


def test_what_runs_is_stopped_before_it_is_removed_and_its_jobs_before_that(host: LeftHost) -> None:
    old_shop(host)
    up(host, ["blog"])
    changes = [event for event in host.events if event.split()[0] in ("stop", "rm")]
    assert changes == [
        "stop units of shop",
        "stop -t 30 shop-1 shop_a-1 shop_b-1",
        "rm --force shop-1 shop_a-1 shop_b-1",
    ]


def test_volumes_stay_also_those_without_a_name_until_each_is_named(host: LeftHost) -> None:
    old_shop(host)
    host.containers["shop_a-1"][2].append("0f3a")
    host.volumes["0f3a"] = []
    assert up(host, ["blog"]) == []
    assert left.data_that_stays(["blog"]) == {"shop": ["0f3a", "shop_data"]}
    assert up(host, ["blog"], "shop", "blog_data") == []
    assert up(host, ["blog"], "shop_data") == ["shop_data"]
    assert left.data_that_stays(["blog"]) == {"shop": ["0f3a"]}
    assert up(host, ["blog"], "0f3a") == ["0f3a"]
    assert list(host.volumes) == ["blog_data"]
    assert left.noted_apps() == []


def test_an_app_and_its_volumes_go_in_one_run_with_consent(host: LeftHost) -> None:
    old_shop(host)
    assert up(host, ["blog"], "shop_data") == ["shop_data"]
    assert list(host.volumes) == ["blog_data"]


def test_files_of_other_people_in_its_folder_stay_until_the_folder_is_named(host: LeftHost) -> None:
    old_shop(host)
    uploads = host.folder("shop") / "uploads"
    uploads.mkdir()
    (uploads / "photo").write_text("")
    up(host, ["blog"], "shop_data")
    assert [path.name for path in host.folder("shop").iterdir()] == ["uploads"]
    folder = str(host.folder("shop"))
    assert left.data_that_stays(["blog"]) == {"shop": [folder]}
    assert up(host, ["blog"], folder) == [folder]
    assert not host.folder("shop").exists()


def test_an_app_that_is_described_again_keeps_its_data_whatever_the_consent(host: LeftHost) -> None:
    old_shop(host)
    up(host, ["blog"])
    host.app("shop")
    assert up(host, ["blog", "shop"], "shop_data", str(host.folder("shop"))) == []
    assert "shop_data" in host.volumes
    assert left.noted_apps() == []


@pytest.mark.parametrize(
    ("name", "settings"),
    [
        ("theirs", '{"version": 3}'),
        ("theirs", "[]"),
        ("Theirs", json.dumps({"services": {}, "proxy": None})),
        ("the.irs", json.dumps({"services": {}, "proxy": None})),
    ],
)
def test_a_folder_of_other_people_is_not_touched(host: LeftHost, name: str, settings: str) -> None:
    folder = host.app(name, settings)
    (folder / "compose.yaml").write_text("services: {}\n")
    assert left.apps_that_left([]) == []


def test_what_an_app_has_of_its_git_repository_goes_too_with_its_deploy_key(host: LeftHost) -> None:
    old_shop(host)
    for app in ("shop", "blog"):
        for file in (
            f"gitops/{app}.json",
            f"states/{app}.json",
            f"states/{app}/key",
            f"opt/{app}/source.old/compose.yaml",
        ):
            (host.root / file).parent.mkdir(parents=True, exist_ok=True)
            (host.root / file).write_text("")
    up(host, ["blog"])
    left_of = [
        path.relative_to(host.root) for path in host.root.rglob("*") if "shop" in str(path.relative_to(host.root))
    ]
    assert [str(path) for path in left_of] == ["notes/shop.json"]
    assert (host.root / "states/blog/key").exists()


def test_a_link_to_a_folder_is_not_followed(host: LeftHost) -> None:
    elsewhere = host.app("shop").rename(host.root / "elsewhere")
    host.folder("shop").symlink_to(elsewhere)
    assert left.apps_that_left([]) == []


def test_a_container_of_the_same_name_from_another_folder_or_of_another_project_stays(host: LeftHost) -> None:
    old_shop(host)
    host.containers["theirs"] = ("shop", "/home/ada/shop", [])
    host.containers["by-hand"] = ("trial", str(host.folder("shop")), [])
    up(host, ["blog"])
    assert list(host.containers) == ["blog_a-1", "theirs", "by-hand"]


def test_an_app_from_before_releases_is_known_by_its_compose_file(host: LeftHost) -> None:
    folder = host.app("shop")
    (folder / "release.json").unlink()
    (folder / "compose.yaml").write_text("# Written by Strata.\nservices: {}\n")
    up(host, [])
    assert not folder.exists()
