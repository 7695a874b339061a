"""The nftables ruleset that makes security groups, public addresses and source checks real."""

from .lab import Lab
from .model import Host, Network
from .permissions import allowed_from, allowed_from_public, allowed_to


def ruleset(lab: Lab, network: Network) -> str:
    """Replaces the whole table in one transaction."""
    body = [*_names(network), *_hosts(network), *_chains(lab)]
    lines = [f"table inet {lab.table} {{}}", f"delete table inet {lab.table}", f"table inet {lab.table} {{", *body, "}"]
    return "\n".join(lines) + "\n"


def _names(network: Network) -> list[str]:
    hosts, public = network.hosts, network.public_hosts
    return [
        _named("set bridges", "ifname", [f'"{subnet.bridge}"' for subnet in network.subnets]),
        _named("set gateways", "ether_addr", [subnet.mac for subnet in network.subnets]),
        _named("set gateway_addresses", "ipv4_addr", [str(subnet.gateway) for subnet in network.subnets]),
        _named("set owners", "ether_addr . ipv4_addr", [f"{host.mac} . {host.address}" for host in hosts]),
        _named("set forwarders", "ether_addr", [host.mac for host in hosts if host.forwards]),
        _named("set public", "ipv4_addr", [str(host.address) for host in public]),
        _named(
            "map private_of", "ipv4_addr : ipv4_addr", [f"{each.public_address} : {each.address}" for each in public]
        ),
        _named(
            "map public_of", "ipv4_addr : ipv4_addr", [f"{each.address} : {each.public_address}" for each in public]
        ),
        _named(
            "map arriving", "ipv4_addr : verdict", [f"{host.address} : goto {_chain('in', host)}" for host in hosts]
        ),
        _named(
            "map hairpin", "ipv4_addr : verdict", [f"{each.address} : goto {_chain('pub', each)}" for each in public]
        ),
        _named("map leaving", "ether_addr : verdict", [f"{host.mac} : jump {_chain('out', host)}" for host in hosts]),
    ]


def _named(head: str, kind: str, elements: list[str]) -> str:
    content = f" elements = {{ {', '.join(elements)} }};" if elements else ""
    return f"  {head} {{ type {kind};{content} }}"


def _hosts(network: Network) -> list[str]:
    lines: list[str] = []
    for host in network.hosts:
        lines += _block(_chain("in", host), [f"{match} accept".strip() for match in allowed_from(network, host)])
        lines += _block(_chain("out", host), [f"{match} return".strip() for match in allowed_to(network, host)])
    for host in network.public_hosts:
        matches = allowed_from_public(network, host, network.public_hosts)
        lines += _block(_chain("pub", host), [f"{match} accept".strip() for match in matches])
    return lines


def _chain(direction: str, host: Host) -> str:
    return f"{direction}_{host.id.removeprefix('i-')}"


def _block(name: str, rules: list[str]) -> list[str]:
    return [f"  chain {name} {{", *(f"    {rule}" for rule in [*rules, "counter drop"]), "  }"]


def _chains(lab: Lab) -> list[str]:
    internet = f'"{lab.internet_bridge}"'
    text = f"""
  # A host may only speak as itself and only be spoken to as itself, unless its source check is off.
  chain source {{
    type filter hook prerouting priority raw; policy accept;
    iifname != @bridges accept
    meta nfproto != ipv4 drop
    ether saddr . ip saddr @owners goto target
    ether saddr @forwarders goto target
    counter drop
  }}
  chain target {{
    ether daddr @gateways accept
    ether daddr . ip daddr @owners accept
    ether daddr @forwarders accept
    counter drop
  }}

  chain prerouting {{
    type nat hook prerouting priority dstnat; policy accept;
    iifname {internet} dnat ip to ip daddr map @private_of
    iifname @bridges ip saddr @public dnat ip to ip daddr map @private_of
  }}
  chain operator {{
    type nat hook output priority -100; policy accept;
    dnat ip to ip daddr map @private_of
  }}
  chain postrouting {{
    type nat hook postrouting priority srcnat - 5; policy accept;
    oifname {internet} snat ip to ip saddr map @public_of
    oifname @bridges ct status dnat snat ip to ip saddr map @public_of
  }}

  chain forward {{
    type filter hook forward priority filter; policy accept;
    iifname @bridges goto decide
    oifname @bridges goto decide
    iifname {internet} ip daddr 198.18.0.0/15 drop
  }}
  chain decide {{
    ct state established,related accept
    ct state invalid drop
    iifname @bridges ether saddr vmap @leaving
    iifname @bridges oifname {internet} ip saddr @public accept
    iifname @bridges oifname @bridges ct status dnat ip daddr vmap @hairpin
    iifname @bridges oifname @bridges ip daddr vmap @arriving
    iifname @bridges oifname @bridges rt ip nexthop vmap @arriving
    iifname {internet} oifname @bridges ct status dnat ip daddr vmap @arriving
    counter drop
  }}

  chain input {{
    type filter hook input priority filter; policy accept;
    iifname @bridges goto to_machine
    iifname {internet} goto from_internet
  }}
  chain to_machine {{
    ct state established,related accept
    icmp type echo-request ip daddr @gateway_addresses accept
    counter drop
  }}
  chain from_internet {{
    ct state established,related accept
    meta l4proto icmp accept
    ip saddr {lab.internet_host} ip daddr {lab.operator} tcp dport {lab.port} accept
    counter drop
  }}

  # The machine is the operator: it is bound by the security groups too, and only knows public addresses.
  chain output {{
    type filter hook output priority filter; policy accept;
    oifname @bridges icmp type redirect drop
    ct state established,related accept
    # Before the interface is looked at: here it is still the one that the public address led to.
    ct status dnat ip daddr vmap @arriving
    oifname @bridges counter drop
  }}"""
    return text.splitlines()[1:]
