"""Sites that left the description: their certificates are not renewed any longer, and a host without the proxy serves none."""

from __future__ import annotations

import os
import subprocess

RENEWAL = "/etc/letsencrypt/renewal"
# By this folder a certificate is known that Strata asked for.
WEBROOT = "/var/www/acme"
SITES = "/etc/nginx/conf.d/strata.conf"


def renewals_that_left(described: list[str]) -> list[str]:
    """Settings of certbot. The certificates themselves stay until role `proxy` has written its file without them."""
    names = sorted(os.listdir(RENEWAL)) if os.path.isdir(RENEWAL) else []
    left = [name for name in names if name.endswith(".conf") and name.removesuffix(".conf") not in described]
    return [path for path in (os.path.join(RENEWAL, name) for name in left) if is_of_strata(path)]


def is_of_strata(path: str) -> bool:
    try:
        with open(path, encoding="utf-8", errors="replace") as file:
            settings = [line.partition("=") for line in file]
    except OSError:
        return False
    return any(key.strip() == "webroot_path" and value.strip(" ,\n") == WEBROOT for key, _equals, value in settings)


def files_that_left(described: list[str], has_proxy: bool) -> list[str]:
    sites = [SITES] if not has_proxy and os.path.isfile(SITES) else []
    return [*renewals_that_left(described), *sites]


def remove(files: list[str]) -> None:
    for path in files:
        os.unlink(path)
    if SITES in files:
        subprocess.run(["systemctl", "reload", "nginx.service"], capture_output=True, check=False)
