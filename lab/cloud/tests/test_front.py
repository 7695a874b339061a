"""The host that stands in for the proxy of a DNS provider: where visitors are led, and what servers are told."""

import json
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

from cryptography.x509 import DNSName, SubjectAlternativeName, load_pem_x509_certificate

from ..authority import Authority
from ..balancers import NAME
from ..front import AUTHORITY, ID, NAMES_FILE, configuration, fronted, published, sites
from ..lab import Lab
from ..seed import instance
from .authority_files import write_authority

ADDRESSES = {"a.example": ["198.19.2.10"], "b.example": ["198.19.2.11", "198.19.2.12"], "mail.example": ["198.19.2.13"]}


def section(name: str, origins: dict[str, list[str]]) -> list[str]:
    blocks = configuration("173.245.48.12", origins).split("\n\n")
    [block] = [each for each in blocks if each.startswith(name)]
    return [line.strip() for line in block.splitlines()[1:]]


class Front(unittest.TestCase):
    def setUp(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.lab = Lab("lab-test-2", 2, Path(self.folder.name), 4568)
        write_authority(self.lab.home)

    def want(self, *names: str) -> dict[str, list[str]]:
        (self.lab.home / NAMES_FILE).write_text(json.dumps({"names": names}))
        return fronted(self.lab, ADDRESSES)

    def test_without_a_wish_nothing_stands_in_front(self) -> None:
        self.assertEqual(fronted(self.lab, ADDRESSES), {})
        self.assertEqual(sites(self.lab, Authority(self.lab.home), {}), {})
        self.assertEqual(published(self.lab, ADDRESSES, {}), ADDRESSES)

    def test_visitors_are_led_to_it_for_the_wanted_names_only_once_they_have_a_record(self) -> None:
        origins = self.want("b.example", "later.example")
        self.assertEqual(origins, {"b.example": ["198.19.2.11", "198.19.2.12"]})
        told = published(self.lab, ADDRESSES, origins)
        self.assertEqual(told, ADDRESSES | {"b.example": ["173.245.48.12"]})

    def test_its_host_has_an_address_of_the_lab_and_the_one_of_the_provider(self) -> None:
        [(name, site)] = sites(self.lab, Authority(self.lab.home), self.want("a.example")).items()
        self.assertEqual(name, ID)
        self.assertRegex(name, NAME)
        network = instance(self.lab, site.launch)["config"]["cloud-init.network-config"]
        self.assertIn("addresses: [198.18.2.40/24, 173.245.48.12/32]", network)

    def test_one_certificate_of_the_lab_has_all_names(self) -> None:
        authority = Authority(self.lab.home)
        files = sites(self.lab, authority, self.want("a.example", "b.example"))[ID].files
        [pem] = [content for path, content in files.items() if path.endswith("000.pem")]
        names = load_pem_x509_certificate(pem.encode()).extensions.get_extension_for_class(SubjectAlternativeName)
        self.assertEqual(names.value.get_values_for_type(DNSName), ["a.example", "b.example"])
        again = sites(self.lab, authority, fronted(self.lab, ADDRESSES))[ID].files
        self.assertEqual(files, again, "the same at each call, or HAProxy would be reloaded for nothing")
        self.assertEqual(files[AUTHORITY], (self.lab.home / "ca.crt").read_text())

    def test_servers_see_the_address_of_the_provider_and_are_verified(self) -> None:
        lines = section("backend https-b.example\n", {"b.example": ["198.19.2.11", "198.19.2.12"]})
        self.assertIn("source 173.245.48.12", lines)
        verified = f"ssl verify required ca-file {AUTHORITY} sni str(b.example) verifyhost b.example"
        self.assertEqual(
            [line for line in lines if line.startswith("server")],
            [f"server origin-0 198.19.2.11:443 {verified}", f"server origin-1 198.19.2.12:443 {verified}"],
        )
        plain = section("backend http-b.example\n", {"b.example": ["198.19.2.11"]})
        self.assertIn("server origin-0 198.19.2.11:80", plain)

    def test_what_a_visitor_claims_to_be_is_replaced(self) -> None:
        for scheme in ("http", "https"):
            lines = section(f"frontend visitors-{scheme}\n", {"a.example": ["198.19.2.10"]})
            self.assertIn("http-request set-header CF-Connecting-IP %[src]", lines)
            self.assertIn(f"http-request set-header X-Forwarded-Proto {scheme}", lines)
            self.assertIn(
                f"use_backend {scheme}-a.example if {{ req.hdr(host),field(1,:),lower -m str a.example }}", lines
            )

    @unittest.skipUnless(shutil.which("haproxy"), "HAProxy is in the hosts of the lab only")
    def test_haproxy_accepts_it(self) -> None:
        text = configuration("173.245.48.12", {"a.example": ["198.19.2.10"]})
        site = sites(self.lab, Authority(self.lab.home), self.want("a.example"))[ID]
        for path, content in site.files.items():
            target = self.lab.home / Path(path).name
            target.write_text(content)
            text = text.replace(path, str(target))
        text = text.replace("/etc/haproxy/certificates/443/", str(self.lab.home / "000.pem"))
        (self.lab.home / "haproxy.cfg").write_text(text)
        result = subprocess.run(
            ["haproxy", "-c", "-f", str(self.lab.home / "haproxy.cfg")], capture_output=True, check=False
        )
        self.assertEqual(result.returncode, 0, result.stderr)
