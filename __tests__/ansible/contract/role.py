"""A role as its files have it: what it declares, its tasks, its templates."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from typing import Any

from ansible.parsing.dataloader import DataLoader

LOADER = DataLoader()
Task = dict[str, Any]
BLOCKS = ("block", "rescue", "always")
KEYWORDS = {
    *("name", "when", "register", "vars", "loop", "loop_control", "notify", "changed_when", "failed_when", "until"),
    *("become", "become_user", "environment", "no_log", "delegate_to", "run_once", "check_mode", "retries", "delay"),
    *BLOCKS,
}


class Role:
    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.name = folder.name

    def yaml(self, path: str) -> Any:
        """What a file says; its texts may be templates. Nothing where there is no such file."""
        file = self.folder / path
        return LOADER.load_from_file(str(file), cache="none", trusted_as_template=True) if file.exists() else None

    @cached_property
    def defaults(self) -> dict[str, Any]:
        return self.yaml("defaults/main.yml") or {}

    @cached_property
    def vars(self) -> dict[str, Any]:
        return self.yaml("vars/main.yml") or {}

    @cached_property
    def specs(self) -> dict[str, dict[str, Any]]:
        """Options by entry point."""
        entries = self.yaml("meta/argument_specs.yml")["argument_specs"]
        return {entry: spec.get("options", {}) for entry, spec in entries.items()}

    @cached_property
    def options(self) -> dict[str, Any]:
        return {name: option for options in self.specs.values() for name, option in options.items()}

    @cached_property
    def tasks(self) -> dict[str, list[Task]]:
        """By file, such as tasks/main.yml and handlers/main.yml."""
        files = [*self.folder.glob("tasks/*.yml"), *self.folder.glob("handlers/*.yml")]
        names = sorted(str(file.relative_to(self.folder)) for file in files)
        return {name: self.yaml(name) or [] for name in names}

    @cached_property
    def handlers(self) -> list[str]:
        return [task["name"] for task in self.tasks.get("handlers/main.yml", [])]

    @cached_property
    def templates(self) -> list[str]:
        return sorted(str(file.relative_to(self.folder)) for file in self.folder.glob("templates/**/*.j2"))

    @property
    def imported(self) -> set[str]:
        """Templates that another one imports, from its own folder."""
        files = [self.folder / name for name in self.templates]
        pieces = [
            (file, piece) for file in files for piece in re.findall(r"{% from '([^']+)' import", file.read_text())
        ]
        return {str((file.parent / piece).relative_to(self.folder)) for file, piece in pieces}

    def every_task(self) -> Iterator[tuple[str, Task]]:
        """With its file; those inside of blocks after their block."""
        for file, tasks in self.tasks.items():
            for task in flat(tasks):
                yield file, task


def flat(tasks: list[Task]) -> Iterator[Task]:
    for task in tasks:
        yield task
        for part in BLOCKS:
            yield from flat(task.get(part, []))


def action(task: Task) -> tuple[str, Any]:
    """Module and arguments; a block has none."""
    entries = [(key, value) for key, value in task.items() if key not in KEYWORDS]
    return entries[0] if entries else ("", {})


def short(module: str) -> str:
    return module.removeprefix("ansible.builtin.")


def roles_in(folder: Path) -> dict[str, Role]:
    return {path.name: Role(path) for path in sorted(folder.iterdir()) if path.is_dir()}
