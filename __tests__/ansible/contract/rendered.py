"""Walks through the tasks of a role with the variables of an example, renders their arguments, and runs nothing."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from ansible.errors import AnsibleError
from ansible.template import Templar
from files import Files, looked_up
from role import BLOCKS, LOADER, Role, Task, action, short

from examples import Example

CONDITIONS = ("changed_when", "failed_when", "until")
RENDERED = ("loop", "environment", "delegate_to", "name", "retries")


class Scope(NamedTuple):
    role: Role
    # Of the host, and what is public of the roles before.
    host: dict[str, Any]
    # Of the task and those around it: vars, the item of a loop.
    inner: dict[str, Any]

    def variables(self) -> dict[str, Any]:
        folder = str(self.role.folder)
        magic = {"role_path": folder, "ansible_search_path": [folder], "omit": "__omit_place_holder__"}
        return {**self.role.defaults, **self.host, **self.role.vars, **self.inner, **magic}

    def templar(self) -> Templar:
        return Templar(loader=LOADER, variables=self.variables())

    def within(self, **more: Any) -> Scope:
        return self._replace(inner={**self.inner, **more})


class Walk:
    """registered: example results of tasks, by the name under which they register them."""

    def __init__(self, roles: dict[str, Role], registered: dict[str, Any]) -> None:
        self.roles = roles
        self.registered = registered
        self.problems: dict[str, str] = {}
        self.rendered: set[tuple[str, str]] = set()
        # Variables of the host at each start of a role.
        self.runs: dict[str, list[dict[str, Any]]] = {}

    def example(self, example: Example) -> None:
        run = {"ansible_check_mode": False, "ansible_run_tags": ["all"], "ansible_playbook_python": "/usr/bin/python3"}
        failed = {"ansible_failed_result": {"msg": "it failed", "results": []}}
        host = {**example.variables, **run, **failed, **self.registered}
        self.begin(Scope(self.roles[example.role], host, {}), "main")

    def begin(self, scope: Scope, entry: str) -> None:
        if entry == "main":
            self.runs.setdefault(scope.role.name, []).append({**scope.host, **scope.inner})
            self.tasks(scope.role.tasks.get("handlers/main.yml", []), scope)
        self.tasks(scope.role.tasks.get(f"tasks/{entry}.yml", []), scope)

    def tasks(self, tasks: list[Task], scope: Scope) -> None:
        for task in tasks:
            try:
                self.task(task, scope)
            except AnsibleError as error:
                message = " ".join(str(error).split())
                self.problems.setdefault(f"{scope.role.name}: {task['name']}", message)

    def task(self, task: Task, scope: Scope) -> None:
        scope = scope.within(**task.get("vars", {}))
        name = task.get("loop_control", {}).get("loop_var", "item")
        for item in items(task, scope):
            each = scope.within(**{name: item}) if "loop" in task else scope
            if all(holds(each, condition) for condition in as_list(task.get("when"))):
                self.one(task, each)

    def one(self, task: Task, scope: Scope) -> None:
        for part in BLOCKS:
            self.tasks(task.get(part, []), scope)
        for key in RENDERED:
            scope.templar().template(task.get(key))
        for key in CONDITIONS:
            [holds(scope, condition) for condition in as_list(task.get(key))]
        module, arguments = short(action(task)[0]), action(task)[1]
        if module in ("include_tasks", "import_tasks"):
            # A missing file is reported by lost_includes.
            self.tasks(scope.role.tasks.get(f"tasks/{scope.templar().template(arguments)}", []), scope)
        elif module in ("include_role", "import_role"):
            self.include(arguments, scope)
        else:
            self.module(module, arguments, scope)

    def include(self, arguments: dict[str, Any], scope: Scope) -> None:
        other = self.roles.get(arguments["name"])
        if other is None:
            return
        if arguments.get("public"):
            scope.host.update({name: value for name, value in other.defaults.items() if name not in scope.host})
        # Variables of the including role are visible there, too.
        around = {**scope.role.defaults, **scope.host}, {**scope.role.vars, **scope.inner}
        self.begin(Scope(other, *around), arguments.get("tasks_from", "main"))

    def module(self, module: str, arguments: Any, scope: Scope) -> None:
        """Arguments as Ansible hands them over; a condition of `assert` is no template."""
        conditions = as_list(arguments.pop("that", None)) if module == "assert" else []
        scope.templar().template(arguments)
        [holds(scope, condition) for condition in conditions]
        if module == "strata_files":
            files = Files(scope.role.folder, scope.templar(), scope.variables())
            self.rendered |= {
                (scope.role.name, name) for name in files.rendered(scope.templar().template(arguments["files"]))
            }
        self.rendered |= {(scope.role.name, name) for name in looked_up()}


def items(task: Task, scope: Scope) -> Iterator[Any]:
    """The items of a loop; a task without one runs once."""
    yield from scope.templar().template(task["loop"]) if "loop" in task else [None]


def holds(scope: Scope, condition: Any) -> bool:
    return scope.templar().evaluate_conditional(condition)


def as_list(value: Any) -> list[Any]:
    return [] if value is None else value if isinstance(value, list) else [value]
