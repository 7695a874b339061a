"""What a role declares agrees with itself: defaults with options, notifications with handlers, includes with files."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from role import Role, Task, action, short

PLAYBOOKS = Path(__file__).parents[3] / "ansible" / "playbooks"


def disagreeing_defaults(role: Role) -> list[str]:
    """An option is required, or has its default in both files; one that is computed, or a table, has it in defaults/ alone."""
    spec_defaults = {name: option["default"] for name, option in role.options.items() if "default" in option}
    required = {name for name, option in role.options.items() if option.get("required")}
    problems = [
        f"{role.name}: the default of {name} is {value_text(role.defaults, name)} in defaults/main.yml and "
        f"{value_text(spec_defaults, name)} in meta/argument_specs.yml"
        for name in sorted(
            {*spec_defaults, *(name for name, value in role.defaults.items() if is_plain(value))} & {*role.options}
        )
        if value_text(role.defaults, name) != value_text(spec_defaults, name)
    ]
    problems += [
        f"{role.name}: {name} is required and has a default"
        for name in sorted(required & {*spec_defaults, *role.defaults})
    ]
    problems += [
        f"{role.name}: defaults/main.yml has {name}, which is no option of meta/argument_specs.yml"
        for name in sorted({*role.defaults} - {*role.options})
    ]
    neither = {*role.options} - required - {*role.defaults}
    return problems + [f"{role.name}: {name} is neither required nor has a default" for name in sorted(neither)]


def is_plain(value: Any) -> bool:
    return not (isinstance(value, str) and "{{" in value) and not (isinstance(value, dict) and value)


def value_text(values: dict[str, Any], name: str) -> str:
    return repr(values[name]) if name in values else "missing"


def lost_handlers(role: Role) -> list[str]:
    notified = {name: file for file, task in role.every_task() for name in names(task.get("notify"))}
    problems = [
        f"{role.name}/{file} notifies {name!r}, and the role's handlers are {role.handlers}"
        for name, file in notified.items()
        if name not in role.handlers
    ]
    return problems + [f"{role.name}: nobody notifies {name!r}" for name in role.handlers if name not in notified]


def names(value: str | list[str] | None) -> list[str]:
    return value if isinstance(value, list) else [value] if value else []


def lost_includes(role: Role, others: dict[str, Role]) -> list[str]:
    messages = (lost_include(role, others, task) for _file, task in role.every_task())
    problems = [problem for problem in messages if problem]
    included = {str(action(task)[1]) for _file, task in role.every_task() if short(action(task)[0]).endswith("_tasks")}
    files = {file.removeprefix("tasks/") for file in role.tasks if file.startswith("tasks/")}
    entries = {"main.yml", *from_elsewhere(role, others)}
    computed = any("{{" in name for name in included)
    unnamed = [] if computed else sorted(files - included - entries)
    return problems + [f"{role.name}: nobody includes tasks/{file}" for file in unnamed]


def lost_include(role: Role, others: dict[str, Role], task: Task) -> str | None:
    module, arguments = short(action(task)[0]), action(task)[1]
    if module in ("include_tasks", "import_tasks") and "{{" not in arguments and f"tasks/{arguments}" not in role.tasks:
        return f"{role.name} includes tasks/{arguments}, which is not there"
    if module not in ("include_role", "import_role"):
        return None
    if arguments["name"] not in others:
        return f"{role.name} includes the role {arguments['name']}, and the roles are {', '.join(others)}"
    file = f"tasks/{arguments.get('tasks_from', 'main')}.yml"
    return (
        None
        if file in others[arguments["name"]].tasks
        else f"{role.name} includes {file} of {arguments['name']}, which is not there"
    )


def from_elsewhere(role: Role, others: dict[str, Role]) -> set[str]:
    """Entry points that other roles and playbooks include."""
    tasks = [task for other in others.values() for _file, task in other.every_task()]
    arguments = [action(task)[1] for task in tasks if short(action(task)[0]).endswith("_role")]
    by_roles = {each["tasks_from"] for each in arguments if each["name"] == role.name and "tasks_from" in each}
    playbooks = "".join(file.read_text() for file in sorted(PLAYBOOKS.rglob("*.yml")))
    by_playbooks = set(re.findall(rf"name: {role.name}\n\s+tasks_from: (\w+)", playbooks))
    return {f"{name}.yml" for name in by_roles | by_playbooks}
