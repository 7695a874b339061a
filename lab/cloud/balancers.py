"""Runs one container with HAProxy for each load balancer of the account, and one for a proxy in front of its names; in a
background thread, with retries."""

import logging
import re
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from subprocess import TimeoutExpired

from .incus import Incus, IncusError
from .seed import Launch

log = logging.getLogger("balancers")
NAME = re.compile(r"^(lb-[0-9a-f]{17}|front)$")
RETRY_SECONDS = 5
#: after which it starts containers that somebody stopped or deleted
CHECK_SECONDS = 20
BOOTED = "until systemctl is-system-running --wait | grep -qE 'running|degraded'; do sleep 1; done"
# Aside and renamed, so that HAProxy never reads half a file. Certificates contain private keys.
WRITE = 'umask 077; mkdir -p "$(dirname {path})"; cat >{path}.new; mv {path}.new {path}'
CLEAN = "rm -rf /etc/haproxy/certificates"
# A reload checks the new configuration first, and keeps the established connections.
RELOAD = "haproxy -c -q -f /etc/haproxy/haproxy.cfg && systemctl reload-or-restart haproxy"


@dataclass(frozen=True)
class Site:
    """The parameters of a container, and the content of its files by path."""

    launch: Launch
    files: dict[str, str]


class Balancers:
    def __init__(self, incus: Incus, lock: threading.RLock, on_change: Callable[[], None]):
        self.incus = incus
        self.lock = lock
        self.on_change = on_change
        self.settled = False
        self._wanted: dict[str, Site] = {}
        #: the files that each running container has
        self._written: dict[str, dict[str, str]] = {}
        self._changed = threading.Event()

    def start(self) -> None:
        threading.Thread(target=self._run, daemon=True, name="balancers").start()

    def want(self, sites: dict[str, Site]) -> None:
        """Returns immediately."""
        if sites != self._wanted:
            self._wanted = sites
            self._changed.set()

    def is_ready(self, name: str) -> bool:
        return name in self._written

    def _run(self) -> None:
        self._changed.set()
        while True:
            self._changed.wait(CHECK_SECONDS)
            self._changed.clear()
            try:
                self.reconcile()
                self.settled = True
            except (IncusError, TimeoutExpired) as error:
                log.warning("a load balancer is not as described yet: %s", error)
                self.settled = True
                time.sleep(RETRY_SECONDS)
                self._changed.set()

    def reconcile(self) -> None:
        """:raises IncusError: one or more could not be brought to their state; the others were."""
        wanted = self._wanted
        states = self.incus.states(NAME)
        for name in sorted(states.keys() - wanted.keys()):
            log.info("removing %s", name)
            self._written.pop(name, None)
            self.incus.delete(name)
            self._announce()
        problems = [self._settle(site, states.get(name)) for name, site in wanted.items()]
        if any(problems):
            raise IncusError("; ".join(filter(None, problems)))

    def _settle(self, site: Site, state: str | None) -> str:
        """Returns the problem, or nothing."""
        try:
            self._boot(site, state)
            if self._written.get(site.launch.id) != site.files:
                self._configure(site.launch.id, site.files)
        except (IncusError, TimeoutExpired) as error:
            return f"{site.launch.id}: {error}"
        return ""

    def _boot(self, site: Site, state: str | None) -> None:
        if state == "Running":
            return
        self._written.pop(site.launch.id, None)
        if state is None:
            self.incus.launch(site.launch)
        else:
            self.incus.start(site.launch.id)
        self._announce()
        self.incus.shell(site.launch.id, BOOTED)

    def _configure(self, name: str, files: dict[str, str]) -> None:
        self.incus.shell(name, CLEAN)
        for path, content in files.items():
            self.incus.shell(name, WRITE.format(path=path), stdin=content)
        self.incus.shell(name, RELOAD)
        self._written[name] = files

    def _announce(self) -> None:
        """A container that comes or goes changes its bridge."""
        with self.lock:
            self.on_change()
