"""Checks of accounts, sudo, updates and kernel parameters."""

from __future__ import annotations

import os
import pwd
import re
from pathlib import Path

from host_checks import Problem, attempt, command, mode_problems, read, report, timer_problems, unit_problems

SYSCTL = "/etc/sysctl.d/60-strata.conf"
SUDO = "/etc/sudoers.d/90-strata"
KEYS = ("authorized_keys", "authorized_keys2")


def sudoers(_: object) -> str:
    """Whether sudo reads every file, nobody else may change them, and only ours is there besides the image's."""
    result = attempt("visudo", "-c")
    lines = [line.strip() for line in f"{result.stderr}\n{result.stdout}".splitlines() if line.strip()]
    # It wants mode 0440; sudo reads every file that nobody else may change, which is looked at below.
    errors = [line for line in lines if not re.search(r"parsed OK|bad permissions", line)]
    problems = []
    if result.returncode != 0 and errors:
        problems.append(f"visudo -c: {errors[0]}; correct or remove that file")
    problems += mode_problems({SUDO: "0440 root:root", "/etc/sudoers": "0440 root:root"})
    for file in sorted(Path("/etc/sudoers.d").iterdir()):
        status = file.stat()
        if status.st_uid != 0 or status.st_mode & 0o022:
            problems.append(f"{file} can be changed by others than root: chown root:root and chmod 0440")
    return report(problems, "sudo accepts its files, and only root may change them")


def accounts(users: dict[str, list[str]]) -> str:
    """{user: keys}: exactly the described keys, in a file that only its user may read."""
    problems = []
    for user, keys in users.items():
        try:
            home = Path(pwd.getpwnam(user).pw_dir)
        except KeyError:
            problems.append(f"there is no account {user}")
            continue
        problems += mode_problems({str(home / ".ssh" / KEYS[0]): f"0600 {user}:{user}"})
        present = {line for name in KEYS for line in lines_of(home / ".ssh" / name)}
        problems += [f"{user} has a key that is not described: {key[-40:]}" for key in sorted(present - set(keys))]
        problems += [f"{user} lacks a described key" for key in keys if key not in present]
    members = command("getent", "group", "strata").split(":")[-1].split(",") if users else []
    problems += [f"{user} is in group strata, which has sudo" for user in members if user and user not in users]
    return report(problems, f"{', '.join(users) or 'no account'} besides Strata's login, with the described keys")


def lines_of(file: Path) -> list[str]:
    if not file.exists():
        return []
    lines = [line.strip() for line in file.read_text().splitlines()]
    return [line for line in lines if line and not line.startswith("#")]


def updates(_: object) -> str:
    """Whether security updates are installed every day."""
    problems = timer_problems(["apt-daily.timer", "apt-daily-upgrade.timer"])
    problems += unit_problems(["unattended-upgrades.service"])
    settings = command("apt-config", "dump")
    for name in ("Update-Package-Lists", "Unattended-Upgrade"):
        if not re.search(rf'^APT::Periodic::{name} "[1-9]', settings, re.MULTILINE):
            problems.append(f"APT::Periodic::{name} is off")
    return report(problems, "security updates are installed every day")


def kernel_parameters(_: object) -> str:
    """Whether the parameters that the role wrote are in force."""
    # A leading dash lets a kernel without the parameter go on.
    wanted = dict(re.findall(r"^\s*-?\s*([\w./]+)\s*=\s*(\S+)", read(SYSCTL), re.MULTILINE))
    # A container has its own network, and all other parameters of its host; the role reports what the kernel refuses.
    if attempt("systemd-detect-virt", "--container", "--quiet").returncode == 0:
        wanted = {name: value for name, value in wanted.items() if name.startswith("net.")}
    paths = {name: f"/proc/sys/{name.replace('.', '/')}" for name in wanted}
    readable = {name: read(path).strip() for name, path in paths.items() if os.access(path, os.R_OK)}
    problems = [f"{name} is {value}, not {wanted[name]}" for name, value in readable.items() if value != wanted[name]]
    if len(readable) <= len(wanted) / 2:
        problems.append(f"only {len(readable)} of {len(wanted)} parameters of {SYSCTL} can be read")
    return report(problems, f"{len(readable)} of {len(wanted)} are in force")


def addresses(names: dict[str, str]) -> str:
    """{server: private address} as this host resolves them."""
    problems = []
    for name, address in names.items():
        line = attempt("getent", "ahostsv4", name).stdout.split()
        if not line or line[0] != address:
            problems.append(f"{name} is {line[0] if line else 'unknown'}, not {address}")
    if problems:
        raise Problem("; ".join(problems))
    return f"{len(names)} servers have their private addresses"
