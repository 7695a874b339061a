"""Compares netfilter rules of iptables-restore files with the rules that the kernel lists."""

from __future__ import annotations

import ipaddress
import re
import shlex

ADDRESSES = ("-s", "-d")
# Sorted options of a rule: (option, whether it is negated, values).
Rule = list[tuple[str, bool, tuple[str | None, ...]]]


def address(text: str) -> str | None:
    """Canonical form of an address; None for "any"."""
    try:
        network = ipaddress.ip_network(text, strict=False)
    except ValueError:
        return text
    return str(network) if network.prefixlen else None


def normalize(words: list[str]) -> Rule:
    """A rule independent of order and spelling: its options, without `-m` modules."""
    options: Rule = []
    at, negated = 0, False
    while at < len(words):
        flag = words[at]
        arguments: list[str] = []
        at += 1
        if flag == "!":
            negated = True
            continue
        while at < len(words) and words[at] != "!" and not words[at].startswith("-"):
            arguments.append(words[at])
            at += 1
        values = tuple(address(value) if flag in ADDRESSES else value for value in arguments)
        if flag != "-m" and values != (None,):
            options.append((flag, negated, values))
        negated = False
    return sorted(options)


def chains(text: str) -> dict[str, list[Rule]]:
    """{chain: rules} of the table filter."""
    rules_by_chain: dict[str, list[Rule]] = {}
    for line in text.splitlines():
        if line.startswith("-A "):
            _append, chain, *words = shlex.split(line)
            rules_by_chain.setdefault(chain, []).append(normalize(words))
    return {chain: without_final_return(rules) for chain, rules in rules_by_chain.items()}


def without_final_return(rules: list[Rule]) -> list[Rule]:
    """Docker adds a final RETURN, which has no effect."""
    return rules[:-1] if rules and rules[-1] == normalize(["-j", "RETURN"]) else rules


def policies(text: str) -> dict[str, str]:
    return dict(re.findall(r"^-P (\S+) (\S+)$", text, re.MULTILINE))


def block(text: str, marker: str) -> str:
    """The text between Strata's markers in a file."""
    return text.partition(f"# BEGIN {marker}\n")[2].partition(f"# END {marker}\n")[0]


def different_chains(desired: dict[str, list[Rule]], live: dict[str, list[Rule]]) -> list[str]:
    """Chains whose rules differ from the desired rules."""
    return sorted(chain for chain, rules in desired.items() if live.get(chain, []) != rules)


def accept_rules(text: str, chain: str) -> list[str]:
    """ACCEPT rules directly in a chain, which bypass the firewall's chains."""
    return [line for line in text.splitlines() if line.startswith(f"-A {chain} ") and line.endswith("-j ACCEPT")]


def jumps(text: str, chain: str, target: str) -> tuple[list[int], bool]:
    """Positions (from 1) of the rules that jump to `target`, and whether an earlier rule accepts packets."""
    lines = [line for line in text.splitlines() if line.startswith(f"-A {chain} ")]
    places = [at for at, line in enumerate(lines, 1) if line == f"-A {chain} -j {target}"]
    before = lines[: places[0] - 1] if places else lines
    return places, any(re.search(r"-j (ACCEPT|DOCKER|DOCKER-FORWARD)$", line) for line in before)
