"""Units that must be enabled and running: one systemctl call when there is nothing to do."""

from __future__ import annotations

import subprocess


def runs(unit):
    asked = subprocess.run(
        ["systemctl", "show", "-p", "UnitFileState,ActiveState", "--value", unit],
        capture_output=True,
        text=True,
        check=False,
    )
    return sorted(asked.stdout.split()) == ["active", "enabled"]


def start(module, units):
    """The units that had to be enabled or started."""
    idle = [unit for unit in units if not runs(unit)]
    if idle and not module.check_mode:
        module.run_command(["systemctl", "daemon-reload"], check_rc=True)
        module.run_command(["systemctl", "enable", "--now", *idle], check_rc=True)
    return idle
