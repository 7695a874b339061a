#!/usr/bin/python
"""Checks certbot's certificates, and moves incomplete ones aside, so that certbot can obtain them again."""

from __future__ import annotations

from ansible.module_utils.basic import AnsibleModule
from ansible.module_utils.strata_lineage import Lineage
from ansible.module_utils.strata_lineage_copy import digest, is_from, is_new, pack, unpack

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
  copy: {description: "Copy from another run, for a host on which certbot never ran.", type: str, default: ''}
  pack: {description: Return a copy., type: bool, default: false}
author: [Strata]
"""
EXAMPLES = r"""
- name: Look for certificates of this authority
  strata_certificates:
    hosts: [shop.example.org]
    server: https://acme-v02.api.letsencrypt.org/directory
    # An option of the action plugin of this name: file of the controller, encrypted with the vault's password.
    keep_in: /home/operator/.local/state/strata/acme-prod/certificates/app-1.vault
"""
RETURN = r"""
whole: {description: Names with a usable certificate., type: list, returned: always}
lacking: {description: Reasons for the other names., type: dict, returned: always}
set_aside: {description: Names whose files were moved aside., type: list, returned: always}
restored: {description: Names whose certificate is from the copy., type: list, returned: always}
is_new: {description: Whether certbot never ran on this host., type: bool, returned: always}
digest: {description: Digest of a copy made now., type: str, returned: always}
"""


def main() -> None:
    module = AnsibleModule(
        argument_spec={
            "hosts": {"type": "list", "elements": "str", "required": True},
            "server": {"type": "str", "required": True},
            "folder": {"type": "path", "default": "/etc/letsencrypt"},
            "copy": {"type": "str", "default": "", "no_log": True},
            "pack": {"type": "bool", "default": False},
        },
        supports_check_mode=True,
    )
    folder, server, hosts = (module.params[name] for name in ("folder", "server", "hosts"))
    was_new, restored = is_new(folder), []
    if was_new and is_from(module.params["copy"], server) and not module.check_mode:
        restored = unpack(folder, module.params["copy"], hosts)
    lacking, set_aside = examine(module)
    whole = [host for host in hosts if host not in lacking]
    copy = pack(folder, whole, server)
    module.exit_json(
        changed=bool(set_aside or restored),
        **{"whole": whole, "lacking": lacking, "set_aside": set_aside, "restored": restored},
        **{"is_new": was_new, "digest": digest(copy), **({"copy": copy} if module.params["pack"] else {})},
    )


def examine(module: AnsibleModule) -> tuple[dict[str, str], list[str]]:
    lacking: dict[str, str] = {}
    set_aside: list[str] = []
    for host in module.params["hosts"]:
        lineage = Lineage(module.params["folder"], host)
        exists = lineage.exists()
        defect = lineage.defect() if exists else None
        if defect:
            set_aside.append(host)
            if not module.check_mode:
                lineage.set_aside()
        reason = defect or (lineage.unusable_because(module.params["server"]) if exists else "there is none yet")
        if reason:
            lacking[host] = reason
    return lacking, set_aside


if __name__ == "__main__":
    main()
