"""What is in force in the kernel, against what UFW's files keep."""

from __future__ import annotations

import re
import subprocess

from ansible.module_utils.strata_chains import Rule, block, chains, differing, policies
from ansible.module_utils.strata_ufw import KEPT, read

AFTER = {4: "/etc/ufw/after.rules", 6: "/etc/ufw/after6.rules"}
TOOL = {4: ("iptables", "ufw"), 6: ("ip6tables", "ufw6")}
POLICY = re.compile(r'^DEFAULT_(INPUT|OUTPUT|FORWARD)_POLICY="(\w+)"', re.MULTILINE)


def listed(tool: str) -> str:
    return subprocess.run([tool, "-w", "-S"], capture_output=True, text=True, check=False).stdout


def in_force(version: int, docker: bool) -> bool:
    """What the kernel has, against what the files keep: someone may have flushed it, or typed something in."""
    tool, owner = TOOL[version]
    live = listed(tool)
    kept_rules = chains(read(KEPT[version]))
    wanted_rules: dict[str, list[Rule]] = {f"{owner}-user-{way}": [] for way in ("input", "output", "forward")}
    wanted_rules.update({chain: kept_rules[chain] for chain in wanted_rules if chain in kept_rules})
    if docker:
        wanted_rules.update(chains(block(read(AFTER[version]), "strata docker")))
    return not differing(wanted_rules, chains(live)) and not weaker(policies(live), docker)


def weaker(live: dict[str, str], docker: bool) -> bool:
    """Docker closes FORWARD by itself: only what is more open than the settings counts there."""
    settings = dict(POLICY.findall(read("/etc/default/ufw")))
    closed = docker and live.get("FORWARD") == "DROP"
    return any(live.get(chain) != policy for chain, policy in settings.items() if not (closed and chain == "FORWARD"))
