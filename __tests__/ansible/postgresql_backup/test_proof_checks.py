"""Queries of a proof at a restored copy, and the results that make it fail."""

import subprocess
import types
import unittest
from typing import cast
from unittest import mock

import restore_server
from proof_checks import check_content
from proof_result import Result

NEWEST = {"database": "notes", "query": "select max(created_at) from notes;", "max_age_minutes": 60}
CHECK = {"name": "notes-exist", "database": "notes", "query": "select count(*) > 0 from notes;"}
SOUND = {"pg_amcheck": "", "epoch": "59", "boolean": "true"}


class Server(types.SimpleNamespace):
    """Stands in for a copy with one database of 16 MiB."""

    run = "/run/copy"
    place = types.SimpleNamespace(program=lambda name: name)

    def query(self, sql: str) -> str:
        return "postgres\nnotes" if "datname" in sql else str(2**24)


class Checks(unittest.TestCase):
    def proven(self, settings: dict, **answers: str) -> Result:
        """`answers`: what each question gets; `error: …` is one that fails."""
        self.queries: list[list[str]] = []
        result = Result(started="2026-11-21T04:00:00Z")

        def run(command: list[str]) -> subprocess.CompletedProcess[str]:
            self.queries.append(command)
            output = next(text for word, text in {**SOUND, **answers}.items() if word in " ".join(command))
            failed = output.startswith("error")
            return subprocess.CompletedProcess(
                command, int(failed), "" if failed else f"{output}\n", output if failed else ""
            )

        with mock.patch("proof_checks.as_postgres", run):
            check_content(cast(restore_server.Server, Server()), settings, result)
        return result

    def failed(
        self, proof: dict | None = None, databases: tuple[str, ...] = (), **answers: str
    ) -> list[tuple[str, str]]:
        result = self.proven({"databases": [*databases], "proof": proof or {}}, **answers)
        return [(check["name"], check["detail"]) for check in result.failed()]

    def test_a_sound_copy_passes_all_that_is_described(self) -> None:
        result = self.proven({"databases": ["notes"], "proof": {"newest": NEWEST, "checks": [CHECK]}})
        self.assertEqual([check["name"] for check in result.checks], ["databases", "amcheck", "newest", "notes-exist"])
        self.assertEqual(result.failed(), [])

    def test_a_database_that_is_missing(self) -> None:
        self.assertEqual(self.failed(databases=("notes", "shop")), [("databases", "not in the backup: shop")])

    def test_damage_is_found_in_every_database(self) -> None:
        self.assertEqual(
            self.failed(pg_amcheck="error: page 7"), [("amcheck", "1 lines of damage, first: error: page 7")]
        )
        self.assertIn("--all", self.queries[0])

    def test_the_newest_row_is_too_old_or_is_not_there(self) -> None:
        late = "the newest row is 61 minutes old, and 60 are allowed"
        self.assertEqual(self.failed({"newest": NEWEST}, epoch="61"), [("newest", late)])
        ahead = "the newest row is 30 minutes in the future: its time says nothing about its age"
        self.assertEqual(self.failed({"newest": NEWEST}, epoch="-30"), [("newest", ahead)])
        self.assertEqual(self.failed({"newest": NEWEST}, epoch="")[0][1], "the query gives no time: there is no row")

    def test_an_answer_that_is_not_true_fails_and_the_others_are_asked_all_the_same(self) -> None:
        for answer in ("false", ""):
            failed = self.failed({"newest": NEWEST, "checks": [CHECK, {**CHECK, "name": "again"}]}, boolean=answer)
            self.assertEqual([name for name, _ in failed], ["notes-exist", "again"])
            self.assertIn(f"answers {answer or 'nothing'}, and must answer true", failed[0][1])

    def test_a_query_that_is_wrong_is_told_in_the_words_of_postgresql(self) -> None:
        self.assertEqual(
            self.failed({"checks": [CHECK]}, boolean="error: ERROR:  no table notes")[0][1],
            "error: ERROR:  no table notes",
        )

    def test_a_question_changes_nothing(self) -> None:
        self.proven({"proof": {"checks": [CHECK]}})
        self.assertIn("default_transaction_read_only=on", " ".join(self.queries[-1]))


if __name__ == "__main__":
    unittest.main()
