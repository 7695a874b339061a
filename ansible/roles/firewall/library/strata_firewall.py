#!/usr/bin/python
"""Makes UFW's rules equal to a list and enables the firewall, without ever closing the SSH port."""

from __future__ import annotations

import shutil
import subprocess

from ansible.module_utils.basic import AnsibleModule
from ansible.module_utils.strata_chains import accept_rules, jumps
from ansible.module_utils.strata_live import TOOL, is_in_force, kernel_rules, rules_in_use, versions
from ansible.module_utils.strata_ufw import Key, current_rules, foreign_arguments, opens, ufw_arguments

DOCUMENTATION = r"""
module: strata_firewall
short_description: Make UFW's rules equal to a list
description:
  - Reads UFW's rules, adds missing rules, then removes rules that are not in the list, then enables the firewall.
  - Refuses a list without a rule for the SSH port.
  - Compares the kernel's rules, policies and the chain for containers with UFW's files, and reloads UFW if they differ.
  - A foreign rule in the kernel's own chains before UFW's chains is not removed, but reported in a warning.
options:
  rules: {description: "name, port, protocol, from", type: list, elements: dict, required: true}
  ssh_port: {description: Port that must stay open., type: int, default: 22}
  docker: {description: Whether the chain for containers must exist., type: bool, default: false}
  reload: {description: Reload UFW because other settings have changed., type: bool, default: false}
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
        have, foreign = current_rules()
        added = [key for key, name in rules.items() if have.get(key) != name]
        removed = [key for key in have if key not in rules]
        # Add rules before removing others, so that this SSH connection always stays allowed.
        for key in added:
            self.ufw(*ufw_arguments(key), "comment", rules[key])
        for key in removed:
            self.ufw("delete", *ufw_arguments(key))
        for words in foreign:
            route, rest = foreign_arguments(words)
            self.ufw(*route, "delete", *rest)
        return [" ".join(ufw_arguments(key)) for key in added], [" ".join(ufw_arguments(key)) for key in removed] + [
            " ".join(words) for words in foreign
        ]

    def enable(self) -> None:
        self.enable_unit()
        status = subprocess.run(["ufw", "status"], capture_output=True, text=True, check=False).stdout
        if "Status: active" not in status:
            # --force, because UFW would ask a question and hang.
            self.ufw("--force", "enable")
        elif self.module.params["reload"] or not all(
            is_in_force(version, self.module.params["docker"]) for version in versions()
        ):
            self.ufw("reload")
        for tool, _owner in (TOOL[version] for version in versions()):
            if self.module.params["docker"]:
                self.ensure_docker_jump(tool)
            else:
                self.drop_docker_chain(tool)
            self.warn_about_foreign_rules(tool)

    def enable_unit(self) -> None:
        """UFW's unit must be enabled, or UFW does not start at the next boot."""
        result = subprocess.run(["systemctl", "is-enabled", "ufw"], capture_output=True, text=True, check=False)
        if result.stdout.strip() in ("disabled", "masked"):
            self.command("systemctl", "unmask", "ufw")
            self.command("systemctl", "enable", "ufw")

    def command(self, *words: str) -> None:
        self.changes.append(" ".join(words))
        if not self.module.check_mode:
            self.module.run_command(list(words), check_rc=True)

    def ensure_docker_jump(self, tool: str) -> None:
        """Makes sure that FORWARD jumps to DOCKER-USER before any rule accepts packets; an administrator may have changed it."""
        live = kernel_rules(tool)
        if "-N DOCKER\n" not in live:
            return
        places, too_late = jumps(live, "FORWARD", "DOCKER-USER")
        if places and not too_late:
            return
        self.command(tool, "-w", "-I", "FORWARD", "-j", "DOCKER-USER")
        # The inserted rule has shifted all positions by one.
        for place in reversed(places):
            self.command(tool, "-w", "-D", "FORWARD", str(place + 1))

    def warn_about_foreign_rules(self, tool: str) -> None:
        for line in accept_rules(kernel_rules(tool), "INPUT"):
            self.module.warn(
                f"{tool}: the rule `{line}` is not Strata's and lets in what the description does not open; "
                f"remove it with: {tool} {line.replace('-A', '-D', 1)}"
            )

    def drop_docker_chain(self, tool: str) -> None:
        """Docker was removed: UFW removes the block from its file, but the rules in the kernel remain."""
        if "-N strata-docker\n" not in kernel_rules(tool):
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
    rules = rules_in_use(module.params["rules"])
    port = module.params["ssh_port"]
    if not opens(rules, port):
        module.fail_json(msg=f"no rule opens port {port}/tcp: enabling the firewall would lock us out; add an SSH rule")
    if shutil.which("ufw") is None and module.check_mode:
        module.exit_json(changed=True, added=[" ".join(ufw_arguments(key)) for key in rules], removed=[])
    firewall = Firewall(module)
    added, removed = firewall.align(rules)
    firewall.enable()
    module.exit_json(changed=bool(firewall.changes), added=added, removed=removed, commands=firewall.changes)


if __name__ == "__main__":
    main()
