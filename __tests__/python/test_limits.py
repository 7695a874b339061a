"""CONTRIBUTING.md, "Short enough to see whole", for Python: lengths, which ruff does not count. What ruff counts is in pyproject.toml."""

import ast
import unittest
from collections.abc import Iterator
from pathlib import Path

PROJECT = Path(__file__).parents[2]
ROOTS = ("ansible", "lab", "__tests__")
FILE_LINES = 150
FUNCTION_LINES = 25
# Longer for a reason; each exception has to be needed.
LONGER = {
    "lab/cloud/firewall.py _chains": "one text, the lab's chains in the order in which the kernel asks them",
}


def python_files() -> Iterator[Path]:
    for root in ROOTS:
        for path in sorted((PROJECT / root).rglob("*")):
            if path.is_file() and not {"generated", "__pycache__"} & set(path.parts) and is_python(path):
                yield path


def is_python(path: Path) -> bool:
    if path.suffix:
        return path.suffix == ".py"
    with path.open("rb") as file:
        first = file.readline()
    return first.startswith(b"#!") and b"python" in first


def too_long(name: str, text: str) -> list[str]:
    """What is over the limit, by name. A function inside of another one is counted by itself."""
    over_limit = [name] if len(text.splitlines()) > FILE_LINES else []
    functions = (each for each in ast.walk(ast.parse(text)) if isinstance(each, ast.FunctionDef))
    return over_limit + [f"{name} {each.name}" for each in functions if own_lines(each) > FUNCTION_LINES]


def own_lines(function: ast.FunctionDef) -> int:
    inner = (each for each in function.body if isinstance(each, ast.FunctionDef))
    return lines(function) - sum(lines(each) + len(each.decorator_list) for each in inner)


def lines(function: ast.FunctionDef) -> int:
    return (function.end_lineno or 0) - function.lineno + 1


class Limits(unittest.TestCase):
    def test_files_and_functions_are_short_enough_to_be_seen_whole(self) -> None:
        over_limit = [
            what for path in python_files() for what in too_long(str(path.relative_to(PROJECT)), path.read_text())
        ]
        self.assertEqual(
            sorted(over_limit), sorted(LONGER), "shorten what is new here; take out of LONGER what is shorter now"
        )

    def test_tasks_templates_and_scripts_are_short_enough_too(self) -> None:
        roots = (PROJECT / root for root in ("ansible", "lab", "platform", "templates"))
        texts = [path for root in roots for path in root.rglob("*") if path.suffix in (".yml", ".j2", ".njk", ".sh")]
        ours = [path for path in texts if "generated" not in path.parts]
        long = [path for path in ours if len(path.read_text().splitlines()) > FILE_LINES]
        self.assertGreater(len(ours), 100)
        self.assertEqual(long, [])

    def test_one_line_more_is_too_long(self) -> None:
        self.assertEqual(too_long("a.py", "x = 1\n" * 151), ["a.py"])
        self.assertEqual(too_long("a.py", "x = 1\n" * 150), [])
        self.assertEqual(too_long("a.py", "def f():\n" + "    x = 1\n" * 25), ["a.py f"])
        self.assertEqual(too_long("a.py", "def f():\n" + "    x = 1\n" * 24), [])

    def test_a_function_inside_of_another_is_counted_by_itself(self) -> None:
        inner = "    def g():\n" + "        x = 1\n" * 20
        self.assertEqual(too_long("a.py", "def f():\n" + inner * 3 + "    x = 1\n" * 20), [])

    def test_programs_without_an_ending_are_looked_at(self) -> None:
        self.assertIn("engine", [path.name for path in python_files()])
