#!/usr/bin/python
"""Makes a folder of the host hold the given files and no others."""

from __future__ import annotations

import base64
import json
import os
import tempfile

from ansible.module_utils.basic import AnsibleModule

DOCUMENTATION = r"""
module: strata_folder
short_description: Make a folder hold the given files and no others
description:
  - Files are the controller's, byte for byte; the action plugin of this name reads them there.
  - Files that are not listed are removed, and folders that are empty then.
options:
  path: {description: Folder of the host., type: path, required: true}
  source: {description: Folder of the controller; the action plugin reads it., type: path}
  files: {description: Paths from the folder., type: list, elements: str, required: true}
  contents:
    description: Written by the action plugin. JSON in Base64 with the content of each file.
    type: str
    required: true
author: [Strata]
"""
EXAMPLES = r"""
- name: Bring the folder of the app
  strata_folder:
    path: /opt/shop/source
    source: environments/shop
    files: [compose.yaml]
"""
RETURN = r"""
changed_paths: {description: Files that were written or removed., type: list, returned: always}
"""


def main() -> None:
    module = AnsibleModule(
        argument_spec={
            "path": {"type": "path", "required": True},
            "source": {"type": "path"},
            "files": {"type": "list", "elements": "str", "required": True},
            "contents": {"type": "str", "required": True, "no_log": True},
        },
        supports_check_mode=True,
    )
    wanted = json.loads(base64.b64decode(module.params["contents"]))
    changed = apply(module.params["path"], wanted, module.check_mode)
    module.exit_json(changed=bool(changed), changed_paths=changed)


def apply(folder: str, wanted: dict, check_mode: bool) -> list[str]:
    """@returns paths of files that differ from what is wanted"""
    stale = [name for name in files_of(folder) if name not in wanted]
    different = [name for name, entry in wanted.items() if is_different(os.path.join(folder, name), entry)]
    if not check_mode:
        for name in stale:
            os.unlink(os.path.join(folder, name))
        remove_empty(folder)
        os.makedirs(folder, mode=0o755, exist_ok=True)
        for name in different:
            write(os.path.join(folder, name), wanted[name])
    return sorted(stale + different)


def files_of(folder: str) -> list[str]:
    """Files and symlinks, from the folder."""
    names = []
    for root, folders, files in os.walk(folder):
        links = [name for name in folders if os.path.islink(os.path.join(root, name))]
        names += [os.path.relpath(os.path.join(root, name), folder) for name in files + links]
    return names


def remove_empty(folder: str) -> None:
    for root, _folders, _files in os.walk(folder, topdown=False):
        if root != folder and not os.listdir(root):
            os.rmdir(root)


def is_different(path: str, entry: dict) -> bool:
    if os.path.islink(path) or not os.path.isfile(path):
        return True
    with open(path, "rb") as file:
        return file.read() != content_of(entry) or os.stat(path).st_mode & 0o7777 != mode_of(entry)


def content_of(entry: dict) -> bytes:
    return base64.b64decode(entry["content"])


def mode_of(entry: dict) -> int:
    """Users in containers have to read mounted files; the folder above lets nobody else of the host in."""
    return 0o755 if entry["executable"] else 0o644


def write(path: str, entry: dict) -> None:
    os.makedirs(os.path.dirname(path), mode=0o755, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=os.path.dirname(path), prefix=".strata-")
    with os.fdopen(handle, "wb") as file:
        file.write(content_of(entry))
        os.fchmod(file.fileno(), mode_of(entry))
    os.replace(name, path)


if __name__ == "__main__":
    main()
