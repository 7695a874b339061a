"""A load balancer as plain values, the only input of haproxy.py."""

from dataclasses import dataclass
from ipaddress import IPv4Address


@dataclass(frozen=True)
class HealthCheck:
    #: TCP only connects; HTTP and HTTPS also request `path`
    protocol: str
    interval: int
    timeout: int
    #: results in a row after which a target is healthy again, or unhealthy
    healthy: int
    unhealthy: int
    #: None: the port that gets the traffic
    port: int | None = None
    path: str = "/"
    #: statuses of a healthy target, such as 200-299,404
    codes: str = "200"


@dataclass(frozen=True)
class Target:
    address: IPv4Address
    port: int

    @property
    def name(self) -> str:
        return f"{self.address}:{self.port}"


@dataclass(frozen=True)
class TargetGroup:
    name: str
    protocol: str
    health: HealthCheck
    targets: tuple[Target, ...] = ()
    #: PROXY protocol version 2 in front of each connection
    proxy_protocol: bool = False
    #: source_ip, lb_cookie, or empty
    stickiness: str = ""
    cookie_seconds: int = 86_400


@dataclass(frozen=True)
class Redirect:
    protocol: str
    host: str
    port: str
    status: int


@dataclass(frozen=True)
class Listener:
    """Either `group` or `redirect` is set."""

    port: int
    protocol: str
    group: TargetGroup | None = None
    redirect: Redirect | None = None
    #: ARNs of the certificates; the first is for visitors that name no host, or another one
    certificates: tuple[str, ...] = ()

    @property
    def encrypted(self) -> bool:
        return self.protocol in ("HTTPS", "TLS")

    @property
    def reads_requests(self) -> bool:
        return self.protocol in ("HTTP", "HTTPS")


@dataclass(frozen=True)
class Balancer:
    #: the name of its container
    id: str
    idle_seconds: int
    listeners: tuple[Listener, ...] = ()

    @property
    def groups(self) -> list[TargetGroup]:
        """Each once, although several listeners may forward to it."""
        by_name = {listener.group.name: listener.group for listener in self.listeners if listener.group}
        return [by_name[name] for name in sorted(by_name)]
