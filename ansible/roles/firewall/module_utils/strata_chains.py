"""Rules of netfilter, compared one by one: as a file of iptables-restore has them, and as the kernel lists them."""

from __future__ import annotations

import ipaddress
import re
import shlex

ADDRESSES = ("-s", "-d")
# Its options in their order: (option, whether it is negated, values).
Rule = list[tuple[str, bool, tuple[str | None, ...]]]


def address(text: str) -> str | None:
    """One spelling for an address, or nothing where it is any."""
    try:
        network = ipaddress.ip_network(text, strict=False)
    except ValueError:
        return text
    return str(network) if network.prefixlen else None


def normal(words: list[str]) -> Rule:
    """What a rule says, whatever the order and spelling: matches by option, without the modules that bring the options."""
    said: Rule = []
    at, negated = 0, False
    while at < len(words):
        flag = words[at]
        given: list[str] = []
        at += 1
        if flag == "!":
            negated = True
            continue
        while at < len(words) and words[at] != "!" and not words[at].startswith("-"):
            given.append(words[at])
            at += 1
        values = tuple(address(value) if flag in ADDRESSES else value for value in given)
        if flag != "-m" and values != (None,):
            said.append((flag, negated, values))
        negated = False
    return sorted(said)


def chains(text: str) -> dict[str, list[Rule]]:
    """{chain: rules in their order} of a table filter."""
    found: dict[str, list[Rule]] = {}
    for line in text.splitlines():
        if line.startswith("-A "):
            _append, chain, *words = shlex.split(line)
            found.setdefault(chain, []).append(normal(words))
    return {chain: without_end(rules) for chain, rules in found.items()}


def without_end(rules: list[Rule]) -> list[Rule]:
    """Docker ends its chain with a RETURN; a chain ends so by itself."""
    return rules[:-1] if rules and rules[-1] == normal(["-j", "RETURN"]) else rules


def policies(text: str) -> dict[str, str]:
    return dict(re.findall(r"^-P (\S+) (\S+)$", text, re.MULTILINE))


def block(text: str, marker: str) -> str:
    """What is between our marks in a foreign file."""
    return text.partition(f"# BEGIN {marker}\n")[2].partition(f"# END {marker}\n")[0]


def differing(wanted: dict[str, list[Rule]], live: dict[str, list[Rule]]) -> list[str]:
    """Chains that are not, rule by rule, what is wanted."""
    return sorted(chain for chain, rules in wanted.items() if live.get(chain, []) != rules)


def opened(text: str, chain: str) -> list[str]:
    """Rules that let something in by themselves, past the chains of the firewall."""
    return [line for line in text.splitlines() if line.startswith(f"-A {chain} ") and line.endswith("-j ACCEPT")]


def jumps(text: str, chain: str, target: str) -> tuple[list[int], bool]:
    """Places, counted from 1, of the rules that ask another chain, and whether something lets packets through before."""
    lines = [line for line in text.splitlines() if line.startswith(f"-A {chain} ")]
    places = [at for at, line in enumerate(lines, 1) if line == f"-A {chain} -j {target}"]
    before = lines[: places[0] - 1] if places else lines
    return places, any(re.search(r"-j (ACCEPT|DOCKER|DOCKER-FORWARD)$", line) for line in before)
