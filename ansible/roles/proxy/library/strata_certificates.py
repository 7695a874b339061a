#!/usr/bin/python
"""Checks certbot's certificates, and moves incomplete ones aside, so that certbot can obtain them again."""

from __future__ import annotations

import os
import subprocess

from ansible.module_utils.basic import AnsibleModule

DOCUMENTATION = r"""
module: strata_certificates
short_description: Check certbot's certificates
description:
  - A certificate is usable if its files exist, its key matches, it has not expired, and certbot can renew it.
  - certbot refuses a name with existing files. Files of a broken certificate are moved to another folder, never deleted.
options:
  hosts: {description: Names of the certificates., type: list, elements: str, required: true}
  server: {description: ACME directory of the required CA., type: str, required: true}
  folder: {description: Folder of certbot., type: path, default: /etc/letsencrypt}
author: [Strata]
"""
EXAMPLES = r"""
- name: Look for certificates of this authority
  strata_certificates:
    hosts: [shop.example.org]
    server: https://acme-v02.api.letsencrypt.org/directory
"""
RETURN = r"""
whole: {description: Names with a usable certificate., type: list, returned: always}
lacking: {description: Reasons for the other names., type: dict, returned: always}
set_aside: {description: Names whose files were moved aside., type: list, returned: always}
"""

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


def main() -> None:
    module = AnsibleModule(
        argument_spec={
            "hosts": {"type": "list", "elements": "str", "required": True},
            "server": {"type": "str", "required": True},
            "folder": {"type": "path", "default": "/etc/letsencrypt"},
        },
        supports_check_mode=True,
    )
    lacking, set_aside = {}, []
    for host in module.params["hosts"]:
        lineage = Lineage(module.params["folder"], host)
        defect = lineage.defect() if lineage.exists() else None
        reason = defect if defect or not lineage.exists() else lineage.unusable_because(module.params["server"])
        if defect:
            set_aside.append(host)
            if not module.check_mode:
                lineage.set_aside()
        if reason or not lineage.exists():
            lacking[host] = reason or "there is none yet"
    whole = [host for host in module.params["hosts"] if host not in lacking]
    module.exit_json(changed=bool(set_aside), whole=whole, lacking=lacking, set_aside=set_aside)


if __name__ == "__main__":
    main()
