"""The container of each load balancer, and the files that make its HAProxy do what the account says."""

import logging
from dataclasses import replace
from typing import Any

from moto.acm.models import CertificateNotFound

from .authority import Authority
from .balancer import Balancer, Listener
from .balancer_view import container_of, launch, settings, with_interface
from .balancers import Site
from .haproxy import certificate_folder, configuration
from .lab import Lab

CONFIGURATION = "/etc/haproxy/haproxy.cfg"

log = logging.getLogger("balancers")


class Certificates:
    """ACM's certificates, as PEM for HAProxy."""

    def __init__(self, acm: Any, authority: Authority):
        self.acm = acm
        self.authority = authority

    def of(self, listener: Listener) -> list[str]:
        """Without those that were deleted in ACM."""
        pems = []
        for arn in listener.certificates:
            try:
                pems.append(self.authority.certificate(self.acm.get_certificate(arn)))
            except CertificateNotFound:
                log.warning("%s, for port %s, does not exist", arn, listener.port)
        return pems


def sites(lab: Lab, elbv2: Any, certificates: Certificates) -> dict[str, Site]:
    return {
        container_of(each): Site(launch(lab, each), files(settings(elbv2, each), certificates))
        for each in with_interface(elbv2)
    }


def files(balancer: Balancer, certificates: Certificates) -> dict[str, str]:
    pems = {listener.port: certificates.of(listener) for listener in balancer.listeners}
    # HAProxy does not start with a listener for TLS that has no certificate.
    usable = tuple(each for each in balancer.listeners if pems[each.port] or not each.encrypted)
    keys = {
        f"{certificate_folder(listener)}/{at:03}.pem": pem
        for listener in usable
        for at, pem in enumerate(pems[listener.port])
    }
    return {**keys, CONFIGURATION: configuration(replace(balancer, listeners=usable))}
