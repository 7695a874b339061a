"""The backup that is restored is the one that was chosen, even if there is a newer one by then."""

import importlib.util
import unittest
from argparse import Namespace
from importlib.machinery import ModuleSpec, SourceFileLoader
from pathlib import Path
from typing import Any
from unittest.mock import MagicMock, patch

import restore_engine
from common import __file__ as common
from restore_choice import Request
from restore_make import base

ROLE = Path(common).parent
BACKUPS = [
    {"id": "A", "finished": "2026-11-20T01:00:00Z", "damaged": False, "databaseBytes": 1},
    {"id": "B", "finished": "2026-11-21T01:00:00Z", "damaged": True, "databaseBytes": 1},
]


def program(name: str) -> Any:
    loader = SourceFileLoader(f"program_{name}", str(ROLE / name))
    module = importlib.util.module_from_spec(ModuleSpec(loader.name, loader))
    loader.exec_module(module)
    return module


def asked_of_pgbackrest(**own: Any) -> list[str]:
    engine, repository = program("engine"), MagicMock(config="c")
    options = {"folder": "/x", "id": None, "base": None, "time": None, "delta": False, **own}
    with patch.object(engine, "SPOOL", MagicMock()), patch.object(engine.shutil, "chown"):
        engine.restore(repository, Namespace(**options))
    return [word for word in repository.run.call_args.args if word.startswith(("--set", "--type"))]


class Base(unittest.TestCase):
    def test_a_damaged_newest_backup_is_not_taken(self) -> None:
        self.assertEqual(base(Request(), {"backups": BACKUPS}), "A")
        self.assertIsNone(base(Request(id="B"), {"backups": BACKUPS}))
        self.assertIsNone(base(Request(time="2026-11-20T12:00:00Z"), {"backups": BACKUPS}))

    def test_it_is_named_and_all_log_since_is_replayed(self) -> None:
        self.assertEqual(asked_of_pgbackrest(base="A"), ["--set=A"])
        self.assertEqual(asked_of_pgbackrest(id="A"), ["--set=A", "--type=immediate"])

    def test_a_proof_is_of_the_backup_that_it_names(self) -> None:
        proof, result = program("proof"), MagicMock(step=MagicMock())
        info = {"repository": "ready", "problem": "", "backups": BACKUPS, "archive": {"max": None}}
        with (
            patch.object(proof, "info", return_value=info),
            patch.multiple(
                proof, refuse_small_disk=MagicMock(), make_private=MagicMock(), refuse_tablespaces=MagicMock()
            ),
            patch.object(proof, "replay_and_check"),
            patch.object(restore_engine, "engine") as engine,
        ):
            proof.prove(MagicMock(), result)
        self.assertEqual(result.backup, "A")
        self.assertEqual(engine.call_args.args[-2:], ("--base", "A"))


if __name__ == "__main__":
    unittest.main()
