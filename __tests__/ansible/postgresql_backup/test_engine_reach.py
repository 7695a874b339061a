"""Whether the store answers, and whether another environment's repository replaces this host's own."""

import socket
import ssl
import subprocess
import tempfile
import threading
import unittest
from pathlib import Path
from typing import Any

from engine_pgbackrest import overlay
from engine_reach import unreachable

CONFIG = """[global]
repo1-type=s3
repo1-path=/db-1/pgbackrest
repo1-s3-bucket=own
repo1-s3-endpoint=localhost
repo1-storage-port={port}
repo1-storage-ca-file={authority}
repo1-s3-uri-style=path
repo1-s3-key-type=shared
repo1-s3-key=own-key
repo1-s3-key-secret=own-secret
repo1-cipher-pass=own-cipher
repo1-bundle=y

[main]
pg1-path=/var/lib/postgresql/17/main
"""
SOURCE = {"name": "db-9", "bucket": "theirs", "region": "eu", "endpoint": "https://s3.test:8443",
          "pathStyle": True, "cipher": "their-cipher"}  # fmt: skip


class Store:
    """A TLS server with a certificate of its own making."""

    def __enter__(self) -> "Store":
        self.folder = tempfile.TemporaryDirectory()
        self.certificate = Path(self.folder.name) / "store.pem"
        request = ["openssl", "req", "-x509", "-nodes", "-newkey", "rsa:2048", "-subj", "/CN=localhost"]
        extra = [
            "-addext",
            "subjectAltName=DNS:localhost",
            "-out",
            str(self.certificate),
            "-keyout",
            str(self.certificate.with_suffix(".key")),
        ]
        subprocess.run([*request, *extra], check=True, capture_output=True)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self.certificate, self.certificate.with_suffix(".key"))
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        threading.Thread(target=self.serve, args=(context,), daemon=True).start()
        return self

    def serve(self, context: ssl.SSLContext) -> None:
        try:
            with self.listener.accept()[0] as plain, context.wrap_socket(plain, server_side=True):
                pass
        except OSError:
            pass

    def __exit__(self, *_: object) -> None:
        self.listener.close()
        self.folder.cleanup()


class Reach(unittest.TestCase):
    def test_a_store_whose_certificate_is_trusted(self) -> None:
        with Store() as store:
            self.assertIsNone(unreachable(CONFIG.format(port=store.port, authority=store.certificate)))

    def test_a_certificate_that_nobody_knows(self) -> None:
        with Store() as store:
            problem = unreachable(CONFIG.format(port=store.port, authority="/etc/ssl/certs/ca-certificates.crt"))
        self.assertRegex(problem or "", f"the certificate of the store localhost:{store.port} is refused: self.signed")

    def test_a_port_that_is_closed(self) -> None:
        with socket.create_server(("127.0.0.1", 0)) as taken:
            port = taken.getsockname()[1]
        problem = unreachable(CONFIG.format(port=port, authority="/etc/ssl/certs/ca-certificates.crt"))
        self.assertEqual(problem, f"the store localhost:{port} cannot be reached: Connection refused")


class Source(unittest.TestCase):
    def lines(self, **more: Any) -> list[str]:
        return overlay(CONFIG.format(port=443, authority="/ca"), {**SOURCE, **more}).splitlines()

    def test_the_source_replaces_the_repository_and_nothing_else(self) -> None:
        lines = self.lines()
        for line in ("repo1-path=/db-9/pgbackrest", "repo1-s3-bucket=theirs", "repo1-storage-port=8443",
                     "repo1-s3-endpoint=s3.test", "repo1-cipher-pass=their-cipher", "repo1-bundle=y", "repo1-s3-key=own-key",
                     "pg1-path=/var/lib/postgresql/17/main"):  # fmt: skip
            self.assertIn(line, lines)
        self.assertFalse([line for line in lines if "own-cipher" in line or line[-4:] == "=own" or "/db-1/" in line])
        self.assertEqual(len(lines), len({line.split("=")[0] for line in lines if line}) + 1, "no option twice")

    def test_keys_of_the_source_where_it_has_some(self) -> None:
        lines = self.lines(credentials="keys", accessKey="their-key", secretKey="their-secret")
        self.assertIn("repo1-s3-key=their-key", lines)
        self.assertNotIn("repo1-s3-key=own-key", lines)


if __name__ == "__main__":
    unittest.main()
