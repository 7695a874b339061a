"""Decides whether Strata may configure a server that somebody else has used. No side effects: facts in, sentences out."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

# Distributions whose own Docker packages role `docker` uses; they conflict with those of Docker's repository.
OWN_DOCKER = {"debian-13", "ubuntu-24"}
# Programs of the distribution, or configured by Strata itself, that may listen: sshd, socket units, name services.
EXPECTED_LISTENERS = {"sshd", "systemd", "systemd-resolve", "rpcbind", "avahi-daemon"}
PGDG = re.compile(r"^(?!\s*#).*\b[a-z]+-pgdg\b", re.MULTILINE)
LOOPBACK = re.compile(r"^(?:[0-9A-F]{6}7F|0{24}01000000|0{16}FFFF0000[0-9A-F]{6}7F)$")
LISTEN = "0A"


@dataclass(frozen=True)
class Listener:
    port: int
    program: str
    # Only this host itself can connect.
    is_local: bool


@dataclass(frozen=True)
class Facts:
    """What is on the server. `has_…` are traces of an earlier run of Strata, which owns what it made itself."""

    distribution: str = ""
    has_strata: bool = False
    has_strata_docker: bool = False
    has_strata_postgresql: bool = False
    cloud_init_runs: bool = False
    cloud_init_errors: list[str] = field(default_factory=list)
    packages: dict[str, str] = field(default_factory=dict)
    # "name (image)" of each container that runs.
    containers: list[str] = field(default_factory=list)
    # "17/main" of each PostgreSQL cluster.
    clusters: list[str] = field(default_factory=list)
    # Path → text of each list of package sources.
    sources: dict[str, str] = field(default_factory=dict)
    listeners: list[Listener] = field(default_factory=list)


@dataclass(frozen=True)
class Plan:
    """What Strata is going to do there."""

    docker: bool
    postgresql: bool
    # Ports that the firewall leaves open: "443", "8000:8100".
    open_ports: list[str]
    # Ports on which services of Strata listen.
    own_ports: list[int]


def problems(facts: Facts, plan: Plan) -> list[str]:
    return [
        *cloud_init_problems(facts),
        *docker_problems(facts, plan),
        *postgresql_problems(facts, plan),
        *listener_problems(facts, plan),
    ]


def cloud_init_problems(facts: Facts) -> list[str]:
    remedy = "correct it and restart the server, or switch cloud-init off with `touch /etc/cloud/cloud-init.disabled` and restart"
    if facts.cloud_init_runs:
        return [f"cloud-init still works after minutes: see `cloud-init status --long` there; {remedy}"]
    if facts.has_strata or not facts.cloud_init_errors:
        return []
    return [
        f"cloud-init ended with errors ({facts.cloud_init_errors[0]:.120}), so the server may be half set up: {remedy}"
    ]


def docker_problems(facts: Facts, plan: Plan) -> list[str]:
    is_known = facts.has_strata_docker if plan.docker else facts.has_strata
    if is_known:
        return []
    result = []
    if facts.containers:
        result.append(
            f"containers run that Strata did not start: {', '.join(facts.containers)}. Strata would stop them or close their ports: "
            "move them to another server, then remove them with `docker rm -f <name>`"
        )
    if plan.docker and facts.distribution in OWN_DOCKER and "docker-ce" in facts.packages:
        result.append(
            f"docker-ce {facts.packages['docker-ce']} is installed, and the distribution's Docker, which Strata uses, would replace it: "
            "`apt-get purge docker-ce docker-ce-cli containerd.io docker-compose-plugin docker-buildx-plugin`, and delete /var/lib/docker "
            "if nobody needs it"
        )
    return result


def postgresql_problems(facts: Facts, plan: Plan) -> list[str]:
    if not plan.postgresql or facts.has_strata_postgresql:
        return []
    result = []
    if facts.clusters:
        result.append(
            f"PostgreSQL clusters are there that Strata did not make: {', '.join(facts.clusters)}. Strata would change who may connect: "
            "save their data with `pg_dumpall`, then `pg_dropcluster --stop <version> <name>`, or describe another server"
        )
    for path in sorted(path for path, text in facts.sources.items() if PGDG.search(text)):
        result.append(
            f"{path} makes apt install PostgreSQL of postgresql.org, and Strata uses the distribution's: remove that file, purge "
            "the packages of `dpkg -l '*postgresql*'`, and run `apt-get update`"
        )
    return result


def listener_problems(facts: Facts, plan: Plan) -> list[str]:
    """Only before the first run: later, the firewall has closed what is not described."""
    if facts.has_strata:
        return []
    foreign = [each for each in facts.listeners if each.program not in {*EXPECTED_LISTENERS, "docker-proxy"}]
    result = []
    for each in sorted(set(foreign), key=lambda listener: listener.port):
        # The cluster has a message of its own.
        if each.port in plan.own_ports and not (each.program == "postgres" and facts.clusters):
            result.append(
                f"{each.program} listens on port {each.port}, which a service of Strata needs: stop and disable it"
            )
        elif each.port not in plan.own_ports and not each.is_local and not is_open(each.port, plan.open_ports):
            result.append(
                f"{each.program} answers on port {each.port}, which the firewall would close: describe the port in `ports` of this "
                "server, or stop and disable the service"
            )
    return list(dict.fromkeys(result))


def is_open(port: int, ranges: list[str]) -> bool:
    bounds = [text.split(":") for text in ranges]
    return any(int(each[0]) <= port <= int(each[-1]) for each in bounds)


def listening(table: str) -> list[tuple[int, bool, str]]:
    """(port, whether it is loopback, inode) of each listening socket of /proc/net/tcp or tcp6."""
    rows = [line.split() for line in table.splitlines()[1:]]
    sockets = [(row[1].rpartition(":"), row[9]) for row in rows if len(row) > 9 and row[3] == LISTEN]
    return [(int(port, 16), bool(LOOPBACK.match(address)), inode) for (address, _, port), inode in sockets]
