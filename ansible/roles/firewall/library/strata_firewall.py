#!/usr/bin/python
"""Make UFW's rules equal to a list, and the firewall active, without ever closing the SSH port in between."""

from __future__ import annotations

import re
import shutil
import subprocess

from ansible.module_utils.basic import AnsibleModule
from ansible.module_utils.strata_chains import block, chains, differing, jumps, opened, policies
from ansible.module_utils.strata_ufw import KEPT, kept, read, spoken, spoken_foreign, wanted

DOCUMENTATION = r"""
module: strata_firewall
short_description: Make UFW's rules equal to a list
description:
  - Reads the rules UFW keeps, adds what is missing, then removes what is not in the list, then enables the firewall.
  - Refuses a list that does not open the SSH port to anyone.
  - Compares what the kernel has with it rule by rule, policies and the chain for containers too, and loads it again where it differs.
  - A rule typed into the kernel's own chains in front of UFW's is not removed, but named in a warning.
options:
  rules: {description: "name, port, protocol, from", type: list, elements: dict, required: true}
  ssh_port: {description: Port that must stay open., type: int, default: 22}
  docker: {description: The chain for containers must be there., type: bool, default: false}
  reload: {description: The settings around the rules have changed., type: bool, default: false}
author: [Strata]
"""
EXAMPLES = r"""
- name: Apply the rules and enable the firewall
  strata_firewall:
    rules: [{name: ssh, port: 22, protocol: tcp, from: [203.0.113.7/32]}]
"""
RETURN = r"""
added: {description: Rules that were added., type: list, returned: always}
removed: {description: Rules that were removed., type: list, returned: always}
"""

AFTER = {4: "/etc/ufw/after.rules", 6: "/etc/ufw/after6.rules"}
TOOL = {4: ("iptables", "ufw"), 6: ("ip6tables", "ufw6")}
POLICY = re.compile(r'^DEFAULT_(INPUT|OUTPUT|FORWARD)_POLICY="(\w+)"', re.MULTILINE)


class Firewall:
    def __init__(self, module):
        self.module = module
        self.changes = []

    def ufw(self, *words):
        self.changes.append(" ".join(words))
        if not self.module.check_mode:
            self.module.run_command(["ufw", *words], check_rc=True)

    def align(self, rules):
        have, foreign = kept()
        added = [key for key, name in rules.items() if have.get(key) != name]
        removed = [key for key in have if key not in rules]
        # Opening comes before closing: the connection that does this work stays allowed throughout.
        for key in added:
            self.ufw(*spoken(key), "comment", rules[key])
        for key in removed:
            self.ufw("delete", *spoken(key))
        for words in foreign:
            route, rest = spoken_foreign(words)
            self.ufw(*route, "delete", *rest)
        return [" ".join(spoken(key)) for key in added], [" ".join(spoken(key)) for key in removed] + [
            " ".join(words) for words in foreign
        ]

    def enable(self):
        self.enable_unit()
        status = subprocess.run(["ufw", "status"], capture_output=True, text=True, check=False).stdout
        if "Status: active" not in status:
            # --force: the question UFW asks here would hang the connection.
            self.ufw("--force", "enable")
        elif self.module.params["reload"] or not all(self.in_force(version) for version in TOOL):
            self.ufw("reload")
        for tool, _owner in TOOL.values():
            if self.module.params["docker"]:
                self.lead_to_docker_chain(tool)
            else:
                self.drop_docker_chain(tool)
            self.name_foreign(tool)

    def enable_unit(self):
        """Without its unit UFW is not there after the next boot."""
        asked = subprocess.run(["systemctl", "is-enabled", "ufw"], capture_output=True, text=True, check=False)
        if asked.stdout.strip() in ("disabled", "masked"):
            self.command("systemctl", "unmask", "ufw")
            self.command("systemctl", "enable", "ufw")

    def command(self, *words):
        self.changes.append(" ".join(words))
        if not self.module.check_mode:
            self.module.run_command(list(words), check_rc=True)

    def in_force(self, version):
        """What the kernel has, against what the files keep: someone may have flushed it, or typed something in."""
        tool, owner = TOOL[version]
        live = listed(tool)
        kept_rules = chains(read(KEPT[version]))
        wanted_rules = {f"{owner}-user-{way}": [] for way in ("input", "output", "forward")}
        wanted_rules.update({chain: kept_rules[chain] for chain in wanted_rules if chain in kept_rules})
        if self.module.params["docker"]:
            wanted_rules.update(chains(block(read(AFTER[version]), "strata docker")))
        return not differing(wanted_rules, chains(live)) and not self.weaker(policies(live))

    def weaker(self, live):
        """Docker closes FORWARD by itself: only what is more open than the settings counts there."""
        settings = dict(POLICY.findall(read("/etc/default/ufw")))
        closed = self.module.params["docker"] and live.get("FORWARD") == "DROP"
        return any(
            live.get(chain) != policy for chain, policy in settings.items() if not (closed and chain == "FORWARD")
        )

    def lead_to_docker_chain(self, tool):
        """Docker, once it is there, asks our chain before it lets anything through; someone may have changed that."""
        live = listed(tool)
        if "-N DOCKER\n" not in live:
            return
        places, too_late = jumps(live, "FORWARD", "DOCKER-USER")
        if places and not too_late:
            return
        self.command(tool, "-w", "-I", "FORWARD", "-j", "DOCKER-USER")
        # The new one has moved them all by one.
        for place in reversed(places):
            self.command(tool, "-w", "-D", "FORWARD", str(place + 1))

    def name_foreign(self, tool):
        for line in opened(listed(tool), "INPUT"):
            self.module.warn(
                f"{tool}: the rule `{line}` is not Strata's and lets in what the description does not open; "
                f"remove it with: {tool} {line.replace('-A', '-D', 1)}"
            )

    def drop_docker_chain(self, tool):
        """Docker left this host: UFW forgets the file's block but not what is in the kernel."""
        if "-N strata-docker\n" not in listed(tool):
            return
        self.changes.append(f"{tool}: no more rules for containers")
        if not self.module.check_mode:
            for words in (["-F", "DOCKER-USER"], ["-F", "strata-docker"], ["-X", "strata-docker"]):
                self.module.run_command([tool, "-w", *words], check_rc=True)


def listed(tool):
    return subprocess.run([tool, "-w", "-S"], capture_output=True, text=True, check=False).stdout


def opens(rules, port):
    def covers(text):
        first, _, last = text.partition(":")
        return int(first) <= port <= int(last or first)

    return any(protocol == "tcp" and covers(ports) for _version, protocol, ports, _network in rules)


def main():
    module = AnsibleModule(
        argument_spec={
            "rules": {"type": "list", "elements": "dict", "required": True},
            "ssh_port": {"type": "int", "default": 22},
            "docker": {"type": "bool", "default": False},
            "reload": {"type": "bool", "default": False},
        },
        supports_check_mode=True,
    )
    rules = wanted(module.params["rules"])
    port = module.params["ssh_port"]
    if not opens(rules, port):
        module.fail_json(msg=f"no rule opens port {port}/tcp: enabling the firewall would lock us out; add an SSH rule")
    if shutil.which("ufw") is None and module.check_mode:
        module.exit_json(changed=True, added=[" ".join(spoken(key)) for key in rules], removed=[])
    firewall = Firewall(module)
    added, removed = firewall.align(rules)
    firewall.enable()
    module.exit_json(changed=bool(firewall.changes), added=added, removed=removed, commands=firewall.changes)


if __name__ == "__main__":
    main()
