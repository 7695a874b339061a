"""certbot's files of one certificate."""

from __future__ import annotations

import os
import shutil
import subprocess

FILES = ("cert.pem", "chain.pem", "fullchain.pem", "privkey.pem")


def openssl(*arguments: str) -> str | None:
    result = subprocess.run(["openssl", *arguments], capture_output=True, text=True, check=False)
    return result.stdout.strip() if result.returncode == 0 else None


class Lineage:
    """certbot's files of one certificate."""

    def __init__(self, folder: str, host: str) -> None:
        self.folder = folder
        self.host = host
        self.live = os.path.join(folder, "live", host)
        self.conf = os.path.join(folder, "renewal", f"{host}.conf")
        self.parts = [self.live, os.path.join(folder, "archive", host), self.conf]

    def exists(self) -> bool:
        return any(os.path.lexists(part) for part in self.parts)

    def settings(self) -> dict[str, str]:
        try:
            with open(self.conf) as file:
                lines = [line.partition("=") for line in file]
        except OSError:
            return {}
        return {key.strip(): value.strip() for key, _equals, value in lines}

    def defect(self) -> str | None:
        """Why certbot cannot renew it; None if it can."""
        if "server" not in self.settings():
            return f"{self.conf} is missing or says nothing"
        for path in (os.path.join(self.live, name) for name in FILES):
            # certbot requires symlinks.
            if not (os.path.islink(path) and os.path.isfile(path) and os.path.getsize(path) > 0):
                return f"{path} is missing, empty or no link to a file"
        fullchain, key = (os.path.join(self.live, name) for name in ("fullchain.pem", "privkey.pem"))
        public = openssl("x509", "-noout", "-pubkey", "-in", fullchain)
        if public is None or public != openssl("pkey", "-pubout", "-in", key):
            return f"{fullchain} cannot be read, or does not fit its key"
        return None

    def unusable_because(self, server: str) -> str | None:
        """Why a complete certificate must not be used; None if it can."""
        if self.settings()["server"] != server:
            return f"it is from {self.settings()['server']}"
        if openssl("x509", "-noout", "-checkend", "0", "-in", os.path.join(self.live, "fullchain.pem")) is None:
            return "it has expired"
        return None

    def set_aside(self) -> None:
        number = 1
        while os.path.lexists(place := os.path.join(self.folder, "broken", f"{self.host}-{number}")):
            number += 1
        os.makedirs(place, mode=0o700)
        for part in filter(os.path.lexists, self.parts):
            os.rename(part, os.path.join(place, os.path.basename(os.path.dirname(part))))

    def remove(self) -> None:
        for part in filter(os.path.lexists, self.parts):
            if os.path.isdir(part):
                shutil.rmtree(part)
            else:
                os.unlink(part)
