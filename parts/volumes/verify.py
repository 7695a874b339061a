"""Checks of additional disks."""

from __future__ import annotations

import os

from host_checks import read, report


def mounts(paths: list[str]) -> str:
    """Folders that must be on a disk of their own, now and after a restart."""
    table = read("/etc/fstab")
    problems = [
        f"nothing is mounted at {path}: its files are on the root disk" for path in paths if not os.path.ismount(path)
    ]
    problems += [f"{path} is not in /etc/fstab: after a restart it is missing" for path in paths
                 if not any(line.split()[1:2] == [path] for line in table.splitlines())]  # fmt: skip
    return report(problems, f"{', '.join(paths)} mounted, also after a restart")
