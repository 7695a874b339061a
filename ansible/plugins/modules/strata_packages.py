#!/usr/bin/python
"""Install what is missing of a list of packages, in one apt transaction that waits for others to finish."""

from __future__ import annotations

import glob
import os
import subprocess
import time

from ansible.module_utils.basic import AnsibleModule
from ansible.module_utils.strata_services import start

DOCUMENTATION = r"""
module: strata_packages
short_description: Install what is missing of a list of packages
description:
  - Asks dpkg first (milliseconds), so that a converged host never opens the apt cache.
  - C(a | b) is satisfied by either package; when neither is there, the first one is installed.
options:
  names: {description: Packages., type: list, elements: str, required: true}
  lists_max_age: {description: Seconds after which package lists are fetched again., type: int, default: 21600}
  lock_timeout: {description: Seconds to wait for another package manager., type: int, default: 300}
  services:
    description: Units of these packages that must be enabled and running.
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
versions: {description: Version of each requested package that is there., type: dict, returned: always}
"""

APT = ["apt-get", "-q", "-y", "--no-install-recommends"]
OPTIONS = ["-o", "Dpkg::Options::=--force-confdef", "-o", "Dpkg::Options::=--force-confold", "-o", "Dpkg::Use-Pty=0"]


def versions(names: list[str]) -> dict[str, str]:
    """Installed packages among the names; dpkg-query's exit code only says that some are not there."""
    query = ["dpkg-query", "-W", "-f", "${db:Status-Abbrev}|${Package}|${Version}\n", *names]
    lines = subprocess.run(query, capture_output=True, text=True, check=False).stdout.splitlines()
    rows = [line.split("|") for line in lines]
    return {name: version for status, name, version in rows if status.startswith("ii")}


def missing(wanted: list[str], installed: dict[str, str]) -> list[str]:
    groups = [[name.strip() for name in item.split("|")] for item in wanted]
    return [group[0] for group in groups if not any(name in installed for name in group)]


def lists_are_old(max_age: int) -> bool:
    """Images often ship without lists but with a fresh directory: only real lists count."""
    ages = [os.path.getmtime(path) for path in glob.glob("/var/lib/apt/lists/*_*Release")]
    return not ages or time.time() - max(ages) > max_age


class Apt:
    def __init__(self, module: AnsibleModule) -> None:
        self.module = module
        self.deadline = time.time() + module.params["lock_timeout"]

    def run(self, *arguments: str) -> None:
        """cloud-init and unattended-upgrades hold the locks on first boots: wait, for lists as well as for dpkg."""
        wait = ["-o", f"DPkg::Lock::Timeout={self.module.params['lock_timeout']}"]
        environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive", "NEEDRESTART_MODE": "l", "LC_ALL": "C.UTF-8"}
        while True:
            done = subprocess.run(
                [*APT, *OPTIONS, *wait, *arguments], capture_output=True, text=True, check=False, env=environment
            )
            if done.returncode == 0:
                return
            if "Could not get lock" not in done.stderr or time.time() > self.deadline:
                said = "\n".join((done.stdout + done.stderr).strip().splitlines()[-20:])
                self.module.fail_json(msg=f"apt-get {' '.join(arguments)} failed:\n{said}")
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
    wanted = module.params["names"]
    names = [name.strip() for item in wanted for name in item.split("|")]
    installed = versions(names) if names else {}
    lacking = missing(wanted, installed)
    if lacking and not module.check_mode:
        apt = Apt(module)
        if lists_are_old(module.params["lists_max_age"]):
            apt.run("update")
        apt.run("install", *lacking)
        installed = versions(names)
    started = start(module, module.params["services"])
    module.exit_json(changed=bool(lacking or started), installed=lacking, started=started, versions=installed)


if __name__ == "__main__":
    main()
