"""Rules as UFW keeps them and as its command line takes them."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Iterable
from typing import Any

ANY = {4: "0.0.0.0/0", 6: "::/0"}
KEPT = {4: "/etc/ufw/user.rules", 6: "/etc/ufw/user6.rules"}
TUPLE = re.compile(r"^### tuple ### (?P<words>.*?)(?: comment=(?P<comment>[0-9a-f]+))?$", re.MULTILINE)

# Version of the protocol of addresses, protocol, port, source.
Key = tuple[int, str, str, str]


def source(text: str) -> tuple[int, str]:
    """The form UFW keeps: host bits cleared, a single address without its prefix."""
    network = ipaddress.ip_network(text, strict=False)
    single = network.prefixlen == network.max_prefixlen
    return network.version, str(network.network_address if single else network)


def wanted(rules: list[dict[str, Any]]) -> dict[Key, str]:
    """{(version, protocol, port, source): comment}; two rules for one door share it."""
    found: dict[Key, list[str]] = {}
    for rule in rules:
        sources = [source(text) for text in rule.get("from") or ANY.values()]
        for version, network in sources:
            key = (version, rule["protocol"], str(rule["port"]), network)
            found.setdefault(key, []).append(rule["name"])
    return {key: ", ".join(sorted(set(names))) for key, names in found.items()}


def read(path: str) -> str:
    try:
        with open(path) as file:
            return file.read()
    except FileNotFoundError:
        return ""


def kept() -> tuple[dict[Key, str], list[list[str]]]:
    """Our kind of rule by key, and every other kind (written by hand) as UFW's own words."""
    ours: dict[Key, str] = {}
    foreign: list[list[str]] = []
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


def spoken(key: Key) -> list[str]:
    _version, protocol, port, network = key
    return ["allow", "proto", protocol, "from", network, "to", "any", "port", port]


def spoken_foreign(words: list[str]) -> tuple[list[str], list[str]]:
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


def opens(rules: Iterable[Key], port: int) -> bool:
    def covers(text: str) -> bool:
        first, _, last = text.partition(":")
        return int(first) <= port <= int(last or first)

    return any(protocol == "tcp" and covers(ports) for _version, protocol, ports, _network in rules)
