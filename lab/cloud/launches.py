"""Parameters of the host of an EC2 instance."""

from base64 import b64decode
from ipaddress import IPv4Address, IPv4Interface
from typing import Any

from moto.ec2.exceptions import EC2ClientError

from .images import ALIASES
from .lab import Lab
from .seed import Launch
from .view import subnets

DEFAULT_DISK_GIB = 8


def launch_of(lab: Lab, backend: Any, instance: Any) -> Launch:
    subnet = backend.get_subnet(instance.subnet_id)
    key = backend.key_pairs.get(instance.key_name)
    return Launch(
        id=instance.id,
        image=ALIASES[instance.image_id],
        interface=IPv4Interface(f"{instance.private_ip}/{subnet.cidr.prefixlen}"),
        gateway=IPv4Address(subnet.cidr[1]),
        bridge=lab.subnet_bridge(subnet.id),
        mac=instance.nics[0].mac_address,
        disk_gib=_disk_gib(backend, instance),
        user_data=b64decode(str(instance.user_data)) if instance.user_data else b"",
        public_keys=(key.material_public.decode().strip(),) if key else (),
    )


def refuse_impossible(backend: Any, image_id: str, request: dict[str, Any]) -> None:
    if image_id not in ALIASES:
        raise EC2ClientError("InvalidAMIID.NotFound", f"The image id '[{image_id}]' does not exist in the lab")
    nics = request.get("nics") or []
    subnet_id = request.get("subnet_id") or next((nic["SubnetId"] for nic in nics if "SubnetId" in nic), None)
    if subnet_id not in {subnet.id for subnet in subnets(backend)}:
        raise EC2ClientError("MissingInput", "The lab has no default VPC to run hosts in: name a subnet of another VPC")
    key = request.get("key_name")
    if key and key not in backend.key_pairs:
        raise EC2ClientError("InvalidKeyPair.NotFound", f"The key pair '{key}' does not exist")
    address = request.get("private_ip")
    if address and IPv4Address(address) in backend.get_subnet(subnet_id)._reserved_ips:
        raise EC2ClientError("InvalidParameterValue", f"Address {address} is in subnet's reserved address range")


def _disk_gib(backend: Any, instance: Any) -> int:
    root = instance.block_device_mapping.get(instance.root_device_name)
    return int(backend.get_volume(root.volume_id).size) if root else DEFAULT_DISK_GIB
