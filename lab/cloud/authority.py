"""Certificates of load balancers: issued by the lab's CA for the names in ACM, or the imported ones as they are."""

import datetime
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, EllipticCurvePrivateKey, generate_private_key
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, load_pem_private_key
from cryptography.x509 import (
    BasicConstraints,
    CertificateBuilder,
    DNSName,
    ExtendedKeyUsage,
    Name,
    NameAttribute,
    SubjectAlternativeName,
    load_pem_x509_certificate,
    random_serial_number,
)
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID
from moto.acm.models import AWS_ROOT_CA

#: as long as ACM's
VALIDITY = datetime.timedelta(days=395)
HOUR = datetime.timedelta(hours=1)


class Authority:
    def __init__(self, home: Path):
        self.home = home
        self._issued: dict[str, str] = {}

    def certificate(self, bundle: Any) -> str:
        """Certificates and private key as PEM, in the form that HAProxy reads. The same text at each call."""
        if bundle.type == "IMPORTED":
            chain = bundle.chain.replace(AWS_ROOT_CA, b"")
            return b"\n".join((bundle.cert, chain, bundle.key)).decode()
        if bundle.arn not in self._issued:
            names = sorted({bundle.common_name, *bundle.sans})
            self._issued[bundle.arn] = issue(self.home, bundle.common_name, names)
        return self._issued[bundle.arn]

    def for_names(self, names: list[str]) -> str:
        """One certificate for all of them, as PEM with its key. The same text at each call."""
        key = " ".join(names)
        if key not in self._issued:
            self._issued[key] = issue(self.home, names[0], names)
        return self._issued[key]


def issue(home: Path, common_name: str, names: list[str]) -> str:
    authority = load_pem_x509_certificate((home / "ca.crt").read_bytes())
    signer = load_pem_private_key((home / "ca.key").read_bytes(), password=None)
    assert isinstance(signer, EllipticCurvePrivateKey)
    key = generate_private_key(SECP256R1())
    now = datetime.datetime.now(datetime.UTC)
    certificate = (
        CertificateBuilder()
        # A common name has up to 64 letters; browsers read the alternative names only.
        .subject_name(Name([NameAttribute(NameOID.COMMON_NAME, common_name[:64])]))
        .issuer_name(authority.subject)
        .public_key(key.public_key())
        .serial_number(random_serial_number())
        .not_valid_before(now - HOUR)
        .not_valid_after(now + VALIDITY)
        .add_extension(BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(SubjectAlternativeName([DNSName(name) for name in names]), critical=False)
        .add_extension(ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
        .sign(signer, SHA256())
    )
    pem = certificate.public_bytes(Encoding.PEM) + key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    return pem.decode()
