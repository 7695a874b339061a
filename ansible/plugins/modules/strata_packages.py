#!/usr/bin/python
"""Installs the missing packages of a list in one apt transaction; waits for other package managers."""

from __future__ import annotations

import glob
import os
import socket
import subprocess
import time

from ansible.module_utils.basic import AnsibleModule
from ansible.module_utils.strata_services import start

DOCUMENTATION = r"""
module: strata_packages
short_description: Install the missing packages of a list
description:
  - Asks dpkg first (milliseconds), so that a configured host never opens the apt cache.
  - For C(a | b) one installed package is enough; if none is installed, the first one is.
options:
  names: {description: Packages., type: list, elements: str, required: true}
  lists_max_age: {description: Maximum age of the package lists in seconds., type: int, default: 21600}
  lock_timeout: {description: Seconds to wait for another package manager., type: int, default: 300}
  services:
    description: Units of these packages to enable and start.
    type: list
    elements: str
    default: []
author: [Strata]
"""
EXAMPLES = r"""
- name: Install the packages
  strata_packages:
    names: [ufw, "chrony | systemd-timesyncd"]
"""
RETURN = r"""
installed: {description: Packages that were missing., type: list, returned: always}
started: {description: Units that were enabled or started., type: list, returned: always}
versions: {description: Version of each installed package of the list., type: dict, returned: always}
ipv6: {description: Whether the kernel of the host has IPv6., type: bool, returned: always}
"""

APT = ["apt-get", "-q", "-y", "--no-install-recommends"]
IPV6_ADDRESSES = "/proc/net/if_inet6"
OPTIONS = ["-o", "Dpkg::Options::=--force-confdef", "-o", "Dpkg::Options::=--force-confold", "-o", "Dpkg::Use-Pty=0"]


def versions(names: list[str]) -> dict[str, str]:
    """Versions of installed packages. dpkg-query's exit code is ignored: it only says that some are missing."""
    query = ["dpkg-query", "-W", "-f", "${db:Status-Abbrev}|${Package}|${Version}\n", *names]
    lines = subprocess.run(query, capture_output=True, text=True, check=False).stdout.splitlines()
    rows = [line.split("|") for line in lines]
    return {name: version for status, name, version in rows if status.startswith("ii")}


def missing(requested: list[str], installed: dict[str, str]) -> list[str]:
    groups = [[name.strip() for name in item.split("|")] for item in requested]
    return [group[0] for group in groups if not any(name in installed for name in group)]


def lists_are_old(max_age: int) -> bool:
    """Checks list files, not the directory, because fresh images have a new directory without lists."""
    ages = [os.path.getmtime(path) for path in glob.glob("/var/lib/apt/lists/*_*Release")]
    return not ages or time.time() - max(ages) > max_age


def has_ipv6() -> bool:
    """False with ipv6.disable=1 or without the module; a sysctl removes only the addresses, and `[::]` stays usable."""
    try:
        socket.socket(socket.AF_INET6).close()
    except OSError:
        return False
    return os.path.exists(IPV6_ADDRESSES)


class Apt:
    def __init__(self, module: AnsibleModule) -> None:
        self.module = module
        self.deadline = time.time() + module.params["lock_timeout"]

    def run(self, *arguments: str) -> None:
        """Waits for apt's and dpkg's locks, which cloud-init and unattended-upgrades hold at the first boot."""
        wait = ["-o", f"DPkg::Lock::Timeout={self.module.params['lock_timeout']}"]
        environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive", "NEEDRESTART_MODE": "l", "LC_ALL": "C.UTF-8"}
        while True:
            result = subprocess.run(
                [*APT, *OPTIONS, *wait, *arguments], capture_output=True, text=True, check=False, env=environment
            )
            if result.returncode == 0:
                return
            if "Could not get lock" not in result.stderr or time.time() > self.deadline:
                tail = "\n".join((result.stdout + result.stderr).strip().splitlines()[-20:])
                self.module.fail_json(msg=f"apt-get {' '.join(arguments)} failed:\n{tail}")
            time.sleep(2)


def main() -> None:
    module = AnsibleModule(
        argument_spec={
            "names": {"type": "list", "elements": "str", "required": True},
            "lists_max_age": {"type": "int", "default": 21600},
            "lock_timeout": {"type": "int", "default": 300},
            "services": {"type": "list", "elements": "str", "default": []},
        },
        supports_check_mode=True,
    )
    requested = module.params["names"]
    names = [name.strip() for item in requested for name in item.split("|")]
    installed = versions(names) if names else {}
    lacking = missing(requested, installed)
    if lacking and not module.check_mode:
        apt = Apt(module)
        if lists_are_old(module.params["lists_max_age"]):
            apt.run("update")
        apt.run("install", *lacking)
        installed = versions(names)
    started = start(module, module.params["services"])
    changed = bool(lacking or started)
    module.exit_json(changed=changed, installed=lacking, started=started, versions=installed, ipv6=has_ipv6())


if __name__ == "__main__":
    main()
