"""Whether an app is well now: the questions of its release, asked once more, directly and through the proxy."""

from __future__ import annotations

import gate
import proxy
import steps
from app import App
from ask import ask
from problem import Problem

# Questions, a pause apart, of which one has to have a good answer.
ATTEMPTS = 3


def look(app: App) -> None:
    """Problem: what is not well, all of it."""
    state = app.state()
    if state.good is None:
        raise Problem(f"{app.name} has no release that was good")
    release = app.release(state.good)
    services = steps.questions(release, state.slot, "rolls", "single", "data")
    for _attempt in range(ATTEMPTS):
        present = steps.running(release, state.slot)
        for service in services:
            service.look(present)
        if all([not bad(service) for service in services]):
            break
        gate.pause(5)
    problems = [f"{service.name}: {bad(service)}" for service in services if bad(service)]
    for question in proxy.questions(release) if proxy.is_wired(app.name) else []:
        answer = ask(question)
        if not answer.status or answer.status >= 500:
            problems.append(f"{question} through nginx: {answer}")
    if problems:
        raise Problem("; ".join(problems))


def bad(service: gate.Service) -> str:
    return service.trouble or (f"{service.question}: {service.answer}" if service.bad_in_a_row else "")
