"""Checks of a server that forwards the traffic of private subnets."""

from __future__ import annotations

import re
from ipaddress import IPv4Address, IPv4Network, summarize_address_range

from host_checks import attempt, read, report, unit_problems

#: of a set: an address, a range by its mask, or by its first and last address
ELEMENT = re.compile(r"\d+(?:\.\d+){3}(?:/\d+|-\d+(?:\.\d+){3})?")


def forwarding(sources: list[str]) -> str:
    """Ranges whose traffic leaves by this server, with its address."""
    problems = unit_problems(["strata-nat.service"])
    if read("/proc/sys/net/ipv4/ip_forward").strip() != "1":
        problems.append("the kernel does not forward (net.ipv4.ip_forward is 0)")
    table = attempt("nft", "list", "table", "ip", "strata_nat").stdout
    listed = [part for text in ELEMENT.findall(table) for part in _networks(text)]
    if "masquerade" not in table:
        problems.append("no rule gives traffic of private subnets the address of this server")
    lacking = [source for source in sources if not any(IPv4Network(source).subnet_of(each) for each in listed)]
    problems += [f"traffic of {source} is not forwarded" for source in lacking]
    return report(problems, f"{', '.join(sources)} leave by this server")


def _networks(text: str) -> list[IPv4Network]:
    """The kernel joins neighbouring ranges: `10.0.3.0-10.0.4.255`."""
    first, _, last = text.partition("-")
    if not last:
        return [IPv4Network(text)]
    joined = summarize_address_range(IPv4Address(first), IPv4Address(last))
    return [IPv4Network(each) for each in joined]
