"""Which certificates of certbot can be served and renewed; files of the others are moved away."""

import os
import shutil
import subprocess
import tempfile
import unittest

import paths  # noqa: F401
from ansible.module_utils.strata_lineage import FILES, Lineage

SERVER = "https://acme.test/directory"
HOST = "shop.example.org"


def certificate(folder: str, days: str = "30") -> tuple[str, str]:
    key, cert = os.path.join(folder, "key.pem"), os.path.join(folder, "crt.pem")
    words = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-subj", f"/CN={HOST}", "-days", days]
    subprocess.run(
        ["openssl", "req", "-x509", *words, "-keyout", key, "-out", cert], check=True, stderr=subprocess.DEVNULL
    )
    return key, cert


class Certificates(unittest.TestCase):
    def setUp(self) -> None:
        self.folder = tempfile.mkdtemp()
        self.addCleanup(shutil.rmtree, self.folder)
        self.lineage = Lineage(self.folder, HOST)
        archive = os.path.join(self.folder, "archive", HOST)
        for each in (archive, self.lineage.live, os.path.dirname(self.lineage.conf)):
            os.makedirs(each)
        key, cert = certificate(self.folder)
        for name in FILES:
            shutil.copy(key if name == "privkey.pem" else cert, os.path.join(archive, name))
            os.symlink(os.path.join("..", "..", "archive", HOST, name), os.path.join(self.lineage.live, name))
        with open(self.lineage.conf, "w") as file:
            file.write(f"version = 4\n[renewalparams]\nserver = {SERVER}\n")

    def test_a_complete_certificate_can_be_served(self) -> None:
        self.assertIsNone(self.lineage.defect())
        self.assertIsNone(self.lineage.unusable_because(SERVER))

    def test_one_of_another_authority_is_whole_but_asked_for_again(self) -> None:
        self.assertIsNone(self.lineage.defect())
        self.assertIn(SERVER, self.lineage.unusable_because("https://other.test") or "")

    def test_a_missing_file_makes_it_unusable(self) -> None:
        damages = {
            "the folder": lambda: shutil.rmtree(self.lineage.live),
            "a link": lambda: os.unlink(os.path.join(self.lineage.live, "chain.pem")),
            "what links point to": lambda: shutil.rmtree(os.path.join(self.folder, "archive", HOST)),
            "the renewal": lambda: os.unlink(self.lineage.conf),
            "the renewal's words": lambda: open(self.lineage.conf, "w").close(),
            "the bytes": lambda: open(os.path.join(self.lineage.live, "privkey.pem"), "w").close(),
        }
        for what, damage in damages.items():
            with self.subTest(what):
                damage()
                self.assertIsNotNone(self.lineage.defect())
                self.assertTrue(self.lineage.exists())
            self.doCleanups()
            self.setUp()

    def test_a_key_that_does_not_match_makes_it_unusable(self) -> None:
        other = tempfile.mkdtemp()
        self.addCleanup(shutil.rmtree, other)
        shutil.copy(certificate(other)[0], os.path.join(self.lineage.live, "privkey.pem"))
        self.assertIn("does not fit its key", self.lineage.defect() or "")

    def test_remains_are_moved_each_time_to_a_folder_of_their_own(self) -> None:
        shutil.rmtree(self.lineage.live)
        self.lineage.set_aside()
        self.assertFalse(self.lineage.exists())
        os.makedirs(self.lineage.live)
        self.lineage.set_aside()
        broken = os.path.join(self.folder, "broken")
        self.assertEqual(sorted(os.listdir(broken)), [f"{HOST}-1", f"{HOST}-2"])
        self.assertEqual(sorted(os.listdir(os.path.join(broken, f"{HOST}-1"))), ["archive", "renewal"])


if __name__ == "__main__":
    unittest.main()
