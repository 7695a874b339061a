"""Checks of every host: systemd, disks, memory, clock, pending restart."""

from __future__ import annotations

import os
import time
from pathlib import Path

from host_checks import NotObservable, Problem, attempt, command, report

DISK_FULL_PERCENT = 90
LEAST_MEMORY_PERCENT = 5
RESTART_DAYS = 7
# Filesystems without limited space, and those of packages, which are always full. /run and /tmp (tmpfs) do run full.
WITHOUT_SPACE = {"devtmpfs", "squashfs", "overlay", "proc", "sysfs", "efivarfs", "fuse.lxcfs", "nsfs", "ramfs"}


def system(_: object) -> str:
    """Whether systemd has finished the boot, and no unit has failed."""
    state = attempt("systemctl", "is-system-running").stdout.strip()
    failed = command("systemctl", "--failed", "--no-legend", "--plain").splitlines()
    units = ", ".join(line.split()[0] for line in failed)
    if units:
        raise Problem(f"failed units: {units}; read `journalctl -u {units.split(', ')[0]}` there")
    return f"systemd {state}"


def disks(_: object) -> str:
    """Space and inodes of every filesystem, those in memory included."""
    problems, shares = [], {}
    for point in mount_points():
        status = os.statvfs(point)
        space = share(status.f_blocks - status.f_bfree, status.f_blocks - status.f_bfree + status.f_bavail)
        inodes = share(status.f_files - status.f_ffree, status.f_files)
        shares[point] = space
        if space >= DISK_FULL_PERCENT:
            problems.append(f"{point} is {space} % full: delete files there, or enlarge the disk")
        if inodes >= DISK_FULL_PERCENT:
            problems.append(f"{point} has used {inodes} % of its inodes: delete small files there")
    fullest = max(shares, key=lambda point: shares[point], default="/")
    return report(problems, f"{len(shares)} filesystems, the fullest is {fullest} with {shares.get(fullest, 0)} %")


def mount_points() -> list[str]:
    points: dict[int, str] = {}
    for line in Path("/proc/self/mounts").read_text().splitlines():
        _, point, kind, *_ = line.split()
        if kind not in WITHOUT_SPACE and os.path.isdir(point) and os.statvfs(point).f_blocks > 0:
            points.setdefault(os.stat(point).st_dev, point)
    return sorted(points.values())


def share(used: int, whole: int) -> int:
    return round(100 * used / whole) if whole else 0


def memory(_: object) -> str:
    values = dict(line.split(":") for line in Path("/proc/meminfo").read_text().splitlines())
    total, available = (int(values[name].split()[0]) for name in ("MemTotal", "MemAvailable"))
    percent = share(available, total)
    if percent < LEAST_MEMORY_PERCENT:
        raise Problem(f"only {percent} % of {total // 1024} MiB are available: see `ps aux --sort=-rss`, or resize")
    return f"{available // 1024} of {total // 1024} MiB available"


def clock(_: object) -> str:
    """Whether the clock is synchronized; a container has its host's clock."""
    if attempt("systemd-detect-virt", "--container", "--quiet").returncode == 0:
        raise NotObservable("a container has the clock of its host")
    if command("timedatectl", "show", "--property=NTPSynchronized", "--value") != "yes":
        raise Problem("the clock is not synchronized: see `timedatectl timesync-status`")
    return "synchronized"


def restart(_: object) -> str:
    """Whether an update waits for a restart since more than a week."""
    file = Path("/run/reboot-required")
    if not file.exists():
        return "no update waits for a restart"
    days = (time.time() - file.stat().st_mtime) / 86400
    text = f"updates wait for a restart for {days:.0f} days"
    if days > RESTART_DAYS:
        raise Problem(f"{text}: restart the host when it suits (`sudo systemctl reboot`)")
    return text
