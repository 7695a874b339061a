"""What is on a server: installed packages, containers, clusters, listening programs. Changes nothing."""

from __future__ import annotations

import glob
import http.client
import json
import os
import socket
import subprocess
import time
from pathlib import Path

from ansible.module_utils.strata_takeover import Facts, Listener, listening

CLOUD_INIT = Path("/run/cloud-init")
PACKAGES = ["docker-ce", "docker.io"]


class Docker(http.client.HTTPConnection):
    """Its API, which needs no command line program."""

    def __init__(self) -> None:
        super().__init__("docker", timeout=10)

    def connect(self) -> None:
        self.sock = socket.socket(socket.AF_UNIX)
        self.sock.connect("/run/docker.sock")


def text_of(path: str) -> str:
    try:
        return Path(path).read_text(errors="replace")
    except OSError:
        return ""


def distribution() -> str:
    pairs = [line.partition("=") for line in text_of("/etc/os-release").splitlines()]
    values = {key: value.strip('"') for key, _, value in pairs}
    return f"{values.get('ID', '')}-{values.get('VERSION_ID', '').split('.')[0]}"


def cloud_init_runs(timeout: int) -> bool:
    """Waits until it has finished; a server without cloud-init is not waited for."""
    deadline = time.time() + timeout
    while (CLOUD_INIT / "enabled").exists() and not (CLOUD_INIT / "result.json").exists():
        if time.time() > deadline:
            return True
        time.sleep(2)
    return False


def cloud_init_errors() -> list[str]:
    return list(json.loads(text_of(str(CLOUD_INIT / "result.json")) or "{}").get("v1", {}).get("errors", []))


def packages() -> dict[str, str]:
    query = ["dpkg-query", "-W", "-f", "${db:Status-Abbrev}|${Package}|${Version}\n", *PACKAGES]
    output = subprocess.run(query, capture_output=True, text=True, check=False).stdout
    rows = [line.split("|") for line in output.splitlines()]
    return {name: version for status, name, version in rows if status.startswith("ii")}


def containers() -> list[str]:
    """Without a running daemon there are none; its socket would start it."""
    if not os.path.exists("/run/docker.pid"):
        return []
    connection = Docker()
    connection.request("GET", "/containers/json")
    rows = json.loads(connection.getresponse().read())
    return sorted(f"{row['Names'][0].lstrip('/')} ({row['Image']})" for row in rows)


def listeners() -> list[Listener]:
    sockets = [each for table in ("tcp", "tcp6") for each in listening(text_of(f"/proc/net/{table}"))]
    programs = programs_by_inode() if sockets else {}
    return [Listener(port, programs.get(inode, "a program"), is_local) for port, is_local, inode in sockets]


def programs_by_inode() -> dict[str, str]:
    result: dict[str, str] = {}
    for link in glob.glob("/proc/[0-9]*/fd/*"):
        try:
            target = os.readlink(link)
        except OSError:
            continue
        if target.startswith("socket:["):
            # The last one wins: a service holds a socket that systemd opened for it.
            name = text_of(f"{link.partition('/fd/')[0]}/comm").strip()
            result[target[8:-1]] = name if name != "systemd" else result.get(target[8:-1], name)
    return result


def facts(timeout: int) -> Facts:
    files = [*glob.glob("/etc/apt/sources.list.d/*"), "/etc/apt/sources.list"]
    clusters = glob.glob("/etc/postgresql/*/*/postgresql.conf")
    return Facts(
        distribution=distribution(),
        has_strata=os.path.exists("/etc/ssh/sshd_config.d/00-strata.conf"),
        has_strata_docker="# BEGIN strata docker\n" in text_of("/etc/ufw/after.rules"),
        has_strata_postgresql=os.path.exists("/etc/postgresql-common/createcluster.d/strata.conf"),
        cloud_init_runs=cloud_init_runs(timeout),
        cloud_init_errors=cloud_init_errors(),
        packages=packages(),
        containers=containers(),
        clusters=sorted("/".join(path.split("/")[3:5]) for path in clusters),
        sources={path: text_of(path) for path in files},
        listeners=listeners(),
    )
