#!/usr/bin/python
"""Make UFW's rules equal to a list, and the firewall active, without ever closing the SSH port in between."""

from __future__ import annotations

import shutil
import subprocess

from ansible.module_utils.basic import AnsibleModule
from ansible.module_utils.strata_chains import jumps, opened
from ansible.module_utils.strata_live import TOOL, in_force, listed
from ansible.module_utils.strata_ufw import Key, kept, opens, spoken, spoken_foreign, wanted

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


class Firewall:
    def __init__(self, module: AnsibleModule) -> None:
        self.module = module
        self.changes: list[str] = []

    def ufw(self, *words: str) -> None:
        self.changes.append(" ".join(words))
        if not self.module.check_mode:
            self.module.run_command(["ufw", *words], check_rc=True)

    def align(self, rules: dict[Key, str]) -> tuple[list[str], list[str]]:
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

    def enable(self) -> None:
        self.enable_unit()
        status = subprocess.run(["ufw", "status"], capture_output=True, text=True, check=False).stdout
        if "Status: active" not in status:
            # --force: the question UFW asks here would hang the connection.
            self.ufw("--force", "enable")
        elif self.module.params["reload"] or not all(
            in_force(version, self.module.params["docker"]) for version in TOOL
        ):
            self.ufw("reload")
        for tool, _owner in TOOL.values():
            if self.module.params["docker"]:
                self.lead_to_docker_chain(tool)
            else:
                self.drop_docker_chain(tool)
            self.name_foreign(tool)

    def enable_unit(self) -> None:
        """Without its unit UFW is not there after the next boot."""
        asked = subprocess.run(["systemctl", "is-enabled", "ufw"], capture_output=True, text=True, check=False)
        if asked.stdout.strip() in ("disabled", "masked"):
            self.command("systemctl", "unmask", "ufw")
            self.command("systemctl", "enable", "ufw")

    def command(self, *words: str) -> None:
        self.changes.append(" ".join(words))
        if not self.module.check_mode:
            self.module.run_command(list(words), check_rc=True)

    def lead_to_docker_chain(self, tool: str) -> None:
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

    def name_foreign(self, tool: str) -> None:
        for line in opened(listed(tool), "INPUT"):
            self.module.warn(
                f"{tool}: the rule `{line}` is not Strata's and lets in what the description does not open; "
                f"remove it with: {tool} {line.replace('-A', '-D', 1)}"
            )

    def drop_docker_chain(self, tool: str) -> None:
        """Docker left this host: UFW forgets the file's block but not what is in the kernel."""
        if "-N strata-docker\n" not in listed(tool):
            return
        self.changes.append(f"{tool}: no more rules for containers")
        if not self.module.check_mode:
            for words in (["-F", "DOCKER-USER"], ["-F", "strata-docker"], ["-X", "strata-docker"]):
                self.module.run_command([tool, "-w", *words], check_rc=True)


def main() -> None:
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
