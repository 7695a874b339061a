"""A unit that should run is unmasked, forgiven its failures, enabled and started; one that runs is left alone."""

import os
import shutil
import tempfile
import unittest
from pathlib import Path
from unittest import mock

import paths  # noqa: F401
from ansible.module_utils import strata_services
from ansible.module_utils.strata_services import start

SYSTEMCTL = """#!/bin/sh
case "$1 $4" in
  "show good.service") printf 'UnitFileState=enabled\\nActiveState=active\\n';;
  "show masked.service") printf 'UnitFileState=masked\\nActiveState=inactive\\nMainPID=0\\n';;
  "show forgotten.service") printf 'UnitFileState=disabled\\nActiveState=inactive\\nMainPID=77\\n';;
  show*) printf 'UnitFileState=disabled\\nActiveState=failed\\nMainPID=0\\n';;
esac
"""


class Module:
    check_mode = False

    def __init__(self):
        self.commands = []

    def run_command(self, words, check_rc=False):
        self.commands.append(" ".join(words[1:]))


class Services(unittest.TestCase):
    def setUp(self):
        folder = tempfile.mkdtemp()
        self.addCleanup(shutil.rmtree, folder)
        with open(os.path.join(folder, "systemctl"), "w") as file:
            file.write(SYSTEMCTL)
        os.chmod(file.name, 0o755)
        before = os.environ["PATH"]
        os.environ["PATH"] = f"{folder}:{before}"
        self.addCleanup(os.environ.__setitem__, "PATH", before)
        self.module = Module()

    def test_what_runs_is_left_alone_and_either_of_two_is_enough(self):
        self.assertEqual(start(self.module, ["good.service", "off.socket | good.service"]), [])
        self.assertEqual(self.module.commands, [])

    def test_a_masked_one_is_freed_before_it_is_started(self):
        self.assertEqual(start(self.module, ["masked.service"]), ["masked.service"])
        self.assertEqual(
            self.module.commands,
            ["daemon-reload"]
            + [f"{words} masked.service" for words in ("unmask", "unmask --runtime", "reset-failed", "enable", "start")],
        )

    def test_of_two_that_do_not_run_the_first_is_started(self):
        self.assertEqual(start(self.module, ["off.service | off.socket"]), ["off.service"])

    def ended(self, unit, **groups):
        """Processes that were ended before the unit was started, of those that are there, each in its group."""
        processes = Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, processes)
        for pid, group in groups.items():
            (processes / pid[1:]).mkdir()
            (processes / pid[1:] / "cgroup").write_text(f"0::/system.slice/{group}\n")
        (processes / "note").write_text("99\n")
        ended = []

        def kill(pid, _signal):
            self.assertNotIn(f"start {unit}", self.module.commands)
            ended.append(pid)
            shutil.rmtree(processes / str(pid))

        notes = {"noted.service": processes / "note"}
        with (
            mock.patch.multiple(strata_services, PROCESSES=processes, NOTES=notes),
            mock.patch("os.kill", kill),
        ):
            start(self.module, [unit])
        return ended

    def test_a_process_that_systemd_forgot_ends_before_another_is_started(self):
        self.assertEqual(self.ended("forgotten.service", p77="forgotten.service"), [77])
        self.assertEqual(self.ended("noted.service", p99="noted.service"), [99])

    def test_a_process_of_another_unit_and_one_that_is_gone_are_left_alone(self):
        self.assertEqual(self.ended("forgotten.service", p77="other.service"), [])
        self.assertEqual(self.ended("forgotten.service"), [])
        self.assertEqual(self.ended("noted.service", p99="user.slice"), [])
        self.assertEqual(self.ended("off.service", p99="off.service"), [])


if __name__ == "__main__":
    unittest.main()
