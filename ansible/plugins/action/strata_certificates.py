"""Adds option `keep_in` to the module: a copy of the host's certificates beside the environment's vault, encrypted like it."""

from __future__ import annotations

import hashlib
import os
import tempfile
from typing import Any

from ansible.errors import AnsibleError

from ansible.plugins.action import ActionBase

Variables = dict[str, Any]


class ActionModule(ActionBase):
    """A new host gets the copy. The copy is replaced where the host has other certificates. It is never in a result."""

    def run(self, tmp: Any = None, task_vars: Variables | None = None) -> dict[str, Any]:
        super().run(tmp, task_vars)
        arguments = dict(self._task.args)
        file = str(arguments.pop("keep_in", ""))
        result = self._ask(arguments, task_vars)
        if not file or "whole" not in result or not self._loader._vault.secrets:
            return result
        copy = self._read(file)
        if result["is_new"] and copy:
            result = self._ask({**arguments, "copy": copy}, task_vars)
        is_kept = hashlib.sha256(copy.encode()).hexdigest() == result.get("digest")
        if result.get("whole") and not is_kept and not self._task.check_mode:
            packed = self._ask({**arguments, "pack": True}, task_vars)
            if "copy" in packed:
                self._write(file, packed["copy"])
        return result

    def _ask(self, arguments: Variables, task_vars: Variables | None) -> dict[str, Any]:
        result: dict[str, Any] = self._execute_module(
            module_name="strata_certificates", module_args=arguments, task_vars=task_vars
        )
        return result

    def _read(self, file: str) -> str:
        """Empty without a copy that the vault's password opens."""
        try:
            with open(file, "rb") as sealed:
                return str(self._loader._vault.decrypt(sealed.read()).decode())
        except FileNotFoundError:
            return ""
        except (AnsibleError, OSError, UnicodeDecodeError):
            self._display.warning(f"{file} cannot be decrypted with this vault's password: it is written anew")
            return ""

    def _write(self, file: str, copy: str) -> None:
        folder = os.path.dirname(file)
        os.makedirs(folder, mode=0o700, exist_ok=True)
        # mkstemp makes it readable by its owner only.
        descriptor, draft = tempfile.mkstemp(dir=folder, prefix=".draft-")
        with os.fdopen(descriptor, "wb") as sealed:
            sealed.write(self._loader._vault.encrypt(copy))
            sealed.flush()
            os.fsync(sealed.fileno())
        os.replace(draft, file)
