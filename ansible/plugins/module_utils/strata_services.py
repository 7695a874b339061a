"""Units that must be enabled and running: one systemctl call when there is nothing to do."""

from __future__ import annotations

import os
import signal
import subprocess
import time
from contextlib import suppress
from pathlib import Path

from ansible.module_utils.basic import AnsibleModule

PATIENCE_SECONDS = 10
# Where systemd forgot the process of a unit, its own note is left.
NOTES = {"ssh.service": Path("/run/sshd.pid")}
PROCESSES = Path("/proc")


def shown(unit: str, *properties: str) -> dict[str, str]:
    words = ["systemctl", "show", "-p", ",".join(properties), unit]
    said = subprocess.run(words, capture_output=True, text=True, check=False).stdout
    return dict(line.partition("=")[::2] for line in said.splitlines())


def runs(unit: str) -> bool:
    found = shown(unit, "UnitFileState", "ActiveState")
    return found.get("UnitFileState") == "enabled" and found.get("ActiveState") == "active"


def has_another_name(unit: str) -> bool:
    said = subprocess.run(["systemctl", "cat", unit], capture_output=True, text=True, check=False).stdout
    return any(line.startswith("Alias=") for line in said.splitlines())


def left_over(unit: str, main: str) -> int | None:
    """The process of a unit that systemd has forgotten: none can be started beside it, it holds the port.

    While systemd takes it for the main one of a unit that is down, its end would be the end of systemd 252.
    """
    noted = [main]
    with suppress(OSError, KeyError):
        noted.append(NOTES[unit].read_text().strip())
    known = shown(unit, "MainPID").get("MainPID", "0")
    return next((int(pid) for pid in noted if pid != known and belongs(pid, unit)), None)


def belongs(pid: str, unit: str) -> bool:
    try:
        groups = (PROCESSES / pid / "cgroup").read_text().splitlines()
    except OSError:
        return False
    return pid != "0" and any(group.endswith(f"/{unit}") for group in groups)


def end(pid: int) -> None:
    """Asked to, a listener goes and its connections stay."""
    with suppress(ProcessLookupError):
        os.kill(pid, signal.SIGTERM)
    for _ in range(PATIENCE_SECONDS * 10):
        if not (PROCESSES / str(pid)).exists():
            return
        time.sleep(0.1)


def alternatives(item: str) -> list[str]:
    """`a | b` is satisfied by either; the first one is started when neither runs."""
    return [unit.strip() for unit in item.split("|")]


def start(module: AnsibleModule, units: list[str]) -> list[str]:
    """The units that had to be enabled or started."""
    groups = [alternatives(item) for item in units]
    idle = [group[0] for group in groups if not any(runs(unit) for unit in group)]
    if idle and not module.check_mode:
        module.run_command(["systemctl", "daemon-reload"], check_rc=True)
        # Neither a mask nor many failed starts in a row may keep it down; neither is there as a rule.
        for words in (["unmask"], ["unmask", "--runtime"], ["reset-failed"]):
            module.run_command(["systemctl", *words, *idle])
        for unit in idle:
            bring_up(module, unit)
    return idle


def bring_up(module: AnsibleModule, unit: str) -> None:
    before = shown(unit, "ActiveState", "MainPID")
    if before.get("ActiveState") == "active" and has_another_name(unit):
        # systemd 252 forgets a running sshd when `enable` brings back its other name, sshd.service. In one command: this
        # connection may not outlive a daemon that stays down.
        words = 'systemctl stop "$0"; systemctl enable "$0"; systemctl start "$0"'
        module.run_command(["/bin/sh", "-c", words, unit], check_rc=True)
        return
    module.run_command(["systemctl", "enable", unit], check_rc=True)
    code = module.run_command(["systemctl", "start", unit])[0]
    if code == 0:
        return
    pid = left_over(unit, before.get("MainPID", "0"))
    if pid:
        end(pid)
        module.run_command(["systemctl", "reset-failed", unit])
    module.run_command(["systemctl", "start", unit], check_rc=True)
