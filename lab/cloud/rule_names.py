"""The named sets, maps and chains of the firewall rules."""

from .model import Host, Network


def names(network: Network) -> list[str]:
    """Sets and maps of hosts, bridges and addresses, so that one rule can match them all."""
    hosts, public = network.hosts, network.public_hosts
    return [
        _nft("set bridges", "ifname", [f'"{subnet.bridge}"' for subnet in network.subnets]),
        _nft("set gateways", "ether_addr", [subnet.mac for subnet in network.subnets]),
        _nft("set gateway_addresses", "ipv4_addr", [str(subnet.gateway) for subnet in network.subnets]),
        _nft("set owners", "ether_addr . ipv4_addr", [f"{host.mac} . {host.address}" for host in hosts]),
        _nft("set seats", "ifname . ether_addr . ipv4_addr", [_seat(network, host) for host in hosts]),
        _nft("set forwarders", "ether_addr", [host.mac for host in hosts if host.forwards]),
        _nft("set public", "ipv4_addr", [str(host.address) for host in public]),
        _nft("map private_of", "ipv4_addr : ipv4_addr", [f"{each.public_address} : {each.address}" for each in public]),
        _nft("map public_of", "ipv4_addr : ipv4_addr", [f"{each.address} : {each.public_address}" for each in public]),
        _nft(
            "map arriving", "ipv4_addr : verdict", [f"{host.address} : goto {chain_of('in', host)}" for host in hosts]
        ),
        _nft(
            "map hairpin", "ipv4_addr : verdict", [f"{each.address} : goto {chain_of('pub', each)}" for each in public]
        ),
        _nft("map leaving", "ether_addr : verdict", [f"{host.mac} : jump {chain_of('out', host)}" for host in hosts]),
    ]


def _seat(network: Network, host: Host) -> str:
    return f'"{network.subnet(host.subnet).bridge}" . {host.mac} . {host.address}'


def _nft(head: str, kind: str, elements: list[str]) -> str:
    content = f" elements = {{ {', '.join(elements)} }};" if elements else ""
    return f"  {head} {{ type {kind};{content} }}"


def chain_of(direction: str, host: Host) -> str:
    return f"{direction}_{host.id.removeprefix('i-')}"
