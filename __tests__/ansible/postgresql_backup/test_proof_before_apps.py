"""proof: its first run is before the apps are installed, so it does not ask what only their tables can answer."""

import unittest
from importlib.machinery import ModuleSpec, SourceFileLoader
from importlib.util import module_from_spec
from pathlib import Path
from typing import Any
from unittest import mock

import restore_place
from common import __file__ as common

SETTINGS = {"version": "17", "databases": ["notes"], "proof": {"checks": [{"name": "rows"}]}}


def program() -> Any:
    loader = SourceFileLoader("program_proof", str(Path(common).parent / "proof"))
    module = module_from_spec(ModuleSpec(loader.name, loader))
    loader.exec_module(module)
    return module


class BeforeApps(unittest.TestCase):
    def settings(self, *arguments: str) -> dict:
        with mock.patch.object(restore_place, "settings", lambda: SETTINGS):
            return program().place_of([*arguments]).settings

    def test_every_night_asks_what_is_described(self) -> None:
        self.assertEqual(self.settings(), SETTINGS)

    def test_the_first_run_asks_for_the_databases_and_not_for_their_rows(self) -> None:
        self.assertEqual(self.settings("--before-apps"), {**SETTINGS, "proof": {}})


if __name__ == "__main__":
    unittest.main()
