"""A unit that should run is unmasked, reset after failures, enabled and started; one that runs is not touched."""

import os
import shutil
import tempfile
import unittest
from pathlib import Path
from typing import Any, NoReturn
from unittest import mock

import paths  # noqa: F401
from ansible.module_utils import strata_services
from ansible.module_utils.basic import AnsibleModule
from ansible.module_utils.strata_services import start

SYSTEMCTL = """#!/bin/sh
case "$1 $4" in
  "show good.service") printf 'UnitFileState=enabled\\nActiveState=active\\n';;
  "show masked.service") printf 'UnitFileState=masked\\nActiveState=inactive\\nMainPID=0\\n';;
  "show forgotten.service") printf 'UnitFileState=disabled\\nActiveState=inactive\\nMainPID=%s\\n' "${MAIN_PID:-77}";;
  "show off.service") printf 'UnitFileState=disabled\\nActiveState=inactive\\nMainPID=0\\n';;
  "show named.service") printf 'UnitFileState=disabled\\nActiveState=active\\nMainPID=5\\n';;
  "show plain.service") printf 'UnitFileState=disabled\\nActiveState=active\\nMainPID=5\\n';;
  "cat "*) [ "$2" != named.service ] || echo Alias=other.service;;
  show*) printf 'UnitFileState=disabled\\nActiveState=failed\\nMainPID=0\\n';;
esac
"""


class Refused(Exception):
    pass


class Module(AnsibleModule):
    check_mode = False

    def __init__(self) -> None:
        self.commands: list[str] = []
        self.failing = 0
        self.main_after = ""

    def run_command(self, args: list[str], check_rc: bool = False, *_more: Any, **_options: Any) -> Any:
        self.commands.append(" ".join(args[1:]))
        failed = args[1] == "start" and self.failing > 0
        self.failing -= failed
        if failed:
            os.environ["MAIN_PID"] = self.main_after
        if args[0] == "journalctl":
            return 0, "FATAL:  could not access file\n", ""
        return int(failed), "", "Job failed.\n" if failed else ""

    def fail_json(self, msg: str, **_more: Any) -> NoReturn:
        raise Refused(msg)


class Services(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.mkdtemp()
        self.addCleanup(shutil.rmtree, folder)
        with open(os.path.join(folder, "systemctl"), "w") as file:
            file.write(SYSTEMCTL)
        os.chmod(file.name, 0o755)
        before = os.environ["PATH"]
        os.environ["PATH"] = f"{folder}:{before}"
        self.addCleanup(os.environ.__setitem__, "PATH", before)
        self.module = Module()

    def test_what_runs_is_left_alone_and_either_of_two_is_enough(self) -> None:
        self.assertEqual(start(self.module, ["good.service", "off.socket | good.service"]), [])
        self.assertEqual(self.module.commands, [])

    def test_a_masked_one_is_freed_before_it_is_started(self) -> None:
        self.assertEqual(start(self.module, ["masked.service"]), ["masked.service"])
        self.assertEqual(
            self.module.commands,
            ["daemon-reload"]
            + [
                f"{words} masked.service" for words in ("unmask", "unmask --runtime", "reset-failed", "enable", "start")
            ],
        )

    def test_of_two_that_do_not_run_the_first_is_started(self) -> None:
        self.assertEqual(start(self.module, ["off.service | off.socket"]), ["off.service"])

    def test_what_runs_under_another_name_is_down_while_that_name_comes_back(self) -> None:
        start(self.module, ["named.service", "plain.service"])
        self.assertEqual(
            [words for words in self.module.commands if "able" in words or "start" in words],
            [
                '-c systemctl stop "$0"; systemctl enable "$0"; systemctl start "$0" named.service',
                "enable plain.service",
                "start plain.service",
            ],
        )

    def ended(self, unit: str, failing: int = 1, main_after: str = "77", **groups: str) -> list[int]:
        """Processes that were ended after a start that failed, of those that are there, each in its group."""
        processes = Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, processes)
        for pid, group in groups.items():
            (processes / pid[1:]).mkdir()
            (processes / pid[1:] / "cgroup").write_text(f"0::/system.slice/{group}\n")
        (processes / "note").write_text("99\n")
        ended: list[int] = []

        def kill(pid: int, _signal: int) -> None:
            self.assertEqual(self.module.commands.count(f"start {unit}"), 1)
            ended.append(pid)
            shutil.rmtree(processes / str(pid))

        notes = {unit: processes / "note"}
        self.module.failing = failing
        with (
            mock.patch.multiple(strata_services, PROCESSES=processes, NOTES=notes),
            mock.patch("os.kill", kill),
            mock.patch.dict(os.environ),
        ):
            self.module.main_after = main_after
            start(self.module, [unit])
        return ended

    def test_what_systemd_forgot_ends_after_a_start_beside_it_has_failed(self) -> None:
        self.assertEqual(self.ended("off.service", p99="off.service"), [99])
        self.assertEqual(self.module.commands[-2:], ["reset-failed off.service", "start off.service"])
        self.assertEqual(self.ended("forgotten.service", main_after="0", p77="forgotten.service"), [77])

    def test_a_unit_that_does_not_start_says_why_in_the_words_of_its_journal(self) -> None:
        words = "off.service does not start.\nJob failed.\nFATAL:  could not access file"
        with self.assertRaisesRegex(Refused, f"^{words}$"):
            self.ended("off.service", failing=2)

    def test_what_can_be_started_ends_nothing(self) -> None:
        self.assertEqual(self.ended("off.service", failing=0, p99="off.service"), [])

    def test_a_process_of_another_unit_one_that_is_gone_and_the_main_one_of_systemd_are_left_alone(self) -> None:
        self.assertEqual(self.ended("off.service", p99="user.slice"), [])
        self.assertEqual(self.ended("off.service"), [])
        self.assertEqual(self.ended("forgotten.service", p77="forgotten.service"), [])


if __name__ == "__main__":
    unittest.main()
