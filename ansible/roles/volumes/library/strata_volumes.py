#!/usr/bin/python
"""Mounts disks permanently: formats empty disks, refuses disks with foreign data, grows enlarged file systems."""

from __future__ import annotations

import os
import time

from ansible.module_utils.basic import AnsibleModule
from ansible.module_utils.strata_disk import Disk, Refused
from ansible.module_utils.strata_file_set import FileSet

DOCUMENTATION = r"""
module: strata_volumes
short_description: Mount disks permanently
description:
  - Checks every disk and folder first, and changes nothing if one of them is refused.
options:
  mounts: {description: "name, device, path", type: list, elements: dict, required: true}
  timeout: {description: Seconds to wait for a disk., type: int, default: 60}
author: [Strata]
"""
EXAMPLES = r"""
- name: Mount the disks
  strata_volumes:
    mounts: [{name: data, device: /dev/disk/by-id/scsi-0HC_Volume_1, path: /srv/data}]
"""
RETURN = r"""
formatted: {description: Volumes that were formatted., type: list, returned: always}
mounted: {description: Volumes that were mounted., type: list, returned: always}
grown: {description: Volumes whose file system was grown., type: list, returned: always}
"""

# With nofail alone a service could start before its disk is mounted; with these options the boot waits up to 30 s.
OPTIONS = "defaults,nofail,x-systemd.before=local-fs.target,x-systemd.device-timeout=30s"
FSTAB = {"path": "/etc/fstab", "state": "block", "marker": "strata volumes", "mode": "0644"}

ARGUMENTS = {
    "mounts": {"type": "list", "elements": "dict", "required": True},
    "timeout": {"type": "int", "default": 60},
}


class Volume:
    def __init__(self, module: AnsibleModule, mount: dict[str, str]) -> None:
        self.module = module
        self.name, self.device, self.path = mount["name"], mount["device"], mount["path"].rstrip("/")
        self.disk: Disk
        self.uuid: str | None = None

    def examine(self, deadline: float) -> None:
        if not self.device:
            raise Refused("Terraform knows no disk for it: apply the infra stack first")
        while not os.path.exists(self.device):
            if time.time() > deadline:
                raise Refused(f"{self.device} has not appeared: is the volume attached to this server?")
            time.sleep(1)
        self.disk = Disk(self.module, self.device)
        self.uuid = self.disk.uuid()
        if not self.is_mounted() and os.path.isdir(self.path) and os.listdir(self.path):
            raise Refused(f"{self.path} is not empty: move what is in it away, and back once the volume is mounted")
        if os.path.ismount(self.path) and not self.is_mounted():
            raise Refused(f"something else is mounted on {self.path}")

    def is_mounted(self) -> bool:
        return os.path.ismount(self.path) and os.stat(self.path).st_dev == os.stat(self.disk.path).st_rdev

    def line(self) -> str:
        return f"UUID={self.uuid or '(new)'} {self.path} ext4 {OPTIONS} 0 2"

    def mount(self) -> None:
        os.makedirs(self.path, exist_ok=True)
        # Immutable, so that nothing is written to the unmounted folder. Ignored if the root file system does not support it.
        self.module.run_command(["chattr", "+i", self.path])
        self.disk.run("mount", self.path)


def examine_volumes(module: AnsibleModule) -> list[Volume]:
    """Checks all volumes; sorted by path, so that parent folders are mounted first."""
    volumes = [Volume(module, mount) for mount in sorted(module.params["mounts"], key=lambda mount: mount["path"])]
    deadline = time.time() + module.params["timeout"]
    refusals: list[str] = []
    volume_by_disk: dict[str, str] = {}
    for volume in volumes:
        try:
            volume.examine(deadline)
            other = volume_by_disk.setdefault(volume.disk.path, volume.name)
            if other != volume.name:
                raise Refused(f"{volume.disk.path} is already volume {other}")
        except Refused as refusal:
            refusals.append(f"volume {volume.name}: {refusal}")
    if refusals:
        module.fail_json(msg="nothing was touched; " + "; ".join(refusals))
    return volumes


def main() -> None:
    module = AnsibleModule(argument_spec=ARGUMENTS, supports_check_mode=True)
    volumes = examine_volumes(module)
    work = not module.check_mode
    empty = [volume for volume in volumes if volume.uuid is None]
    for volume in empty if work else []:
        volume.uuid = volume.disk.format(volume.name)
    files = FileSet(module)
    files.apply({**FSTAB, "owner": "root", "group": "root", "content": "\n".join(volume.line() for volume in volumes)})
    if files.changed and work:
        module.run_command(["systemctl", "daemon-reload"])
    absent = [volume for volume in volumes if not volume.is_mounted()]
    for volume in absent if work else []:
        volume.mount()
    small = [volume for volume in volumes if volume.uuid and volume.disk.can_grow()]
    for volume in small if work else []:
        volume.disk.grow()
    volumes_by_result = {"formatted": empty, "mounted": absent, "grown": small}
    names = {what: [volume.name for volume in matching] for what, matching in volumes_by_result.items()}
    module.exit_json(changed=bool(files.changed or any(names.values())), diff=files.diffs, **names)


if __name__ == "__main__":
    main()
