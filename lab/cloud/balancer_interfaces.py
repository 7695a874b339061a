"""Gives each load balancer of the account an address of its subnet, and a public one if it serves the internet."""

from collections.abc import Callable
from ipaddress import IPv4Address
from typing import Any

from moto.ec2.models import elastic_network_interfaces
from moto.elbv2.exceptions import ELBClientError
from moto.elbv2.models import ELBv2Backend, FakeLoadBalancer

from .patching import replaces
from .view import subnets


def give_balancers_interfaces(is_ready: Callable[[Any], bool]) -> None:
    @replaces(ELBv2Backend)
    def create_load_balancer(original: Any, backend: Any, *args: Any, **kwargs: Any) -> Any:
        balancer = original(backend, *args, **kwargs)
        try:
            balancer.strata_interface = _create_interface(backend.ec2_backend, balancer)
        except ELBClientError:
            del backend.load_balancers[balancer.arn]
            raise
        return balancer

    @replaces(ELBv2Backend)
    def delete_load_balancer(original: Any, backend: Any, arn: str) -> None:
        balancer = backend.load_balancers.get(arn)
        if balancer and balancer.attrs.get("deletion_protection.enabled") == "true":
            message = f"Load balancer '{arn}' cannot be deleted because deletion protection is enabled"
            raise ELBClientError("OperationNotPermitted", message)
        if balancer:
            _delete_interface(backend.ec2_backend, balancer)
        original(backend, arn)

    @replaces(ELBv2Backend)
    def set_security_groups(original: Any, backend: Any, *args: Any) -> None:
        original(backend, *args)
        balancer = backend.load_balancers[args[0]]
        if interface_of(balancer):
            groups = map(backend.ec2_backend.get_security_group_from_id, balancer.security_groups)
            interface_of(balancer)._group_set = list(groups)

    @replaces(ELBv2Backend)
    def set_subnets(original: Any, backend: Any, arn: str, *args: Any, **kwargs: Any) -> Any:
        zones = original(backend, arn, *args, **kwargs)
        balancer = backend.load_balancers[arn]
        interface = interface_of(balancer)
        if interface and interface.subnet.id not in {subnet.id for subnet in balancer.subnets}:
            _delete_interface(backend.ec2_backend, balancer)
            balancer.strata_interface = _create_interface(backend.ec2_backend, balancer)
        return zones

    @replaces(FakeLoadBalancer)
    def activate(original: Any, balancer: Any) -> None:
        """The state stays `provisioning`, for which Terraform waits, until the container answers."""
        if is_ready(balancer):
            original(balancer)


def interface_of(balancer: Any) -> Any:
    """None for a load balancer that an older version of the lab saved: it has no container."""
    return getattr(balancer, "strata_interface", None)


def _create_interface(ec2: Any, balancer: Any) -> Any:
    subnet = balancer.subnets[0]
    if subnet.id not in {each.id for each in subnets(ec2)}:
        message = "The lab has no default VPC to run load balancers in: name a subnet of another VPC"
        raise ELBClientError("InvalidSubnet", message)
    address = _free_address(ec2, subnet)
    description = "ELB " + balancer.arn.partition(":loadbalancer/")[2]
    groups = list(balancer.security_groups or [])
    interface = ec2.create_network_interface(subnet, str(address), group_ids=groups, description=description)
    interface.mac_address = "02:00:" + address.packed.hex(":")
    # From now on `run_instances` refuses it, and does not choose it.
    subnet._reserved_ips.add(address)
    # Terraform sends no scheme for a load balancer that serves the internet.
    if balancer.scheme != "internal":
        interface.public_ip = elastic_network_interfaces.random_public_ip()
    return interface


def _delete_interface(ec2: Any, balancer: Any) -> None:
    interface = interface_of(balancer)
    if interface:
        interface.subnet._reserved_ips.discard(IPv4Address(interface.private_ip_address))
        ec2.delete_network_interface(interface.id)


def _free_address(ec2: Any, subnet: Any) -> IPv4Address:
    """The highest one, because servers that are created later have fixed addresses, which are usually low ones."""
    used = {interface.private_ip_address for interface in ec2.enis.values() if interface.subnet.id == subnet.id}
    last, first = int(subnet.cidr.broadcast_address), int(subnet.cidr.network_address)
    for number in range(last, first, -1):
        address = IPv4Address(number)
        if str(address) not in used and address not in subnet._reserved_ips:
            return address
    raise ELBClientError("InvalidSubnet", f"The subnet {subnet.id} has no free address")
