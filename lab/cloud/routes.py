"""Route tables as policy routing: packets from a subnet's bridge use only that subnet's routing table."""

from ipaddress import IPv4Network

from .lab import Lab
from .model import Network, Route, Subnet


def table_number(lab: Lab, subnet: Subnet) -> int:
    return lab.first_route_table + subnet.index


def tables(lab: Lab, network: Network) -> dict[int, list[str]]:
    """The lines for `ip -batch`, by number of the routing table."""
    return {table_number(lab, subnet): _lines(lab, network, subnet) for subnet in network.subnets}


def rules(lab: Lab, network: Network) -> dict[int, str]:
    """The interface whose packets use a routing table, by number of the table."""
    return {table_number(lab, subnet): subnet.bridge for subnet in network.subnets}


def _lines(lab: Lab, network: Network, subnet: Subnet) -> list[str]:
    table = table_number(lab, subnet)
    local = [f"{each.network} dev {each.bridge}" for each in network.subnets if each.vpc == subnet.vpc]
    declared = [line for route in subnet.routes for line in _route(lab, network, route)]
    lines = [*local, *declared]
    if not any(line.removeprefix("unreachable ").startswith("default ") for line in lines):
        lines.append("unreachable default metric 4278198272")
    return [f"route replace {line} table {table}" for line in lines]


def _route(lab: Lab, network: Network, route: Route) -> list[str]:
    if route.internet:
        parts = [part for each in lab.internet for part in _common(route.destination, each)]
        return [f"{part} dev {lab.internet_bridge}" for part in parts]
    destination = "default" if route.destination.prefixlen == 0 else str(route.destination)
    next_subnet = network.subnet_holding(route.via) if route.via else None
    if next_subnet is None:
        return [f"unreachable {destination} metric 1"]
    return [f"{destination} via {route.via} dev {next_subnet.bridge} onlink"]


def _common(first: IPv4Network, second: IPv4Network) -> list[IPv4Network]:
    """The part of a route's destination that is in the lab's internet."""
    if first.supernet_of(second):
        return [second]
    return [first] if first.subnet_of(second) else []
