"""A disk: its content, formatting and growth."""

from __future__ import annotations

import os
import re
import stat

from ansible.module_utils.basic import AnsibleModule

BEGINNING = 1024 * 1024


class Refused(Exception):
    """The disk must not be changed; the message has the reason."""


class Disk:
    def __init__(self, module: AnsibleModule, path: str) -> None:
        self.module = module
        self.path = os.path.realpath(path)
        if not stat.S_ISBLK(os.stat(self.path).st_mode):
            raise Refused(f"{path} is not a disk")

    def run(self, *command: str, codes: tuple[int, ...] = (0,)) -> str:
        code, output, error = self.module.run_command(list(command))
        if code not in codes:
            self.module.fail_json(msg=f"{' '.join(command)} failed ({code}): {(error or output).strip()}")
        return output

    def uuid(self) -> str | None:
        """UUID of the ext4 file system; None if the disk is empty."""
        self.refuse_parts()
        types = self.run("wipefs", "--noheadings", "--output", "TYPE", self.path).split()
        if types == ["ext4"]:
            return self.run("blkid", "--probe", "--output", "value", "--match-tag", "UUID", self.path).strip()
        if types:
            raise Refused(f"{self.path} holds {', '.join(types)}")
        if not self.is_blank():
            raise Refused(f"{self.path} begins with data of no known kind")
        return None

    def refuse_parts(self) -> None:
        """Refuses a disk with partitions, LVM, encryption or RAID."""
        rows = self.run("lsblk", "--noheadings", "--raw", "--output", "NAME,TYPE", self.path).split("\n")[1:]
        parts = [" ".join(reversed(row.split())) for row in rows if row.strip()]
        if parts:
            raise Refused(f"{self.path} is in use by {', '.join(parts)}")

    def is_blank(self) -> bool:
        with open(self.path, "rb") as disk:
            return not any(disk.read(BEGINNING))

    def format(self, name: str) -> str:
        """Without -F, so that mkfs refuses a disk in use."""
        self.run("mkfs.ext4", "-q", "-L", name[:16], self.path)
        return self.run("blkid", "--probe", "--output", "value", "--match-tag", "UUID", self.path).strip()

    def can_grow(self) -> bool:
        """At least one block group: resize2fs ignores smaller growth, and the task would report a change at every run."""
        about = self.run("dumpe2fs", "-h", self.path)
        blocks, size, group = (
            int(re.findall(rf"^{words}:\s+(\d+)", about, re.MULTILINE)[0])
            for words in ("Block count", "Block size", "Blocks per group")
        )
        return int(self.run("blockdev", "--getsize64", self.path)) - blocks * size >= group * size

    def grow(self) -> None:
        self.run("resize2fs", self.path)
