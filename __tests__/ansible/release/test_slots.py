"""How an app is parted into the services that all releases share and those of a slot."""

from __future__ import annotations

import json
from typing import Any

import composed
import pytest
from host import WEB, Host
from problem import write_json

MODEL: dict[str, Any] = {
    "name": "shop",
    "services": {
        "web": {
            "image": "shop/web:1",
            "depends_on": {"api": {"condition": "service_started"}, "cache": {"condition": "service_started"}},
            "networks": {"default": None},
            "ports": [{"published": "3000", "target": 3000}],
        },
        "api": {"image": "shop/api:1", "networks": {"default": None}, "labels": {"own": "label"}},
        "cache": {"image": "redis:7", "networks": {"default": None}, "depends_on": {"web": {}}},
        "probe": {"image": "shop/probe:1", "network_mode": "host"},
    },
    "networks": {"default": {"name": "shop_default"}},
    "volumes": {"uploads": {"name": "shop_uploads"}},
}


@pytest.fixture
def release(host: Host) -> Any:
    api = {**WEB, "port": 8080, "container_port": 80, "slots": {"a": 8080, "b": 18080}, "sites": []}
    single = {**WEB, "kind": "single", "port": None, "sites": []}
    host.want("1", web=WEB, api=api, cache=single, probe=single)
    return host.app.new_release()


def test_a_slot_has_ports_networks_and_a_project_of_its_own(release: Any) -> None:
    slot = composed.of_slot(MODEL, release, "b")
    assert slot["name"] == "shop_b"
    assert list(slot["services"]) == ["web", "api"]
    (port,) = slot["services"]["api"]["ports"]
    assert port == {"host_ip": "127.0.0.1", "target": 80, "published": "18080", "protocol": "tcp"}
    assert slot["services"]["api"]["labels"] == {"own": "label", "strata.release": "1"}
    assert slot["networks"] == {"default": {"name": "shop_b_default", "external": True}}
    assert slot["volumes"] == {"uploads": {"name": "shop_uploads", "external": True}}


def test_nobody_depends_on_a_service_of_the_other_part(release: Any) -> None:
    assert composed.of_slot(MODEL, release, "a")["services"]["web"]["depends_on"] == {
        "api": {"condition": "service_started"}
    }
    assert "depends_on" not in composed.shared(MODEL, release)["services"]["cache"]


def test_shared_services_are_reached_from_both_slots_and_keep_the_network_of_the_host(release: Any) -> None:
    shared = composed.shared(MODEL, release)
    assert list(shared["services"]) == ["cache", "probe"]
    assert shared["services"]["cache"]["networks"] == {"a_default": None, "b_default": None}
    assert shared["services"]["probe"] == {"image": "shop/probe:1", "network_mode": "host"}
    assert {each["name"] for each in shared["networks"].values()} == {"shop_a_default", "shop_b_default"}


def test_without_a_service_that_rolls_nothing_is_another_one_than_compose_says(host: Host) -> None:
    single = {**WEB, "kind": "single", "sites": []}
    host.want("1", **dict.fromkeys(MODEL["services"], single))
    release = host.app.new_release()
    assert composed.shared(MODEL, release)["networks"] == MODEL["networks"]
    assert composed.slot_networks(release) == []


def test_the_model_itself_is_not_changed(release: Any) -> None:
    before = json.dumps(MODEL)
    composed.shared(MODEL, release)
    composed.of_slot(MODEL, release, "a")
    assert json.dumps(MODEL) == before


def test_every_character_arrives_as_itself(release: Any) -> None:
    write_json(release.folder / "shared.json", {"MOTTO": 'é😀 \\ "'})
    text = (release.folder / "shared.json").read_text("utf-8")
    assert "é😀" in text
    assert json.loads(text) == {"MOTTO": 'é😀 \\ "'}
