"""Units that must be enabled and running: one systemctl call when there is nothing to do."""

from __future__ import annotations

import os
import signal
import subprocess
import time
from contextlib import suppress
from pathlib import Path

PATIENCE_SECONDS = 10
# Where systemd forgot the process of a unit, its own note is left.
NOTES = {"ssh.service": Path("/run/sshd.pid")}
PROCESSES = Path("/proc")


def shown(unit, *properties):
    words = ["systemctl", "show", "-p", ",".join(properties), unit]
    said = subprocess.run(words, capture_output=True, text=True, check=False).stdout
    return dict(line.partition("=")[::2] for line in said.splitlines())


def runs(unit):
    found = shown(unit, "UnitFileState", "ActiveState")
    return found.get("UnitFileState") == "enabled" and found.get("ActiveState") == "active"


def forgotten(unit):
    """The main process of a unit that systemd takes for stopped: none can be started beside it, it holds the port.

    systemd 252 forgets a running sshd when its other name, sshd.service, comes back with `enable`.
    """
    found = shown(unit, "ActiveState", "MainPID")
    if found.get("ActiveState") not in ("inactive", "failed"):
        return None
    noted = [found.get("MainPID", "0")]
    with suppress(OSError, KeyError):
        noted.append(NOTES[unit].read_text().strip())
    return next((int(pid) for pid in noted if belongs(pid, unit)), None)


def belongs(pid, unit):
    try:
        groups = (PROCESSES / pid / "cgroup").read_text().splitlines()
    except OSError:
        return False
    return pid != "0" and any(group.endswith(f"/{unit}") for group in groups)


def end(pid):
    """Asked to, a listener goes and its connections stay."""
    with suppress(ProcessLookupError):
        os.kill(pid, signal.SIGTERM)
    for _ in range(PATIENCE_SECONDS * 10):
        if not (PROCESSES / str(pid)).exists():
            return
        time.sleep(0.1)


def alternatives(item):
    """`a | b` is satisfied by either; the first one is started when neither runs."""
    return [unit.strip() for unit in item.split("|")]


def start(module, units):
    """The units that had to be enabled or started."""
    groups = [alternatives(item) for item in units]
    idle = [group[0] for group in groups if not any(runs(unit) for unit in group)]
    if idle and not module.check_mode:
        module.run_command(["systemctl", "daemon-reload"], check_rc=True)
        # Neither a mask nor many failed starts in a row may keep it down; neither is there as a rule.
        for words in (["unmask"], ["unmask", "--runtime"], ["reset-failed"]):
            module.run_command(["systemctl", *words, *idle])
        module.run_command(["systemctl", "enable", *idle], check_rc=True)
        for pid in filter(None, map(forgotten, idle)):
            end(pid)
        module.run_command(["systemctl", "start", *idle], check_rc=True)
    return idle
