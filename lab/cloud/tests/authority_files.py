"""An authority as the lab makes it, in a folder of a test."""

import subprocess
from pathlib import Path


def write_authority(home: Path) -> None:
    openssl(home, "ecparam", "-name", "prime256v1", "-genkey", "-noout", "-out", "ca.key")
    openssl(home, "req", "-x509", "-new", "-key", "ca.key", "-subj", "/CN=lab", "-days", "9", "-out", "ca.crt")


def openssl(home: Path, *words: str) -> None:
    subprocess.run(["openssl", *words], check=True, capture_output=True, cwd=home)
