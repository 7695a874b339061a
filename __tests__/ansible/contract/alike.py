"""Of examples that mean the same to a role, one is enough: rendering costs, and most hosts are like another one."""

from __future__ import annotations

import json
import re
from typing import Any

from role import Role, action, short

from examples import Example


def different(examples: list[Example], roles: dict[str, Role]) -> list[Example]:
    found: dict[str, Example] = {}
    for example in examples:
        prefixes = tuple(f"{name}_" for name in reached(example.role, roles))
        given = {name: value for name, value in example.variables.items() if name.startswith(prefixes)}
        found.setdefault(json.dumps([example.role, shape(given)], sort_keys=True), example)
    return list(found.values())


def reached(name: str, roles: dict[str, Role]) -> set[str]:
    """The role and those that it includes."""
    given = [action(task)[1] for _file, task in roles[name].every_task() if short(action(task)[0]).endswith("_role")]
    # The firewall is included by those that are run alone, which no example is.
    others = {each["name"] for each in given} - {name, "firewall"}
    return {name}.union(*(reached(other, roles) for other in others if other in roles))


def shape(value: Any) -> Any:
    """A word may be one of a choice; of other texts and of numbers only their existence counts."""
    if isinstance(value, dict):
        return {str(key): shape(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return sorted({json.dumps(shape(inner), sort_keys=True) for inner in value})
    if isinstance(value, str):
        return value if re.fullmatch(r"[A-Za-z_-]{0,16}", value) else "text"
    return bool(value)
