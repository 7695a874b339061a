"""strata-backups: what makes the status red."""

import copy
import datetime
import unittest
from typing import Any

from report import report

NOW = datetime.datetime(2026, 11, 21, 12, 0, tzinfo=datetime.UTC)
BACKUP = {
    "id": "A",
    "kind": "full",
    "finished": "2026-11-21T01:00:00Z",
    "databaseBytes": 1,
    "repositoryBytes": 1,
    "damaged": False,
}
INFO = {"repository": "ready", "problem": "", "archive": {"min": "1", "max": "2"}, "backups": [BACKUP]}
PROOF = {"backup": "A", "finished": "2026-11-21T04:00:00Z", "outcome": "passed", "checks": [], "damaged": []}
WATCH = {"checked": NOW.timestamp() - 30, "lastArchived": "2", "lastArchivedAt": NOW.timestamp(), "lagSeconds": 0,
         "failing": False, "queueBytes": 0, "gap": None, "gaps": [], "problems": []}  # fmt: skip
JOB = {
    "name": "postgresql-dump",
    "outcome": "passed",
    "started": "2026-11-21T02:00:00Z",
    "lastPassed": "2026-11-21T02:00:00Z",
}
SEEN = {"watch": WATCH, "jobs": [JOB], "proofs": [PROOF], "dumps": [], "dumpedSince": None, "proofMaxAgeHours": 26}


class Report(unittest.TestCase):
    def problems(self, info: dict | None = None, **values: Any) -> list[str]:
        return report({**INFO, **(info or {})}, {**copy.deepcopy(SEEN), **values}, NOW)["problems"]

    def one(self, words: str, info: dict | None = None, **values: Any) -> None:
        problems = self.problems(info, **values)
        self.assertEqual(len(problems), 1, problems)
        self.assertIn(words, problems[0])

    def test_in_order(self) -> None:
        result = report(INFO, SEEN, NOW)
        self.assertEqual(result["problems"], [])
        self.assertEqual(result["backups"][0]["proof"], {"outcome": "passed", "finished": PROOF["finished"]})
        self.assertEqual(result["archive"]["lastArchived"], "2026-11-21T12:00:00Z")

    def test_backups(self) -> None:
        self.one("there is no backup yet", {"backups": []})
        self.one("is 27 hours old", {"backups": [{**BACKUP, "finished": "2026-11-20T09:00:00Z"}]})
        self.one("damaged pages", {"backups": [{**BACKUP, "damaged": True}]})
        self.one("the store is away", {"repository": "unreachable", "problem": "the store is away", "backups": []})
        self.one(
            "is gone from the bucket", {"repository": "empty", "problem": "it is gone from the bucket", "backups": []}
        )
        self.one("this cluster is new", {"repository": "foreign", "problem": "this cluster is new"})

    def test_backups_of_an_earlier_cluster_are_none_of_this_one(self) -> None:
        self.one("there is no backup yet", {"backups": [{**BACKUP, "ofPresentOwner": False}]})

    def test_a_clock_that_was_wrong_makes_nothing_good(self) -> None:
        later = "2026-12-24T00:00:00Z"
        self.one("yet to come", {"backups": [{**BACKUP, "finished": later}]})
        self.one("no backup was ever proven", proofs=[{**PROOF, "finished": later}])
        failed = {**PROOF, "outcome": "failed", "finished": "2026-11-21T05:00:00Z"}
        self.one("the proof of 2026-11-21T05:00:00Z failed", proofs=[{**PROOF, "finished": later}, failed])
        self.one("was last looked at", watch={**WATCH, "checked": NOW.timestamp() + 6000})
        self.one("yet to come", jobs=[{**JOB, "lastPassed": later}])

    def test_a_proof_of_a_repository_that_is_gone(self) -> None:
        self.one("not in the repository any more", {"backups": [{**BACKUP, "id": "B"}]})
        away = {"repository": "unreachable", "problem": "the store is away", "backups": []}
        self.one("the store is away", away)

    def test_a_proof_of_the_cluster_before(self) -> None:
        before, own = {**BACKUP, "ofPresentOwner": False}, {**BACKUP, "id": "B"}
        self.one("of the cluster before this one", {"backups": [before, own]})
        later = {**PROOF, "backup": "B", "finished": "2026-11-21T05:00:00Z"}
        self.assertEqual(self.problems({"backups": [before, own]}, proofs=[PROOF, later]), [])

    def test_dumps_that_were_never_made(self) -> None:
        self.one("never passed", jobs=[], dumpedSince="2026-11-20T09:00:00Z")
        self.one(
            "never passed", jobs=[{**JOB, "lastPassed": None, "outcome": "running"}], dumpedSince="2026-11-20T09:00:00Z"
        )
        self.assertEqual(self.problems(jobs=[], dumpedSince="2026-11-20T11:00:00Z"), [], "the first night is to come")

    def test_proofs(self) -> None:
        self.one("no backup was ever proven", proofs=[])
        self.one("the last proof is 30 hours old", proofs=[{**PROOF, "finished": "2026-11-20T06:00:00Z"}])
        failed = {
            **PROOF,
            "outcome": "failed",
            "damaged": ["a/b"],
            "checks": [{"name": "restore", "outcome": "failed", "detail": "no"}],
        }
        self.one("failed: restore: no (damaged: a/b)", proofs=[failed])
        later = {**PROOF, "finished": "2026-11-21T05:00:00Z"}
        self.assertEqual(self.problems(proofs=[later, failed]), [], "the last one counts")

    def test_archiving(self) -> None:
        self.one("never looked at", watch=None)
        self.one("was last looked at", watch={**WATCH, "checked": NOW.timestamp() - 600})
        self.one("no log has reached", watch={**WATCH, "problems": ["no log has reached the bucket"]})

    def test_jobs(self) -> None:
        self.one(
            "job x failed (2026-11-21T02:00:00Z): why",
            jobs=[{**JOB, "name": "x", "outcome": "failed", "message": "a\nwhy"}],
        )
        self.one("job postgresql-dump last passed", jobs=[{**JOB, "lastPassed": "2026-11-19T02:00:00Z"}])
        self.assertEqual(self.problems(jobs=[{**JOB, "outcome": "running"}]), [])


if __name__ == "__main__":
    unittest.main()
