"""What HAProxy is told; and, where the program is installed, that it accepts it."""

import shutil
import subprocess
import tempfile
import unittest
from dataclasses import replace
from ipaddress import IPv4Address
from pathlib import Path

from ..balancer import Balancer, HealthCheck, Listener, Redirect, Target, TargetGroup
from ..haproxy import CERTIFICATES, configuration

TARGETS = (Target(IPv4Address("10.42.1.10"), 80), Target(IPv4Address("10.42.1.11"), 80))
BY_CONNECTING = HealthCheck("TCP", interval=10, timeout=5, healthy=3, unhealthy=2)
BY_REQUEST = replace(BY_CONNECTING, protocol="HTTP", path="/up", codes="200-299,404")
PASSED = TargetGroup("passed", "TCP", BY_CONNECTING, TARGETS, proxy_protocol=True)
READ = TargetGroup("read", "HTTP", BY_REQUEST, TARGETS)
TO_HTTPS = Redirect("HTTPS", "#{host}", "443", 301)
NETWORK = Balancer("lb-0", 350, (Listener(80, "TCP", PASSED), Listener(443, "TCP", PASSED)))
APPLICATION = Balancer(
    "lb-1", 60, (Listener(80, "HTTP", redirect=TO_HTTPS), Listener(443, "HTTPS", READ, certificates=("arn:1",)))
)


def section(balancer: Balancer, name: str) -> list[str]:
    """The lines of one frontend or backend."""
    [block] = [each for each in configuration(balancer).split("\n\n") if each.startswith(name)]
    return [line.strip() for line in block.splitlines()[1:]]


def forwarding(group: TargetGroup) -> Balancer:
    return Balancer("lb-0", 60, (Listener(80, group.protocol, group),))


class Passing(unittest.TestCase):
    def test_connections_pass_unread_with_the_address_of_the_visitor_in_front(self) -> None:
        for port in (80, 443):
            lines = section(NETWORK, f"frontend listener-{port}\n")
            self.assertEqual(lines, [f"bind :{port}", "mode tcp", "option tcplog", "default_backend passed"])
        group = section(NETWORK, "backend passed")
        check = "check inter 10s rise 3 fall 2"
        self.assertIn(f"server 10.42.1.10:80 10.42.1.10:80 send-proxy-v2 {check} check-send-proxy", group)
        self.assertIn("mode tcp", group)

    def test_without_it_the_target_gets_no_header(self) -> None:
        text = configuration(forwarding(replace(PASSED, proxy_protocol=False)))
        self.assertNotIn("send-proxy", text)

    def test_a_group_of_two_listeners_is_written_once(self) -> None:
        self.assertEqual(configuration(NETWORK).count("backend passed\n"), 2 + 1)

    def test_idle_connections_end_when_the_account_says_so(self) -> None:
        for side in ("client", "server", "tunnel"):
            self.assertIn(f"timeout {side} 350s\n", configuration(NETWORK))

    def test_a_refused_connection_is_not_tried_at_another_target(self) -> None:
        self.assertIn("  retries 0\n", configuration(NETWORK))
        self.assertNotIn("redispatch", configuration(NETWORK))

    def test_without_a_healthy_target_all_of_them_get_the_traffic(self) -> None:
        group = section(NETWORK, "backend passed")
        self.assertIn("option allbackups", group)
        self.assertIn("server any-10.42.1.11:80 10.42.1.11:80 send-proxy-v2 backup", group)


class Reading(unittest.TestCase):
    def test_tls_ends_here_and_http_leads_to_it(self) -> None:
        self.assertIn(
            f"bind :443 ssl crt {CERTIFICATES}/443/ alpn h2,http/1.1", section(APPLICATION, "frontend listener-443")
        )
        location = "https://%[req.hdr(host),field(1,:)]:443%[pathq]"
        redirect = f"http-request redirect code 301 location {location}"
        lines = section(APPLICATION, "frontend listener-80\n")
        self.assertEqual(lines, ["bind :80", "mode http", "option httplog", redirect])

    def test_the_address_of_the_visitor_is_appended_to_what_it_sent(self) -> None:
        lines = section(APPLICATION, "frontend listener-443")
        start = lines.index("http-request set-var(txn.earlier) req.fhdr(x-forwarded-for)")
        self.assertEqual(
            lines[start + 1 : start + 5],
            [
                'http-request set-header X-Forwarded-For "%[var(txn.earlier)], %[src]" if { var(txn.earlier) -m found }',
                "http-request set-header X-Forwarded-For %[src] unless { var(txn.earlier) -m found }",
                "http-request set-header X-Forwarded-Proto https",
                "http-request set-header X-Forwarded-Port 443",
            ],
        )

    def test_the_health_check_asks_for_the_path_and_knows_the_statuses(self) -> None:
        lines = section(APPLICATION, "backend read")
        self.assertIn("option httpchk", lines)
        self.assertIn("http-check expect status 200-299,404", lines)
        [request] = [line for line in lines if line.startswith("http-check send")]
        self.assertIn("meth GET uri '/up' ver HTTP/1.1 hdr Host %[srv_name]", request)

    def test_a_health_check_may_use_another_port_and_tls(self) -> None:
        group = replace(READ, health=replace(BY_REQUEST, protocol="HTTPS", port=8443))
        self.assertIn("check inter 10s rise 3 fall 2 port 8443 check-ssl", configuration(forwarding(group)))

    def test_a_path_is_one_word_whatever_is_in_it(self) -> None:
        group = replace(READ, health=replace(BY_REQUEST, path="/a b'; #\n  server evil 10.0.0.1:80"))
        text = configuration(forwarding(group))
        self.assertIn("uri '/a b'\\''; #  server evil 10.0.0.1:80' ver", text)


class Staying(unittest.TestCase):
    def test_by_cookie_each_target_has_its_own_which_does_not_tell_its_address(self) -> None:
        lines = section(forwarding(replace(READ, stickiness="lb_cookie", cookie_seconds=60)), "backend read")
        self.assertIn("cookie AWSALB insert maxlife 60s attr Max-Age=60", lines)
        cookies = [line.split(" cookie ")[1].split()[0] for line in lines if " cookie " in line]
        self.assertEqual(len(set(cookies)), 2)
        self.assertNotIn("10.42", "".join(cookies))

    def test_by_address(self) -> None:
        self.assertIn("balance source", section(forwarding(replace(PASSED, stickiness="source_ip")), "backend passed"))

    def test_without_stickiness_targets_take_turns(self) -> None:
        lines = section(APPLICATION, "backend read")
        self.assertIn("balance roundrobin", lines)
        self.assertNotIn("cookie", "".join(lines))


@unittest.skipUnless(shutil.which("haproxy"), "haproxy is not installed")
class Accepted(unittest.TestCase):
    def test_haproxy_accepts_it(self) -> None:
        odd = replace(READ, health=replace(BY_REQUEST, path="/a b' #\"%"), stickiness="lb_cookie")
        for balancer in (
            NETWORK,
            forwarding(odd),
            forwarding(replace(PASSED, stickiness="source_ip")),
            Balancer("lb-2", 60),
        ):
            with tempfile.TemporaryDirectory() as folder:
                path = Path(folder, "haproxy.cfg")
                path.write_text(configuration(balancer))
                result = subprocess.run(["haproxy", "-c", "-f", path], capture_output=True, text=True, check=False)
                self.assertEqual((result.returncode, result.stderr), (0, ""))
