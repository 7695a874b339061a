"""Reads files of the controller, byte for byte, and sends them to the host in one step."""

from __future__ import annotations

import base64
import json
import os
from typing import Any

from ansible.errors import AnsibleActionFail

from ansible.plugins.action import ActionBase


class ActionModule(ActionBase):
    """Nothing in these files is evaluated."""

    def run(self, tmp: Any = None, task_vars: dict[str, Any] | None = None) -> dict[str, Any]:
        super().run(tmp, task_vars)
        arguments = dict(self._task.args)
        source = arguments.pop("source")
        contents = {name: entry(os.path.join(source, name)) for name in arguments["files"]}
        packed = base64.b64encode(json.dumps(contents).encode()).decode()
        return self._execute_module(
            module_name="strata_folder", module_args={**arguments, "contents": packed}, task_vars=task_vars
        )


def entry(path: str) -> dict[str, Any]:
    """Content and mode of a file. AnsibleActionFail: it cannot be read."""
    try:
        with open(path, "rb") as file:
            content = base64.b64encode(file.read()).decode()
        return {"content": content, "executable": os.access(path, os.X_OK)}
    except OSError as error:
        raise AnsibleActionFail(f"{path} cannot be read on this machine: {error.strerror}") from error
