"""Enables and starts systemd units; needs one systemctl call if there is nothing to do."""

from __future__ import annotations

import os
import signal
import subprocess
import time
from contextlib import suppress
from pathlib import Path

from ansible.module_utils.basic import AnsibleModule

PATIENCE_SECONDS = 10
# Pidfiles that services write themselves, for processes that systemd has lost.
NOTES = {"ssh.service": Path("/run/sshd.pid")}
PROCESSES = Path("/proc")


def show(unit: str, *properties: str) -> dict[str, str]:
    command = ["systemctl", "show", "-p", ",".join(properties), unit]
    output = subprocess.run(command, capture_output=True, text=True, check=False).stdout
    return dict(line.partition("=")[::2] for line in output.splitlines())


def runs(unit: str) -> bool:
    state = show(unit, "UnitFileState", "ActiveState")
    return state.get("UnitFileState") == "enabled" and state.get("ActiveState") == "active"


def has_alias(unit: str) -> bool:
    output = subprocess.run(["systemctl", "cat", unit], capture_output=True, text=True, check=False).stdout
    return any(line.startswith("Alias=") for line in output.splitlines())


def orphan_pid(unit: str, main: str) -> int | None:
    """The process of a unit that systemd has lost. It still holds the port, so the unit cannot start.

    Never returns the unit's main process according to systemd: systemd 252 crashes if that process ends while the unit is down.
    """
    candidates = [main]
    with suppress(OSError, KeyError):
        candidates.append(NOTES[unit].read_text().strip())
    main_pid = show(unit, "MainPID").get("MainPID", "0")
    return next((int(pid) for pid in candidates if pid != main_pid and belongs(pid, unit)), None)


def belongs(pid: str, unit: str) -> bool:
    try:
        groups = (PROCESSES / pid / "cgroup").read_text().splitlines()
    except OSError:
        return False
    return pid != "0" and any(group.endswith(f"/{unit}") for group in groups)


def end(pid: int) -> None:
    """Sends SIGTERM and waits. sshd's listener ends, its connections stay."""
    with suppress(ProcessLookupError):
        os.kill(pid, signal.SIGTERM)
    for _ in range(PATIENCE_SECONDS * 10):
        if not (PROCESSES / str(pid)).exists():
            return
        time.sleep(0.1)


def alternatives(item: str) -> list[str]:
    """`a | b`: one running unit is enough; if none runs, the first is started."""
    return [unit.strip() for unit in item.split("|")]


def start(module: AnsibleModule, units: list[str]) -> list[str]:
    """Enables and starts the units; returns those that were not running."""
    groups = [alternatives(item) for item in units]
    idle = [group[0] for group in groups if not any(runs(unit) for unit in group)]
    if idle and not module.check_mode:
        module.run_command(["systemctl", "daemon-reload"], check_rc=True)
        # A mask or the start limit may prevent the start.
        for arguments in (["unmask"], ["unmask", "--runtime"], ["reset-failed"]):
            module.run_command(["systemctl", *arguments, *idle])
        for unit in idle:
            bring_up(module, unit)
    return idle


def bring_up(module: AnsibleModule, unit: str) -> None:
    before = show(unit, "ActiveState", "MainPID")
    if before.get("ActiveState") == "active" and has_alias(unit):
        # systemd 252 loses a running sshd if `enable` restores its alias sshd.service. All in one command, because this
        # connection could end while the daemon is down.
        script = 'systemctl stop "$0"; systemctl enable "$0"; systemctl start "$0"'
        module.run_command(["/bin/sh", "-c", script, unit], check_rc=True)
        return
    module.run_command(["systemctl", "enable", unit], check_rc=True)
    code = module.run_command(["systemctl", "start", unit])[0]
    if code == 0:
        return
    pid = orphan_pid(unit, before.get("MainPID", "0"))
    if pid:
        end(pid)
        module.run_command(["systemctl", "reset-failed", unit])
    code, _, error = module.run_command(["systemctl", "start", unit])
    if code != 0:
        module.fail_json(msg=f"{unit} does not start.\n{error.strip()}\n{last_words(module, unit)}")


def last_words(module: AnsibleModule, unit: str) -> str:
    """The newest lines of the unit's journal: systemctl itself only says that it failed."""
    return str(module.run_command(["journalctl", "-u", unit, "-n", "15", "--no-pager", "-o", "cat"])[1]).strip()
