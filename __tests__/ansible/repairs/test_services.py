"""A unit that should run is unmasked, forgiven its failures, enabled and started; one that runs is left alone."""

import os
import shutil
import tempfile
import unittest

import paths  # noqa: F401
from ansible.module_utils.strata_services import start

SYSTEMCTL = """#!/bin/sh
case "$1 $5" in
  "show good.service") printf 'enabled\\nactive\\n';;
  "show masked.service") printf 'masked\\ninactive\\n';;
  show*) printf 'disabled\\ninactive\\n';;
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
            + [f"{words} masked.service" for words in ("unmask", "unmask --runtime", "reset-failed", "enable --now")],
        )

    def test_of_two_that_do_not_run_the_first_is_started(self):
        self.assertEqual(start(self.module, ["off.service | off.socket"]), ["off.service"])


if __name__ == "__main__":
    unittest.main()
