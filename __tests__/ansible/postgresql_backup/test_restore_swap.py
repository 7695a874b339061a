"""After a kill between any two renames, the next run ends with exactly one live cluster."""

import unittest
from pathlib import Path

from common import Problem
from restore_swap import moves

MAIN, MADE, BEFORE = Path("/pg/main"), Path("/pg/main.restore"), Path("/pg/main.before-x")


def state(phase: str, before: bool = True) -> dict:
    return {"phase": phase, "main": str(MAIN), "made": str(MADE), "before": str(BEFORE) if before else None}


def end(phase: str, folders: dict[Path, str], renames: int, before: bool = True) -> dict[Path, str]:
    """The folders' contents when a run is killed after so many renames, and a second one does the rest."""
    now = dict(folders)
    for limit in (renames, 9):
        for old, new in moves(state(phase, before), set(now))[:limit]:
            assert new not in now, f"{new} would be written over"
            now[new] = now.pop(old)
    return now


class Swap(unittest.TestCase):
    def test_forward(self) -> None:
        for killed in range(3):
            self.assertEqual(end("swap", {MAIN: "old", MADE: "new"}, killed), {MAIN: "new", BEFORE: "old"})

    def test_forward_without_an_old_cluster(self) -> None:
        self.assertEqual(end("swap", {MADE: "new"}, 0, before=False), {MAIN: "new"})

    def test_back(self) -> None:
        for killed in range(3):
            self.assertEqual(end("undo", {MAIN: "new", BEFORE: "old"}, killed), {MADE: "new", MAIN: "old"})

    def test_what_is_done_is_not_done_again(self) -> None:
        self.assertEqual(moves(state("swap"), {MAIN, BEFORE}), [])
        self.assertEqual(moves(state("undo"), {MAIN, MADE}), [])

    def test_before_the_copy_is_whole_nothing_moves(self) -> None:
        for phase in ("make", "overwrite", "follow"):
            self.assertEqual(moves(state(phase), {MAIN, MADE}), [])

    def test_three_folders_are_ambiguous_and_stay(self) -> None:
        with self.assertRaisesRegex(Problem, "by hand"):
            moves(state("swap"), {MAIN, MADE, BEFORE})


if __name__ == "__main__":
    unittest.main()
