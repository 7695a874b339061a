"""cloud-init's NoCloud data for a new host."""

import gzip
from dataclasses import dataclass, field
from ipaddress import IPv4Address, IPv4Interface
from typing import Any

from .lab import Lab


@dataclass(frozen=True)
class Launch:
    """The parameters of a new host."""

    id: str
    image: str
    interface: IPv4Interface
    gateway: IPv4Address
    bridge: str
    mac: str
    disk_gib: int
    user_data: bytes = b""
    public_keys: tuple[str, ...] = field(default=())
    #: besides the one of `interface`
    more_addresses: tuple[IPv4Interface, ...] = ()

    @property
    def hostname(self) -> str:
        return "ip-" + str(self.interface.ip).replace(".", "-")


def instance(lab: Lab, launch: Launch) -> dict[str, Any]:
    """The configuration `incus launch` reads from its standard input."""
    config = {
        "boot.autostart": "false",
        "user.hostname": launch.hostname,
        "user.meta-data": _meta_data(launch),
        "user.nameserver": str(lab.internet_host),
        "cloud-init.network-config": _network(launch),
        "cloud-init.vendor-data": _vendor_data(lab),
    }
    if launch.user_data:
        config["cloud-init.user-data"] = _text(launch.user_data)
    return {"config": config, "devices": _devices(launch)}


def _devices(launch: Launch) -> dict[str, dict[str, str]]:
    nic = {"type": "nic", "nictype": "bridged", "name": "eth0", "parent": launch.bridge, "hwaddr": launch.mac}
    # As on EC2: otherwise a neighbour could spoof a host's MAC and IP address, and get its role's credentials.
    nic["security.mac_filtering"] = "true"
    return {
        "root": {"type": "disk", "path": "/", "pool": "strata", "size": f"{launch.disk_gib}GiB"},
        "eth0": nic,
    }


def _meta_data(launch: Launch) -> str:
    return "\n".join(["public-keys:", *(f"  - {key}" for key in launch.public_keys)]) if launch.public_keys else ""


def _network(launch: Launch) -> str:
    addresses = ", ".join(str(each) for each in (launch.interface, *launch.more_addresses))
    # `gateway4` instead of `routes`, which on Debian 12 needs a command that its images lack.
    return (
        "version: 2\nethernets:\n  eth0:\n"
        f"    match: {{macaddress: '{launch.mac}'}}\n    set-name: eth0\n"
        f"    addresses: [{addresses}]\n    gateway4: {launch.gateway}\n"
    )


def _vendor_data(lab: Lab) -> str:
    """A boothook, because keys of the user's cloud-config would override those of a vendor's cloud-config."""
    authority = lab.home / "ca.crt"
    root = authority.read_text().strip() if authority.exists() else ""
    return f"""#cloud-boothook
#!/bin/sh
[ -e /etc/apt/apt.conf.d/01lab-cache ] ||
  echo 'Acquire::http::Proxy "http://{lab.internet_host}:3142";' >/etc/apt/apt.conf.d/01lab-cache
root=/usr/local/share/ca-certificates/lab-root.crt
if [ -n "{"yes" if root else ""}" ] && [ ! -e $root ]; then
  cat >$root <<'END'
{root}
END
  update-ca-certificates >/dev/null 2>&1
fi
"""


def _text(user_data: bytes) -> str:
    return (gzip.decompress(user_data) if user_data.startswith(b"\x1f\x8b") else user_data).decode()
