"""Every name that a role uses is declared, and every name that it declares is used: read, not run."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from jinja2 import Environment, TemplateError, meta, nodes
from role import Role, Task, action


class Everything(dict[str, Any]):
    """Pretends that every filter and test exists: missing ones are reported by the rendering."""

    def get(self, name: str, default: Any = None) -> Any:
        return lambda value: value


JINJA = Environment()
JINJA.filters = JINJA.tests = Everything()
EXPRESSIONS = ("when", "changed_when", "failed_when", "until", "that")
# What Ansible itself gives, and the functions of its templates.
MAGIC = {
    *("inventory_hostname", "groups", "hostvars", "role_path", "playbook_dir", "omit", "item"),
    *(
        "ansible_check_mode",
        "ansible_run_tags",
        "ansible_failed_result",
        "ansible_playbook_python",
        "ansible_play_hosts",
        "ansible_play_hosts_all",
    ),
    *("lookup", "query", "dict", "range", "namespace"),
}


def undeclared(role: Role, others: dict[str, Role], generated: set[str]) -> list[str]:
    """generated: names that render/ and the inventory give besides the roles' variables."""
    declared = {*role.options, *role.vars, *set_by_tasks(role), *generated, *MAGIC}
    declared |= {name for other in others.values() for name in other.options}
    problems = []
    for where, names in used(role):
        problems += [f"{role.name}/{where} uses {name}, which nothing declares" for name in sorted(names - declared)]
    return list(dict.fromkeys(problems))


def unused(role: Role, everything: str) -> list[str]:
    """everything: the text of all tasks, variables and templates of all roles and playbooks."""
    own = [*role.options, *role.vars, *(task["register"] for _file, task in role.every_task() if "register" in task)]
    counts = {name: len(re.findall(rf"\b{name}\b", everything)) for name in own}
    # Once is where it is declared; an option's declaration is not part of the text.
    needed = {name: 1 if name in role.options else 2 for name in own}
    return [f"{role.name} declares {name} and uses it nowhere" for name in own if counts[name] < needed[name]]


def used(role: Role) -> Iterator[tuple[str, set[str]]]:
    """Place, and the variables that are read there."""
    for file, task in role.every_task():
        own = {key: value for key, value in task.items() if key not in ("block", "rescue", "always")}
        yield f"{file}: {task['name']}", in_value(own)
    yield "vars/main.yml", in_value(role.vars)
    yield "defaults/main.yml", in_value(role.defaults)
    for path in role.templates:
        yield path, in_text((role.folder / path).read_text())


def in_value(value: Any, key: str = "") -> set[str]:
    if isinstance(value, dict):
        return {name for each, inner in value.items() for name in in_value(inner, str(each))}
    if isinstance(value, list):
        return {name for inner in value for name in in_value(inner, key)}
    if not isinstance(value, str):
        return set()
    return in_text("{{ " + value + " }}") if key in EXPRESSIONS else in_text(value)


def in_text(text: str) -> set[str]:
    if "{{" not in text and "{%" not in text:
        return set()
    try:
        tree = JINJA.parse(text)
    except TemplateError:
        # A syntax error is reported by the rendering.
        return set()
    # Jinja reports a variable as undeclared if it is set in a branch and read in a loop.
    own = {name.name for name in tree.find_all(nodes.Name) if name.ctx == "store"}
    return set(meta.find_undeclared_variables(tree)) - own


def set_by_tasks(role: Role) -> set[str]:
    names: set[str] = set()
    for _file, task in role.every_task():
        names |= {task[key] for key in ("register",) if key in task} | set(task.get("vars", {}))
        names |= {task["loop_control"]["loop_var"]} if "loop_var" in task.get("loop_control", {}) else set()
        names |= set(action(task)[1]) if action(task)[0].endswith("set_fact") else set()
        names |= handed_to_templates(task)
    return names


def handed_to_templates(task: Task) -> set[str]:
    """template_vars of a lookup."""
    texts = re.findall(r"\{\{.*?\}\}", str(action(task)[1]))
    words = [word for text in texts if "template_vars" in text for word in JINJA.parse(text).find_all(nodes.Keyword)]
    dicts = [word.value for word in words if isinstance(word.value, nodes.Dict)]
    return {pair.key.as_const() for each in dicts for pair in each.items}
