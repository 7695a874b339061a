"""Where on this machine a secret is found: names and places go out, values come in by standard input and stay inside.

In: {"secrets": {name: [spelling, ...]}, "roots": [], "skip": [], "running": bool}. Out: [{"secret", "place", "others"}],
the last true where more than root and the owner may look.
"""

from __future__ import annotations

import grp
import gzip
import json
import os
import shutil
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO, NamedTuple, cast

CHUNK = 1 << 22
PER_CALL = 500
ENVIRONMENT = {**os.environ, "LC_ALL": "C"}
ADM = next((group.gr_gid for group in grp.getgrall() if group.gr_name == "adm"), -1)


class Secrets:
    def __init__(self, spellings_by_name: dict[str, list[str]]):
        self.spellings = {name: [each.encode() for each in forms] for name, forms in spellings_by_name.items()}
        every = [form for forms in self.spellings.values() for form in forms]
        self.longest = max((len(form) for form in every), default=1)
        # A text of several lines is no pattern of grep's; its lines are spellings, too.
        self.patterns = b"\n".join(form for form in every if b"\n" not in form)

    def within(self, data: bytes) -> set[str]:
        return {name for name, forms in self.spellings.items() if any(form in data for form in forms)}

    def in_stream(self, stream: BinaryIO) -> set[str]:
        names: set[str] = set()
        tail = b""
        while chunk := stream.read(CHUNK):
            names |= self.within(tail + chunk)
            # A secret may lie across two chunks.
            tail = (tail + chunk)[-self.longest :]
        return names


class Leak(NamedTuple):
    secret: str
    place: str
    others: bool


def regular_files(root: str, skip: set[str]) -> Iterator[str]:
    """Of one file system, without following links: no pseudo files, no place twice."""
    device = os.lstat(root).st_dev
    for folder, folders, names in os.walk(root):
        inside = [name for name in folders if os.path.join(folder, name) not in skip]
        folders[:] = [name for name in inside if is_on(device, os.path.join(folder, name), stat.S_ISDIR)]
        paths = [os.path.join(folder, name) for name in names]
        yield from (path for path in paths if path not in skip and is_on(device, path, stat.S_ISREG))


def is_on(device: int, path: str, kind: Callable[[int], bool]) -> bool:
    try:
        status = os.lstat(path)
    except OSError:
        return False
    return kind(status.st_mode) and status.st_dev == device


def suspicious(paths: list[str], secrets: Secrets) -> list[str]:
    """grep looks through gigabytes in seconds; its patterns come by standard input, too."""
    command = ["grep", "-FlaZs", "-f", "-", "--"]
    matches = [path for path in paths if path.endswith(".gz")]
    for start in range(0, len(paths), PER_CALL):
        batch = paths[start : start + PER_CALL]
        result = subprocess.run(
            [*command, *batch], input=secrets.patterns, capture_output=True, env=ENVIRONMENT, check=False
        )
        matches += [os.fsdecode(path) for path in result.stdout.split(b"\0") if path]
    return matches


def in_files(query: dict, secrets: Secrets) -> Iterator[Leak]:
    paths = [path for root in query["roots"] if os.path.isdir(root) for path in regular_files(root, set(query["skip"]))]
    for path in suspicious(paths, secrets):
        try:
            with gzip.open(path) if path.endswith(".gz") else open(path, "rb") as file:
                names = secrets.in_stream(cast(BinaryIO, file))
        except (OSError, EOFError):
            continue
        yield from (Leak(name, path, others_may_read(path)) for name in names)


def others_may_read(path: str) -> bool:
    """Everybody, or the group adm, which people get to read logs: the file and each folder on the way to it."""
    file, *folders = path, *Path(path).parents
    return may(file, stat.S_IROTH, stat.S_IRGRP) and all(may(each, stat.S_IXOTH, stat.S_IXGRP) for each in folders)


def may(path: str | Path, others: int, group: int) -> bool:
    status = os.lstat(path)
    return bool(status.st_mode & others or (status.st_mode & group and status.st_gid == ADM))


def secrets_printed_by(command: list[str], secrets: Secrets) -> set[str]:
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as program:
        return secrets.in_stream(cast(BinaryIO, program.stdout))


def in_journal(secrets: Secrets) -> Iterator[Leak]:
    # As bytes: other formats shorten or encode long lines.
    words = ["journalctl", "--no-pager", "--all", "--output=export"]
    yield from (Leak(name, "journal", True) for name in secrets_printed_by(words, secrets))


def in_arguments(secrets: Secrets) -> Iterator[Leak]:
    for process in filter(str.isdigit, os.listdir("/proc")):
        try:
            words = Path("/proc", process, "cmdline").read_bytes()
            program = Path("/proc", process, "comm").read_text().strip()
        except OSError:
            continue
        yield from (Leak(name, f"arguments of {program}", True) for name in secrets.within(words))


def in_containers(secrets: Secrets) -> Iterator[Leak]:
    """Access to Docker means root."""
    if not shutil.which("docker"):
        return
    containers = subprocess.run(
        ["docker", "ps", "--all", "--format", "{{.Names}}"], capture_output=True, text=True, check=False
    )
    for container in containers.stdout.split():
        names = secrets_printed_by(["docker", "inspect", container], secrets)
        yield from (Leak(name, f"docker inspect {container}", False) for name in names)


def main() -> None:
    query = json.load(sys.stdin)
    secrets = Secrets(query["secrets"])
    leaks = list(in_files(query, secrets))
    if query["running"]:
        leaks += [*in_journal(secrets), *in_arguments(secrets), *in_containers(secrets)]
    print(json.dumps([each._asdict() for each in sorted(set(leaks))]))


if __name__ == "__main__":
    main()
