"""For which users the settings of sshd are read, and how a weakness is reported."""

import os
import shutil
import tempfile
import unittest

import paths  # noqa: F401
from strata_sshd import context, contexts, lines, message_of, places, wrong

EXPECTED = {"passwordauthentication": ["no"], "permitrootlogin": ["no", "prohibit-password"]}


class Asked(unittest.TestCase):
    def test_a_match_names_a_connection_where_it_can(self) -> None:
        self.assertEqual(context("Match User deploy,bob Address 10.0.0.0/8"), {"user": "deploy", "address": "10.0.0.0"})
        self.assertEqual(context('match host="gate"'), {"host": "gate"})
        self.assertEqual(context("Match User *"), {})
        self.assertEqual(context("Match all"), {})
        self.assertEqual(context("PermitRootLogin yes"), {})

    def test_the_settings_of_every_account_and_match_are_read_once(self) -> None:
        configuration = [("f:1", "Match User eve"), ("f:3", "Match all"), ("f:5", "Match User eve")]
        self.assertEqual(
            contexts(["root", "admin"], configuration), [{"user": "root"}, {"user": "admin"}, {"user": "eve"}]
        )


class Told(unittest.TestCase):
    def test_a_weakness_is_reported_with_the_line_that_causes_it(self) -> None:
        found = {("passwordauthentication", "yes"): ["user root"]}
        written = [("/etc/ssh/a.conf:2", "PasswordAuthentication yes"), ("b:1", "UsePAM yes")]
        words = message_of(found, EXPECTED, lambda key: places(key, written, []))
        self.assertIn("passwordauthentication is yes for user root; allowed: no.", words)
        self.assertIn("Remove what decides it, then run again: /etc/ssh/a.conf:2: PasswordAuthentication yes", words)
        self.assertNotIn("UsePAM", words)

    def test_options_of_the_unit_are_named(self) -> None:
        found = {("passwordauthentication", "yes"): ["user root"]}
        self.assertIn(
            "SSHD_OPTS", message_of(found, EXPECTED, lambda key: places(key, [], ["-o", "PasswordAuthentication=yes"]))
        )

    def test_only_what_differs_is_wrong(self) -> None:
        settings = {"passwordauthentication": "no", "permitrootlogin": "yes"}
        self.assertEqual(wrong(settings, EXPECTED), [("permitrootlogin", "yes")])
        self.assertEqual(wrong({}, {"a": ["b"]}), [("a", "")])

    def test_our_own_file_is_not_blamed(self) -> None:
        folder = tempfile.mkdtemp()
        self.addCleanup(shutil.rmtree, folder)
        os.mkdir(os.path.join(folder, "sshd_config.d"))
        for name in ("00-strata.conf", "50-cloud.conf"):
            with open(os.path.join(folder, "sshd_config.d", name), "w") as file:
                file.write("PasswordAuthentication yes\n")
        self.assertEqual([place for place, _line in lines(folder)], [f"{folder}/sshd_config.d/50-cloud.conf:1"])


if __name__ == "__main__":
    unittest.main()
