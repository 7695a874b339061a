"""Publishes the records of Route 53 to the lab's DNS server, as a hosts file that it watches."""

import logging
import threading
import time
from subprocess import TimeoutExpired
from typing import Any

from .incus import Incus, IncusError

log = logging.getLogger("dns")
SERVER = "internet"
RETRY_SECONDS = 5
# dnsmasq adds new names by inotify, but removes old ones only after SIGHUP.
WRITE = """cat >/etc/dnsmasq.hosts.d/.route53 && mv /etc/dnsmasq.hosts.d/.route53 /etc/dnsmasq.hosts.d/route53
for status in /proc/[0-9]*/comm; do
  if [ "$(cat $status)" = dnsmasq ]; then kill -HUP "$(basename "$(dirname $status)")"; fi
done"""


def addresses_of(backend: Any, balancers: dict[str, str]) -> dict[str, list[str]]:
    """The addresses of all records, and of the load balancers' own names, by name."""
    addresses, aliases = _records(backend)
    addresses |= {name: [address] for name, address in balancers.items()}
    for name in aliases:
        target = _follow(name, aliases)
        addresses.setdefault(name, addresses.get(target, []))
    return addresses


def hosts_file(addresses: dict[str, list[str]]) -> str:
    return "".join(f"{address} {name}\n" for name in sorted(addresses) for address in addresses[name])


class Names:
    """Publishes in the background, with retries, because the DNS server may start after the cloud."""

    def __init__(self, incus: Incus):
        self.incus = incus
        self._content: str | None = None
        self._changed = threading.Event()
        threading.Thread(target=self._publish, daemon=True, name="dns").start()

    def publish(self, content: str) -> None:
        if content != self._content:
            self._content = content
            self._changed.set()

    def _publish(self) -> None:
        while self._changed.wait():
            self._changed.clear()
            try:
                self.incus.shell(SERVER, WRITE, stdin=self._content or "")
            except (IncusError, TimeoutExpired) as error:
                log.warning("the DNS server has not accepted the records yet: %s", error)
                time.sleep(RETRY_SECONDS)
                self._changed.set()


def _records(backend: Any) -> tuple[dict[str, list[str]], dict[str, str]]:
    addresses: dict[str, list[str]] = {}
    aliases: dict[str, str] = {}
    for zone in backend.zones.values():
        for record in zone.rrsets:
            name = record.name.rstrip(".")
            # moto stores its own records as `{"Value": …}`.
            values = [value["Value"] if isinstance(value, dict) else value for value in record.records or []]
            target = (record.alias_target or {}).get("DNSName") or (
                values[0] if record.type == "CNAME" and values else ""
            )
            if target:
                aliases[name] = target.rstrip(".").lower()
            elif record.type in ("A", "AAAA"):
                addresses.setdefault(name, []).extend(values)
    return addresses, aliases


def _follow(name: str, aliases: dict[str, str]) -> str:
    visited: set[str] = set()
    while name in aliases and name not in visited:
        visited.add(name)
        name = aliases[name]
    return name
