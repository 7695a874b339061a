"""Checks of nginx and its certificates."""

from __future__ import annotations

import re
from datetime import datetime, timedelta, timezone
from typing import Any

from host_checks import attempt, last_line, mode_problems, report, timer_problems, unit_problems

UTC = timezone.utc  # noqa: UP017 (Python 3.10 of Ubuntu 22.04)
SAFE = {"TLSv1.2", "TLSv1.3"}
LIVE = "/etc/letsencrypt/live"
# A certificate is renewed when a third of its life is left; half of that later something is wrong.
LEFT = timedelta(days=14)
DATE = "%b %d %H:%M:%S %Y GMT"


def nginx(expected: dict[str, Any]) -> str:
    """{hosts, tls}: nginx runs, accepts its files, and serves every described site by safe protocols only."""
    problems = unit_problems(["nginx.service"])
    result = attempt("nginx", "-T")
    if result.returncode != 0:
        problems.append(f"nginx -t: {last_line(result.stderr)}")
    names = {
        name for line in re.findall(r"^\s*server_name\s+([^;]+);", result.stdout, re.MULTILINE) for name in line.split()
    }
    problems += [f"no server for {host}" for host in expected["hosts"] if host not in names]
    for line in re.findall(r"^\s*ssl_protocols\s+([^;]+);", result.stdout, re.MULTILINE):
        problems += [
            f"nginx offers {protocol}"
            for protocol in line.split()
            if protocol not in SAFE and is_ours(result.stdout, line)
        ]
    return report(problems, f"serves {', '.join(expected['hosts']) or 'no site'}")


def is_ours(configuration: str, protocols: str) -> bool:
    """Whether a site of ours uses the line: the distribution's default is overridden in each of our servers."""
    ours = configuration.partition("# configuration file /etc/nginx/conf.d/strata.conf:")[2]
    return f"ssl_protocols {protocols};" in ours.partition("# configuration file")[0]


def certificates(hosts: list[str]) -> str:
    """Every site has a certificate that was renewed in time, with a private key for root alone, and it is renewed."""
    problems = timer_problems(["certbot.timer"])
    for host in hosts:
        file = f"{LIVE}/{host}/fullchain.pem"
        result = attempt("openssl", "x509", "-noout", "-startdate", "-enddate", "-in", file)
        if result.returncode != 0:
            problems.append(f"{host} has no certificate")
            continue
        dates = dict(line.split("=", 1) for line in result.stdout.splitlines())
        start, end = (datetime.strptime(dates[name], DATE).replace(tzinfo=UTC) for name in ("notBefore", "notAfter"))
        if end - datetime.now(UTC) < min(LEFT, (end - start) / 6):
            problems.append(f"the certificate of {host} ends {end}: run `sudo certbot renew` there and read its error")
        problems += mode_problems({f"{LIVE}/{host}/privkey.pem": "0600 root:root"})
    return report(problems, f"{len(hosts)} valid, and renewal is on")
