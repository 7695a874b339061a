"""`engine info` from real output of pgBackRest 2.55 on a lab host."""

import copy
import json
import unittest
from pathlib import Path

from engine_info import newest_log_folder, problem, repository

STANZA = json.loads((Path(__file__).parent / "stanza.json").read_text())
OWNER = "7710545232674554343"
NO_BUCKET = """WARN: repo1: [ProtocolError] HTTP request failed with 404 (Not Found):
*** Path/Query ***: GET /nope?list-type=2
<?xml version="1.0" encoding="utf-8"?>
<Error><Code>NoSuchBucket</Code><Message>The specified bucket does not exist</Message></Error>"""
WRONG_KEY = """[FormatError] unable to load info file '/db-1/pgbackrest/backup/main/backup.info':
FormatError: key/value found outside of section at line 1: ?p?A="""


def failing(message: str) -> dict:
    return {"db": [], "backup": [], "archive": [], "status": {"code": 99, "message": "other"}, "repo": [message]}


class Info(unittest.TestCase):
    def test_backups_and_archive_of_the_present_cluster(self) -> None:
        result = repository(STANZA, OWNER)
        self.assertEqual((result["repository"], result["problem"], result["systemId"]), ("ready", "", OWNER))
        self.assertEqual(result["archive"], {"min": "000000010000000000000002", "max": "000000010000000000000009"})
        full, incremental = result["backups"]
        self.assertEqual(
            full,
            {
                "id": "20261121-103515F",
                "kind": "full",
                "started": "2026-11-21T10:35:15Z",
                "finished": "2026-11-21T10:35:17Z",
                "databaseBytes": 31189933,
                "repositoryBytes": 3727488,
                "walStart": "000000010000000000000003",
                "walStop": "000000010000000000000003",
                "prior": None,
                "postgresqlVersion": "17",
                "damaged": False,
                "ofPresentOwner": True,
            },
        )
        self.assertEqual(
            (incremental["kind"], incremental["prior"], incremental["damaged"]), ("incr", full["id"], True)
        )

    def test_a_new_cluster_before_the_backups_of_another_is_foreign(self) -> None:
        result = repository(STANZA, "1")
        self.assertEqual(result["repository"], "foreign")
        self.assertIn("strata restore <env>", result["problem"])
        self.assertEqual(len(result["backups"]), 2, "they can be restored, so they are listed")

    def test_a_cluster_that_was_adopted_is_the_last_owner(self) -> None:
        adopted = copy.deepcopy(STANZA)
        adopted["db"].append({"id": 2, "repo-key": 1, "system-id": 42, "version": "17"})
        result = repository(adopted, "42")
        self.assertEqual(result["repository"], "ready")
        self.assertEqual(result["archive"], {"min": None, "max": None}, "the log of the one before is not its own")
        self.assertEqual([item["ofPresentOwner"] for item in result["backups"]], [False, False])
        self.assertIsNone(newest_log_folder(adopted))

    def test_the_newest_log_is_in_the_folder_of_its_timeline(self) -> None:
        self.assertEqual(newest_log_folder(STANZA), "archive/main/17-1/0000000100000000")

    def test_a_host_without_a_cluster_is_no_stranger(self) -> None:
        self.assertEqual(repository(STANZA, None)["repository"], "ready")

    def test_nothing_there_is_empty(self) -> None:
        self.assertEqual(repository(None, OWNER)["repository"], "empty")
        missing = {"status": {"code": 1, "message": "missing stanza path"}, "db": []}
        self.assertEqual(repository(missing, OWNER)["repository"], "empty")

    def test_an_error_of_the_store_is_never_taken_for_empty(self) -> None:
        for stderr in (NO_BUCKET, WRONG_KEY, "something nobody has seen before"):
            self.assertIn(repository(failing(stderr), OWNER, stderr)["repository"], ("unreachable", "unreadable"))


class Problems(unittest.TestCase):
    def expect(self, stderr: str, state: str, words: str) -> None:
        result, sentence = problem(stderr)
        self.assertEqual(result, state)
        self.assertIn(words, sentence)
        self.assertNotIn("\n", sentence)

    def test_each_cause_has_its_sentence(self) -> None:
        self.expect(NO_BUCKET, "unreachable", "the bucket does not exist")
        self.expect(WRONG_KEY, "unreadable", "does not open with this key")
        denied = "<Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>"
        self.expect(denied, "unreachable", "denies access: AccessDenied Access Denied")
        wrong = "<Error><Code>SignatureDoesNotMatch</Code><Message>no match</Message></Error>"
        self.expect(wrong, "unreachable", "refuses these credentials: SignatureDoesNotMatch no match")
        self.expect("ERROR: [095]: unable to verify certificate: [10]", "unreachable", "certificate is refused")
        self.expect("[HostConnectError] unable to connect to 's3:9'\n more", "unreachable", "cannot be reached")

    def test_a_store_that_is_full_and_a_repository_that_is_in_use(self) -> None:
        full = "<Error><Code>QuotaExceeded</Code><Message>no room</Message></Error> 403 (Forbidden)"
        self.expect(full, "unreachable", "the store is full: QuotaExceeded no room")
        self.expect("ERROR: [050]: unable to acquire lock on file 'x': Resource", "unreachable", "another pgBackRest")

    def test_what_is_unknown_is_told_as_it_is(self) -> None:
        stderr = "P00   WARN: a\nP00  ERROR: [082]: WAL segment was not archived before the 60000ms timeout"
        self.expect(stderr, "unreachable", "pgBackRest failed: WAL segment was not archived")


if __name__ == "__main__":
    unittest.main()
