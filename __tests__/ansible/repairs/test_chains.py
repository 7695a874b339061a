"""Rules are compared one by one, as the kernel lists them and as files spell them."""

import unittest

import paths  # noqa: F401
from ansible.module_utils.strata_chains import accept_rules, block, chains, different_chains, jumps, policies

FILE = """*filter
:DOCKER-USER - [0:0]
-A DOCKER-USER -m conntrack --ctstate RELATED,ESTABLISHED -j RETURN
-A DOCKER-USER -o br-+ -j strata-docker
# a comment
-A strata-docker -s 198.18.5.1 -p tcp -m conntrack --ctstate DNAT --ctorigdstport 80 -j RETURN
-A strata-docker -s 0.0.0.0/0 -p udp -m conntrack --ctstate DNAT --ctorigdstport 8000:8100 -j RETURN
-A strata-docker -j DROP
COMMIT
"""
LIVE = """-P INPUT DROP
-N DOCKER-USER
-A DOCKER-USER -m conntrack --ctstate RELATED,ESTABLISHED -j RETURN
-A DOCKER-USER -o br-+ -j strata-docker
-A DOCKER-USER -j RETURN
-A strata-docker -s 198.18.5.1/32 -p tcp -m conntrack --ctstate DNAT --ctorigdstport 80 -j RETURN
-A strata-docker -p udp -m conntrack --ctstate DNAT --ctorigdstport 8000:8100 -j RETURN
-A strata-docker -j DROP
"""


def without(text: str, line: str) -> str:
    return "".join(each for each in text.splitlines(keepends=True) if each.strip() != line)


class Compared(unittest.TestCase):
    def changed(self, live: str) -> list[str]:
        return different_chains(chains(FILE), chains(live))

    def test_spelling_and_dockers_own_return_are_no_difference(self) -> None:
        self.assertEqual(self.changed(LIVE), [])

    def test_a_chain_that_is_not_empty_but_lost_its_drop_differs(self) -> None:
        self.assertEqual(self.changed(without(LIVE, "-A strata-docker -j DROP")), ["strata-docker"])

    def test_a_rule_more_a_rule_less_and_another_order_differ(self) -> None:
        first = "-A DOCKER-USER -o br-+ -j strata-docker"
        self.assertEqual(self.changed(without(LIVE, first)), ["DOCKER-USER"])
        self.assertEqual(self.changed("-A DOCKER-USER -j ACCEPT\n" + LIVE), ["DOCKER-USER"])
        self.assertEqual(self.changed(without(LIVE, first) + first + "\n"), ["DOCKER-USER"])

    def test_a_negated_or_wider_source_differs(self) -> None:
        for other in ("! -s 198.18.5.1/32", "-s 198.18.5.0/24", ""):
            self.assertEqual(self.changed(LIVE.replace("-s 198.18.5.1/32", other)), ["strata-docker"])

    def test_a_chain_that_is_gone_differs(self) -> None:
        self.assertEqual(self.changed("-P INPUT DROP\n"), ["DOCKER-USER", "strata-docker"])

    def test_ufws_own_spelling_and_ipv6(self) -> None:
        kept = "-A u -p tcp -m multiport --dports 9100:9101 -s 2001:db8::1 -j ACCEPT\n-A u -p tcp --dport 80 -s ::/0 -j ACCEPT"
        live = "-A u -s 2001:db8::1/128 -p tcp -m multiport --dports 9100:9101 -j ACCEPT\n-A u -p tcp -m tcp --dport 80 -j ACCEPT"
        self.assertEqual(different_chains(chains(kept), chains(live)), [])


class Asked(unittest.TestCase):
    ISOLATED = "-A FORWARD -j DOCKER-ISOLATION-STAGE-1\n"
    USER = "-A FORWARD -j DOCKER-USER\n"
    LET = "-A FORWARD -i docker0 ! -o docker0 -j ACCEPT\n"

    def test_our_chain_is_asked_before_anything_is_let_through(self) -> None:
        self.assertEqual(jumps(self.ISOLATED + self.USER + self.LET, "FORWARD", "DOCKER-USER"), ([2], False))
        self.assertEqual(jumps(self.LET + self.USER, "FORWARD", "DOCKER-USER"), ([2], True))
        self.assertEqual(
            jumps("-A FORWARD -o docker0 -j DOCKER\n" + self.USER * 2, "FORWARD", "DOCKER-USER"), ([2, 3], True)
        )
        self.assertEqual(jumps(self.ISOLATED, "FORWARD", "DOCKER-USER"), ([], False))


class Read(unittest.TestCase):
    def test_policies_our_block_and_rules_past_the_firewall(self) -> None:
        self.assertEqual(policies(LIVE), {"INPUT": "DROP"})
        self.assertEqual(block("a\n# BEGIN strata docker\nb\n# END strata docker\nc\n", "strata docker"), "b\n")
        live = "-A INPUT -p tcp -j ACCEPT\n-A INPUT -j ufw-before-input\n-A FORWARD -j ACCEPT\n"
        self.assertEqual(accept_rules(live, "INPUT"), ["-A INPUT -p tcp -j ACCEPT"])


if __name__ == "__main__":
    unittest.main()
