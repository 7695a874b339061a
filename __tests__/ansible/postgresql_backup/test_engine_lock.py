"""A lock that another pgBackRest holds: the engine waits for it and names its holder; other failures are not retried."""

import contextlib
import io
import subprocess
import tempfile
import time
import unittest
from pathlib import Path
from unittest.mock import patch

import engine_lock
import engine_pgbackrest
from common import Problem
from engine_pgbackrest import Repository

# Exits with each of its codes in turn, then always with the last one; its output is that of pgBackRest.
FAKE = """#!/bin/bash
cd "$(dirname "$0")"; echo "$@" >>runs; next=$(head -1 codes); [ "$(wc -l <codes)" = 1 ] || sed -i 1d codes
case $next in
  0) echo done ;;
  50) echo "ERROR: [050]: unable to acquire lock on file '$PWD/main-archive.lock': Resource temporarily unavailable" >&2
      echo "       HINT: is another pgBackRest process running?" >&2 ;;
  28) printf "ERROR: [028]: invalid checksum, actual '\\xff\\x9c'\\n" >&2 ;;
  *) echo "ERROR: [0$next]: HTTP request failed with 403 (Forbidden)" >&2 ;;
esac
exit $next
"""


class Lock(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        fake = self.folder / "pgbackrest"
        fake.write_text(FAKE)
        fake.chmod(0o755)
        for change in (
            patch.object(engine_lock, "PAUSE_SECONDS", 0.01),
            patch.object(engine_pgbackrest, "settings", return_value={}),
            patch.object(engine_pgbackrest, "as_postgres", lambda words: self.process([fake, *words[1:]])),
        ):
            change.start()
            self.addCleanup(change.stop)

    def process(self, words: list[str | Path]) -> subprocess.CompletedProcess[str]:
        return subprocess.run(words, capture_output=True, text=True, check=False)

    def run_with(self, *codes: int) -> tuple[str, str]:
        """(what it printed, what it said of waiting)"""
        (self.folder / "codes").write_text("".join(f"{code}\n" for code in codes))
        with contextlib.redirect_stderr(io.StringIO()) as said:
            printed = Repository().run("stanza-create")
        return printed, said.getvalue()

    def runs(self) -> int:
        return len((self.folder / "runs").read_text().splitlines())

    def archiver(self, written: str = '{{"execId":"{}-0badc0de"}}\n') -> int:
        """A process that looks like the archiver, and what pgBackRest writes of it into the lock's file."""
        program = self.folder / "archiver"
        program.write_text("#!/bin/bash\nread\n")
        program.chmod(0o755)
        process = subprocess.Popen([program, "--stanza=main", "archive-push:async", "/pg_wal"], stdin=subprocess.PIPE)
        self.addCleanup(process.communicate)
        (self.folder / "main-archive.lock").write_text(written.format(process.pid))
        return process.pid

    def test_a_lock_that_is_let_go_is_waited_for_and_its_holder_named_once(self) -> None:
        pid = self.archiver()
        printed, said = self.run_with(50, 50, 0)
        self.assertEqual((printed, self.runs()), ("done\n", 3))
        self.assertEqual(said, f"waiting for pgBackRest's archive-push:async (process {pid}), which holds the lock\n")

    def test_a_lock_that_is_held_for_ever_is_a_problem_that_names_who_holds_it(self) -> None:
        # Until 2.40 the file held the number alone.
        pid = self.archiver("{}\n")
        with patch.object(engine_lock, "PATIENCE_SECONDS", 0.3), self.assertRaises(Problem) as caught:
            self.run_with(50)
        self.assertIn(
            f"pgBackRest's archive-push:async (process {pid}) has held the lock for 0.3 s", str(caught.exception)
        )
        self.assertGreater(self.runs(), 1)

    def test_a_holder_that_has_ended_by_now_is_no_failure_of_its_own(self) -> None:
        (self.folder / "main-archive.lock").write_text('{"execId":"4194999-0badc0de"}')
        self.assertEqual(self.run_with(50, 0), ("done\n", "waiting for another pgBackRest, which holds the lock\n"))
        (self.folder / "main-archive.lock").unlink()
        self.assertEqual(self.run_with(50, 0), ("done\n", "waiting for another pgBackRest, which holds the lock\n"))

    def test_no_other_failure_is_tried_again(self) -> None:
        with self.assertRaisesRegex(Problem, "denies access"):
            self.run_with(39, 0)
        self.assertEqual(self.runs(), 1)

    def test_a_failure_after_a_held_lock_is_told_at_once(self) -> None:
        with self.assertRaisesRegex(Problem, "denies access"):
            self.run_with(50, 39, 0)
        self.assertEqual(self.runs(), 2)

    def test_as_a_program_it_hands_over_what_the_other_said_and_how_it_ended(self) -> None:
        (self.folder / "codes").write_text("50\n39\n")
        started = time.monotonic()
        done = self.process(["python3", engine_lock.__file__, self.folder / "pgbackrest", "stanza-create"])
        self.assertEqual((done.returncode, self.runs()), (39, 2))
        self.assertIn("waiting for another pgBackRest", done.stderr)
        self.assertIn("403 (Forbidden)", done.stderr)
        self.assertLess(time.monotonic() - started, 30)

    def test_as_a_program_it_hands_over_what_a_wrong_passphrase_makes_of_a_file(self) -> None:
        (self.folder / "codes").write_text("28\n")
        done = self.process(["python3", engine_lock.__file__, self.folder / "pgbackrest", "info"])
        self.assertEqual(
            (done.returncode, done.stderr), (28, "ERROR: [028]: invalid checksum, actual '\ufffd\ufffd'\n")
        )


if __name__ == "__main__":
    unittest.main()
