"""The host that stands in for the reverse proxy of a DNS provider: visitors come to its address, and servers see requests
from there, with the headers of Cloudflare. It verifies the certificates of servers, as `Full (strict)` does; it has no WAF
and no cache."""

import json
from ipaddress import IPv4Interface

from .authority import Authority
from .balancer_files import CONFIGURATION
from .balancer_view import DISK_GIB, IMAGE
from .balancers import Site
from .haproxy import APPENDED_ADDRESS, CERTIFICATES, general, text
from .lab import Lab
from .seed import Launch

ID = "front"
NAMES_FILE = "fronted.json"
#: Cloudflare waits this long for an answer, and keeps an idle WebSocket as long.
IDLE_SECONDS = 100
AUTHORITY = "/etc/haproxy/authority.pem"


def fronted(lab: Lab, addresses: dict[str, list[str]]) -> dict[str, list[str]]:
    """The servers of each name that a rehearsal wants behind the proxy, as far as they have a record yet."""
    file = lab.home / NAMES_FILE
    names = json.loads(file.read_text())["names"] if file.exists() else []
    return {name: addresses[name] for name in sorted(names) if addresses.get(name)}


def published(lab: Lab, addresses: dict[str, list[str]], origins: dict[str, list[str]]) -> dict[str, list[str]]:
    """What visitors are told: the address of the proxy, where it stands in front."""
    return addresses | {name: [str(lab.front_address)] for name in origins}


def sites(lab: Lab, authority: Authority, origins: dict[str, list[str]]) -> dict[str, Site]:
    if not origins:
        return {}
    root = (lab.home / "ca.crt").read_text()
    files = {
        f"{CERTIFICATES}/443/000.pem": authority.for_names(sorted(origins)),
        AUTHORITY: root,
        CONFIGURATION: configuration(str(lab.front_address), origins),
    }
    return {ID: Site(_launch(lab), files)}


def configuration(address: str, origins: dict[str, list[str]]) -> str:
    """:param address: that servers see requests from"""
    blocks = [general(IDLE_SECONDS)]
    for scheme, bind in (("http", ":80"), ("https", f":443 ssl crt {CERTIFICATES}/443/ alpn h2,http/1.1")):
        blocks.append(_visitors(scheme, bind, list(origins)))
        blocks += [_servers(scheme, address, origin) for origin in origins.items()]
    return text(blocks)


def _visitors(scheme: str, bind: str, names: list[str]) -> list[str]:
    routes = [f"  use_backend {scheme}-{name} if {{ req.hdr(host),field(1,:),lower -m str {name} }}" for name in names]
    return [
        f"frontend visitors-{scheme}",
        f"  bind {bind}",
        "  mode http",
        "  option httplog",
        *APPENDED_ADDRESS,
        "  http-request set-header CF-Connecting-IP %[src]",
        f"  http-request set-header X-Forwarded-Proto {scheme}",
        f'  http-request set-header CF-Visitor \'{{"scheme":"{scheme}"}}\'',
        "  http-request set-header CDN-Loop cloudflare",
        *routes,
    ]


def _servers(scheme: str, address: str, origin: tuple[str, list[str]]) -> list[str]:
    name, servers = origin
    port = {"http": "80", "https": f"443 ssl verify required ca-file {AUTHORITY} sni str({name}) verifyhost {name}"}
    lines = [f"  server origin-{at} {server}:{port[scheme]}" for at, server in enumerate(servers)]
    return [f"backend {scheme}-{name}", "  mode http", "  balance roundrobin", f"  source {address}", *lines]


def _launch(lab: Lab) -> Launch:
    return Launch(
        id=ID,
        image=IMAGE,
        interface=lab.front_host,
        more_addresses=(IPv4Interface(lab.front_address),),
        gateway=lab.operator,
        bridge=lab.internet_bridge,
        mac=f"02:54:00:00:{lab.index:02x}:28",
        disk_gib=DISK_GIB,
    )
