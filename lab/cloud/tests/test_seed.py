import gzip
import tempfile
import unittest
from dataclasses import replace
from ipaddress import IPv4Address, IPv4Interface
from pathlib import Path

from ..lab import Lab
from ..seed import Launch, instance

LAUNCH = Launch(
    id="i-0123456789abcdef0",
    image="strata-debian-13",
    interface=IPv4Interface("10.42.1.5/24"),
    gateway=IPv4Address("10.42.1.1"),
    bridge="s0-aaaaaaaa",
    mac="02:00:0a:2a:01:05",
    disk_gib=10,
    user_data=b"#cloud-config\n",
    public_keys=("ssh-ed25519 AAAA operator",),
)


class Seed(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.lab = Lab("lab", 0, Path(folder.name), 4566)

    def config(self, launch: Launch = LAUNCH) -> dict[str, str]:
        return instance(self.lab, launch)["config"]

    def test_a_host_gets_its_address_its_name_and_its_key(self) -> None:
        config = self.config()
        self.assertIn("addresses: [10.42.1.5/24]\n    gateway4: 10.42.1.1", config["cloud-init.network-config"])
        self.assertEqual(config["user.hostname"], "ip-10-42-1-5")
        self.assertEqual(config["user.meta-data"], "public-keys:\n  - ssh-ed25519 AAAA operator")
        self.assertEqual(config["user.nameserver"], "198.18.0.10")

    def test_its_disk_and_its_interface_are_limited_to_what_was_asked(self) -> None:
        devices = instance(self.lab, LAUNCH)["devices"]
        self.assertEqual(devices["root"]["size"], "10GiB")
        self.assertEqual((devices["eth0"]["parent"], devices["eth0"]["hwaddr"]), (LAUNCH.bridge, LAUNCH.mac))
        self.assertEqual(devices["eth0"]["security.mac_filtering"], "true")

    def test_user_data_is_passed_unpacked(self) -> None:
        packed = replace(LAUNCH, user_data=gzip.compress(b"#!/bin/sh\n"))
        self.assertEqual(self.config(packed)["cloud-init.user-data"], "#!/bin/sh\n")

    def test_it_trusts_the_labs_authority_once_there_is_one(self) -> None:
        self.assertNotIn("BEGIN", self.config()["cloud-init.vendor-data"])
        (self.lab.home / "ca.crt").write_text("-----BEGIN CERTIFICATE-----\n")
        self.assertIn("-----BEGIN CERTIFICATE-----", self.config()["cloud-init.vendor-data"])
