"""What Strata makes of an app with a Compose file of its own."""

from __future__ import annotations

import subprocess

import commands
import completed
import once
import pytest
import reading
from host import Host
from own_host import ROLLS, Make
from problem import Problem

DONE = {"depends_on": {"migrate": {"condition": "service_completed_successfully"}, "cache": {"condition": "x"}}}


def test_services_that_the_description_does_not_name_run_by_the_same_rule(make: Make) -> None:
    release = make(
        {
            "web": DONE,
            "worker": {"depends_on": {"queue": {}}},
            "queue": {},
            "migrate": {"depends_on": {"db": {}}},
            "db": {"volumes": [{"type": "volume", "source": "data", "target": "/data"}]},
            "cache": {},
        },
        {"web": ROLLS},
    )
    completed.complete(release)
    services = release.settings["services"]
    kinds = {name: each["kind"] for name, each in services.items()}
    assert kinds == {
        **{"web": "rolls", "worker": "single", "queue": "single", "migrate": "once", "db": "data", "cache": "data"}
    }
    assert services["web"]["image"] == "a/b:1"
    assert services["db"]["port"] is None


def test_the_image_of_the_description_wins(make: Make) -> None:
    release = make({"web": {}}, {"web": {**ROLLS, "image": "other/web:2"}})
    completed.complete(release)
    assert release.settings["services"]["web"]["image"] == "other/web:2"


def test_ports_on_loopback_and_defaults(make: Make) -> None:
    api = {**ROLLS, "kind": "single", "sites": [], "slots": {}}
    release = make({"api": {"ports": [{"published": "3000", "target": 1}], "profiles": ["dev"]}, "b": {"restart": "no"}}, {"api": api})  # fmt: skip
    completed.complete(release)
    model = completed.resolved(release)
    completed.adapt(model, release)
    assert model["services"]["api"] == {
        "image": "a/b:1",
        "restart": "unless-stopped",
        "ports": [{"host_ip": "127.0.0.1", "target": 80, "published": "3000", "protocol": "tcp"}],
    }
    assert model["services"]["b"]["restart"] == "no"


def test_the_order_of_a_release(make: Make, host: Host, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(once, "one_shot", lambda release, slot, service: host.happens(f"run {service}"))
    make(
        {
            "web": {"depends_on": {"migrate": {"condition": "service_completed_successfully"}}},
            "migrate": {"depends_on": {"seed": {"condition": "service_completed_successfully"}, "pool": {}}},
            "seed": {},
            "pool": {"depends_on": {"db": {"condition": "service_healthy"}}},
            "db": {"volumes": [{"type": "volume", "source": "data", "target": "/data"}]},
        },
        {"web": ROLLS},
    )
    commands.apply(host.app, None, {})
    after_the_pulls = host.events[5:13]
    assert after_the_pulls == [
        *["start db", "db is well", "start pool", "pool is well", "run seed", "run migrate"],
        *["start 2 in a", "web is well"],
    ]


def test_compose_gets_both_files_the_profiles_and_no_variable_of_this_process(
    make: Make, host: Host, monkeypatch: pytest.MonkeyPatch
) -> None:
    release = make({"web": {}})
    monkeypatch.undo()
    ran: list[tuple[str, ...]] = []
    answers = [("", "{}"), ('level=warning msg="The \\"TAG\\" variable is not set. Defaulting"', "{}")]

    def run(*command: str) -> subprocess.CompletedProcess[str]:
        ran.append(command)
        stderr, stdout = answers.pop(0)
        return subprocess.CompletedProcess(command, 0, stdout, stderr)

    monkeypatch.setattr(reading, "run", run)
    assert reading.resolved(release) == {}
    words, folder = " ".join(ran[0]), release.folder
    assert words.startswith("env -i PATH=")
    assert f"--project-directory {folder}/source -f {folder}/source/compose.yaml -f {folder}/compose.yaml" in words
    assert words.endswith(f"--env-file {folder}/.env --profile dev config --format json")
    with pytest.raises(Problem, match="variables of the Compose file of shop have no value: TAG"):
        reading.resolved(release)


def test_the_folder_belongs_to_a_release(make: Make, host: Host) -> None:
    release = make({"web": {}})
    assert (release.folder / "source/compose.yaml").read_text() == "services: {}\n"
    before = host.app.digest()
    (host.app.folder / "source/compose.yaml").write_text("services: { web: }\n")
    assert host.app.digest() != before
    (host.app.folder / "source/link").symlink_to("/etc/shadow")
    with pytest.raises(Problem, match="source/link is a symlink"):
        host.app.digest()
