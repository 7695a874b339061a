"""The watch over the health of an app, every five minutes."""

from __future__ import annotations

import ask
import gate
import proxy
import pytest
import steps
import watching
from ask import Answer
from host import Host, apply
from problem import Problem


@pytest.fixture
def answers(host: Host, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Answers of the app, one after another; the last one stays."""
    apply(host, "1")
    given = [200]
    monkeypatch.setattr(gate, "pause", lambda seconds: None)
    monkeypatch.setattr(gate, "ask", lambda question: Answer(given.pop(0) if len(given) > 1 else given[0]))
    web = {"service": "web", "running": True, "status": "running", "health": "", "restarts": 0}
    monkeypatch.setattr(steps, "running", lambda release, slot: [web])
    return given


def test_a_good_answer_is_enough_even_after_two_bad_ones(host: Host, answers: list[int]) -> None:
    answers[:] = [503, 503, 200]
    watching.look(host.app)


def test_three_bad_answers_are_told(host: Host, answers: list[int]) -> None:
    answers[:] = [503]
    with pytest.raises(Problem, match=r"web: GET http://127.0.0.1:3000/up for shop.example: 503 Service Unavailable"):
        watching.look(host.app)


def test_a_container_that_is_gone_is_told(host: Host, answers: list[int], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(steps, "running", lambda release, slot: [])
    with pytest.raises(Problem, match="web: it has no container"):
        watching.look(host.app)


def test_nginx_that_does_not_pass_it_on_is_told(
    host: Host, answers: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    site = ask.Question(443, "/up", "shop.example", secure=True)
    monkeypatch.setattr(proxy, "is_wired", lambda app: True)
    monkeypatch.setattr(proxy, "questions", lambda release: [site])
    monkeypatch.setattr(watching, "ask", lambda question: Answer(502))
    with pytest.raises(Problem, match=r"for shop.example through nginx: 502 Bad Gateway"):
        watching.look(host.app)
