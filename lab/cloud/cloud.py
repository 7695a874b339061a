"""One lab's cloud: its account in moto, its hosts and its network, and their synchronization."""

import logging
import threading
from typing import Any

from moto.acm.models import acm_backends
from moto.ec2.models import ec2_backends
from moto.elbv2.models import elbv2_backends
from moto.route53.models import route53_backends

from . import dns, front
from .addresses import allocate_public_addresses, refuse_foreign_ranges, sync_interfaces
from .apply import Applier
from .authority import Authority
from .balancer_files import Certificates, sites
from .balancer_interfaces import give_balancers_interfaces, interface_of
from .balancer_view import container_of, host, names, with_interface
from .balancers import Balancers
from .console import Console
from .fleet import Fleet
from .incus import Incus
from .instances import complete_responses, run_instances_as_hosts
from .lab import Lab
from .launches import launch_of
from .listings import skip_delete_markers_in_listings
from .locks import enforce_object_locks
from .objects import store_bodies_in
from .placement import add_placement_groups
from .policies import support_secure_transport
from .record_sets import refuse_second_record_sets
from .sessions import Sessions
from .state import State
from .view import ALIVE, instances, network
from .watch import Watch

ACCOUNT = "123456789012"
REGION = "eu-west-3"
ZONE = "lab.test"
LIVING = ALIVE | {"shutting-down"}

log = logging.getLogger("cloud")


class Cloud:
    def __init__(self, lab: Lab):
        self.lab = lab
        self.lock = threading.RLock()
        self.incus = Incus(lab)
        self.applier = Applier(lab)
        self.state = State(lab.home, self.lock)
        self.sessions = Sessions(ACCOUNT, REGION, self.state.change)
        self.names = dns.Names(self.incus)
        self.watch = Watch(self.incus, self.lock, lambda: instances(self.ec2), self.network_changed)
        self.fleet = Fleet(self.incus, Console(lab.home, self.incus), self.lock, self.network_changed)
        self.balancers = Balancers(self.incus, self.lock, self.network_changed)
        self.authority = Authority(lab.home)

    @property
    def ec2(self) -> Any:
        return ec2_backends[ACCOUNT][REGION]

    @property
    def elbv2(self) -> Any:
        return elbv2_backends[ACCOUNT][REGION]

    @property
    def route53(self) -> Any:
        return route53_backends[ACCOUNT]["aws"]

    def start(self) -> None:
        self._change_moto()
        self.state.load()
        self._forget_terminated()
        if not any(zone.name.rstrip(".") == ZONE for zone in self.route53.zones.values()):
            self.route53.create_hosted_zone(ZONE, private_zone=False)
        self.applier.start()
        self._apply_network()
        living = [instance for instance in instances(self.ec2) if instance.state in LIVING]
        self.fleet.resume({each.id: launch_of(self.lab, self.ec2, each) for each in living}, living)
        self.state.start()
        self.watch.start()
        self._apply_balancers()
        self.balancers.start()
        self.state.save()

    def _change_moto(self) -> None:
        store_bodies_in(self.lab.home / "objects")
        allocate_public_addresses(self.lab, lambda: self.ec2)
        refuse_foreign_ranges(self.lab)
        sync_interfaces()
        support_secure_transport()
        enforce_object_locks()
        skip_delete_markers_in_listings()
        run_instances_as_hosts(self.lab, self.fleet)
        complete_responses(self.fleet)
        add_placement_groups()
        refuse_second_record_sets()
        give_balancers_interfaces(lambda each: not interface_of(each) or self.balancers.is_ready(container_of(each)))

    def network_changed(self) -> None:
        self._apply_network()
        self.state.change()

    def changed(self, service: str) -> None:
        """Called after each changing call, before the response is sent: once the client has the response, the change must be in effect."""
        if service in ("ec2", "elasticloadbalancing"):
            self.network_changed()
        self._apply_balancers()
        self.state.save()

    def health(self) -> dict[str, Any]:
        hosts = {each.id: each.state for each in instances(self.ec2) if each.state in LIVING}
        ready = self.fleet.resumed and self.balancers.settled
        return {"lab": self.lab.name, "status": "ready" if ready else "starting hosts", "hosts": hosts}

    def _apply_network(self) -> None:
        self.applier.apply(network(self.lab, self.ec2, map(host, with_interface(self.elbv2))))

    def _apply_balancers(self) -> None:
        """Also after calls to EC2 and ACM, because a load balancer has instances behind it, and certificates."""
        certificates = Certificates(acm_backends[ACCOUNT][REGION], self.authority)
        addresses = dns.addresses_of(self.route53, names(self.elbv2))
        origins = front.fronted(self.lab, addresses)
        fronts = front.sites(self.lab, self.authority, origins)
        self.balancers.want(sites(self.lab, self.elbv2, certificates) | fronts)
        self.names.publish(dns.hosts_file(front.published(self.lab, addresses, origins)))

    def _forget_terminated(self) -> None:
        """EC2 lists terminated instances for about an hour; the lab lists them until its next start."""
        for reservation_id, reservation in list(self.ec2.reservations.items()):
            reservation.instances = [each for each in reservation.instances if each.state != "terminated"]
            if not reservation.instances:
                del self.ec2.reservations[reservation_id]
