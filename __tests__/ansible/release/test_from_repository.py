"""A Compose file that comes from a repository, so that nobody read it before the host."""

from __future__ import annotations

import subprocess
from pathlib import Path

import commands
import completed
import images
import pytest
import reading
from host import Host
from own_host import ROLLS, Make
from problem import Problem


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
