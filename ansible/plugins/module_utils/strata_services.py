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
        module.run_command(["systemctl", "enable", "--now", *idle], check_rc=True)
    return idle
