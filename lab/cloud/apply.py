"""Applies the computed network to this machine: bridges, nftables, policy routing. No other module changes the machine's network."""

import json
import re
import subprocess
from pathlib import Path

from .firewall import ruleset
from .lab import Lab
from .model import Network, Subnet
from .routes import rules, tables

INTERFACES = Path("/sys/class/net")
BRIDGE_SETTINGS = Path("/proc/sys/net/bridge")
SYSCTLS = ["net.ipv4.ip_forward=1", "net.bridge.bridge-nf-call-iptables=1", "net.bridge.bridge-nf-call-ip6tables=1"]


class NetworkError(RuntimeError):
    pass


class Applier:
    def __init__(self, lab: Lab):
        self.lab = lab
        self._ruleset = ""
        self._tables: dict[int, list[str]] = {}
        self._rules: dict[int, str] = {}

    def start(self) -> None:
        """Removes the routes of an earlier process."""
        if not BRIDGE_SETTINGS.exists():
            _run(["modprobe", "br_netfilter"])
        _run(["sysctl", "-qw", *SYSCTLS])
        self._forget_routes()
        _run(["ip", "route", "replace", str(self.lab.public_network), *self._to_internet()])

    def apply(self, network: Network) -> None:
        # Firewall rules before bridges, so that no host is ever unprotected.
        text = ruleset(self.lab, network)
        if text != self._ruleset:
            _run(["nft", "-f", "-"], text)
            self._ruleset = text
        present = self._bridges()
        desired = {subnet.bridge: subnet for subnet in network.subnets}
        for name in sorted(desired.keys() - present):
            _add_bridge(desired[name])
        self._apply_routes(network)
        for name in sorted(present - desired.keys()):
            if not any((INTERFACES / name / "brif").iterdir()):
                _run(["ip", "link", "delete", name])
        self._enable_hairpin()

    def cleanup(self) -> None:
        self._forget_routes()
        _run(["nft", "-f", "-"], f"table inet {self.lab.table} {{}}\ndelete table inet {self.lab.table}\n")
        subprocess.run(
            ["ip", "route", "del", str(self.lab.public_network), *self._to_internet()], capture_output=True, check=False
        )
        for name in self._bridges():
            _run(["ip", "link", "delete", name])

    def _to_internet(self) -> list[str]:
        return ["dev", self.lab.internet_bridge, "src", str(self.lab.operator)]

    def _bridges(self) -> set[str]:
        return {path.name for path in INTERFACES.iterdir() if re.match(self.lab.subnet_bridge_pattern, path.name)}

    def _apply_routes(self, network: Network) -> None:
        desired_tables, desired_rules = tables(self.lab, network), rules(self.lab, network)
        lines: list[str] = []
        for number in sorted(self._rules.keys() | desired_rules.keys()):
            if self._rules.get(number) != desired_rules.get(number):
                lines += [f"rule del pref {number}"] if number in self._rules else []
                lines += (
                    [f"rule add iif {desired_rules[number]} lookup {number} pref {number}"]
                    if number in desired_rules
                    else []
                )
        for number in sorted(self._tables.keys() | desired_tables.keys()):
            if self._tables.get(number) != desired_tables.get(number):
                lines += [f"route flush table {number}"] if number in self._tables else []
                lines += desired_tables.get(number, [])
        if lines:
            _run(["ip", "-batch", "-"], "\n".join(lines) + "\n")
        self._tables, self._rules = desired_tables, desired_rules

    def _enable_hairpin(self) -> None:
        """A host that connects to its own public address needs its packets back on the bridge port they came from."""
        for name in self._bridges():
            for setting in (INTERFACES / name / "brif").glob("*/hairpin_mode"):
                if setting.read_text().strip() == "0":
                    setting.write_text("1")

    def _forget_routes(self) -> None:
        first = self.lab.first_route_table
        ours = range(first, first + 100)
        for rule in json.loads(_run(["ip", "-json", "rule"])):
            if rule["priority"] in ours:
                _run(["ip", "rule", "del", "pref", str(rule["priority"])])
                subprocess.run(
                    ["ip", "route", "flush", "table", str(rule["priority"])], capture_output=True, check=False
                )


def routed_networks(except_pattern: str) -> list[str]:
    """Ranges that this machine already routes, without the lab's own subnets."""
    entries = json.loads(_run(["ip", "-json", "-4", "route", "show", "table", "main"]))
    foreign = [entry for entry in entries if not re.match(except_pattern, entry.get("dev", ""))]
    return [entry["dst"] for entry in foreign if entry["dst"] != "default"]


def _add_bridge(subnet: Subnet) -> None:
    name, address = subnet.bridge, f"{subnet.gateway}/{subnet.network.prefixlen}"
    lines = [f"link add {name} address {subnet.mac} type bridge forward_delay 0 stp_state 0"]
    lines += [f"link set {name} up", f"address add {address} dev {name}"]
    _run(["ip", "-batch", "-"], "\n".join(lines) + "\n")
    _run(["sysctl", "-qw", f"net.ipv6.conf.{name}.disable_ipv6=1", f"net.ipv4.conf.{name}.rp_filter=0"])


def _run(command: list[str], stdin: str = "") -> str:
    result = subprocess.run(command, input=stdin, text=True, capture_output=True, check=False)
    if result.returncode != 0:
        raise NetworkError(f"{' '.join(command)}: {result.stderr.strip()}")
    return result.stdout
