#!/usr/bin/python
"""Tell which certificates of certbot are whole, and set aside what is left of the others, so that they can be obtained again."""

from __future__ import annotations

import os
import subprocess

from ansible.module_utils.basic import AnsibleModule

DOCUMENTATION = r"""
module: strata_certificates
short_description: Tell which certificates of certbot are whole
description:
  - A certificate is whole when its files are there, its key fits, it has not expired, and certbot knows how to renew it.
  - certbot refuses a name of which anything is left. What is left of a broken one is moved to a folder beside it, never deleted.
options:
  hosts: {description: Names of the certificates., type: list, elements: str, required: true}
  server: {description: Authority they have to come from., type: str, required: true}
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
whole: {description: Names whose certificate can be served., type: list, returned: always}
lacking: {description: Why the others cannot; by name., type: dict, returned: always}
set_aside: {description: Names whose remains were moved., type: list, returned: always}
"""

FILES = ("cert.pem", "chain.pem", "fullchain.pem", "privkey.pem")


def openssl(*words: str) -> str | None:
    done = subprocess.run(["openssl", *words], capture_output=True, text=True, check=False)
    return done.stdout.strip() if done.returncode == 0 else None


class Lineage:
    """What certbot keeps of one certificate."""

    def __init__(self, folder: str, host: str) -> None:
        self.folder = folder
        self.host = host
        self.live = os.path.join(folder, "live", host)
        self.conf = os.path.join(folder, "renewal", f"{host}.conf")
        self.parts = [self.live, os.path.join(folder, "archive", host), self.conf]

    def is_there(self) -> bool:
        return any(os.path.lexists(part) for part in self.parts)

    def settings(self) -> dict[str, str]:
        try:
            with open(self.conf) as file:
                lines = [line.partition("=") for line in file]
        except OSError:
            return {}
        return {key.strip(): value.strip() for key, _equals, value in lines}

    def broken(self) -> str | None:
        """Why certbot could not go on with it, or nothing."""
        if "server" not in self.settings():
            return f"{self.conf} is missing or says nothing"
        for path in (os.path.join(self.live, name) for name in FILES):
            # certbot goes on with links only.
            if not (os.path.islink(path) and os.path.isfile(path) and os.path.getsize(path) > 0):
                return f"{path} is missing, empty or no link to a file"
        fullchain, key = (os.path.join(self.live, name) for name in ("fullchain.pem", "privkey.pem"))
        public = openssl("x509", "-noout", "-pubkey", "-in", fullchain)
        if public is None or public != openssl("pkey", "-pubout", "-in", key):
            return f"{fullchain} cannot be read, or does not fit its key"
        return None

    def unfit(self, server: str) -> str | None:
        """Why a whole one is not served all the same, or nothing."""
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
        broken = lineage.broken() if lineage.is_there() else None
        why = broken if broken or not lineage.is_there() else lineage.unfit(module.params["server"])
        if broken:
            set_aside.append(host)
            if not module.check_mode:
                lineage.set_aside()
        if why or not lineage.is_there():
            lacking[host] = why or "there is none yet"
    whole = [host for host in module.params["hosts"] if host not in lacking]
    module.exit_json(changed=bool(set_aside), whole=whole, lacking=lacking, set_aside=set_aside)


if __name__ == "__main__":
    main()
