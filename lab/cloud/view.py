"""Converts moto's EC2 backend into the network model. No other module reads networks from moto's objects."""

from collections.abc import Iterable
from ipaddress import IPv4Address, IPv4Network
from typing import Any

from .lab import Lab
from .model import OPEN, Group, Host, Network, Permission, Route, Subnet

ALIVE = {"pending", "running", "stopping", "stopped"}


def instances(backend: Any) -> list[Any]:
    return [instance for reservation in backend.reservations.values() for instance in reservation.instances]


def subnets(backend: Any) -> list[Any]:
    """All subnets except those of the default VPC, which exists in the API only."""
    default = {vpc.id for vpc in backend.vpcs.values() if vpc.is_default}
    everything = [subnet for zone in backend.subnets.values() for subnet in zone.values()]
    return [subnet for subnet in everything if subnet.vpc_id not in default]


def network(lab: Lab, backend: Any, balancers: Iterable[Host] = ()) -> Network:
    """The hosts are those of instances, and load balancers."""
    all_subnets = subnets(backend)
    ids = {subnet.id for subnet in all_subnets}
    alive = [each for each in instances(backend) if each.state in ALIVE and each.subnet_id in ids]
    groups = [group for groups in backend.groups.values() for group in groups.values()]
    return Network(
        tuple(sorted((_subnet(lab, backend, subnet) for subnet in all_subnets), key=lambda subnet: subnet.index)),
        tuple(
            sorted(
                [*map(_host, alive), *(each for each in balancers if each.subnet in ids)], key=lambda host: host.address
            )
        ),
        {OPEN.id: OPEN}
        | {
            group.id: Group(group.id, _permissions(group.ingress_rules), _permissions(group.egress_rules))
            for group in groups
        },
    )


def _subnet(lab: Lab, backend: Any, subnet: Any) -> Subnet:
    table = _route_table(backend, subnet)
    routes = (
        [_route(backend, route) for route in table.routes if not route.local and route.destination_cidr_block]
        if table
        else []
    )
    return Subnet(
        subnet.id,
        subnet.vpc_id,
        IPv4Network(subnet.cidr_block),
        lab.subnet_bridge(subnet.id),
        subnet.strata_index,
        tuple(sorted(routes, key=lambda route: str(route.destination))),
    )


def _route_table(backend: Any, subnet: Any) -> Any:
    tables = [table for table in backend.route_tables.values() if table.vpc_id == subnet.vpc_id]
    own = [table for table in tables if subnet.id in table._associations.values()]
    main = [table for table in tables if table.main_association_id]
    return next(iter(own + main), None)


def _route(backend: Any, route: Any) -> Route:
    destination = IPv4Network(route.destination_cidr_block)
    if route.gateway_id and route.gateway_id.startswith("igw-"):
        gateway = backend.internet_gateways.get(route.gateway_id)
        return Route(destination, internet=bool(gateway and gateway.vpc and gateway.vpc.id == route.route_table.vpc_id))
    target = route.instance or (route.interface and route.interface.instance)
    carries = target is not None and target.state in {"pending", "running"} and not target.source_dest_check
    return Route(destination, via=IPv4Address(target.private_ip) if carries else None)


def _host(instance: Any) -> Host:
    return Host(
        id=instance.id,
        address=IPv4Address(instance.private_ip),
        mac=instance.nics[0].mac_address,
        subnet=instance.subnet_id,
        groups=tuple(group.id for group in instance.security_groups),
        public_address=IPv4Address(instance.public_ip) if instance.public_ip else None,
        forwards=not instance.source_dest_check,
    )


def _permissions(rules: list[Any]) -> tuple[Permission, ...]:
    """Ignores IPv6 and prefix lists, which the lab does not support."""
    usable = [rule for rule in rules if rule.cidr_ipv4 or rule.source_group.get("GroupId")]
    return tuple(
        Permission(
            rule.ip_protocol,
            rule.from_port,
            rule.to_port,
            IPv4Network(rule.cidr_ipv4, strict=False) if rule.cidr_ipv4 else None,
            rule.source_group.get("GroupId"),
        )
        for rule in usable
    )
