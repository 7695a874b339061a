"""Detects hosts that shut themselves down; their instances become `stopped`, as on EC2."""

import logging
import threading
import time
from collections.abc import Callable
from typing import Any

from moto.ec2.models.instances import StateReason

from .fleet import STOPPED, set_state
from .incus import Incus, IncusError

log = logging.getLogger("watch")
SECONDS = 10
REASON = "Client.InstanceInitiatedShutdown"


class Watch:
    def __init__(
        self, incus: Incus, lock: threading.RLock, instances: Callable[[], list[Any]], on_check: Callable[[], None]
    ):
        self.incus = incus
        self.lock = lock
        self.instances = instances
        self.on_check = on_check
        self._down: set[str] = set()

    def start(self) -> None:
        threading.Thread(target=self._watch, daemon=True, name="watch").start()

    def _watch(self) -> None:
        while True:
            time.sleep(SECONDS)
            try:
                states = self.incus.states()
            except IncusError as error:
                log.warning("%s", error)
                continue
            with self.lock:
                self._compare({name for name, state in states.items() if state == "Stopped"})
                self.on_check()

    def _compare(self, down: set[str]) -> None:
        # Down in two checks in a row, because a host that reboots is down for a moment only.
        for instance in self.instances():
            if instance.state == "running" and instance.id in down & self._down:
                log.info("%s shut itself down", instance.id)
                instance.state_reason = StateReason(f"{REASON}: Instance initiated shutdown", REASON)
                set_state(instance, STOPPED)
        self._down = down
