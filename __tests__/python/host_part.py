"""Loads the checks of a part."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

ROOT = Path(__file__).parents[2]


def part(name: str) -> ModuleType:
    return load(ROOT / "parts" / name / "verify.py")


def load(file: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(f"verify_{file.parent.name}", file)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
