import unittest
from ipaddress import IPv4Network
from typing import Any
from unittest import mock

from moto.acm.models import acm_backends
from moto.ec2.exceptions import EC2ClientError
from moto.ec2.models import ec2_backends
from moto.elbv2.models import elbv2_backends
from moto.kms.models import kms_backends
from moto.s3.models import s3_backends

from .. import addresses
from ..balancer_view import host
from ..images import ALIASES, IMAGES
from ..state import SERVICES, State
from ..view import network
from . import account

ROUTED = ["192.0.2.0/24"]


class Account(unittest.TestCase):
    def setUp(self) -> None:
        patch = mock.patch.object(addresses, "routed_networks", return_value=ROUTED)
        patch.start()
        self.addCleanup(patch.stop)
        backend = account.backend()
        self.addCleanup(backend.reset)

    def test_a_subnet_that_the_machine_already_routes_is_refused(self) -> None:
        for cidr in ("192.0.2.128/25", "198.18.3.0/24"):
            with self.assertRaises(EC2ClientError) as caught:
                account.subnet(cidr)
            self.assertEqual(caught.exception.code, "InvalidSubnet.Conflict")

    def test_two_vpcs_cannot_share_a_range(self) -> None:
        account.subnet("10.48.1.0/24")
        with self.assertRaises(EC2ClientError):
            account.subnet("10.48.1.0/25")

    def test_an_address_that_ec2_reserves_is_refused(self) -> None:
        subnet = account.subnet("10.48.1.0/24")
        with self.assertRaises(EC2ClientError):
            account.run(subnet.id, private_ip="10.48.1.1")
        self.assertEqual(account.run(subnet.id).private_ip, "10.48.1.4")

    def test_a_protected_instance_cannot_be_terminated(self) -> None:
        instance = account.run(account.subnet("10.48.1.0/24").id)
        account.backend().modify_instance_attribute(instance.id, "disable_api_termination", "true")
        with self.assertRaises(EC2ClientError):
            account.backend().terminate_instances([instance.id])
        self.assertEqual(instance.state, "running")

    def test_a_terminated_instance_leaves_the_network_and_its_address(self) -> None:
        subnet = account.subnet("10.48.1.0/24")
        first = account.run(subnet.id, private_ip="10.48.1.9")
        self.assertEqual([host.id for host in network(account.LAB, account.backend()).hosts], [first.id])
        account.backend().terminate_instances([first.id])
        self.assertEqual(network(account.LAB, account.backend()).hosts, ())
        self.assertEqual(account.run(subnet.id, private_ip="10.48.1.9").private_ip, "10.48.1.9")

    def test_public_addresses_come_from_the_labs_range_one_by_one(self) -> None:
        addresses = [account.backend().allocate_address("vpc").public_ip for _ in range(2)]
        self.assertEqual(addresses, ["198.19.8.10", "198.19.8.11"])

    def test_a_host_gets_the_disk_its_instance_asks_for(self) -> None:
        disk = {"DeviceName": "/dev/xvda", "Ebs": {"VolumeSize": 12, "VolumeType": "gp3"}}
        instance = account.run(account.subnet("10.48.1.0/24").id, block_device_mappings=[disk])
        self.assertEqual(account.FLEET.launched[instance.id].disk_gib, 12)

    def test_a_volume_of_its_own_is_recorded_and_leaves_the_disk_of_the_host_alone(self) -> None:
        disk = {"DeviceName": "/dev/xvda", "Ebs": {"VolumeSize": 12}}
        instance = account.run(account.subnet("10.48.1.0/24").id, block_device_mappings=[disk])
        volume = account.backend().create_volume(size=100, zone_name="eu-west-3a")
        account.backend().attach_volume(volume.id, instance.id, "/dev/xvdba")
        account.backend().modify_volume(volume.id, target_size=200)
        self.assertNotIn(instance.id, account.FLEET.resized)
        root = instance.block_device_mapping[instance.root_device_name].volume_id
        account.backend().modify_volume(root, target_size=16)
        self.assertEqual(account.FLEET.resized[instance.id], 16)

    def test_images_are_found_under_the_names_their_publishers_give_them(self) -> None:
        looked_up = {
            "136693071363": ["debian-12-amd64-*", "debian-13-amd64-*"],
            "568608671756": ["fck-nat-al2023-hvm-*-x86_64-ebs"],
        }
        names = [
            image.id
            for owner, names in looked_up.items()
            for name in names
            for image in account.backend().describe_images(owners=[owner], filters={"name": [name]})
        ]
        self.assertEqual([ALIASES[ami_id] for ami_id in names], [image.alias for image in IMAGES])

    def test_load_balancers_and_certificates_are_saved_too(self) -> None:
        subnet = account.subnet("10.48.1.0/24")
        balancers = elbv2_backends["123456789012"]["eu-west-3"]
        saved = balancers.create_load_balancer("kept", [], [subnet.id], loadbalancer_type="network")
        self.addCleanup(_reset_loaded)
        certificates = acm_backends["123456789012"]["eu-west-3"]
        arn = certificates.request_certificate("kept.example.org", "token", [], [])
        state = State(account.HOME, account.LOCK)
        state.save()
        for accounts in SERVICES.values():
            accounts.clear()
        self.assertTrue(state.load())
        [balancer] = elbv2_backends["123456789012"]["eu-west-3"].load_balancers.values()
        self.assertEqual(balancer.name, "kept")
        self.assertEqual(host(balancer), host(saved))
        restored = acm_backends["123456789012"]["eu-west-3"].get_certificate(arn)
        self.assertIn("kept.example.org", str(restored.describe()))

    def test_what_is_saved_comes_back_with_bodies_and_keys(self) -> None:
        encrypted = {"DeviceName": "/dev/xvda", "Ebs": {"VolumeSize": 8, "Encrypted": True}}
        account.run(account.subnet("10.48.1.0/24").id, block_device_mappings=[encrypted])
        buckets = s3_backends["123456789012"]["aws"]
        buckets.create_bucket("kept-bucket", "eu-west-3")
        buckets.put_object("kept-bucket", "name", b"body")
        self.assertTrue(kms_backends["123456789012"]["eu-west-3"].keys)
        state = State(account.HOME, account.LOCK)
        state.save()
        self.assertNotIn(b"body\x94", state.file.read_bytes())
        for accounts in SERVICES.values():
            accounts.clear()
        self.assertTrue(state.load())
        restored: Any = s3_backends["123456789012"]["aws"].get_object("kept-bucket", "name")
        self.assertEqual(restored.value, b"body")
        subnets = network(account.LAB, account.backend()).subnets
        self.assertEqual([subnet.network for subnet in subnets], [IPv4Network("10.48.1.0/24")])


def _reset_loaded() -> None:
    """Loading a state creates new backends."""
    for backends in (ec2_backends, elbv2_backends):
        backends["123456789012"]["eu-west-3"].reset()
