"""The containers of load balancers: created, configured, repaired and deleted."""

import threading
import unittest
from dataclasses import replace
from ipaddress import IPv4Address, IPv4Interface
from typing import Any, cast

from ..balancers import Balancers, Site
from ..incus import Incus, IncusError
from ..seed import Launch

NAME = "lb-0123456789abcdef0"
LAUNCH = Launch(
    id=NAME,
    image="strata-balancer",
    interface=IPv4Interface("10.49.1.254/24"),
    gateway=IPv4Address("10.49.1.1"),
    bridge="s0-aaaaaaaa",
    mac="02:00:0a:31:01:fe",
    disk_gib=4,
)


class FakeIncus:
    def __init__(self) -> None:
        self.containers: dict[str, str] = {}
        self.scripts: list[tuple[str, str, str]] = []
        #: the container whose HAProxy refuses its configuration
        self.broken = ""

    def states(self, _: Any) -> dict[str, str]:
        return dict(self.containers)

    def launch(self, launch: Any) -> None:
        self.containers[launch.id] = "Running"

    def start(self, name: str) -> None:
        self.containers[name] = "Running"

    def delete(self, name: str) -> None:
        del self.containers[name]

    def shell(self, name: str, script: str, stdin: str = "") -> None:
        if self.broken == name and "haproxy -c" in script:
            raise IncusError("haproxy -c failed")
        self.scripts.append((name, script, stdin))


class Containers(unittest.TestCase):
    def setUp(self) -> None:
        self.incus = FakeIncus()
        self.balancers = Balancers(cast(Incus, self.incus), threading.RLock(), lambda: None)

    def want(self, **files: str) -> None:
        site = Site(LAUNCH, {f"/etc/haproxy/{name}": text for name, text in files.items()})
        self.balancers.want({NAME: site})
        self.balancers.reconcile()

    def test_it_is_created_and_gets_its_files_once(self) -> None:
        self.want(cfg="one")
        self.assertEqual(self.incus.containers, {NAME: "Running"})
        self.assertTrue(self.balancers.is_ready(NAME))
        written = [(script, stdin) for _, script, stdin in self.incus.scripts if stdin]
        self.assertEqual([stdin for _, stdin in written], ["one"])
        self.assertIn("umask 077", written[0][0])
        self.incus.scripts.clear()
        self.want(cfg="one")
        self.assertEqual(self.incus.scripts, [])

    def test_changed_files_are_written_before_the_reload(self) -> None:
        self.want(cfg="one")
        self.incus.scripts.clear()
        self.want(cfg="two")
        self.assertEqual([stdin for _, _, stdin in self.incus.scripts], ["", "two", ""])
        self.assertIn("reload-or-restart", self.incus.scripts[-1][1])

    def test_what_failed_is_tried_again(self) -> None:
        self.incus.broken = NAME
        with self.assertRaises(IncusError):
            self.want(cfg="one")
        self.assertFalse(self.balancers.is_ready(NAME))
        self.incus.broken = ""
        self.balancers.reconcile()
        self.assertTrue(self.balancers.is_ready(NAME))

    def test_one_that_fails_does_not_hold_up_the_others(self) -> None:
        other = "lb-0123456789abcdef1"
        sites = {name: Site(replace(LAUNCH, id=name), {"/etc/haproxy/cfg": "one"}) for name in (NAME, other)}
        self.balancers.want(sites)
        self.incus.broken = NAME
        with self.assertRaisesRegex(IncusError, f"{NAME}: haproxy -c failed"):
            self.balancers.reconcile()
        self.assertEqual((self.balancers.is_ready(NAME), self.balancers.is_ready(other)), (False, True))

    def test_stopped_it_is_started_and_gets_its_files_again(self) -> None:
        self.want(cfg="one")
        self.incus.containers[NAME] = "Stopped"
        self.incus.scripts.clear()
        self.balancers.reconcile()
        self.assertEqual(self.incus.containers, {NAME: "Running"})
        self.assertIn("one", [stdin for _, _, stdin in self.incus.scripts])

    def test_without_its_load_balancer_it_is_deleted(self) -> None:
        self.want(cfg="one")
        self.balancers.want({})
        self.balancers.reconcile()
        self.assertEqual(self.incus.containers, {})
        self.assertFalse(self.balancers.is_ready(NAME))
