"""A copy of certificates as one text: it puts them onto a new host without a request to the authority, which limits requests.

Only keys and certificates are copied. certbot's settings are written anew, since a setting of certbot may be a command.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import subprocess
from urllib.parse import urlparse

from ansible.module_utils.strata_lineage import FILES, Lineage

ACCOUNT_FILES = ("meta.json", "private_key.json", "regr.json")
ACCOUNT = re.compile(r"[0-9a-f]{32}")
TIME_OF_RENEWAL = re.compile(r"\d{1,6} hours")
WEBROOT = "/var/www/acme"
SETTINGS = """\
archive_dir = {folder}/archive/{host}
cert = {folder}/live/{host}/cert.pem
privkey = {folder}/live/{host}/privkey.pem
chain = {folder}/live/{host}/chain.pem
fullchain = {folder}/live/{host}/fullchain.pem

[renewalparams]
account = {account}
authenticator = webroot
webroot_path = {webroot},
server = {server}
key_type = ecdsa
[[webroot_map]]
{host} = {webroot}
"""


def is_new(folder: str) -> bool:
    """True for a host where certbot never ran: it has no account."""
    accounts = os.path.join(folder, "accounts")
    return not any(files for _folder, _folders, files in os.walk(accounts))


def digest(copy: str) -> str:
    return hashlib.sha256(copy.encode()).hexdigest()


def pack(folder: str, hosts: list[str], server: str) -> str:
    """Usable certificates of these hosts, and the account that renews them; empty without a certificate."""
    if not hosts:
        return ""
    lineages = {host: Lineage(folder, host) for host in hosts}
    account = next(iter(lineages.values())).settings().get("account", "")
    place = _account_folder(folder, server, account)
    files = {name: _read(os.path.join(place, name)) for name in ACCOUNT_FILES}
    certificates = {
        host: {
            "renew_before_expiry": lineage.settings().get("renew_before_expiry", ""),
            "files": {name: _read(os.path.join(lineage.live, name)) for name in FILES},
        }
        for host, lineage in lineages.items()
    }
    content = {"server": server, "account": account, "account_files": files, "certificates": certificates}
    return json.dumps(content, sort_keys=True)


def is_from(copy: str, server: str) -> bool:
    return bool(copy) and json.loads(copy)["server"] == server


def unpack(folder: str, copy: str, hosts: list[str]) -> list[str]:
    """Writes what is usable of a copy onto a new host, and returns the names of these certificates."""
    content = json.loads(copy)
    account, server = content["account"], content["server"]
    # certbot stops where an account is damaged; without one it makes a new one.
    if not ACCOUNT.fullmatch(account) or not all(content["account_files"].values()):
        return []
    restored = []
    for host in hosts:
        if certificate := content["certificates"].get(host):
            _write_lineage(Lineage(folder, host), certificate, {"account": account, "server": server})
            if _can_be_served(Lineage(folder, host), server):
                restored.append(host)
            else:
                Lineage(folder, host).remove()
    if restored:
        place = _account_folder(folder, server, account)
        for name in ACCOUNT_FILES:
            _write(os.path.join(place, name), content["account_files"][name], 0o400 if "key" in name else 0o644)
    return restored


def _write_lineage(lineage: Lineage, certificate: dict, renewal: dict[str, str]) -> None:
    archive = os.path.join(lineage.folder, "archive", lineage.host)
    os.makedirs(lineage.live, mode=0o700, exist_ok=True)
    for name in FILES:
        numbered = name.replace(".pem", "1.pem")
        _write(os.path.join(archive, numbered), certificate["files"][name], 0o600 if name == "privkey.pem" else 0o644)
        os.symlink(os.path.join("..", "..", "archive", lineage.host, numbered), os.path.join(lineage.live, name))
    time = certificate["renew_before_expiry"]
    first = f"renew_before_expiry = {time}\n" if TIME_OF_RENEWAL.fullmatch(time) else ""
    settings = SETTINGS.format(folder=lineage.folder, host=lineage.host, webroot=WEBROOT, **renewal)
    _write(lineage.conf, first + settings, 0o644)


def _can_be_served(lineage: Lineage, server: str) -> bool:
    if lineage.defect() or lineage.unusable_because(server):
        return False
    cert, chain = (os.path.join(lineage.live, name) for name in ("cert.pem", "chain.pem"))
    # An authority that was built again, as in a lab, has the same address and other keys.
    verification = subprocess.run(
        ["openssl", "verify", "-untrusted", chain, "-verify_hostname", lineage.host, cert],
        capture_output=True,
        check=False,
    )
    return verification.returncode == 0


def _account_folder(folder: str, server: str, account: str) -> str:
    url = urlparse(server)
    return os.path.join(folder, "accounts", url.netloc, url.path.strip("/"), account)


def _read(path: str) -> str:
    try:
        with open(path) as file:
            return file.read()
    except OSError:
        return ""


def _write(path: str, text: str, mode: int) -> None:
    os.makedirs(os.path.dirname(path), mode=0o700, exist_ok=True)
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode)
    with os.fdopen(descriptor, "w") as file:
        file.write(text)
