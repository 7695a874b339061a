"""Security-group rules as nftables matches."""

from collections.abc import Iterator
from ipaddress import IPv4Address

from .model import EVERYWHERE, Host, Network, Permission


def allowed_from(network: Network, host: Host) -> Iterator[str]:
    """Matches for the ingress rules of the host, by the source's private address."""
    for rule in _rules(network, host, "ingress"):
        yield from _matches(rule, _peers(network, rule, "saddr"))


def allowed_to(network: Network, host: Host) -> Iterator[str]:
    for rule in _rules(network, host, "egress"):
        yield from _matches(rule, _peers(network, rule, "daddr"))


def allowed_from_public(network: Network, host: Host, neighbours: list[Host]) -> Iterator[str]:
    """The same for neighbours that use the host's public address: then EC2 compares *their* public address."""
    for rule in _rules(network, host, "ingress"):
        if rule.cidr is None:
            continue
        sources = [each.address for each in neighbours if each.public_address in rule.cidr]
        if sources:
            yield from _matches(rule, f"ip saddr {_set(sources)} ")


def _rules(network: Network, host: Host, direction: str) -> Iterator[Permission]:
    for group_id in host.groups:
        group = network.groups.get(group_id)
        if group:
            yield from getattr(group, direction)


def _peers(network: Network, rule: Permission, field: str) -> str | None:
    """None if the rule refers to a group without members, so nothing can match."""
    if rule.cidr is not None:
        return "" if rule.cidr == EVERYWHERE else f"ip {field} {rule.cidr} "
    members = network.members(rule.group or "")
    return f"ip {field} {_set([host.address for host in members])} " if members else None


def _matches(rule: Permission, peers: str | None) -> Iterator[str]:
    if peers is not None:
        yield f"{peers}{_traffic(rule)}".strip()


def _traffic(rule: Permission) -> str:
    match rule.protocol:
        case "-1":
            return ""
        case "tcp" | "udp":
            ports = _ports(rule)
            return f"{rule.protocol} dport {ports}" if ports else f"meta l4proto {rule.protocol}"
        case "icmp":
            return _icmp(rule)
        case other:
            return f"meta l4proto {other}"


def _ports(rule: Permission) -> str:
    first, last = rule.first_port, rule.last_port
    if first in (None, -1) or (first, last) == (0, 65535):
        return ""
    return str(first) if first == last else f"{first}-{last}"


def _icmp(rule: Permission) -> str:
    """For ICMP a rule's two ports are type and code; -1 means any."""
    if rule.first_port in (None, -1):
        return "meta l4proto icmp"
    if rule.last_port in (None, -1):
        return f"icmp type {rule.first_port}"
    return f"icmp type {rule.first_port} icmp code {rule.last_port}"


def _set(addresses: list[IPv4Address]) -> str:
    return "{ " + ", ".join(str(address) for address in sorted(set(addresses))) + " }"
