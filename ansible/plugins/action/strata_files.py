"""Render every template of a role on the controller and hand them to the host in one step."""

from __future__ import annotations

import base64
import json
import os
from typing import Any

from ansible._internal._templating import _template_vars
from ansible.errors import AnsibleActionFail
from ansible.template import trust_as_template

from ansible.plugins.action import ActionBase

Variables = dict[str, Any]


class ActionModule(ActionBase):
    """templates/<path>.j2 of the role becomes <path> on the host, unless the entry says otherwise."""

    def run(self, tmp: Any = None, task_vars: Variables | None = None) -> dict[str, Any]:
        super().run(tmp, task_vars)
        known = task_vars or {}
        arguments = dict(self._task.args)
        files = [self._complete(entry, known) for entry in arguments.get("files", [])]
        return self._execute_module(
            module_name="strata_files",
            module_args={**arguments, "files": files, "contents": self._taken_out_of(files)},
            task_vars=task_vars,
        )

    @staticmethod
    def _taken_out_of(files: list[dict[str, Any]]) -> str:
        """One text for all contents: a host logs the list as Python writes it, where Ansible would not know them again."""
        contents = [entry.pop("content", None) for entry in files]
        return base64.b64encode(json.dumps(contents).encode()).decode()

    def _complete(self, entry: dict[str, Any], task_vars: Variables) -> dict[str, Any]:
        entry = dict(entry)
        variables = entry.pop("variables", {})
        template = entry.pop("template", None)
        if "content" in entry or entry.get("state", "file") != "file":
            return entry
        source = self._needle(template or entry["path"].lstrip("/") + ".j2")
        entry["content"] = self._render(source, entry["path"], {**task_vars, **variables})
        return entry

    def _needle(self, name: str) -> str:
        try:
            return self._find_needle("templates", name)
        except Exception as error:
            raise AnsibleActionFail(f"no template {name} in this role") from error

    def _render(self, source: str, path: str, variables: Variables) -> str:
        text = trust_as_template(self._loader.get_text_file_contents(source))
        known = {
            **variables,
            **_template_vars.generate_ansible_template_vars(
                path=os.path.basename(source), fullpath=source, dest_path=path, include_ansible_managed=False
            ),
        }
        templar = self._templar.copy_with_new_env(searchpath=[os.path.dirname(source)], available_variables=known)
        rendered = templar.template(
            text, escape_backslashes=False, overrides={"trim_blocks": True, "lstrip_blocks": True}
        )
        return "" if rendered is None else str(rendered)
