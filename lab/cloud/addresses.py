"""Addresses that the lab can route: public ones from its own range, and subnets that do not overlap other routes of this machine."""

from ipaddress import IPv4Network
from typing import Any

from moto.ec2.exceptions import EC2ClientError
from moto.ec2.models import elastic_ip_addresses, elastic_network_interfaces
from moto.ec2.models.elastic_network_interfaces import NetworkInterface, NetworkInterfaceBackend
from moto.ec2.models.instances import InstanceBackend
from moto.ec2.models.subnets import SubnetBackend

from .apply import routed_networks
from .lab import Lab
from .patching import adds, replaces
from .view import subnets

LAB_INTERNET = "198.18.0.0/15"


def allocate_public_addresses(lab: Lab, backend_of: Any) -> None:
    def free_address() -> str:
        backend = backend_of()
        used = {address.public_ip for address in backend.addresses} | {nic.public_ip for nic in backend.enis.values()}
        free = [address for address in lab.public_addresses if address not in used]
        if not free:
            raise EC2ClientError("AddressLimitExceeded", "All public addresses of the lab are in use")
        return free[0]

    elastic_ip_addresses.random_ip = free_address
    elastic_network_interfaces.random_public_ip = free_address


def refuse_foreign_ranges(lab: Lab) -> None:
    @replaces(SubnetBackend)
    def create_subnet(original: Any, backend: Any, vpc_id: str, cidr_block: str, *args: Any, **kwargs: Any) -> Any:
        if backend.get_vpc(vpc_id).is_default:
            return original(backend, vpc_id, cidr_block, *args, **kwargs)
        _refuse_conflict(lab, backend, IPv4Network(cidr_block, strict=False))
        used_indexes = {subnet.strata_index for subnet in subnets(backend)}
        subnet = original(backend, vpc_id, cidr_block, *args, **kwargs)
        subnet.strata_index = min(set(range(1, 100)) - used_indexes)
        # EC2 reserves the first four addresses and the last one; moto does not.
        subnet._reserved_ips |= {*(subnet.cidr[offset] for offset in range(4)), subnet.cidr[-1]}
        return subnet


def sync_interfaces() -> None:
    """An instance and its interface share one set of security groups and one source check."""

    @replaces(InstanceBackend)
    def modify_instance_attribute(original: Any, backend: Any, instance_id: str, key: str, value: Any) -> Any:
        value = {"true": True, "false": False}.get(value, value) if isinstance(value, str) else value
        instance = original(backend, instance_id, key, value)
        if key == "source_dest_check":
            instance.nics[0].source_dest_check = value
        return instance

    @replaces(InstanceBackend)
    def modify_instance_security_groups(original: Any, backend: Any, instance_id: str, group_ids: list[str]) -> Any:
        instance = original(backend, instance_id, group_ids)
        instance.nics[0]._group_set = instance.security_groups
        return instance

    @replaces(NetworkInterfaceBackend)
    def modify_network_interface_attribute(original: Any, backend: Any, eni_id: str, *args: Any, **kwargs: Any) -> None:
        original(backend, eni_id, *args, **kwargs)
        nic = backend.get_network_interface(eni_id)
        if nic.instance:
            nic.instance.security_groups = nic._group_set
            nic.instance.source_dest_check = nic.source_dest_check

    adds(NetworkInterface, group_set=property(lambda nic: nic._group_set))


def _refuse_conflict(lab: Lab, backend: Any, requested: IPv4Network) -> None:
    foreign = [
        IPv4Network(each) for each in [LAB_INTERNET, *routed_networks(lab.subnet_bridge_pattern)] if ":" not in each
    ]
    own = [subnet.cidr for subnet in subnets(backend)]
    for network in [*foreign, *own]:
        if requested.overlaps(network):
            message = f"The CIDR '{requested}' conflicts with {network}, which this machine already routes: choose another range"
            raise EC2ClientError("InvalidSubnet.Conflict", message)
