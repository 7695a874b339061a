"""Files that root writes are synced to the disk before the rename, and never follow a symlink of the database user."""

import os
import tempfile
import unittest
from pathlib import Path
from typing import Any
from unittest.mock import patch

import engine_archiving
from common import write_json


class Files(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def switch_on(self) -> tuple[bool, Any]:
        off = self.folder / "off"
        off.touch()
        with (
            patch.multiple(engine_archiving, ARCHIVING_OFF=off, DROPPED=self.folder / "dropped"),
            patch.object(engine_archiving.shutil, "chown") as chown,
        ):
            return engine_archiving.switch_archiving(on=True), chown

    def test_a_gap_is_noted(self) -> None:
        changed, chown = self.switch_on()
        self.assertTrue(changed)
        self.assertIn("while-archiving-was-off", (self.folder / "dropped").read_text())
        self.assertIsInstance(chown.call_args.args[0], int, "by its handle: a name may be another file's by then")

    def test_a_cluster_that_archives_from_its_first_file_on_has_no_gap(self) -> None:
        off = self.folder / "off"
        off.touch()
        with patch.multiple(engine_archiving, ARCHIVING_OFF=off, DROPPED=self.folder / "dropped"):
            engine_archiving.archive_from_start()
            engine_archiving.archive_from_start()
        self.assertEqual(list(self.folder.iterdir()), [])

    def test_a_link_is_not_followed(self) -> None:
        victim = self.folder / "shadow"
        victim.write_text("root")
        (self.folder / "dropped").symlink_to(victim)
        with self.assertRaises(OSError):
            self.switch_on()
        self.assertEqual(victim.read_text(), "root")
        self.assertTrue((self.folder / "off").exists(), "what is not noted is not forgotten")

    def test_a_state_is_on_the_disk_before_it_takes_its_name(self) -> None:
        steps: list[int | str] = []
        real = os.rename

        def rename(*names: Path) -> None:
            steps.append("rename")
            real(*names)

        with (
            patch.object(os, "fsync", side_effect=lambda handle: steps.append(os.fstat(handle).st_size)),
            patch.object(os, "rename", side_effect=rename),
        ):
            write_json(self.folder / "restore.json", {"phase": "swap"})
        self.assertEqual(steps, [(self.folder / "restore.json").stat().st_size, "rename"])


if __name__ == "__main__":
    unittest.main()
