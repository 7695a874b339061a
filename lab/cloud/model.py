"""The network as plain values, the only input of firewall.py and routes.py."""

from dataclasses import dataclass, field
from ipaddress import IPv4Address, IPv4Network

EVERYWHERE = IPv4Network("0.0.0.0/0")


@dataclass(frozen=True)
class Permission:
    """A rule of a security group. Either `cidr` or `group` is set."""

    protocol: str
    first_port: int | None = None
    last_port: int | None = None
    cidr: IPv4Network | None = None
    group: str | None = None


@dataclass(frozen=True)
class Group:
    id: str
    ingress: tuple[Permission, ...] = ()
    egress: tuple[Permission, ...] = ()


#: A network load balancer without security groups lets everything in.
OPEN = Group("open", (Permission("-1", cidr=EVERYWHERE),), (Permission("-1", cidr=EVERYWHERE),))


@dataclass(frozen=True)
class Host:
    id: str
    address: IPv4Address
    mac: str
    subnet: str
    groups: tuple[str, ...] = ()
    public_address: IPv4Address | None = None
    #: source_dest_check = false: the host may forward packets of others
    forwards: bool = False


@dataclass(frozen=True)
class Route:
    """Without `internet` and `via` the target does not exist, and packets are rejected."""

    destination: IPv4Network
    internet: bool = False
    via: IPv4Address | None = None


@dataclass(frozen=True)
class Subnet:
    id: str
    vpc: str
    network: IPv4Network
    bridge: str
    index: int
    routes: tuple[Route, ...] = ()

    @property
    def gateway(self) -> IPv4Address:
        return self.network[1]

    @property
    def mac(self) -> str:
        digits = self.id.removeprefix("subnet-")[:8]
        return ":".join(["02", "53", *(digits[i : i + 2] for i in range(0, 8, 2))])

    @property
    def reaches_internet(self) -> bool:
        return any(route.internet and route.destination == EVERYWHERE for route in self.routes)


@dataclass(frozen=True)
class Network:
    subnets: tuple[Subnet, ...] = ()
    hosts: tuple[Host, ...] = ()
    groups: dict[str, Group] = field(default_factory=dict)

    def subnet(self, subnet_id: str) -> Subnet:
        return next(subnet for subnet in self.subnets if subnet.id == subnet_id)

    def subnet_holding(self, address: IPv4Address) -> Subnet | None:
        return next((subnet for subnet in self.subnets if address in subnet.network), None)

    def members(self, group_id: str) -> list[Host]:
        return [host for host in self.hosts if group_id in host.groups]

    @property
    def public_hosts(self) -> list[Host]:
        """Hosts with a public address in subnets with a route to the internet."""
        return [host for host in self.hosts if host.public_address and self.subnet(host.subnet).reaches_internet]
