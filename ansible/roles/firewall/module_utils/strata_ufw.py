"""UFW's rules: in its files, and as arguments for its command line."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Iterable
from typing import Any

ANY = {4: "0.0.0.0/0", 6: "::/0"}
RULE_FILES = {4: "/etc/ufw/user.rules", 6: "/etc/ufw/user6.rules"}
TUPLE = re.compile(r"^### tuple ### (?P<words>.*?)(?: comment=(?P<comment>[0-9a-f]+))?$", re.MULTILINE)

# IP version, protocol, port, source.
Key = tuple[int, str, str, str]


def source(text: str) -> tuple[int, str]:
    """UFW's form of an address: host bits cleared, a single address without prefix."""
    network = ipaddress.ip_network(text, strict=False)
    single = network.prefixlen == network.max_prefixlen
    return network.version, str(network.network_address if single else network)


def desired_rules(rules: list[dict[str, Any]]) -> dict[Key, str]:
    """{(version, protocol, port, source): comment}; rules with the same key are merged."""
    names_by_key: dict[Key, list[str]] = {}
    for rule in rules:
        sources = [source(text) for text in rule.get("from") or ANY.values()]
        for version, network in sources:
            key = (version, rule["protocol"], str(rule["port"]), network)
            names_by_key.setdefault(key, []).append(rule["name"])
    return {key: ", ".join(sorted(set(names))) for key, names in names_by_key.items()}


def read(path: str) -> str:
    try:
        with open(path) as file:
            return file.read()
    except FileNotFoundError:
        return ""


def current_rules() -> tuple[dict[Key, str], list[list[str]]]:
    """Rules in Strata's form by key, and all other rules (added by hand) as UFW's words."""
    ours: dict[Key, str] = {}
    foreign: list[list[str]] = []
    for version, path in RULE_FILES.items():
        for match in TUPLE.finditer(read(path)):
            words = match["words"].split()
            comment = bytes.fromhex(match["comment"] or "").decode()
            plain = len(words) == 7 and words[0] == "allow" and words[6] == "in" and words[1] != "any"
            if plain and words[3] == ANY[version] and words[4] == "any":
                ours[(version, words[1], words[2], words[5])] = comment
            else:
                foreign.append(words)
    return ours, foreign


def ufw_arguments(key: Key) -> list[str]:
    _version, protocol, port, network = key
    return ["allow", "proto", protocol, "from", network, "to", "any", "port", port]


def foreign_arguments(words: list[str]) -> tuple[list[str], list[str]]:
    """`[route:]action protocol port address sourceport source [app sourceapp] direction[_interface]` as a command."""
    action = words[0].removeprefix("route:").split("_")[0]
    direction, _, interface = words[-1].partition("_")
    protocol = [] if words[1] == "any" else ["proto", words[1]]
    source_port, target_port = ([] if word == "any" else ["port", word] for word in (words[4], words[2]))
    if len(words) == 9:
        source_port, target_port = (
            [] if word == "-" else ["app", word.replace("%20", " ")] for word in (words[7], words[6])
        )
        protocol = []
    route = ["route"] if words[0].startswith("route:") else []
    on = [direction, "on", interface] if interface else [direction]
    return route, [action, *on, *protocol, "from", words[5], *source_port, "to", words[3], *target_port]


def opens(rules: Iterable[Key], port: int) -> bool:
    def covers(text: str) -> bool:
        first, _, last = text.partition(":")
        return int(first) <= port <= int(last or first)

    return any(protocol == "tcp" and covers(ports) for _version, protocol, ports, _network in rules)
