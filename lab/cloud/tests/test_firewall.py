import subprocess
import unittest
from dataclasses import replace
from ipaddress import IPv4Network
from shutil import which

from ..firewall import ruleset
from ..model import EVERYWHERE, Group, Host, Network, Permission
from .sample import DB, EDGE, GROUPS, LAB, NETWORK, PUBLIC, WEB, with_group, with_subnet


def chain(name: str, network: Network = NETWORK) -> list[str]:
    lines = [line.strip() for line in ruleset(LAB, network).splitlines()]
    start = lines.index(f"chain {name} {{") + 1
    return lines[start : lines.index("}", start)]


def elements(name: str, network: Network = NETWORK) -> str:
    return next(line for line in ruleset(LAB, network).splitlines() if f" {name} {{" in line)


class SecurityGroups(unittest.TestCase):
    def test_a_host_accepts_what_its_group_allows_and_drops_the_rest(self) -> None:
        self.assertEqual(chain("in_0a"), ["tcp dport 8000-8010 accept", "meta l4proto icmp accept", "counter drop"])

    def test_a_source_outside_the_range_of_a_rule_does_not_match(self) -> None:
        self.assertIn("ip saddr 198.18.0.1/32 tcp dport 22 accept", chain("in_0e"))

    def test_a_rule_naming_a_group_means_the_private_addresses_of_its_members(self) -> None:
        self.assertEqual(chain("in_0d"), ["ip saddr { 10.42.1.10 } tcp dport 5432 accept", "counter drop"])

    def test_a_rule_naming_a_group_without_members_matches_nothing(self) -> None:
        empty = with_group(NETWORK, Group("sg-db", (Permission("tcp", 5432, 5432, group="sg-nobody"),)))
        self.assertEqual(chain("in_0d", empty), ["counter drop"])

    def test_a_host_without_rules_is_closed(self) -> None:
        self.assertEqual(chain("in_0d", with_group(NETWORK, Group("sg-db"))), ["counter drop"])
        self.assertEqual(chain("out_0d", with_group(NETWORK, Group("sg-db"))), ["counter drop"])

    def test_what_leaves_a_host_obeys_its_egress_rules(self) -> None:
        self.assertEqual(chain("out_0d"), ["udp dport 53 return", "counter drop"])
        self.assertEqual(chain("out_0a"), ["return", "counter drop"])

    def test_the_rules_of_all_groups_of_a_host_add_up(self) -> None:
        both = replace(NETWORK, hosts=(EDGE, replace(WEB, groups=("sg-web", "sg-edge")), DB))
        self.assertIn("ip saddr 10.42.2.0/24 accept", chain("in_0a", both))

    def test_a_neighbour_using_the_public_address_is_judged_by_its_own_public_address(self) -> None:
        only_edge = Group("sg-web", (Permission("tcp", 443, 443, IPv4Network("198.19.0.10/32")),))
        self.assertEqual(
            chain("pub_0a", with_group(NETWORK, only_edge)),
            ["ip saddr { 10.42.1.5 } tcp dport 443 accept", "counter drop"],
        )

    def test_protocols(self) -> None:
        cases = {
            Permission("tcp", 0, 65535, EVERYWHERE): "meta l4proto tcp accept",
            Permission("udp", 53, 53, EVERYWHERE): "udp dport 53 accept",
            Permission("icmp", 8, -1, EVERYWHERE): "icmp type 8 accept",
            Permission("icmp", 3, 4, EVERYWHERE): "icmp type 3 icmp code 4 accept",
            Permission("50", cidr=EVERYWHERE): "meta l4proto 50 accept",
            Permission("-1", cidr=EVERYWHERE): "accept",
        }
        for rule, expected in cases.items():
            self.assertEqual(chain("in_0d", with_group(NETWORK, Group("sg-db", (rule,))))[0], expected)


class PublicAddresses(unittest.TestCase):
    def test_a_public_address_leads_to_its_host(self) -> None:
        self.assertIn("198.19.0.11 : 10.42.1.10", elements("private_of"))

    def test_without_a_route_to_the_internet_gateway_it_leads_nowhere(self) -> None:
        cut = with_subnet(NETWORK, replace(PUBLIC, routes=()))
        self.assertNotIn("198.19.0.11", ruleset(LAB, cut))

    def test_a_private_host_has_none(self) -> None:
        self.assertNotIn(str(DB.address), elements("public"))


class SourceChecks(unittest.TestCase):
    def test_a_host_owns_its_address_only(self) -> None:
        self.assertIn("02:00:00:00:00:03 . 10.42.2.10", elements("owners"))

    def test_only_a_host_whose_check_is_off_may_forward(self) -> None:
        self.assertIn(EDGE.mac, elements("forwarders"))
        self.assertNotIn(WEB.mac, elements("forwarders"))


class Metadata(unittest.TestCase):
    def test_every_host_reaches_it_as_itself_and_from_its_own_bridge_only(self) -> None:
        self.assertIn('"s0-bbbbbbbb" . 02:00:00:00:00:03 . 10.42.2.10', elements("seats"))
        rules = chain("source")
        self.assertIn("ip daddr 169.254.169.254 iifname . ether saddr . ip saddr @seats accept", rules)
        drop_rule = rules.index("ip daddr 169.254.169.254 counter drop")
        self.assertLess(drop_rule, rules.index("ether saddr @forwarders goto target"))

    def test_it_is_answered_by_the_machine_before_security_groups_and_routes_are_asked(self) -> None:
        self.assertIn(
            "iifname @bridges ip daddr 169.254.169.254 tcp dport 80 dnat ip to 198.18.0.1:4666", chain("prerouting")
        )
        self.assertIn("ct status dnat ip daddr 198.18.0.1 tcp dport 4666 accept", chain("to_machine"))

    def test_its_answers_go_one_hop(self) -> None:
        self.assertIn("oifname @bridges ct original ip daddr 169.254.169.254 ip ttl set 1", chain("one_hop"))


class Internet(unittest.TestCase):
    def test_neighbours_on_its_bridge_reach_each_other_and_from_there_nobody_reaches_another_lab(self) -> None:
        bridge = f'"{LAB.internet_bridge}"'
        self.assertEqual(
            [rule for rule in chain("forward") if rule.startswith(f"iifname {bridge}")],
            [f"iifname {bridge} oifname {bridge} accept", f"iifname {bridge} ip daddr 198.18.0.0/15 drop"],
        )


@unittest.skipUnless(which("nft"), "nft is not installed")
class Syntax(unittest.TestCase):
    def check(self, network: Network) -> None:
        result = subprocess.run(
            ["nft", "-c", "-f", "-"], input=ruleset(LAB, network), text=True, capture_output=True, check=False
        )
        self.assertEqual((result.returncode, result.stderr), (0, ""))

    def test_nft_accepts_the_ruleset(self) -> None:
        self.check(NETWORK)

    def test_nft_accepts_the_ruleset_of_an_empty_account(self) -> None:
        self.check(Network())

    def test_nft_accepts_a_host_in_several_groups(self) -> None:
        many = Host("i-0f", WEB.address + 1, "02:00:00:00:00:04", PUBLIC.id, tuple(GROUPS))
        self.check(replace(NETWORK, hosts=(*NETWORK.hosts, many)))


if __name__ == "__main__":
    unittest.main()
