"""Waits until the containers of a release are well, and watches that they stay so."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from ask import Answer, Question, ask, is_good
from problem import Problem

# Good answers in a row.
ENOUGH = 3
PAUSE_SECONDS = 0.3
# Starts after which a container is not waited for any longer.
RESTARTS = 3
# Bad answers in a row after which a release that serves already is not well.
TOO_MANY = 3
# A service without a question is well when it has run for so long.
QUIET_SECONDS = 5

Containers = Callable[[], list[dict[str, Any]]]


class Service:
    """What is known of one service while it is waited for."""

    def __init__(self, name: str, settings: dict[str, Any], question: Question | None) -> None:
        self.name = name
        self.seconds: int = settings["health"]["timeout_seconds"]
        self.question = question
        self.asked = self.in_a_row = self.bad_in_a_row = self.restarts = 0
        self.since = time.monotonic()
        self.trouble = "it has no container"
        self.answer: Answer | None = None

    def is_well(self) -> bool:
        if self.trouble:
            return False
        return self.in_a_row >= ENOUGH if self.question else time.monotonic() - self.since >= QUIET_SECONDS

    def look(self, containers: list[dict[str, Any]]) -> None:
        mine = [each for each in containers if each["service"] == self.name]
        restarts = sum(each["restarts"] for each in mine)
        self.trouble = trouble_of(mine)
        if restarts != self.restarts or self.trouble:
            self.in_a_row, self.since = 0, time.monotonic()
        self.restarts = restarts
        if self.question and mine:
            self.answer = ask(self.question)
            self.asked += 1
            is_well = is_good(self.answer, self.question)
            self.in_a_row = self.in_a_row + 1 if is_well else 0
            self.bad_in_a_row = 0 if is_well else self.bad_in_a_row + 1

    def got_worse(self, restarts: int) -> str:
        """Why it is not well any longer; empty: it is. @param restarts of its container before"""
        if self.restarts > restarts:
            return "its container was restarted"
        return f"{self.question}: {self.answer}" if self.bad_in_a_row >= TOO_MANY else ""

    def is_hopeless(self) -> bool:
        return self.restarts >= RESTARTS or self.trouble.startswith("it ended")

    def report(self, started: float) -> str:
        """Which service, what was asked, the last answer."""
        words = [f"{self.name} did not get well within {time.monotonic() - started:.0f} s"]
        words += [self.trouble] if self.trouble else []
        words += [f"its container was restarted {self.restarts} times"] if self.restarts else []
        if self.answer:
            words.append(f"{self.question}, asked {self.asked} times, at last: {self.answer}")
        return "; ".join(words)


def pause(seconds: float) -> None:
    time.sleep(seconds)


def trouble_of(containers: list[dict[str, Any]]) -> str:
    """What keeps a service from being well; empty: nothing."""
    if not containers:
        return "it has no container"
    for container in containers:
        if container["status"] == "exited":
            return f"it ended with exit code {container['exit_code']}"
        if not container["running"]:
            return f"its container is {container['status']}"
        if container["health"] not in ("", "healthy"):
            return f"Docker's health check of it: {container['health']}"
    return ""


def wait(services: list[Service], containers: Containers) -> None:
    """Until all are well. Problem: one is not, within its time."""
    started = time.monotonic()
    while not all([service.is_well() for service in services]):
        present = containers()
        for service in services:
            service.look(present)
            late = time.monotonic() - started > service.seconds
            if not service.is_well() and (late or service.is_hopeless()):
                raise Problem(service.report(started))
        time.sleep(PAUSE_SECONDS)


def watch(services: list[Service], containers: Containers, seconds: float) -> None:
    """Problem: a service that was well is not well any longer."""
    started = time.monotonic()
    before = {service.name: service.restarts for service in services}
    while time.monotonic() - started < seconds:
        present = containers()
        for service in services:
            service.look(present)
            why = service.trouble or service.got_worse(before[service.name])
            if why:
                after = time.monotonic() - started
                raise Problem(f"{service.name} was well, and {after:.0f} s later it was not: {why}")
        time.sleep(PAUSE_SECONDS)
