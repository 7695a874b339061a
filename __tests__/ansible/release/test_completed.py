"""What Strata makes of an app with a Compose file of its own."""

from __future__ import annotations

import subprocess
from pathlib import Path

import commands
import completed
import images
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


def test_a_file_of_a_repository_tells_the_port_of_the_container(make: Make) -> None:
    web = {**ROLLS, "container_port": 3000}
    release = make({"web": {"ports": [{"published": "3000", "target": 80}, {"published": "", "target": 9}]}}, {"web": web})  # fmt: skip
    completed.complete(release)
    assert release.settings["services"]["web"]["container_port"] == 80


def test_a_site_whose_container_holds_data_is_on_the_ports_of_both_slots(make: Make) -> None:
    data = {"volumes": [{"type": "volume", "source": "data", "target": "/data"}]}
    release = make({"web": data}, {"web": ROLLS})
    completed.complete(release)
    model = completed.resolved(release)
    completed.adapt(model, release)
    assert release.settings["services"]["web"]["kind"] == "data"
    assert [each["published"] for each in model["services"]["web"]["ports"]] == ["3000", "13000"]


def test_a_file_that_is_refused_counts_as_failed_with_the_reason_and_the_next_one_is_released(
    make: Make, host: Host
) -> None:
    make({"web": {"network_mode": "host"}}, {"web": ROLLS})
    with pytest.raises(Problem):
        commands.apply(host.app, None, {})
    assert "web: compose-host-namespace: `network_mode: host`" in host.app.release(2).record["reason"]
    assert images.of_release(host.app.release(2)) == set()
    make({"web": {}}, {"web": ROLLS})
    assert commands.apply(host.app, None, {})["changed"]
    with pytest.raises(Problem, match="compose-services: no service runs"):
        completed.complete(make({}))


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


def test_a_file_of_a_repository_is_read_by_a_user_who_may_read_no_secret_of_the_host(
    make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A program in place of Compose, by that user: it finds its own files, and none of root's."""
    release = make({"web": {}}, from_repository=True)
    monkeypatch.undo()
    secret = release.folder / "secret"
    secret.write_text("of another app")
    secret.chmod(0o600)
    look = f'test ! -r {secret} && cd $0/source && cat compose.yaml ../.env >/dev/null && echo \'{{"services": {{"at": "\'$PWD\'"}}}}\''
    ran: list[tuple[str, ...]] = []

    def run(*command: str) -> subprocess.CompletedProcess[str]:
        ran.append(command)
        folder = command[command.index("--env-file") + 1].removesuffix("/.env")
        start = command[: command.index("env")]
        return subprocess.run([*start, "sh", "-c", look, folder], capture_output=True, text=True, check=False)

    monkeypatch.setattr(reading, "run", run)
    assert reading.resolved(release) == {"services": {"at": f"{release.folder}/source"}}
    assert "HOME=/root" not in ran[0]
    assert not Path(ran[0][-4].removesuffix("/.env")).exists()


def test_the_folder_belongs_to_a_release(make: Make, host: Host) -> None:
    release = make({"web": {}})
    assert (release.folder / "source/compose.yaml").read_text() == "services: {}\n"
    before = host.app.digest()
    (host.app.folder / "source/compose.yaml").write_text("services: { web: }\n")
    assert host.app.digest() != before
    (host.app.folder / "source/link").symlink_to("/etc/shadow")
    with pytest.raises(Problem, match="source/link is a symlink"):
        host.app.digest()
