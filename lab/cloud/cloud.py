"""One lab's cloud: its account in moto, its hosts, its network, and what keeps them in step."""

import logging
import threading
from typing import Any

from moto.ec2.models import ec2_backends
from moto.route53.models import route53_backends

from . import dns
from .addresses import allocate_public_addresses, keep_interfaces_in_step, refuse_foreign_ranges
from .apply import Applier
from .console import Console
from .fleet import Fleet
from .incus import Incus
from .instances import answer_like_ec2, make_real
from .lab import Lab
from .launches import launch_of
from .listings import list_what_is_there
from .locks import keep_object_locks
from .objects import keep_in
from .placement import keep_placement_groups
from .policies import understand_secure_transport
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

    @property
    def ec2(self) -> Any:
        return ec2_backends[ACCOUNT][REGION]

    @property
    def route53(self) -> Any:
        return route53_backends[ACCOUNT]["aws"]

    def start(self) -> None:
        keep_in(self.lab.home / "objects")
        allocate_public_addresses(self.lab, lambda: self.ec2)
        refuse_foreign_ranges(self.lab)
        keep_interfaces_in_step()
        understand_secure_transport()
        keep_object_locks()
        list_what_is_there()
        make_real(self.lab, self.fleet)
        answer_like_ec2(self.fleet)
        keep_placement_groups()
        refuse_second_record_sets()
        self.state.load()
        self._forget_terminated()
        if not any(zone.name.rstrip(".") == ZONE for zone in self.route53.zones.values()):
            self.route53.create_hosted_zone(ZONE, private_zone=False)
        self.applier.start()
        self.applier.apply(network(self.lab, self.ec2))
        living = [instance for instance in instances(self.ec2) if instance.state in LIVING]
        self.fleet.resume({each.id: launch_of(self.lab, self.ec2, each) for each in living}, living)
        self.state.start()
        self.watch.start()
        self.state.save()
        self.names.publish(dns.hosts_file(self.route53))

    def network_changed(self) -> None:
        self.applier.apply(network(self.lab, self.ec2))
        self.state.change()

    def changed(self, service: str) -> None:
        """After a call that may have changed something, while the caller still waits: an answer is a promise."""
        if service == "ec2":
            self.network_changed()
        if service == "route53":
            self.names.publish(dns.hosts_file(self.route53))
        self.state.save()

    def health(self) -> dict[str, Any]:
        hosts = {each.id: each.state for each in instances(self.ec2) if each.state in LIVING}
        return {"lab": self.lab.name, "status": "ready" if self.fleet.resumed else "starting hosts", "hosts": hosts}

    def _forget_terminated(self) -> None:
        """EC2 shows terminated instances for about an hour; here until the cloud is started again."""
        for reservation_id, reservation in list(self.ec2.reservations.items()):
            reservation.instances = [each for each in reservation.instances if each.state != "terminated"]
            if not reservation.instances:
                del self.ec2.reservations[reservation_id]
