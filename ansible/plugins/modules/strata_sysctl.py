#!/usr/bin/python
"""Set kernel parameters now and at boot, and say which ones this kernel does not let us set."""

from __future__ import annotations

import glob
import os

from ansible.module_utils.basic import AnsibleModule

DOCUMENTATION = r"""
module: strata_sysctl
short_description: Set kernel parameters now and at boot
description:
  - A container may see a parameter and still not be allowed to set it. Such keys are returned, never hidden.
options:
  path: {description: File under /etc/sysctl.d that keeps the settings., type: path, required: true}
  settings: {description: Key and value., type: dict, required: true}
author: [Strata]
"""
EXAMPLES = r"""
- name: Let the kernel route
  strata_sysctl:
    path: /etc/sysctl.d/60-strata-nat.conf
    settings: {net.ipv4.ip_forward: 1}
"""
RETURN = r"""
refused: {description: Keys that this kernel does not let us set or does not have., type: list, returned: always}
applied: {description: Keys that were set., type: list, returned: always}
"""


def location(key: str) -> str:
    return "/proc/sys/" + key.replace(".", "/")


def name(path: str) -> str:
    return path.removeprefix("/proc/sys/").replace("/", ".")


def expanded(settings: dict[str, object]) -> dict[str, str]:
    """net.ipv4.conf.*.x names every interface, `all` and `default` too; systemd-sysctl reads it alike at boot."""
    found = {}
    for key, value in settings.items():
        paths = sorted(glob.glob(location(key))) if "*" in key else [location(key)]
        found.update(dict.fromkeys(paths, " ".join(str(value).split())))
    return found


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
    different = {path: value for path, value in expanded(settings).items() if current(path) != value}
    if module.check_mode:
        refused = [path for path in different if not os.access(path, os.W_OK)]
    else:
        refused = [path for path, value in different.items() if not put(path, value)]
    applied = [path for path in different if path not in refused]

    diff = written(module.params["path"], settings, module.check_mode)
    module.exit_json(
        changed=bool(applied) or diff["before"] != diff["after"],
        applied=[name(path) for path in applied],
        refused=[name(path) for path in refused],
        diff=diff,
    )


def written(path: str, settings: dict[str, object], check_mode: bool) -> dict[str, str]:
    # The leading dash: systemd-sysctl must not fail the boot over a key this kernel refuses.
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
