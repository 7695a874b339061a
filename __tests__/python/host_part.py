"""Loads the checks of a part."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

ROOT = Path(__file__).parents[2]


def part(name: str) -> ModuleType:
    file = ROOT / "parts" / name / "verify.py"
    spec = importlib.util.spec_from_file_location(f"verify_{name}", file)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
