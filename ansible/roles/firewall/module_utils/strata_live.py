"""Compares the kernel's rules with UFW's files."""

from __future__ import annotations

import re
import subprocess
from typing import Any

from ansible.module_utils.strata_chains import Rule, block, chains, different_chains, policies
from ansible.module_utils.strata_ufw import RULE_FILES, Key, desired_rules, read

AFTER = {4: "/etc/ufw/after.rules", 6: "/etc/ufw/after6.rules"}
TOOL = {4: ("iptables", "ufw"), 6: ("ip6tables", "ufw6")}
NO_IPV6 = re.compile(r"^IPV6=no$", re.MULTILINE)
POLICY = re.compile(r'^DEFAULT_(INPUT|OUTPUT|FORWARD)_POLICY="(\w+)"', re.MULTILINE)


def versions() -> list[int]:
    """IP versions that UFW filters: without IPv6 in the kernel, the settings exclude it."""
    return [version for version in TOOL if version == 4 or not NO_IPV6.search(read("/etc/default/ufw"))]


def rules_in_use(rules: list[dict[str, Any]]) -> dict[Key, str]:
    """The described rules, of the IP versions that UFW filters."""
    filtered = versions()
    return {key: name for key, name in desired_rules(rules).items() if key[0] in filtered}


def kernel_rules(tool: str) -> str:
    return subprocess.run([tool, "-w", "-S"], capture_output=True, text=True, check=False).stdout


def is_in_force(version: int, docker: bool) -> bool:
    """Whether the kernel's rules equal the files; an administrator may have flushed or changed them."""
    tool, owner = TOOL[version]
    live = kernel_rules(tool)
    file_rules = chains(read(RULE_FILES[version]))
    desired: dict[str, list[Rule]] = {f"{owner}-user-{way}": [] for way in ("input", "output", "forward")}
    desired.update({chain: file_rules[chain] for chain in desired if chain in file_rules})
    if docker:
        desired.update(chains(block(read(AFTER[version]), "strata docker")))
    return not different_chains(desired, chains(live)) and not is_weaker(policies(live), docker)


def is_weaker(live: dict[str, str], docker: bool) -> bool:
    """Whether a policy differs from the settings; Docker may set FORWARD to DROP itself."""
    settings = dict(POLICY.findall(read("/etc/default/ufw")))
    docker_drops = docker and live.get("FORWARD") == "DROP"
    return any(
        live.get(chain) != policy for chain, policy in settings.items() if not (docker_drops and chain == "FORWARD")
    )
