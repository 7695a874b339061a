"""Certificates of load balancers, against the lab's own CA; and the names of load balancers in DNS."""

import tempfile
import unittest
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

from cryptography.x509 import DNSName, SubjectAlternativeName, load_pem_x509_certificate
from moto.acm.models import AWS_ROOT_CA, CertificateNotFound

from ..authority import Authority
from ..balancer import Balancer, Listener, Redirect
from ..balancer_files import CONFIGURATION, Certificates, files
from ..dns import addresses_of, hosts_file
from .authority_files import openssl, write_authority

ARN = "arn:aws:acm:eu-west-3:123456789012:certificate/1"


def bundle(**more: Any) -> Any:
    values = {
        "type": "AMAZON_ISSUED",
        "arn": ARN,
        "common_name": "shop.lab.test",
        "sans": ["shop.lab.test", "*.shop.lab.test"],
    }
    return SimpleNamespace(**{**values, **more})


class FakeAcm:
    def __init__(self, *bundles: Any):
        self.bundles = {each.arn: each for each in bundles}

    def get_certificate(self, arn: str) -> Any:
        if arn not in self.bundles:
            raise CertificateNotFound(arn=arn, account_id="123456789012")
        return self.bundles[arn]


class Issued(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.home = Path(folder.name)
        write_authority(self.home)
        self.authority = Authority(self.home)

    def test_by_the_labs_authority_for_all_names_of_acm(self) -> None:
        pem = self.authority.certificate(bundle())
        (self.home / "site.pem").write_text(pem)
        openssl(self.home, "verify", "-CAfile", "ca.crt", "-purpose", "sslserver", "site.pem")
        certificate = load_pem_x509_certificate(pem.encode())
        names = certificate.extensions.get_extension_for_class(SubjectAlternativeName).value
        self.assertEqual(names.get_values_for_type(DNSName), ["*.shop.lab.test", "shop.lab.test"])

    def test_once_so_that_haproxy_is_not_reloaded_without_a_reason(self) -> None:
        self.assertEqual(self.authority.certificate(bundle()), self.authority.certificate(bundle()))
        self.assertNotEqual(self.authority.certificate(bundle()), self.authority.certificate(bundle(arn="arn:2")))

    def test_an_imported_one_is_used_as_it_is(self) -> None:
        imported = bundle(type="IMPORTED", cert=b"CERT", key=b"KEY", chain=b"CHAIN\n" + AWS_ROOT_CA)
        self.assertEqual(self.authority.certificate(imported).split(), ["CERT", "CHAIN", "KEY"])

    def test_each_listener_has_a_folder_with_its_own_in_their_order(self) -> None:
        listener = Listener(443, "HTTPS", redirect=Redirect("HTTP", "#{host}", "80", 302), certificates=("arn:2", ARN))
        certificates = Certificates(FakeAcm(bundle(), bundle(arn="arn:2")), self.authority)
        written = files(Balancer("lb-0", 60, (listener,)), certificates)
        folder = "/etc/haproxy/certificates/443"
        self.assertEqual(list(written), [f"{folder}/000.pem", f"{folder}/001.pem", CONFIGURATION])
        self.assertEqual(written[f"{folder}/000.pem"], self.authority.certificate(bundle(arn="arn:2")))

    def test_a_listener_whose_certificate_was_deleted_is_closed_and_the_others_stay_open(self) -> None:
        to_https = Redirect("HTTPS", "#{host}", "443", 301)
        listeners = (
            Listener(80, "HTTP", redirect=to_https),
            Listener(443, "HTTPS", redirect=to_https, certificates=(ARN,)),
        )
        written = files(Balancer("lb-0", 60, listeners), Certificates(FakeAcm(), self.authority))
        self.assertEqual(list(written), [CONFIGURATION])
        self.assertIn("listener-80", written[CONFIGURATION])
        self.assertNotIn("listener-443", written[CONFIGURATION])


class Names(unittest.TestCase):
    def test_its_own_name_and_records_that_point_at_it_have_its_address(self) -> None:
        alias = {"DNSName": "Web-1.eu-west-3.elb.amazonaws.com."}
        record = SimpleNamespace(name="shop.lab.test.", type="A", records=[], alias_target=alias)
        zones = {"1": SimpleNamespace(rrsets=[record])}
        own = {"web-1.eu-west-3.elb.amazonaws.com": "198.19.0.12"}
        content = hosts_file(addresses_of(cast(Any, SimpleNamespace(zones=zones)), own))
        self.assertEqual(content, "198.19.0.12 shop.lab.test\n198.19.0.12 web-1.eu-west-3.elb.amazonaws.com\n")
