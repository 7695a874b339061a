#!/usr/bin/python
"""Brings a set of files to their declared content in one step; undoes all changes if a check fails."""

from __future__ import annotations

import base64
import json
from typing import Any

from ansible.module_utils.basic import AnsibleModule
from ansible.module_utils.strata_file_set import FileSet
from ansible.module_utils.strata_services import start

DOCUMENTATION = r"""
module: strata_files
short_description: Bring a set of files to their declared content in one step
description:
  - One connection for all files of a role; a template task per file costs two each.
  - If O(check_command) fails, every file is restored and the task fails.
  - Contents never appear in the host's journal or in the output. A diff is shown only of world-readable files.
options:
  files:
    description: Files, directories, links, blocks inside foreign files, and paths that must not exist.
    type: list
    elements: dict
    required: true
    suboptions:
      path: {description: Absolute path., type: path, required: true}
      state:
        description:
          - Desired state. C(owned) only sets owner and mode of a file that another program writes.
          - C(first) makes O(files[].content) the first line of an existing file that is not a comment.
          - C(hosts) is for /etc/hosts, whose lines from before Strata stay below O(files[].content).
        type: str
        choices: [file, directory, link, block, first, hosts, owned, absent]
        default: file
      content:
        description: Text of the file or block; the action plugin moves it into O(contents).
        type: str
      target: {description: Target of a symlink., type: path}
      marker: {description: Name of a block., type: str, default: strata}
      mode: {description: Mode in octal., type: str}
      owner: {description: Owner; empty means the current user., type: str, default: root}
      group: {description: Group., type: str, default: root}
  contents:
    description: Written by the action plugin. The content of each file, or null, as a JSON list in Base64.
    type: str
    required: true
  check_command:
    description: Command that must succeed with the new files; runs only after a change.
    type: list
    elements: str
  check_always:
    description: Run O(check_command) also without a change, to detect problems that something else caused.
    type: bool
    default: false
  services:
    description: Units to enable and start after the files are written. For C(a | b) one of them is enough.
    type: list
    elements: str
    default: []
author: [Strata]
"""
EXAMPLES = r"""
- name: Install the settings of the SSH daemon
  strata_files:
    files:
      - path: /etc/ssh/sshd_config.d/00-strata.conf
    check_command: [/usr/sbin/sshd, -t]
"""
RETURN = r"""
changed_paths: {description: Paths that were changed., type: list, returned: always}
started: {description: Units that were enabled or started., type: list, returned: always}
release: {description: "The host's distribution: id, version, codename.", type: dict, returned: always}
"""


ENTRY = {
    "path": {"type": "path", "required": True},
    "state": {
        "type": "str",
        "default": "file",
        "choices": ["file", "directory", "link", "block", "first", "hosts", "owned", "absent"],
    },
    "target": {"type": "path"},
    "marker": {"type": "str", "default": "strata"},
    "mode": {"type": "str"},
    "owner": {"type": "str", "default": "root"},
    "group": {"type": "str", "default": "root"},
}
ARGUMENTS = {
    "files": {"type": "list", "elements": "dict", "required": True, "options": ENTRY},
    # A separate option: inside a list it would be logged, and Ansible ignores `no_log` in a module's list options.
    "contents": {"type": "str", "required": True, "no_log": True},
    "check_command": {"type": "list", "elements": "str"},
    "check_always": {"type": "bool", "default": False},
    "services": {"type": "list", "elements": "str", "default": []},
}


def release() -> dict[str, str]:
    with open("/etc/os-release") as file:
        lines = [line.strip().partition("=") for line in file if "=" in line]
    values = {key: value.strip('"') for key, _, value in lines}
    return {
        "id": values.get("ID", ""),
        "version": values.get("VERSION_ID", ""),
        "codename": values.get("VERSION_CODENAME", ""),
    }


def entries(module: AnsibleModule) -> list[dict[str, Any]]:
    contents = json.loads(base64.b64decode(module.params["contents"]))
    return [{**entry, "content": content} for entry, content in zip(module.params["files"], contents, strict=True)]


def main() -> None:
    module = AnsibleModule(argument_spec=ARGUMENTS, supports_check_mode=True)
    files = FileSet(module)
    for item in entries(module):
        files.apply(item)
    files.check(module.params["check_command"], module.params["check_always"])
    started = start(module, module.params["services"])
    module.exit_json(
        changed=bool(files.changed or started),
        changed_paths=files.changed,
        started=started,
        release=release(),
        # -vvv would print diffs even without --diff or with `diff: false`.
        diff=files.diffs if module._diff else [],
    )


if __name__ == "__main__":
    main()
