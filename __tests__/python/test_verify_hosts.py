"""Checks on hosts, where the lab's hosts cannot show what is wrong."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import host_checks
import pytest
from host_checks import NotObservable, Problem
from host_part import part

Answers = dict[str, tuple[int, str]]


def programs(answers: Answers) -> Callable[..., subprocess.CompletedProcess[str]]:
    """Stands in for programs: the longest beginning of the command line that is in the table answers."""

    def attempt(*words: str, **_: object) -> subprocess.CompletedProcess[str]:
        line = " ".join(words)
        matches = [start for start in answers if line.startswith(start)]
        code, output = answers[max(matches, key=len)]
        return subprocess.CompletedProcess(words, code, output if code == 0 else "", output if code else "")

    return attempt


def use(monkeypatch: pytest.MonkeyPatch, module: ModuleType, answers: Answers) -> None:
    stand_in = programs(answers)
    for target in (host_checks, module):
        if hasattr(target, "attempt"):
            monkeypatch.setattr(target, "attempt", stand_in)


class TestClock:
    def answers(self, container: int, synchronized: str) -> Answers:
        return {"systemd-detect-virt": (container, ""), "timedatectl": (0, synchronized)}

    def test_synchronized(self, monkeypatch: pytest.MonkeyPatch) -> None:
        module = part("servers")
        use(monkeypatch, module, self.answers(1, "yes\n"))
        assert module.clock(None) == "synchronized"

    def test_not_synchronized(self, monkeypatch: pytest.MonkeyPatch) -> None:
        module = part("servers")
        use(monkeypatch, module, self.answers(1, "no\n"))
        with pytest.raises(Problem, match="not synchronized"):
            module.clock(None)

    def test_a_container_cannot_tell(self, monkeypatch: pytest.MonkeyPatch) -> None:
        module = part("servers")
        use(monkeypatch, module, self.answers(0, "no\n"))
        with pytest.raises(NotObservable):
            module.clock(None)


class TestVolumes:
    def test_mounted_now_and_later(self, monkeypatch: pytest.MonkeyPatch) -> None:
        module = part("volumes")
        monkeypatch.setattr(module.os.path, "ismount", lambda path: path == "/data")
        monkeypatch.setattr(module, "read", lambda _: "UUID=1 /data ext4 defaults 0 2\n")
        assert "/data mounted" in module.mounts(["/data"])

    def test_not_mounted(self, monkeypatch: pytest.MonkeyPatch) -> None:
        module = part("volumes")
        monkeypatch.setattr(module.os.path, "ismount", lambda _: False)
        monkeypatch.setattr(module, "read", lambda _: "UUID=1 /data ext4 defaults 0 2\n")
        with pytest.raises(Problem, match="nothing is mounted at /data"):
            module.mounts(["/data"])

    def test_missing_after_a_restart(self, monkeypatch: pytest.MonkeyPatch) -> None:
        module = part("volumes")
        monkeypatch.setattr(module.os.path, "ismount", lambda _: True)
        monkeypatch.setattr(module, "read", lambda _: "UUID=1 /data-old ext4 defaults 0 2\n")
        with pytest.raises(Problem, match="after a restart"):
            module.mounts(["/data"])


class TestMail:
    @pytest.mark.parametrize(("mode", "is_sound"), [(0o600, True), (0o640, False), (0o644, False)])
    def test_password_is_for_root_alone(self, tmp_path: Path, mode: int, is_sound: bool) -> None:
        file = tmp_path / "msmtprc"
        file.write_text("password x")
        file.chmod(mode)
        wanted = {str(file): f"0600 {host_checks.owner(os.getuid())}:{host_checks.group(os.getgid())}"}
        assert (host_checks.mode_problems(wanted) == []) is is_sound


class TestKernelParameters:
    def reason(self, monkeypatch: pytest.MonkeyPatch, text: str, container: bool = False) -> str:
        module = part("admin")
        use(monkeypatch, module, {"systemd-detect-virt": (0 if container else 1, "")})
        monkeypatch.setattr(module, "read", lambda path: text if path == module.SYSCTL else Path(path).read_text())
        return str(host_checks.outcome_of(module.kernel_parameters, None)["reason"])

    def test_with_and_without_a_dash(self, monkeypatch: pytest.MonkeyPatch) -> None:
        now = Path("/proc/sys/kernel/pid_max").read_text().strip()
        assert self.reason(monkeypatch, f"-kernel.pid_max = {now}\n") == "1 of 1 are in force"
        assert "kernel.pid_max is" in self.reason(monkeypatch, "-kernel.pid_max = 1\n")
        assert "kernel.pid_max is" in self.reason(monkeypatch, "kernel.pid_max=1\n")

    def test_a_container_has_only_a_network_of_its_own(self, monkeypatch: pytest.MonkeyPatch) -> None:
        assert "only 0 of 0" in self.reason(monkeypatch, "kernel.pid_max = 1\n", container=True)
        network = "kernel.pid_max = 1\nnet.ipv4.ip_default_ttl = 1\n"
        assert self.reason(monkeypatch, network, container=True).startswith("net.ipv4.ip_default_ttl is")

    def test_nothing_that_can_be_read_is_not_green(self, monkeypatch: pytest.MonkeyPatch) -> None:
        assert "only 0 of 1" in self.reason(monkeypatch, "no.such = 1\n")
        assert "only 0 of 0" in self.reason(monkeypatch, "# nothing\n")


class TestSshd:
    EXPECTED = {"users": ["root"], "settings": {"port": ["2222"], "permitrootlogin": ["prohibit-password", "no"]}}  # noqa: RUF012

    def run(self, monkeypatch: pytest.MonkeyPatch, settings: str) -> str:
        module = part("ssh")
        use(monkeypatch, module, {"/usr/sbin/sshd": (0, settings)})
        monkeypatch.setattr(module, "mode_problems", lambda _: [])
        monkeypatch.setattr(module, "unit_problem", lambda: [])
        return str(module.sshd(self.EXPECTED))

    @pytest.mark.parametrize("ports", ["port 2222\n", "port 2222\nport 22\n"])
    def test_the_described_port_is_one_of_its_ports(self, monkeypatch: pytest.MonkeyPatch, ports: str) -> None:
        assert "keys only" in self.run(monkeypatch, f"{ports}permitrootlogin no\n")

    def test_another_port(self, monkeypatch: pytest.MonkeyPatch) -> None:
        with pytest.raises(Problem, match="port is 22 for root, not 2222"):
            self.run(monkeypatch, "port 22\npermitrootlogin no\n")

    def test_a_weaker_setting(self, monkeypatch: pytest.MonkeyPatch) -> None:
        with pytest.raises(Problem, match="permitrootlogin is yes for root, not prohibit-password"):
            self.run(monkeypatch, "port 2222\npermitrootlogin yes\n")
