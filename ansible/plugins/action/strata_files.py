"""Renders all templates of a role on the controller and sends them to the host in one step."""

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
    """By default templates/<path>.j2 of the role becomes <path> on the host."""

    def run(self, tmp: Any = None, task_vars: Variables | None = None) -> dict[str, Any]:
        super().run(tmp, task_vars)
        variables = task_vars or {}
        arguments = dict(self._task.args)
        files = [self._complete(entry, variables) for entry in arguments.get("files", [])]
        return self._execute_module(
            module_name="strata_files",
            module_args={**arguments, "files": files, "contents": self._extract_contents(files)},
            task_vars=task_vars,
        )

    @staticmethod
    def _extract_contents(files: list[dict[str, Any]]) -> str:
        """Moves all contents into one option: the host's journal logs the list in Python's format, where Ansible cannot redact them."""
        contents = [entry.pop("content", None) for entry in files]
        return base64.b64encode(json.dumps(contents).encode()).decode()

    def _complete(self, entry: dict[str, Any], task_vars: Variables) -> dict[str, Any]:
        entry = dict(entry)
        variables = entry.pop("variables", {})
        template = entry.pop("template", None)
        if "content" in entry or entry.get("state", "file") not in ("file", "hosts"):
            return entry
        source = self._find_template(template or entry["path"].lstrip("/") + ".j2")
        entry["content"] = self._render(source, entry["path"], {**task_vars, **variables})
        return entry

    def _find_template(self, name: str) -> str:
        try:
            return self._find_needle("templates", name)
        except Exception as error:
            raise AnsibleActionFail(f"no template {name} in this role") from error

    def _render(self, source: str, path: str, variables: Variables) -> str:
        text = trust_as_template(self._loader.get_text_file_contents(source))
        template_variables = {
            **variables,
            **_template_vars.generate_ansible_template_vars(
                path=os.path.basename(source), fullpath=source, dest_path=path, include_ansible_managed=False
            ),
        }
        templar = self._templar.copy_with_new_env(
            searchpath=[os.path.dirname(source)], available_variables=template_variables
        )
        rendered = templar.template(
            text, escape_backslashes=False, overrides={"trim_blocks": True, "lstrip_blocks": True}
        )
        return "" if rendered is None else str(rendered)
