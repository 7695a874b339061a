"""The nftables ruleset that implements security groups, public addresses, source/destination checks and the metadata service."""

from .lab import Lab
from .model import Network
from .permissions import allowed_from, allowed_from_public, allowed_to
from .rule_names import chain_of, names

METADATA = "169.254.169.254"


def ruleset(lab: Lab, network: Network) -> str:
    """Replaces the whole table in one transaction."""
    body = [*names(network), *_hosts(network), *_chains(lab)]
    lines = [f"table inet {lab.table} {{}}", f"delete table inet {lab.table}", f"table inet {lab.table} {{", *body, "}"]
    return "\n".join(lines) + "\n"


def _hosts(network: Network) -> list[str]:
    lines: list[str] = []
    for host in network.hosts:
        lines += _block(chain_of("in", host), [f"{match} accept".strip() for match in allowed_from(network, host)])
        lines += _block(chain_of("out", host), [f"{match} return".strip() for match in allowed_to(network, host)])
    for host in network.public_hosts:
        matches = allowed_from_public(network, host, network.public_hosts)
        lines += _block(chain_of("pub", host), [f"{match} accept".strip() for match in matches])
    return lines


def _block(name: str, rules: list[str]) -> list[str]:
    return [f"  chain {name} {{", *(f"    {rule}" for rule in [*rules, "counter drop"]), "  }"]


def _chains(lab: Lab) -> list[str]:
    internet = f'"{lab.internet_bridge}"'
    text = f"""
  # Source/destination check: a host may only use its own MAC and IP address, unless the check is off.
  chain source {{
    type filter hook prerouting priority raw; policy accept;
    iifname != @bridges accept
    meta nfproto != ipv4 drop
    # The metadata service identifies hosts by address, so not even a forwarding host may use another's here.
    ip daddr {METADATA} iifname . ether saddr . ip saddr @seats accept
    ip daddr {METADATA} counter drop
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
    iifname @bridges ip daddr {METADATA} tcp dport 80 dnat ip to {lab.operator}:{lab.metadata_port}
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
  # Hop limit 1, as in the servers' metadata options: the response does not reach a container.
  chain one_hop {{
    type filter hook postrouting priority mangle; policy accept;
    oifname @bridges ct original ip daddr {METADATA} ip ttl set 1
  }}

  chain forward {{
    type filter hook forward priority filter; policy accept;
    iifname @bridges goto decide
    oifname @bridges goto decide
    # Bridged packets on the internet's bridge pass here too. Packets to the internet of another lab are dropped.
    iifname {internet} oifname {internet} accept
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
    ct status dnat ip daddr {lab.operator} tcp dport {lab.metadata_port} accept
    counter drop
  }}
  chain from_internet {{
    ct state established,related accept
    meta l4proto icmp accept
    ip saddr {lab.internet_host} ip daddr {lab.operator} tcp dport {lab.port} accept
    counter drop
  }}

  # This machine is the operator: security groups apply to it too, and it may use public addresses only.
  chain output {{
    type filter hook output priority filter; policy accept;
    oifname @bridges icmp type redirect drop
    ct state established,related accept
    # This must come before the match on the interface, which is still that of the public address.
    ct status dnat ip daddr vmap @arriving
    oifname @bridges counter drop
  }}"""
    return text.splitlines()[1:]
