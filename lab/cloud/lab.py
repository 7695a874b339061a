"""A lab's names, addresses and folders, all derived from its name and index."""

from dataclasses import dataclass
from functools import cached_property
from ipaddress import IPv4Address, IPv4Interface, IPv4Network
from pathlib import Path


@dataclass(frozen=True)
class Lab:
    name: str
    index: int
    home: Path
    port: int

    @property
    def project(self) -> str:
        return f"strata-{self.name}"

    @property
    def table(self) -> str:
        return f"strata_cloud_{self.index}"

    @property
    def internet_bridge(self) -> str:
        return f"s{self.index}-inet"

    @property
    def internet_network(self) -> IPv4Network:
        return IPv4Network(f"198.18.{self.index}.0/24")

    @property
    def internet(self) -> tuple[IPv4Network, ...]:
        """All that hosts reach by an internet gateway."""
        return self.internet_network, IPv4Network(self.front_address)

    @property
    def operator(self) -> IPv4Address:
        """The address of this machine in the lab's internet."""
        return self.internet_network[1]

    @property
    def metadata_port(self) -> int:
        """The port of the metadata service on this machine; 169.254.169.254 is translated to it."""
        return self.port + 100

    @property
    def internet_host(self) -> IPv4Address:
        return self.internet_network[10]

    @property
    def front_host(self) -> IPv4Interface:
        """The host that stands in for the reverse proxy of a DNS provider."""
        return IPv4Interface(f"{self.internet_network[40]}/{self.internet_network.prefixlen}")

    @property
    def front_address(self) -> IPv4Address:
        """One of Cloudflare's, which this machine routes into the lab: for visitors, and towards servers."""
        return IPv4Address(f"173.245.48.{10 + self.index}")

    @property
    def public_network(self) -> IPv4Network:
        return IPv4Network(f"198.19.{self.index}.0/24")

    @cached_property
    def public_addresses(self) -> list[str]:
        return [str(self.public_network[last]) for last in range(10, 255)]

    @property
    def first_route_table(self) -> int:
        return 4000 + self.index * 100

    @property
    def subnet_bridge_pattern(self) -> str:
        return rf"^s{self.index}-[0-9a-f]{{8}}$"

    def subnet_bridge(self, subnet_id: str) -> str:
        return f"s{self.index}-{subnet_id.removeprefix('subnet-')[:8]}"
