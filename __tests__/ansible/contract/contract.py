"""Prints what is wrong between render/ and the roles, as JSON: one list for each folder of roles that is asked about.

Usage: contract.py EXAMPLES QUESTIONS, the second a list in JSON of {"roles": folder, "only": one role or null}.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from alike import different
from ansible.plugins.loader import init_plugin_loader
from declared import disagreeing_defaults, lost_handlers, lost_includes
from names import undeclared, unused
from rendered import Walk
from role import LOADER, Role, roles_in

from examples import Example, Unknown, examples_in

HERE = Path(__file__).parent
PLAYBOOKS = HERE.parents[2] / "ansible" / "playbooks"


def problems(roles: dict[str, Role], examples: list[Example], only: str | None) -> Iterator[str]:
    selected = [roles[only]] if only else list(roles.values())
    everything = text_of(roles)
    generated = {name for example in examples for name in example.variables if name.startswith("strata_")}
    for role in selected:
        yield from undeclared(role, roles, generated)
        yield from unused(role, everything)
        yield from disagreeing_defaults(role)
        yield from lost_handlers(role)
        yield from lost_includes(role, roles)
    yield from in_examples(roles, examples, only)


def in_examples(roles: dict[str, Role], examples: list[Example], only: str | None) -> Iterator[str]:
    walk = Walk(roles, LOADER.load_from_file(str(HERE / "registered.yml")))
    for example in different(examples, roles):
        if only in (None, example.role):
            walk.example(example)
    yield from (f"{where}: {message}" for where, message in walk.problems.items())
    for role in [roles[only]] if only else roles.values():
        rendered = walk.rendered | {(role.name, name) for name in role.imported}
        unseen = [name for name in role.templates if (role.name, name) not in rendered]
        yield from (f"{role.name}: no example renders {name}" for name in unseen)
        yield from always_set(role, walk.runs.get(role.name, []))


def always_set(role: Role, starts: list[dict[str, Any]]) -> list[str]:
    """A default of such a variable would be a second one: description and model have the first."""
    names = always_there(role.specs["main"], starts)
    return [f"{role.name}: render/ always sets {name}: make it required and take its default away" for name in names]


def always_there(options: dict[str, Any], dictionaries: list[Any]) -> Iterator[str]:
    """Names of options that are not required and in each of the dictionaries; those inside of an option with its name."""
    for name, option in options.items():
        values = [each[name] for each in dictionaries if name in each]
        if dictionaries and len(values) == len(dictionaries) and not option.get("required"):
            yield name
        # A dictionary may be empty, and then it has none of them.
        inner = [each for value in values if isinstance(value, list) for each in value]
        yield from (f"{name}.{path}" for path in always_there(option.get("options", {}), inner))


def text_of(roles: dict[str, Role]) -> str:
    folders = [role.folder / part for role in roles.values() for part in ("tasks", "handlers", "vars", "templates")]
    files = [file for folder in [*folders, PLAYBOOKS] for file in sorted(folder.rglob("*")) if file.is_file()]
    return "\n".join(file.read_text() for file in files)


def problems_for(folder: Path, question: dict[str, Any]) -> list[str]:
    roles = roles_in(Path(question["roles"]))
    try:
        return list(problems(roles, all_examples(folder, tuple(roles)), question["only"]))
    except Unknown as unknown:
        return [str(unknown)]


@cache
def all_examples(folder: Path, roles: tuple[str, ...]) -> list[Example]:
    return [each for place in sorted(folder.iterdir()) for each in examples_in(place, roles)]


def main() -> None:
    init_plugin_loader()
    print(json.dumps([problems_for(Path(sys.argv[1]), question) for question in json.loads(sys.argv[2])]))


if __name__ == "__main__":
    main()
