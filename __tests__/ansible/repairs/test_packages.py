"""Packages are installed without a question, and the files that Strata changed stay as they are."""

import os
import re
import shutil
import tempfile
import unittest
from pathlib import Path
from typing import Any, NoReturn
from unittest import mock

import jinja2
import paths
from ansible.module_utils.basic import AnsibleModule
from plugins.modules import strata_packages

KEEPS_OUR_FILES = ["--force-confdef", "--force-confold"]
APT = """#!/bin/sh
printf '%s\\n' "$DEBIAN_FRONTEND" "$@" >"$(dirname "$0")/call"
"""


class Module(AnsibleModule):
    def __init__(self) -> None:
        self.params = {"lock_timeout": 1}

    def fail_json(self, msg: str, **_details: Any) -> NoReturn:
        raise RuntimeError(msg)


class Packages(unittest.TestCase):
    def setUp(self) -> None:
        self.folder = Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.folder)

    def test_an_installation_asks_nothing_and_keeps_our_files(self) -> None:
        program = self.folder / "apt-get"
        program.write_text(APT)
        program.chmod(0o755)
        environment = {"PATH": f"{self.folder}:{os.environ['PATH']}", "DEBIAN_FRONTEND": "dialog"}
        with mock.patch.dict(os.environ, environment):
            strata_packages.Apt(Module()).run("install", "nginx")
        front_end, *words = (self.folder / "call").read_text().splitlines()
        self.assertEqual(front_end, "noninteractive")
        self.assertEqual([word for word in words if "force" in word], [f"Dpkg::Options::={o}" for o in KEEPS_OUR_FILES])
        self.assertEqual(words[-2:], ["install", "nginx"])

    def test_the_nightly_update_keeps_them_too(self) -> None:
        name = "roles/common/templates/etc/apt/apt.conf.d/52strata-unattended-upgrades.j2"
        template = jinja2.Template((Path(paths.ANSIBLE) / name).read_text())
        settings = template.render(common_unattended_blocklist=["docker.io"])
        options = re.search(r'^Dpkg::Options \{\n((?:  "[^"]+";\n)+)\};$', settings, re.MULTILINE)
        self.assertEqual(re.findall(r'"(.+)"', options[1] if options else ""), KEEPS_OUR_FILES)

    def test_a_kernel_without_ipv6_refuses_its_sockets(self) -> None:
        with mock.patch("socket.socket", side_effect=OSError(97, "not supported")):
            self.assertFalse(strata_packages.has_ipv6())

    def test_a_kernel_without_ipv6_has_no_list_of_its_addresses(self) -> None:
        addresses = self.folder / "if_inet6"
        with mock.patch.object(strata_packages, "IPV6_ADDRESSES", str(addresses)):
            self.assertFalse(strata_packages.has_ipv6())
            addresses.write_text("")
            self.assertTrue(strata_packages.has_ipv6())


if __name__ == "__main__":
    unittest.main()
