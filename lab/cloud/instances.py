"""Runs real hosts for EC2 instances: moto stores the instances, the fleet runs the hosts."""

from ipaddress import IPv4Address
from typing import Any

from moto.core.responses import ActionResult
from moto.core.types import Base64EncodedString
from moto.core.utils import utcnow
from moto.ec2.exceptions import EC2ClientError
from moto.ec2.models.elastic_block_store import EBSBackend
from moto.ec2.models.iam_instance_profile import IamInstanceProfileAssociationBackend
from moto.ec2.models.instances import Instance, InstanceBackend
from moto.ec2.responses.general import General
from moto.ec2.responses.instances import InstanceResponse

from .fleet import PENDING, SHUTTING_DOWN, STOPPING, Fleet, set_state
from .lab import Lab
from .launches import DEFAULT_DISK_GIB, launch_of, refuse_impossible
from .patching import replaces


def run_instances_as_hosts(lab: Lab, fleet: Fleet) -> None:
    @replaces(InstanceBackend)
    def run_instances(original: Any, backend: Any, image_id: str, *args: Any, **kwargs: Any) -> Any:
        refuse_impossible(backend, image_id, kwargs)
        reservation = original(backend, image_id, *args, **kwargs)
        for instance in reservation.instances:
            _complete(instance)
            set_state(instance, PENDING)
            fleet.settle(instance, launch_of(lab, backend, instance))
        return reservation

    @replaces(InstanceBackend)
    def start_instances(original: Any, backend: Any, instance_ids: list[str]) -> Any:
        for instance in backend.get_multi_instances_by_id(instance_ids):
            if instance.state in {"stopping", "shutting-down", "terminated"}:
                raise EC2ClientError(
                    "IncorrectInstanceState",
                    f"The instance '{instance.id}' is not in a state from which it can be started.",
                )
        return change(original, backend, instance_ids, PENDING, ("stopped",))

    @replaces(InstanceBackend)
    def stop_instances(original: Any, backend: Any, instance_ids: list[str]) -> Any:
        return change(original, backend, instance_ids, STOPPING, ("pending", "running"))

    @replaces(InstanceBackend)
    def terminate_instances(original: Any, backend: Any, instance_ids: list[str]) -> Any:
        return change(original, backend, instance_ids, SHUTTING_DOWN, ("pending", "running", "stopping", "stopped"))

    @replaces(InstanceBackend)
    def reboot_instances(original: Any, backend: Any, instance_ids: list[str]) -> Any:
        rebooted = original(backend, instance_ids)
        for instance in rebooted:
            fleet.reboot(instance, launch_of(lab, backend, instance))
        return rebooted

    @replaces(EBSBackend)
    def modify_volume(original: Any, backend: Any, volume_id: str, *args: Any, **kwargs: Any) -> Any:
        volume = original(backend, volume_id, *args, **kwargs)
        # Other volumes exist in the API only: no host of the lab has their disk.
        if volume.attachment and volume.attachment.device == volume.attachment.instance.root_device_name:
            fleet.resize(volume.attachment.instance.id, int(volume.size))
        return volume

    def change(original: Any, backend: Any, ids: list[str], state: tuple[str, int], before: tuple[str, ...]) -> Any:
        all_instances = backend.get_multi_instances_by_id(ids)
        affected = [instance for instance in all_instances if instance.state in before]
        launches = {instance.id: launch_of(lab, backend, instance) for instance in affected}
        changes = original(backend, list(launches)) if launches else []
        for instance in affected:
            if state == SHUTTING_DOWN:
                _free_addresses(backend, instance)
            set_state(instance, state)
            fleet.settle(instance, launches[instance.id])
        return changes + [(instance, instance._state) for instance in all_instances if instance not in affected]


def complete_responses(fleet: Fleet) -> None:
    """Adds fields that moto's responses lack and that Terraform or an operator reads."""

    @replaces(InstanceResponse)
    def run_instances(original: Any, response: Any) -> Any:
        result = original(response)
        for instance in result.result.instances:
            instance.disable_api_termination = response._get_param("DisableApiTermination") is True
        return result

    @replaces(Instance)
    def setup_defaults(original: Any, instance: Any) -> None:
        volume = instance.ec2_backend.create_volume(size=DEFAULT_DISK_GIB, zone_name=instance.availability_zone)
        instance.ec2_backend.attach_volume(volume.id, instance.id, instance.root_device_name, True)

    @replaces(IamInstanceProfileAssociationBackend)
    def replace_iam_instance_profile_association(original: Any, backend: Any, *args: Any, **kwargs: Any) -> Any:
        association = original(backend, *args, **kwargs)
        profile = {"Arn": association.iam_instance_profile.arn, "Id": association.association_id}
        # moto returns the previous profile, and Terraform would wait for the new one.
        backend.modify_instance_attribute(association.instance_id, "iam_instance_profile", profile)
        return association

    @replaces(General)
    def get_console_output(original: Any, response: Any) -> ActionResult:
        instance = response.ec2_backend.get_instance(response._get_param("InstanceId"))
        output = Base64EncodedString.from_raw_string(fleet.console.output(instance.id))
        return ActionResult({"InstanceId": instance.id, "Timestamp": utcnow(), "Output": output})


def _complete(instance: Any) -> None:
    """Uses one list of security groups: moto stores them in two places, which can differ."""
    nic = instance.nics[0]
    nic.delete_on_termination = True
    # Derived from the IP address, so neighbours' ARP caches stay valid after a rebuild.
    nic.mac_address = "02:00:" + IPv4Address(nic.private_ip_address).packed.hex(":")
    instance.security_groups = list(
        {group.id: group for group in [*nic._group_set, *instance.security_groups]}.values()
    )
    nic._group_set = instance.security_groups


def _free_addresses(backend: Any, instance: Any) -> None:
    # moto frees the private address when Python collects the object; then another instance may already use it.
    instance._private_ips.clear()
    for address in backend.addresses:
        if address.eni and address.eni.instance is instance:
            backend.disassociate_address(address=address.public_ip)
