"""An account without a lab: real moto, and a fake fleet without hosts."""

import tempfile
import threading
from pathlib import Path
from typing import Any, cast

from moto.ec2.models import ec2_backends

from ..addresses import allocate_public_addresses, refuse_foreign_ranges, sync_interfaces
from ..balancer_interfaces import give_balancers_interfaces
from ..balancer_view import container_of
from ..fleet import RUNNING, SHUTTING_DOWN, TERMINATED, Fleet, set_state
from ..instances import complete_responses, run_instances_as_hosts
from ..lab import Lab
from ..objects import store_bodies_in

HOME = Path(tempfile.mkdtemp(prefix="strata-cloud-test-"))
LAB = Lab("paper", 8, HOME, 4574)
IMAGE = "ami-0deb1300000000000"


class PaperFleet:
    def __init__(self) -> None:
        self.launched: dict[str, Any] = {}
        self.resized: dict[str, int] = {}

    def settle(self, instance: Any, launch: Any) -> None:
        self.launched[launch.id] = launch
        set_state(instance, TERMINATED if instance._state.code == SHUTTING_DOWN[1] else RUNNING)

    def resize(self, instance_id: str, disk_gib: int) -> None:
        self.resized[instance_id] = disk_gib


FLEET = PaperFleet()
LOCK = threading.RLock()
#: containers of load balancers that answer
READY: set[str] = set()


def backend() -> Any:
    return ec2_backends["123456789012"]["eu-west-3"]


store_bodies_in(HOME / "objects")
allocate_public_addresses(LAB, backend)
refuse_foreign_ranges(LAB)
sync_interfaces()
run_instances_as_hosts(LAB, cast(Fleet, FLEET))
complete_responses(cast(Fleet, FLEET))
give_balancers_interfaces(lambda balancer: container_of(balancer) in READY)


def subnet(cidr: str) -> Any:
    vpc = backend().create_vpc(cidr)
    return backend().create_subnet(vpc.id, cidr, availability_zone="eu-west-3a")


def run(subnet_id: str, **request: Any) -> Any:
    request = {"instance_type": "t3.small", "is_instance_type_default": False, "subnet_id": subnet_id, **request}
    return backend().run_instances(IMAGE, 1, None, [], **request).instances[0]
