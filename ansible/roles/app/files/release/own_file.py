"""An app with a Compose file of its own: what Compose resolved of it is checked and completed before anything starts.

`/opt/<app>/source/` holds the file and all that it names, as it came; `/opt/<app>/compose.yaml` what Strata adds.
What is refused is refused by `strata validate` as well, in `runtimes/compose/own/`; but only Compose knows the whole.
"""

from __future__ import annotations

import os.path
import re
from collections.abc import Callable, Iterator
from typing import Any

from app import Release

Model = dict[str, Any]
Service = dict[str, Any]

# Where the certificate of the database is, which Strata itself mounts.
STRATA_FOLDER = "/etc/strata"
HEALTH = {"path": "", "timeout_seconds": 300}
NAMESPACES = ("network_mode", "pid", "ipc", "uts", "userns_mode", "cgroup")
# As good as root on the host.
STRONG = re.compile(r"^(CAP_)?(ALL|SYS_ADMIN|SYS_MODULE|SYS_RAWIO|DAC_READ_SEARCH|BPF)$", re.IGNORECASE)
PINNED = re.compile(r"@|:(?!latest$)[^/:]+$")
SOCKET = re.compile(r"(^|/)docker\.sock$")
NAME = re.compile(r"^[a-z]([a-z0-9_-]{0,30}[a-z0-9])?$")


class Checked:
    """One service of the model, with what its app allows."""

    def __init__(self, release: Release, name: str, service: Service) -> None:
        settings = release.settings
        self.name, self.service = name, service
        self.folder = f"{release.folder}/source"
        self.allow = settings["own"]["allow"]
        self.settings = settings["services"].get(name, {})

    def host_folders(self) -> list[str]:
        """Folders and files of the host that are not those of the app."""
        sources = [each["source"] for each in self.service.get("volumes", []) if each["type"] == "bind"]
        return [each for each in sources if not is_below(each, self.folder) and not is_below(each, STRATA_FOLDER)]


Refuse = Callable[[Checked], Iterator[str]]


def is_below(path: str, folder: str) -> bool:
    return f"{os.path.realpath(path)}/".startswith(f"{os.path.realpath(folder).rstrip('/')}/")


def name(of: Checked) -> Iterator[str]:
    if not NAME.match(of.name):
        yield "its name: at most 32 lower-case letters, digits, hyphens and underscores, a letter first"


def build(of: Checked) -> Iterator[str]:
    if of.service.get("build"):
        yield "`build`: hosts build nothing; push the image to a registry and write `image`"


def image(of: Checked) -> Iterator[str]:
    if not of.service.get("build") and not PINNED.search(of.service.get("image", "")):
        yield f"image {of.service.get('image', 'none')}: write a tag other than latest, or a digest"


def host_port(of: Checked) -> Iterator[str]:
    for port in of.service.get("ports", []):
        published = str(port.get("published", ""))
        if published and published != str(of.settings.get("port")):
            yield f"port {published} of the host, which the description does not have for it"


def container_name(of: Checked) -> Iterator[str]:
    if of.settings.get("kind") == "rolls" and of.service.get("container_name"):
        yield "`container_name`: the new container runs beside the old one; remove the name"


def replicas(of: Checked) -> Iterator[str]:
    count = of.service.get("scale", (of.service.get("deploy") or {}).get("replicas", 1))
    if of.settings.get("port") and count not in (None, 1):
        yield f"{count} containers, which cannot have one port of the host"


def privileged(of: Checked) -> Iterator[str]:
    capabilities = [each for each in of.service.get("cap_add") or [] if STRONG.match(each)]
    unconfined = [each for each in of.service.get("security_opt") or [] if re.search("unconfined|disable", each)]
    own = [key for key in ("privileged", "devices", "device_cgroup_rules") if of.service.get(key)]
    if (capabilities or unconfined or own) and of.name not in of.allow["privileged"]:
        yield f"{', '.join(own + capabilities + unconfined)}: as good as root; write it into `allow.privileged`"


def host_namespace(of: Checked) -> Iterator[str]:
    for key in NAMESPACES:
        if of.service.get(key) == "host":
            yield f"`{key}: host`: services reach each other by name; remove it"


def ties(of: Checked) -> Iterator[str]:
    for key in NAMESPACES:
        if str(of.service.get(key, "")).startswith(("service:", "container:")):
            yield f"`{key}: {of.service[key]}`: the other container is replaced at another time; remove it"
    for key in ("volumes_from", "external_links"):
        if of.service.get(key):
            yield f"`{key}`: the other container is replaced at another time; use a named volume or a name of a service"


def docker_socket(of: Checked) -> Iterator[str]:
    if any(SOCKET.search(each) for each in of.host_folders()) and not of.allow["docker_socket"]:
        yield "Docker's socket: who has it is root; write `allow: { dockerSocket: true }`"


def host_folder(of: Checked) -> Iterator[str]:
    for source in of.host_folders():
        allowed = any(is_below(source, each) for each in of.allow["host_folders"])
        if not SOCKET.search(source) and not allowed:
            yield f"{source}, a folder outside that of the app: write it into `allow.hostFolders`"


def file_missing(of: Checked) -> Iterator[str]:
    for volume in of.service.get("volumes", []):
        source = volume.get("source", "")
        is_file = re.match(r"^[^.]+\.\w+$", os.path.basename(source))
        if volume["type"] == "bind" and is_below(source, of.folder) and is_file and not os.path.exists(source):
            yield f"{os.path.relpath(source, of.folder)}, which is not there; Docker would make a folder of that name"


# Ids are those of the two tables in `runtimes/compose/own/`.
REFUSED: dict[str, Refuse] = {
    "compose-service-name": name,
    "compose-build": build,
    "compose-image": image,
    "compose-host-port": host_port,
    "compose-container-name": container_name,
    "compose-replicas": replicas,
    "compose-privileged": privileged,
    "compose-host-namespace": host_namespace,
    "compose-ties": ties,
    "compose-docker-socket": docker_socket,
    "compose-host-folder": host_folder,
    "compose-file-missing": file_missing,
}
