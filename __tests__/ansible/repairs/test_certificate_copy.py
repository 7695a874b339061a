"""A copy of certificates: what a new host gets from it, and what it must not get."""

import json
import os
import shutil
import stat
import tempfile
import unittest
from unittest import mock

import paths  # noqa: F401
from ansible.module_utils import strata_lineage
from ansible.module_utils.strata_lineage import FILES, Lineage
from ansible.module_utils.strata_lineage_copy import is_from, is_new, pack, unpack
from test_certificates import HOST, SERVER, certificate

ACCOUNT = "0123456789abcdef" * 2
KEY_OF_ACCOUNT = "acme.test/directory/" + ACCOUNT


class Copies(unittest.TestCase):
    def setUp(self) -> None:
        self.old, self.new = self.folder(), self.folder()
        self.trusted = self.issue(HOST)
        self.copy = pack(self.old, [HOST], SERVER)
        self.trust(self.trusted)

    def folder(self) -> str:
        folder = tempfile.mkdtemp()
        self.addCleanup(shutil.rmtree, folder)
        return folder

    def issue(self, host: str) -> str:
        """A certificate of the old host; returns the file that has to be trusted."""
        place = self.folder()
        lineage, archive = Lineage(self.old, host), os.path.join(self.old, "archive", host)
        for each in (archive, lineage.live, os.path.dirname(lineage.conf)):
            os.makedirs(each, exist_ok=True)
        key, cert = certificate(place)
        for name in FILES:
            shutil.copy(key if name == "privkey.pem" else cert, os.path.join(archive, name.replace(".", "7.")))
            os.symlink(f"../../archive/{host}/{name.replace('.', '7.')}", os.path.join(lineage.live, name))
        self.settings(host)
        account = os.path.join(self.old, "accounts", KEY_OF_ACCOUNT)
        os.makedirs(account, exist_ok=True)
        for name in ("meta.json", "private_key.json", "regr.json"):
            with open(os.path.join(account, name), "w") as file:
                file.write(f"{name} of the account")
        return cert

    def settings(self, host: str, more: str = "") -> None:
        with open(Lineage(self.old, host).conf, "w") as file:
            file.write("renew_before_expiry = 720 hours\n[renewalparams]\n")
            file.write(f"server = {SERVER}\naccount = {ACCOUNT}\n{more}")

    def trust(self, file: str) -> None:
        trusted = mock.patch.dict(os.environ, {"SSL_CERT_FILE": file})
        trusted.start()
        self.addCleanup(trusted.stop)

    def test_a_new_host_serves_and_renews_the_same_certificate(self) -> None:
        self.assertTrue(is_new(self.new))
        self.assertEqual(unpack(self.new, self.copy, [HOST]), [HOST])
        lineage = Lineage(self.new, HOST)
        self.assertIsNone(lineage.defect())
        self.assertIsNone(lineage.unusable_because(SERVER))
        wanted = {"account": ACCOUNT, "server": SERVER, "renew_before_expiry": "720 hours"}
        self.assertEqual(lineage.settings() | wanted, lineage.settings())
        self.assertEqual(pack(self.new, [HOST], SERVER), self.copy)
        self.assertFalse(is_new(self.new))

    def test_nobody_else_on_the_host_reads_a_key(self) -> None:
        unpack(self.new, self.copy, [HOST])
        key = os.path.join(self.new, "live", HOST, "privkey.pem")
        account = os.path.join(self.new, "accounts", KEY_OF_ACCOUNT, "private_key.json")
        for path in (key, account):
            self.assertEqual(stat.S_IMODE(os.stat(path).st_mode) & 0o077, 0, path)

    def test_a_command_in_the_settings_of_certbot_is_not_copied(self) -> None:
        self.settings(HOST, "pre_hook = touch /tmp/x\n")
        copy = pack(self.old, [HOST], SERVER).replace("720 hours", "1 hours\\npre_hook = touch /tmp/x")
        self.assertEqual(unpack(self.new, copy, [HOST]), [HOST])
        with open(Lineage(self.new, HOST).conf) as file:
            self.assertNotIn("hook", file.read())

    def test_only_names_that_are_described(self) -> None:
        self.issue("old.example.org")
        copy = pack(self.old, [HOST, "old.example.org"], SERVER)
        self.assertEqual(unpack(self.new, copy, [HOST, "new.example.org"]), [HOST])
        self.assertEqual(os.listdir(os.path.join(self.new, "live")), [HOST])

    def test_nothing_stays_of_one_that_the_host_does_not_trust(self) -> None:
        self.trust(certificate(self.folder())[1])
        self.assertEqual(unpack(self.new, self.copy, [HOST]), [])
        self.assertTrue(is_new(self.new))
        self.assertFalse(Lineage(self.new, HOST).exists())

    def test_nothing_stays_of_one_that_has_expired(self) -> None:
        real = strata_lineage.openssl
        # openssl makes none that has expired already.
        expired = mock.patch.object(
            strata_lineage, "openssl", lambda *words: None if "-checkend" in words else real(*words)
        )
        with expired:
            self.assertEqual(unpack(self.new, self.copy, [HOST]), [])
        self.assertFalse(Lineage(self.new, HOST).exists())

    def test_one_for_another_name_is_not_served(self) -> None:
        copy = json.loads(self.copy)
        copy["certificates"]["bank.example.org"] = copy["certificates"].pop(HOST)
        self.assertEqual(unpack(self.new, json.dumps(copy), ["bank.example.org"]), [])

    def test_an_account_that_is_a_path_is_refused(self) -> None:
        copy = self.copy.replace(ACCOUNT, "../../../../etc")
        self.assertEqual(unpack(self.new, copy, [HOST]), [])
        self.assertEqual(os.listdir(self.new), [])

    def test_without_the_account_a_new_host_gets_nothing(self) -> None:
        os.unlink(os.path.join(self.old, "accounts", KEY_OF_ACCOUNT, "private_key.json"))
        self.assertEqual(unpack(self.new, pack(self.old, [HOST], SERVER), [HOST]), [])
        self.assertTrue(is_new(self.new))

    def test_a_copy_belongs_to_one_authority(self) -> None:
        self.assertTrue(is_from(self.copy, SERVER))
        self.assertFalse(is_from(self.copy, "https://other.test"))
        self.assertFalse(is_from("", SERVER))

    def test_without_a_certificate_there_is_no_copy(self) -> None:
        self.assertEqual(pack(self.old, [], SERVER), "")


if __name__ == "__main__":
    unittest.main()
