"""The archive watch: its alerts, how often they are sent, and when it requests a backup."""

import unittest
from typing import Any

from watch_state import Observation, backup_is_due, judge, metrics

LIMIT = 4 * 2**30
SEGMENT = 16 * 2**20


def archiver(ready: int = 0, oldest: float | None = None) -> dict:
    return {
        "lastArchived": "0" * 24,
        "lastArchivedAt": 900.0,
        "ready": ready,
        "oldestSeconds": oldest,
        "segmentBytes": SEGMENT,
    }


def observation(now: float = 1000, **facts: Any) -> Observation:
    return Observation(now=now, limit=LIMIT, **{"server": archiver(), **facts})


class Watch(unittest.TestCase):
    def test_all_is_well(self) -> None:
        state, alerts = judge(observation(), {})
        self.assertEqual((state["problems"], alerts, state["queueBytes"]), ([], [], 0))

    def test_a_slow_minute_is_no_alarm_and_two_are(self) -> None:
        self.assertEqual(judge(observation(server=archiver(1, 110)), {})[1], [])
        state, alerts = judge(observation(server=archiver(3, 130), reason="the store s3 cannot be reached"), {})
        self.assertTrue(state["failing"])
        self.assertEqual([subject for subject, _ in alerts], ["PostgreSQL archiving: failing"])
        self.assertIn("the store s3 cannot be reached", alerts[0][1])

    def test_one_alert_at_the_start_and_one_at_the_end(self) -> None:
        first, _ = judge(observation(server=archiver(3, 130)), {})
        second, alerts = judge(observation(1060, server=archiver(4, 190)), first)
        self.assertEqual(alerts, [])
        self.assertEqual(len(second["problems"]), 1)
        _, alerts = judge(observation(1120), second)
        self.assertEqual([subject for subject, _ in alerts], ["PostgreSQL archiving: failing is over"])

    def test_a_long_queue_sends_an_alert_before_log_is_dropped(self) -> None:
        _, alerts = judge(observation(server=archiver(130, 60)), {})
        self.assertIn("2080 MiB of log wait", alerts[0][1])

    def test_a_server_that_is_silent_for_two_minutes(self) -> None:
        first, alerts = judge(observation(server=None, error="PostgreSQL does not answer: no"), {"queueBytes": 5})
        self.assertEqual((alerts, first["queueBytes"]), ([], 5))
        _, alerts = judge(observation(1120, server=None, error="PostgreSQL does not answer: no"), first)
        self.assertEqual(alerts, [("PostgreSQL archiving: no answer", "PostgreSQL does not answer: no")])

    def test_archiving_that_is_off(self) -> None:
        _, alerts = judge(observation(off_since=800, reason="this cluster is new"), {})
        self.assertEqual(alerts, [("PostgreSQL archiving: off", "archiving is off: this cluster is new")])
        self.assertEqual(judge(observation(off_since=950), {})[1], [])


class Gap(unittest.TestCase):
    def test_dropped_log_is_a_gap_until_a_backup_began_after_it(self) -> None:
        state, alerts = judge(observation(dropped=[700, 800]), {})
        self.assertEqual(state["gap"], {"since": 700, "until": None, "segments": 2})
        self.assertIn("1970-01-01T00:11:40Z", alerts[0][1])
        state, _ = judge(observation(1060, dropped=[700, 800], last_backup_started=790), state)
        self.assertIsNotNone(state["gap"], "a backup that began before the last drop does not close it")
        state, alerts = judge(observation(1120, dropped=[700, 800], last_backup_started=810), state)
        self.assertIsNone(state["gap"])
        self.assertEqual(state["gaps"], [{"since": 700, "until": 810, "segments": 2}])
        self.assertEqual([subject for subject, _ in alerts], ["PostgreSQL archiving: gap is over"])

    def test_a_backup_is_requested_when_the_bucket_answers_and_not_every_minute(self) -> None:
        away = observation(dropped=[700], reason="the store s3 cannot be reached")
        self.assertFalse(backup_is_due(away, judge(away, {})[0], {}))
        back = observation(dropped=[700])
        self.assertTrue(backup_is_due(back, judge(back, {})[0], {}))
        self.assertFalse(backup_is_due(back, judge(back, {})[0], {"askedAt": 900}))
        self.assertTrue(backup_is_due(back, judge(back, {})[0], {"askedAt": 400}))
        still = observation(dropped=[700], server=archiver(9, 300))
        self.assertFalse(backup_is_due(still, judge(still, {})[0], {}))

    def test_metrics(self) -> None:
        text = metrics(judge(observation(dropped=[700], server=archiver(3, 130)), {})[0])
        self.assertIn("strata_postgresql_archive_gap 1\n", text)
        self.assertIn("strata_postgresql_archive_failing 1\n", text)
        self.assertIn(f"strata_postgresql_archive_queue_bytes {3 * SEGMENT}\n", text)


if __name__ == "__main__":
    unittest.main()
