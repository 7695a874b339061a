"""Brings every host to the state of its EC2 instance; in worker threads, with one step at a time for each instance."""

import logging
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

from moto.ec2.models.instances import InstanceState, StateReason

from .console import Console
from .incus import Incus
from .seed import Launch

log = logging.getLogger("fleet")
PENDING, RUNNING, SHUTTING_DOWN, TERMINATED, STOPPING, STOPPED = (
    ("pending", 0),
    ("running", 16),
    ("shutting-down", 32),
    ("terminated", 48),
    ("stopping", 64),
    ("stopped", 80),
)


def set_state(instance: Any, state: tuple[str, int]) -> None:
    instance._state = InstanceState(*state)


class Fleet:
    def __init__(self, incus: Incus, console: Console, lock: threading.RLock, on_change: Callable[[], None]):
        self.incus = incus
        self.console = console
        self.lock = lock
        self.on_change = on_change
        self._workers = ThreadPoolExecutor(max_workers=4, thread_name_prefix="host")
        self._resumed: list[Future[None]] = []
        self._busy: dict[str, threading.Lock] = {}

    def settle(self, instance: Any, launch: Launch) -> Future[None]:
        """Returns immediately; the instance's state changes when the step is finished."""
        return self._workers.submit(self._settle, instance, launch)

    def reboot(self, instance: Any, launch: Launch) -> None:
        self._workers.submit(self._step, instance, launch, self._reboot)

    def resize(self, instance_id: str, disk_gib: int) -> None:
        if instance_id in self.incus.states():
            self.incus.resize(instance_id, disk_gib)

    def resume(self, launches: dict[str, Launch], instances: list[Any]) -> None:
        """After a restart: deletes hosts without an instance, and starts hosts that should run."""
        states = self.incus.states()
        for name in states.keys() - launches.keys():
            log.warning("removing %s: no instance has this id", name)
            self._resumed.append(self._workers.submit(self._remove, name))
        for instance in instances:
            if instance.state == "running" and instance.id not in states:
                self._fail(instance, "its host does not exist")
            elif instance.state in {"running", "pending", "stopping", "shutting-down"}:
                self._resumed.append(self.settle(instance, launches[instance.id]))

    @property
    def resumed(self) -> bool:
        return all(each.done() for each in self._resumed)

    def _settle(self, instance: Any, launch: Launch) -> None:
        steps = {"pending": self._run, "running": self._run, "stopping": self._stop, "shutting-down": self._terminate}
        step = steps.get(instance.state)
        if step:
            self._step(instance, launch, step)

    def _step(self, instance: Any, launch: Launch, step: Callable[[Any, Launch], None]) -> None:
        with self._busy.setdefault(instance.id, threading.Lock()):
            try:
                step(instance, launch)
            except Exception as error:
                log.exception("%s: %s", instance.id, step.__name__)
                final_state = STOPPED if launch.id in self.incus.states() else TERMINATED
                self._fail(instance, str(error), final_state)

    def _run(self, instance: Any, launch: Launch) -> None:
        state = self.incus.states().get(launch.id)
        if state is None:
            self.incus.launch(launch)
        elif state != "Running":
            self.incus.start(launch.id)
        self._finish(instance, "pending", RUNNING)
        self.console.watch(launch.id)

    def _stop(self, instance: Any, launch: Launch) -> None:
        if self.incus.states().get(launch.id) == "Running":
            self.console.keep(launch.id)
            self.incus.stop(launch.id)
        self._finish(instance, "stopping", STOPPED)

    def _reboot(self, instance: Any, launch: Launch) -> None:
        self.console.keep(launch.id)
        self.incus.restart(launch.id)
        with self.lock:
            self.on_change()

    def _terminate(self, instance: Any, launch: Launch) -> None:
        if launch.id in self.incus.states():
            self._remove(launch.id)
        self._finish(instance, "shutting-down", TERMINATED)

    def _remove(self, name: str) -> None:
        self.incus.delete(name)
        self.console.forget(name)

    def _finish(self, instance: Any, before: str, after: tuple[str, int]) -> None:
        """Sets the new state, unless another call has changed the state in the meantime."""
        with self.lock:
            if instance.state == before:
                set_state(instance, after)
            self.on_change()

    def _fail(self, instance: Any, reason: str, final_state: tuple[str, int] = TERMINATED) -> None:
        with self.lock:
            instance.state_reason = StateReason(f"Server.InternalError: {reason}", "Server.InternalError")
            set_state(instance, final_state)
            self.on_change()
