"""scheduled: the day of the full backup is the host's, on both sides of midnight, in zones east and west of UTC."""

import datetime
import os
import subprocess
import sys
import tempfile
import unittest
from importlib.machinery import ModuleSpec, SourceFileLoader
from importlib.util import module_from_spec
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from common import __file__ as common

ROLE = Path(common).parent


def program() -> Any:
    loader = SourceFileLoader("program_scheduled", str(ROLE / "scheduled"))
    module = module_from_spec(ModuleSpec(loader.name, loader))
    loader.exec_module(module)
    return module


SCHEDULED = program()
# 2026-11-29 is a Sunday.
SATURDAYS_FULL = [{"kind": "full", "finished": "2026-11-28T09:00:00Z"}]


def kind(zone: str, time: str, at: str = "00:30", backups: list = SATURDAYS_FULL) -> str:
    """The kind of backup at a local time of the zone."""
    moment = datetime.datetime.fromisoformat(time).replace(tzinfo=ZoneInfo(zone))
    return SCHEDULED.kind(backups, {"dailyAt": at, "fullOn": "Sun"}, moment)


class FullOn(unittest.TestCase):
    def test_early_on_sunday_east_of_utc_where_utc_still_has_saturday(self) -> None:
        self.assertEqual(kind("Pacific/Auckland", "2026-11-29T00:31"), "full")
        self.assertEqual(kind("Europe/Paris", "2026-11-29T00:31"), "full")
        self.assertEqual(kind("Pacific/Auckland", "2026-11-30T00:31"), "incr", "Monday there, Sunday in UTC")

    def test_late_on_sunday_west_of_utc_where_utc_already_has_monday(self) -> None:
        self.assertEqual(kind("America/Los_Angeles", "2026-11-29T23:31", "23:30"), "full")
        self.assertEqual(
            kind("America/Los_Angeles", "2026-11-28T23:31", "23:30"), "incr", "Saturday there, Sunday in UTC"
        )

    def test_in_utc_itself_both_sides_of_midnight(self) -> None:
        self.assertEqual(kind("UTC", "2026-11-29T00:00", "00:00"), "full")
        self.assertEqual(kind("UTC", "2026-11-28T23:59", "23:59"), "incr")
        self.assertEqual(kind("UTC", "2026-11-30T00:00", "00:00"), "incr")

    def test_a_run_that_was_put_off_over_midnight_belongs_to_the_day_before(self) -> None:
        self.assertEqual(kind("Europe/Paris", "2026-11-30T00:03", "23:55"), "full")
        self.assertEqual(kind("Europe/Paris", "2026-11-29T00:03", "23:55"), "incr")

    def test_one_full_a_day_is_enough_in_the_days_of_the_zone(self) -> None:
        # 08:00 UTC on the 29th is Sunday midnight in Los Angeles.
        early = [{"kind": "full", "finished": "2026-11-29T08:40:00Z"}]
        self.assertEqual(kind("America/Los_Angeles", "2026-11-29T05:00", backups=early), "incr")
        before = [{"kind": "full", "finished": "2026-11-29T07:59:00Z"}]
        self.assertEqual(kind("America/Los_Angeles", "2026-11-29T00:31", backups=before), "full")

    def test_without_a_full_one_or_after_a_week_any_day_makes_one(self) -> None:
        self.assertEqual(kind("UTC", "2026-11-25T01:00", backups=[]), "full")
        old = [{"kind": "full", "finished": "2026-11-17T11:00:00Z"}]
        self.assertEqual(kind("UTC", "2026-11-25T01:00", backups=old), "full")

    def test_the_program_asks_the_hosts_own_zone(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            log = Path(folder) / "asked"
            script = (
                "import datetime, sys\n"
                f"sys.path.insert(0, {str(ROLE)!r})\n"
                "from importlib.machinery import ModuleSpec, SourceFileLoader\n"
                f"program = SourceFileLoader('scheduled', {str(ROLE / 'scheduled')!r}).load_module()\n"
                "program.now = lambda: datetime.datetime(2026, 11, 28, 23, 31, tzinfo=datetime.UTC)\n"
                "program.settings = lambda: {'dailyAt': '00:30', 'fullOn': 'Sun'}\n"
                'full = \'{"backups": [{"kind": "full", "finished": "2026-11-28T09:00:00Z"}]}\'\n'
                f"program.engine = lambda *words: open({str(log)!r}, 'a').write(' '.join(words) + '\\n') and full\n"
                "program.main()\n"
            )
            environment = {**os.environ, "TZ": "Europe/Paris"}
            subprocess.run(
                [sys.executable, "-W", "ignore", "-c", script], check=True, capture_output=True, env=environment
            )
            self.assertEqual(log.read_text().splitlines()[1], "backup full")


if __name__ == "__main__":
    unittest.main()
