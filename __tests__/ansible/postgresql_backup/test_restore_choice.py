"""What a restore takes, and why it is refused."""

import datetime
import unittest
from typing import Any

from restore_choice import Facts, Request, choose_backup, needed_bytes, segment_number, segments
from restore_refusals import refusals

NOW = datetime.datetime(2026, 11, 20, 15, 0, tzinfo=datetime.UTC)
GIB = 2**30


def backup(id_: str, finished: str, **own: Any) -> dict:
    return {
        "id": id_,
        "finished": finished,
        "databaseBytes": GIB,
        "postgresqlVersion": "17",
        "damaged": False,
        "walStop": "000000010000000000000004",
        **own,
    }


BACKUPS = [
    backup("F1", "2026-11-18T01:00:00Z"),
    backup("I2", "2026-11-19T01:00:00Z"),
    backup("I3", "2026-11-20T01:00:00Z"),
]


def facts(**own: Any) -> Facts:
    info = {"repository": "ready", "problem": "", "backups": BACKUPS, "archive": {"min": "0" * 24, "max": "0" * 24}}
    return Facts(**{"version": "17", "moment": NOW, "info": info, "free": 100 * GIB, **own})


def refusal_text(request: Request, **own: Any) -> str:
    return " / ".join(f"{each['what']} → {each['remedy']}" for each in refusals(request, facts(**own)))


def name_of(request: Request, backups: list[dict] = BACKUPS) -> str:
    choice = choose_backup(request, backups)
    return choice["id"] if choice else "none"


class Choice(unittest.TestCase):
    def test_the_newest_backup_before_the_moment(self) -> None:
        self.assertEqual(name_of(Request(time="2026-11-19 12:00:00Z")), "I2")
        self.assertEqual(name_of(Request()), "I3")

    def test_another_zone_is_the_same_moment(self) -> None:
        # 01:30 in Berlin is 00:30 UTC: I2 was not finished yet.
        self.assertEqual(name_of(Request(time="2026-11-19T01:30:00+01:00")), "F1")

    def test_a_damaged_one_is_passed_over_unless_it_is_named(self) -> None:
        with_damage = [*BACKUPS[:2], backup("I3", "2026-11-20T01:00:00Z", damaged=True)]
        self.assertEqual(name_of(Request(), with_damage), "I2")
        self.assertEqual(name_of(Request(id="I3"), with_damage), "I3")

    def test_wal_is_counted_across_logs_and_timelines(self) -> None:
        self.assertEqual(segment_number("0000000100000002000000FF"), 767)
        self.assertEqual(segments("0000000100000001000000FF", "000000030000000200000001"), 3)
        self.assertEqual(segments(None, "000000030000000200000001"), 0)


class Refusals(unittest.TestCase):
    def test_nothing_stands_against_a_moment_that_is_archived(self) -> None:
        self.assertEqual(refusal_text(Request(time="2026-11-20 14:03:00Z")), "")

    def test_the_future(self) -> None:
        self.assertIn("later than now", refusal_text(Request(time="2026-11-20 15:00:01Z")))

    def test_later_than_what_was_archived_while_archiving_fails(self) -> None:
        request = Request(time="2026-11-20 14:03:00Z")
        self.assertIn(
            "give --to '2026-11-20T14:00:00Z'", refusal_text(request, archive_stuck_since="2026-11-20T14:00:00Z")
        )
        self.assertEqual(refusal_text(request, archive_stuck_since="2026-11-20T14:30:00Z"), "")

    def test_writing_over_what_no_backup_holds(self) -> None:
        stuck = "2026-11-20T14:00:00Z"
        self.assertIn("keeps nothing of it", refusal_text(Request(overwrite=True), archive_stuck_since=stuck))
        self.assertEqual(refusal_text(Request(overwrite=True, time=stuck), archive_stuck_since=stuck), "")
        self.assertEqual(refusal_text(Request(), archive_stuck_since=stuck), "")

    def test_before_the_oldest_backup(self) -> None:
        self.assertIn("the earliest time is 2026-11-18T01:00:00Z", refusal_text(Request(time="2026-11-17 00:00:00Z")))

    def test_an_unknown_backup(self) -> None:
        self.assertIn("there is no backup I9 → the newest are: F1, I2, I3", refusal_text(Request(id="I9")))

    def test_another_major_version(self) -> None:
        self.assertIn("is of PostgreSQL 17, and this server has 18", refusal_text(Request(), version="18"))

    def test_tablespaces(self) -> None:
        self.assertIn("tablespaces", refusal_text(Request(), tablespaces=1))

    def test_a_disk_that_is_too_small(self) -> None:
        self.assertIn("--overwrite restores over the present cluster", refusal_text(Request(), free=GIB, held=GIB))
        self.assertEqual(refusal_text(Request(overwrite=True), free=GIB, held=GIB), "")
        larger = refusal_text(Request(), free=GIB, held=0, kept=["/var/lib/postgresql/17/main.before-x"])
        self.assertIn(
            "a larger disk, or delete what earlier restores kept: /var/lib/postgresql/17/main.before-x", larger
        )

    def test_a_repository_that_does_not_answer(self) -> None:
        info = {"repository": "unreachable", "problem": "the store cannot be reached", "backups": []}
        self.assertIn("the store cannot be reached", refusal_text(Request(), info=info))

    def test_a_dump(self) -> None:
        self.assertIn("there is no dump", refusal_text(Request(dump="main-20261120T020000Z.sql.gz")))
        self.assertEqual(refusal_text(Request(dump="main-20261120T020000Z.sql.gz"), dump_bytes=1000), "")
        self.assertIn("container", refusal_text(Request(dump="shop-db-20261120T020000Z.sql.gz"), dump_bytes=1000))
        self.assertIn("exclude", refusal_text(Request(dump="main-x.sql.gz", id="F1")))
        self.assertGreater(needed_bytes(Request(dump="x"), facts(dump_bytes=GIB)), 8 * GIB)


if __name__ == "__main__":
    unittest.main()
