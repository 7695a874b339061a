import unittest
from dataclasses import replace
from ipaddress import IPv4Address, IPv4Network

from ..model import EVERYWHERE, Network, Route, Subnet
from ..routes import rules, tables
from .sample import DATA, LAB, NETWORK, PUBLIC, with_subnet


def routes(number: int, network: Network = NETWORK) -> list[str]:
    return [
        line.removeprefix("route replace ").removesuffix(f" table {number}") for line in tables(LAB, network)[number]
    ]


class Routes(unittest.TestCase):
    def test_packets_of_a_subnet_see_its_own_table(self) -> None:
        self.assertEqual(rules(LAB, NETWORK), {4001: "s0-aaaaaaaa", 4002: "s0-bbbbbbbb"})

    def test_a_second_lab_uses_other_tables(self) -> None:
        self.assertEqual(list(rules(replace(LAB, index=1), NETWORK)), [4101, 4102])

    def test_the_internet_gateway_leads_to_the_labs_internet_only(self) -> None:
        self.assertIn("198.18.0.0/24 dev s0-inet", routes(4001))
        self.assertIn(
            "173.245.48.10/32 dev s0-inet", routes(4001), "the stand-in for Cloudflare is in the internet, too"
        )
        self.assertEqual(routes(4001)[-1], "unreachable default metric 4278198272")

    def test_a_nat_host_is_the_next_hop_on_its_own_bridge(self) -> None:
        self.assertIn("default via 10.42.1.5 dev s0-aaaaaaaa onlink", routes(4002))

    def test_subnets_of_one_vpc_reach_each_other(self) -> None:
        self.assertIn("10.42.1.0/24 dev s0-aaaaaaaa", routes(4002))

    def test_subnets_of_another_vpc_are_unknown(self) -> None:
        other = Subnet("subnet-cccccccc3", "vpc-2", IPv4Network("10.50.0.0/24"), "s0-cccccccc", 3)
        network = replace(NETWORK, subnets=(*NETWORK.subnets, other))
        self.assertEqual(
            routes(4003, network), ["10.50.0.0/24 dev s0-cccccccc", "unreachable default metric 4278198272"]
        )

    def test_without_a_default_route_everything_else_is_unreachable(self) -> None:
        cut = with_subnet(NETWORK, replace(DATA, routes=()))
        self.assertNotIn("s0-inet", " ".join(routes(4002, cut)))
        self.assertEqual(routes(4002, cut)[-1], "unreachable default metric 4278198272")

    def test_a_route_whose_target_is_gone_is_unreachable(self) -> None:
        unreachable = with_subnet(NETWORK, replace(DATA, routes=(Route(EVERYWHERE),)))
        self.assertEqual(routes(4002, unreachable)[-1], "unreachable default metric 1")

    def test_a_narrow_route_to_the_internet_gateway_covers_only_what_it_names(self) -> None:
        narrow = with_subnet(NETWORK, replace(PUBLIC, routes=(Route(IPv4Network("198.18.0.8/29"), internet=True),)))
        self.assertIn("198.18.0.8/29 dev s0-inet", routes(4001, narrow))
        self.assertFalse(narrow.subnets[0].reaches_internet)

    def test_a_next_hop_outside_the_subnets_is_unreachable(self) -> None:
        unreachable = with_subnet(NETWORK, replace(DATA, routes=(Route(EVERYWHERE, via=IPv4Address("10.99.0.1")),)))
        self.assertIn("unreachable default metric 1", routes(4002, unreachable))


if __name__ == "__main__":
    unittest.main()
