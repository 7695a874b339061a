#!/usr/bin/python
"""Sets kernel parameters now and at boot, and reports parameters that this kernel refuses."""

from __future__ import annotations

import glob
import os

from ansible.module_utils.basic import AnsibleModule

DOCUMENTATION = r"""
module: strata_sysctl
short_description: Set kernel parameters now and at boot
description:
  - A container may see a parameter but not be allowed to set it. Such keys are returned in RV(refused).
options:
  path: {description: File under /etc/sysctl.d for the settings., type: path, required: true}
  settings: {description: Key and value., type: dict, required: true}
author: [Strata]
"""
EXAMPLES = r"""
- name: Enable IP forwarding
  strata_sysctl:
    path: /etc/sysctl.d/60-strata-nat.conf
    settings: {net.ipv4.ip_forward: 1}
"""
RETURN = r"""
refused: {description: Keys that this kernel refuses or does not have., type: list, returned: always}
applied: {description: Keys that were set., type: list, returned: always}
"""


def location(key: str) -> str:
    return "/proc/sys/" + key.replace(".", "/")


def name(path: str) -> str:
    return path.removeprefix("/proc/sys/").replace("/", ".")


def expand(settings: dict[str, object]) -> dict[str, str]:
    """Expands globs such as net.ipv4.conf.*.x (with `all` and `default`), like systemd-sysctl at boot."""
    expanded = {}
    for key, value in settings.items():
        paths = sorted(glob.glob(location(key))) if "*" in key else [location(key)]
        expanded.update(dict.fromkeys(paths, " ".join(str(value).split())))
    return expanded


def current(path: str) -> str | None:
    try:
        with open(path) as file:
            return " ".join(file.read().split())
    except OSError:
        return None


def put(path: str, value: str) -> bool:
    try:
        with open(path, "w") as file:
            file.write(value)
    except OSError:
        return False
    return current(path) == value


def main() -> None:
    module = AnsibleModule(
        argument_spec={
            "path": {"type": "path", "required": True},
            "settings": {"type": "dict", "required": True},
        },
        supports_check_mode=True,
    )
    settings = module.params["settings"]
    different = {path: value for path, value in expand(settings).items() if current(path) != value}
    if module.check_mode:
        rejected = [path for path in different if not os.access(path, os.W_OK)]
    else:
        rejected = [path for path, value in different.items() if not put(path, value)]
    applied = [path for path in different if path not in rejected]

    diff = write_settings(module.params["path"], settings, module.check_mode)
    module.exit_json(
        changed=bool(applied) or diff["before"] != diff["after"],
        applied=[name(path) for path in applied],
        refused=[name(path) for path in rejected],
        diff=diff,
    )


def write_settings(path: str, settings: dict[str, object], check_mode: bool) -> dict[str, str]:
    # With a leading dash systemd-sysctl ignores keys that the kernel refuses.
    text = "# Written by Strata.\n" + "".join(f"-{key} = {value}\n" for key, value in sorted(settings.items()))
    before = ""
    if os.path.exists(path):
        with open(path) as file:
            before = file.read()
    if before != text and not check_mode:
        with open(path, "w") as file:
            file.write(text)
    return {"before_header": path, "after_header": path, "before": before, "after": text}


if __name__ == "__main__":
    main()
