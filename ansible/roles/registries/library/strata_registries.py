#!/usr/bin/python
"""Writes Docker's logins to registries, and removes those that it wrote before and that are not wanted any more."""

from __future__ import annotations

import base64
import json
import os
import stat
import tempfile
from typing import Any

from ansible.module_utils.basic import AnsibleModule

DOCUMENTATION = r"""
module: strata_registries
short_description: Write Docker's logins to registries
description:
  - Changes only entries of O(config) that it wrote itself, or that O(logins) has. Their names are in O(own).
options:
  logins: {description: Host of each registry with C(user) and C(password)., type: dict, required: true}
  config: {description: Docker's file., type: path, default: /root/.docker/config.json}
  own: {description: File with the names of the entries of this module., type: path, default: /etc/strata/registries.json}
author: [Strata]
"""
EXAMPLES = r"""
- name: Log in
  strata_registries:
    logins: { ghcr.io: { user: robot, password: "{{ vault_registries_ghcr_io }}" } }
"""
RETURN = r""" # """

# Docker's own name of its registry in this file.
HUB = {"docker.io": "https://index.docker.io/v1/"}
MODE = 0o600
OPTIONS = {
    "logins": {"type": "dict", "required": True, "no_log": True},
    "config": {"type": "path", "default": "/root/.docker/config.json"},
    "own": {"type": "path", "default": "/etc/strata/registries.json"},
}
Config = dict[str, Any]


def auths_of(logins: dict[str, dict[str, str]]) -> Config:
    return {HUB.get(host, host): {"auth": encoded(login)} for host, login in logins.items()}


def encoded(login: dict[str, str]) -> str:
    return base64.b64encode(f"{login['user']}:{login['password']}".encode()).decode()


def merged(config: Config, own: list[str], auths: Config) -> Config:
    """The file as it has to be; empty: there need be none."""
    others = {name: entry for name, entry in config.get("auths", {}).items() if name not in own}
    rest = {key: value for key, value in config.items() if key != "auths"}
    entries = {**others, **auths}
    return {**rest, "auths": entries} if entries else rest


def helper_of(config: Config, auths: Config) -> str:
    """The program that Docker would ask in place of an entry; empty: none."""
    helpers = config.get("credHelpers", {})
    return next((helpers[name] for name in auths if name in helpers), config.get("credsStore", "") if auths else "")


def read(path: str, default: Any) -> Any:
    """ValueError: the file is there and is no JSON."""
    try:
        with open(path, encoding="utf-8") as file:
            return json.loads(file.read() or json.dumps(default))
    except FileNotFoundError:
        return default


def write(path: str, content: Any) -> None:
    """In one step; an empty content removes the file."""
    if not content:
        if os.path.lexists(path):
            os.remove(path)
        return
    os.makedirs(os.path.dirname(path), mode=0o700, exist_ok=True)
    # mkstemp makes it readable by its owner only.
    handle, draft = tempfile.mkstemp(dir=os.path.dirname(path), prefix=".strata-")
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        file.write(json.dumps(content, indent="\t") + "\n")
        file.flush()
        os.fsync(file.fileno())
    os.replace(draft, path)


def is_private(path: str) -> bool:
    return not os.path.exists(path) or stat.S_IMODE(os.stat(path).st_mode) == MODE


def main() -> None:
    module = AnsibleModule(
        argument_spec=OPTIONS,
        supports_check_mode=True,
    )
    path, own_path = module.params["config"], module.params["own"]
    auths = auths_of(module.params["logins"])
    try:
        config, own = read(path, {}), read(own_path, [])
    except ValueError:
        module.fail_json(msg=f"{path} or {own_path} is no JSON: correct it, or remove it and run this again")
    if helper := helper_of(config, auths):
        module.fail_json(msg=f"{path} names the credential helper {helper}, which Docker would ask instead: remove it")
    wanted = merged(config, own, auths)
    changed = wanted != config or sorted(own) != sorted(auths) or not is_private(path)
    if changed and not module.check_mode:
        # First what may be there: an entry of a run that is killed in between is removed by the next one.
        write(own_path, sorted({*own, *auths}))
        write(path, wanted)
        write(own_path, sorted(auths))
    module.exit_json(changed=changed)


if __name__ == "__main__":
    main()
