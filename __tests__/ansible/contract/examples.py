"""What render/ generates for an environment, as Ansible reads it: hosts with their variables, and the roles of each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from ansible.inventory.manager import InventoryManager
from ansible.vars.hostvars import HostVars
from ansible.vars.manager import VariableManager
from role import LOADER

# Values that only the cloud knows; they stand in for inventory_plugins/strata.py.
LIVE = {
    "strata_instance_id": "i-0123456789abcdef0",
    "strata_address": "203.0.113.7",
    "strata_public_address": "203.0.113.7",
}


class Example(NamedTuple):
    """One host of one environment and one role of its plays."""

    host: str
    role: str
    variables: dict[str, Any]


class Unknown(Exception):
    """A play names what is not there; the message says which."""


def examples_in(folder: Path, roles: tuple[str, ...]) -> Iterator[Example]:
    inventory = InventoryManager(loader=LOADER, sources=[str(folder / "inventory" / "declared.yml")])
    manager = VariableManager(loader=LOADER, inventory=inventory)
    for host in inventory.get_hosts():
        set_live_variables(host, folder)
    for play in LOADER.load_from_file(str(folder / "site.yml")):
        refuse_unknown(play, roles, set(inventory.groups))
        for host in inventory.get_hosts(play["hosts"]):
            variables = {**manager.get_vars(host=host), "hostvars": HostVars(inventory, manager, LOADER)}
            names = [each.name for each in inventory.get_hosts()]
            variables |= {"ansible_play_hosts_all": names, "ansible_play_hosts": names}
            yield from (Example(f"{folder.name}/{host.name}", role["role"], variables) for role in play["roles"])


def set_live_variables(host: Any, folder: Path) -> None:
    """Sets variables that are known only when a run begins."""
    devices = re.findall(r"strata_volume_devices\[['\"]+([\w-]+)", (folder / "inventory" / "declared.yml").read_text())
    for name, value in {**LIVE, "strata_volume_devices": dict.fromkeys(devices, "/dev/sdb")}.items():
        host.set_variable(name, value)
    for text in folder.rglob("*.yml"):
        for name in re.findall(r"\bvault_\w+", text.read_text()):
            host.set_variable(name, "example")


def refuse_unknown(play: dict[str, Any], roles: tuple[str, ...], groups: set[str]) -> None:
    """Ansible itself would skip the hosts or the play without a message."""
    named_groups = {part.lstrip("!&") for part in play["hosts"].split(":")}
    for group in sorted(named_groups - groups):
        raise Unknown(f"play {play['name']!r} names the group {group}; there are {', '.join(sorted(groups))}")
    for role in [each["role"] for each in play["roles"] if each["role"] not in roles]:
        raise Unknown(f"play {play['name']!r} names the role {role}; there are {', '.join(roles)}")
