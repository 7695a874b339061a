"""Load balancers of an account: their addresses, what is open, and their names."""

import unittest
from ipaddress import IPv4Address
from typing import Any

from moto.elbv2.exceptions import ELBClientError
from moto.elbv2.models import elbv2_backends

from ..balancer_view import container_of, host, names, settings, with_interface
from ..model import OPEN
from ..view import network
from . import account


def elbv2() -> Any:
    return elbv2_backends["123456789012"]["eu-west-3"]


def balancer(subnet: Any, kind: str = "application", **more: Any) -> Any:
    return elbv2().create_load_balancer("web", [], [subnet.id], loadbalancer_type=kind, **more)


class Account(unittest.TestCase):
    def setUp(self) -> None:
        self.addCleanup(account.backend().reset)
        self.addCleanup(elbv2().reset)
        self.subnet = account.subnet("10.49.1.0/24")

    def test_it_has_an_address_of_its_subnet_that_no_server_gets(self) -> None:
        web = host(balancer(self.subnet))
        self.assertEqual((str(web.address), web.subnet), ("10.49.1.254", self.subnet.id))
        with self.assertRaisesRegex(Exception, "reserved"):
            account.run(self.subnet.id, private_ip="10.49.1.254")
        server = account.run(self.subnet.id, private_ip="10.49.1.253")
        other = host(elbv2().create_load_balancer("other", [], [self.subnet.id]))
        self.assertEqual((str(other.address), server.private_ip), ("10.49.1.252", "10.49.1.253"))

    def test_only_one_that_serves_the_internet_has_a_public_address(self) -> None:
        public = host(balancer(self.subnet, scheme=None)).public_address
        assert public
        self.assertIn(str(public), account.LAB.public_addresses)
        self.assertNotEqual(account.backend().allocate_address("vpc").public_ip, str(public))
        inner = elbv2().create_load_balancer("inner", [], [self.subnet.id], scheme="internal")
        self.assertIsNone(host(inner).public_address)
        self.assertEqual(names(elbv2())[inner.dns_name], str(host(inner).address))

    def test_its_security_groups_count_and_without_one_everything_is_open(self) -> None:
        group = account.backend().create_security_group("web", "web", vpc_id=self.subnet.vpc_id)
        web = balancer(self.subnet)
        self.assertEqual(host(web).groups, (OPEN.id,))
        elbv2().set_security_groups(web.arn, [group.id])
        everything = network(account.LAB, account.backend(), map(host, with_interface(elbv2())))
        self.assertEqual([each.id for each in everything.members(group.id)], [container_of(web)])
        self.assertIn(OPEN.id, everything.groups)

    def test_deleted_its_addresses_are_free_again(self) -> None:
        web = balancer(self.subnet)
        elbv2().delete_load_balancer(web.arn)
        self.assertEqual(with_interface(elbv2()), [])
        self.assertNotIn(web.strata_interface.id, account.backend().enis)
        self.assertEqual(account.run(self.subnet.id, private_ip="10.49.1.254").private_ip, "10.49.1.254")

    def test_protected_it_is_not_deleted(self) -> None:
        web = balancer(self.subnet)
        elbv2().modify_load_balancer_attributes(web.arn, {"deletion_protection.enabled": "true"})
        with self.assertRaisesRegex(ELBClientError, "protection"):
            elbv2().delete_load_balancer(web.arn)
        self.assertEqual(with_interface(elbv2()), [web])

    def test_in_the_default_vpc_it_is_refused(self) -> None:
        account.backend().create_default_vpc() if not account.backend().vpcs else None
        default = next(iter(account.backend().get_default_subnets().values()))
        with self.assertRaisesRegex(ELBClientError, "no default VPC"):
            balancer(default)
        self.assertEqual(elbv2().load_balancers, {})

    def test_it_is_active_once_its_container_answers(self) -> None:
        web = balancer(self.subnet)
        self.assertEqual(elbv2().describe_load_balancers(None, None)[0].state, "provisioning")
        account.READY.add(container_of(web))
        self.assertEqual(elbv2().describe_load_balancers(None, None)[0].state, "active")

    def test_listeners_targets_and_checks_are_read_as_they_were_set(self) -> None:
        web = balancer(self.subnet, "network")
        server = account.run(self.subnet.id, private_ip="10.49.1.10")
        check = {"healthcheck_protocol": "TCP", "healthcheck_interval_seconds": 10, "healthy_threshold_count": "4"}
        group = elbv2().create_target_group("web-80", vpc_id=self.subnet.vpc_id, protocol="TCP", port="80", **check)
        elbv2().modify_target_group_attributes(
            group.arn, {"proxy_protocol_v2.enabled": "true", "stickiness.enabled": "true"}
        )
        elbv2().register_targets(group.arn, [{"Id": server.id, "Port": "8080"}])
        elbv2().create_listener(web.arn, "TCP", "80", "", None, [{"Type": "forward", "TargetGroupArn": group.arn}])
        [listener] = settings(elbv2(), web).listeners
        assert listener.group
        [target] = listener.group.targets
        self.assertEqual((target.address, target.port), (IPv4Address("10.49.1.10"), 8080))
        self.assertTrue(listener.group.proxy_protocol)
        self.assertEqual(listener.group.stickiness, "source_ip")
        health = listener.group.health
        self.assertEqual((health.protocol, health.interval, health.healthy), ("TCP", 10, 4))

    def test_idle_timeouts_are_those_of_aws(self) -> None:
        web = balancer(self.subnet)
        self.assertEqual(settings(elbv2(), web).idle_seconds, 60)
        elbv2().modify_load_balancer_attributes(web.arn, {"idle_timeout.timeout_seconds": "90"})
        self.assertEqual(settings(elbv2(), web).idle_seconds, 90)
        passing = elbv2().create_load_balancer("passing", [], [self.subnet.id], loadbalancer_type="network")
        self.assertEqual(settings(elbv2(), passing).idle_seconds, 350)
