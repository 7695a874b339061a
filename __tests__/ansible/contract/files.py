"""Files of a role as the plug-in strata_files renders them: by its own code."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import Any

from ansible.errors import AnsibleError
from ansible.plugins.lookup import LookupBase
from ansible.template import Templar
from role import LOADER

PLUGIN = Path(__file__).parents[3] / "ansible" / "plugins" / "action" / "strata_files.py"


def plugin() -> Any:
    spec = spec_from_file_location("action_strata_files", PLUGIN)
    if spec is None or spec.loader is None:
        raise ImportError(str(PLUGIN))
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.ActionModule


ActionModule: Any = plugin()
LOOKED_UP: list[str] = []


FIND = LookupBase.find_file_in_search_path


def record_lookup(lookup: LookupBase, *arguments: Any, **more: Any) -> Any:
    """Variables, folder and name."""
    LOOKED_UP.append(f"{arguments[1]}/{arguments[2]}")
    return FIND(lookup, *arguments, **more)


setattr(LookupBase, "find_file_in_search_path", record_lookup)  # noqa: B010  # mypy lets nobody assign a method


def looked_up() -> list[str]:
    """Templates that lookups have rendered since the last call."""
    templates = LOOKED_UP[:]
    LOOKED_UP.clear()
    return templates


class Files(ActionModule):
    def __init__(self, role: Path, templar: Templar, variables: dict[str, Any]) -> None:
        """Not Ansible's own: there is no task, no connection and no host."""
        self.templates = role / "templates"
        self.variables = variables
        self._templar = templar
        self._loader = LOADER
        self._used: list[str] = []

    def rendered(self, entries: list[dict[str, Any]]) -> Iterator[str]:
        """Names of the templates, each rendered once."""
        for entry in entries:
            self._complete(entry, self.variables)
        yield from self._used

    def _find_needle(self, _folder: str, name: str) -> str:
        path = self.templates / name
        if not path.exists():
            raise AnsibleError(f"templates/{name} is not there")
        self._used.append(f"templates/{name}")
        return str(path)
