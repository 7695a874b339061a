#!/usr/bin/python
"""Make UFW's rules equal to a list, and the firewall active, without ever closing the SSH port in between."""

from __future__ import annotations

import ipaddress
import re
import shutil
import subprocess

from ansible.module_utils.basic import AnsibleModule

DOCUMENTATION = r"""
module: strata_firewall
short_description: Make UFW's rules equal to a list
description:
  - Reads the rules UFW keeps, adds what is missing, then removes what is not in the list, then enables the firewall.
  - Refuses a list that does not open the SSH port to anyone.
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

ANY = {4: "0.0.0.0/0", 6: "::/0"}
KEPT = {4: "/etc/ufw/user.rules", 6: "/etc/ufw/user6.rules"}
CHAIN = {4: ("iptables", "ufw-user-input"), 6: ("ip6tables", "ufw6-user-input")}
TUPLE = re.compile(r"^### tuple ### (?P<words>.*?)(?: comment=(?P<comment>[0-9a-f]+))?$", re.MULTILINE)


def source(text):
    """The form UFW keeps: host bits cleared, a single address without its prefix."""
    network = ipaddress.ip_network(text, strict=False)
    single = network.prefixlen == network.max_prefixlen
    return network.version, str(network.network_address if single else network)


def wanted(rules):
    """{(version, protocol, port, source): comment}; two rules for one door share it."""
    found = {}
    for rule in rules:
        sources = [source(text) for text in rule.get("from") or ANY.values()]
        for version, network in sources:
            key = (version, rule["protocol"], str(rule["port"]), network)
            found.setdefault(key, []).append(rule["name"])
    return {key: ", ".join(sorted(set(names))) for key, names in found.items()}


def read(path):
    try:
        with open(path) as file:
            return file.read()
    except FileNotFoundError:
        return ""


def kept():
    """Our kind of rule by key, and every other kind (written by hand) as UFW's own words."""
    ours, foreign = {}, []
    for version, path in KEPT.items():
        for match in TUPLE.finditer(read(path)):
            words = match["words"].split()
            comment = bytes.fromhex(match["comment"] or "").decode()
            plain = len(words) == 7 and words[0] == "allow" and words[6] == "in" and words[1] != "any"
            if plain and words[3] == ANY[version] and words[4] == "any":
                ours[(version, words[1], words[2], words[5])] = comment
            else:
                foreign.append(words)
    return ours, foreign


def spoken(key):
    _version, protocol, port, network = key
    return ["allow", "proto", protocol, "from", network, "to", "any", "port", port]


def spoken_foreign(words):
    """`[route:]action protocol port address sourceport source [app sourceapp] direction[_interface]` as a command."""
    action = words[0].removeprefix("route:").split("_")[0]
    direction, _, interface = words[-1].partition("_")
    protocol = [] if words[1] == "any" else ["proto", words[1]]
    there, here = ([] if word == "any" else ["port", word] for word in (words[4], words[2]))
    if len(words) == 9:
        there, here = ([] if word == "-" else ["app", word.replace("%20", " ")] for word in (words[7], words[6]))
        protocol = []
    route = ["route"] if words[0].startswith("route:") else []
    on = [direction, "on", interface] if interface else [direction]
    return route, [action, *on, *protocol, "from", words[5], *there, "to", words[3], *here]


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

    def enable(self, rules):
        status = subprocess.run(["ufw", "status"], capture_output=True, text=True, check=False).stdout
        if "Status: active" not in status:
            # --force: the question UFW asks here would hang the connection.
            self.ufw("--force", "enable")
        elif self.module.params["reload"] or not self.in_force(rules):
            self.ufw("reload")
        if not self.module.params["docker"]:
            self.drop_docker_chain()

    def in_force(self, rules):
        """What the kernel has, against what UFW keeps: someone may have flushed it."""
        for version, (tool, chain) in CHAIN.items():
            live = self.listed(tool, chain)
            if live is None or len(live) != sum(1 for key in rules if key[0] == version):
                return False
            if self.module.params["docker"] and not self.listed(tool, "strata-docker"):
                return False
        return True

    def listed(self, tool, chain):
        done = subprocess.run([tool, "-w", "-S", chain], capture_output=True, text=True, check=False)
        if done.returncode != 0:
            return None
        return [line for line in done.stdout.splitlines() if line.startswith("-A")]

    def drop_docker_chain(self):
        """Docker left this host: UFW forgets the file's block but not what is in the kernel."""
        for tool, _chain in CHAIN.values():
            if self.listed(tool, "strata-docker") is None:
                continue
            self.changes.append(f"{tool}: no more rules for containers")
            if not self.module.check_mode:
                for words in (["-F", "DOCKER-USER"], ["-F", "strata-docker"], ["-X", "strata-docker"]):
                    self.module.run_command([tool, "-w", *words], check_rc=True)


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
    firewall.enable(rules)
    module.exit_json(changed=bool(firewall.changes), added=added, removed=removed, commands=firewall.changes)


if __name__ == "__main__":
    main()
