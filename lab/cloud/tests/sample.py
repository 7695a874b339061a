"""A small network: a public subnet with a NAT host and a web host, a private one with a database."""

from dataclasses import replace
from ipaddress import IPv4Address, IPv4Network
from pathlib import Path

from ..lab import Lab
from ..model import EVERYWHERE, Group, Host, Network, Permission, Route, Subnet

LAB = Lab(name="lab", index=0, home=Path("/nowhere"), port=4566)
OPERATOR = IPv4Network("198.18.0.1/32")
ALL = Permission("-1", cidr=EVERYWHERE)

PUBLIC = Subnet(
    "subnet-aaaaaaaa1", "vpc-1", IPv4Network("10.42.1.0/24"), "s0-aaaaaaaa", 1, (Route(EVERYWHERE, internet=True),)
)
DATA = Subnet(
    "subnet-bbbbbbbb2",
    "vpc-1",
    IPv4Network("10.42.2.0/24"),
    "s0-bbbbbbbb",
    2,
    (Route(EVERYWHERE, via=IPv4Address("10.42.1.5")),),
)
EDGE = Host(
    "i-0e",
    IPv4Address("10.42.1.5"),
    "02:00:00:00:00:01",
    PUBLIC.id,
    ("sg-edge",),
    IPv4Address("198.19.0.10"),
    forwards=True,
)
WEB = Host("i-0a", IPv4Address("10.42.1.10"), "02:00:00:00:00:02", PUBLIC.id, ("sg-web",), IPv4Address("198.19.0.11"))
DB = Host("i-0d", IPv4Address("10.42.2.10"), "02:00:00:00:00:03", DATA.id, ("sg-db",))

GROUPS = {
    "sg-edge": Group("sg-edge", (Permission("tcp", 22, 22, OPERATOR), Permission("-1", cidr=DATA.network)), (ALL,)),
    "sg-web": Group(
        "sg-web", (Permission("tcp", 8000, 8010, EVERYWHERE), Permission("icmp", -1, -1, EVERYWHERE)), (ALL,)
    ),
    "sg-db": Group("sg-db", (Permission("tcp", 5432, 5432, group="sg-web"),), (Permission("udp", 53, 53, EVERYWHERE),)),
}
NETWORK = Network((PUBLIC, DATA), (EDGE, WEB, DB), GROUPS)


def with_subnet(network: Network, subnet: Subnet) -> Network:
    return replace(network, subnets=tuple(subnet if each.id == subnet.id else each for each in network.subnets))


def with_group(network: Network, group: Group) -> Network:
    return replace(network, groups={**network.groups, group.id: group})
