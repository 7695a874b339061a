"""When a service is well, and what is told of one that is not. The services are real HTTP servers."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import gate
import pytest
from ask import Question, ask, is_good
from problem import Problem

asked: list[tuple[str, str]] = []
answers: dict[str, Callable[[int], int]] = {}


class Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        asked.append((self.path, self.headers["Host"]))
        status = answers[self.path](len(asked))
        self.send_response(status)
        self.send_header("Location", {301: "/inside", 302: "https://elsewhere.example/"}.get(status, ""))
        self.end_headers()
        self.wfile.write(b"s3cret-of-the-app")

    def log_message(self, format: str, *args: Any) -> None:
        pass


@pytest.fixture
def port(monkeypatch: pytest.MonkeyPatch) -> Iterator[int]:
    monkeypatch.setattr(gate, "PAUSE_SECONDS", 0.01)
    monkeypatch.setattr(gate, "QUIET_SECONDS", 0.1)
    asked.clear()
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
    yield server.server_address[1]
    server.shutdown()


def running(**changes: Any) -> list[dict[str, Any]]:
    well = {"service": "web", "running": True, "status": "running", "exit_code": 0, "health": "", "restarts": 0}
    return [{**well, **changes}]


def service(question: Question | None, seconds: float = 5) -> gate.Service:
    return gate.Service("web", {"health": {"timeout_seconds": seconds}}, question)


def question(port: int, path: str = "/up", **of: Any) -> Question:
    return Question(port, path, "shop.example", **of)


def test_three_good_answers_in_a_row_with_the_name_of_the_site(port: int) -> None:
    answers["/up"] = lambda count: 503 if count in (1, 3) else 204
    gate.wait([service(question(port))], running)
    assert asked == [("/up", "shop.example")] * 6


def test_one_that_never_gets_well_is_told_with_the_question_and_the_last_answer(port: int) -> None:
    answers["/up"] = lambda _count: 503
    with pytest.raises(Problem) as told:
        gate.wait([service(question(port), 0.3)], running)
    words = str(told.value)
    assert words.startswith("web did not get well within 0 s; GET http://127.0.0.1:")
    assert "/up for shop.example, asked " in words
    assert words.endswith("at last: 503 Service Unavailable")
    assert "s3cret" not in words


def test_nobody_listens(port: int) -> None:
    with pytest.raises(Problem, match=r"at last: no answer \(\[Errno 111\] Connection refused\)"):
        gate.wait([service(question(1), 0.1)], running)


@pytest.mark.parametrize(
    "changes, words",
    [
        ({"status": "exited", "running": False, "exit_code": 3}, "it ended with exit code 3"),
        ({"restarts": 3}, "its container was restarted 3 times"),
    ],
)
def test_one_that_crashes_is_not_waited_for(port: int, changes: dict[str, Any], words: str) -> None:
    answers["/up"] = lambda _count: 200
    with pytest.raises(Problem, match=words):
        gate.wait([service(question(port), 60)], lambda: running(**changes))


def test_the_health_check_of_docker_counts_too(port: int) -> None:
    answers["/up"] = lambda _count: 200
    with pytest.raises(Problem, match="Docker's health check of it: starting"):
        gate.wait([service(question(port), 0.2)], lambda: running(health="starting"))
    gate.wait([service(question(port))], lambda: running(health="healthy"))


def test_without_a_question_it_has_to_run_for_a_while() -> None:
    with pytest.raises(Problem, match="its container is created"):
        gate.wait([service(None, 0.2)], lambda: running(status="created", running=False))
    gate.wait([service(None)], running)


def test_the_watch_sees_a_restart(port: int) -> None:
    answers["/up"] = lambda _count: 200
    watched = service(question(port))
    gate.wait([watched], running)
    gate.watch([watched], running, 0.1)
    with pytest.raises(Problem, match="web was well, and 0 s later it was not: its container was restarted"):
        gate.watch([watched], lambda: running(restarts=1), 5)


def test_the_watch_sees_three_bad_answers_in_a_row(port: int) -> None:
    answers["/up"] = lambda count: 500 if count > 5 else 200
    watched = service(question(port))
    gate.wait([watched], running)
    with pytest.raises(Problem, match=r"later it was not: GET .* for shop.example: 500 Internal Server Error"):
        gate.watch([watched], running, 5)
    answers["/up"] = lambda count: 500 if count % 2 else 200
    asked.clear()
    gate.watch([service(question(port))], running, 0.2)


@pytest.mark.parametrize(
    "status, redirects, good",
    [
        (200, False, True),
        (299, False, True),
        (301, True, True),
        (301, False, False),
        (302, True, False),
        (404, True, False),
    ],
)
def test_a_redirect_inside_the_site_is_good_only_where_no_path_was_named(
    port: int, status: int, redirects: bool, good: bool
) -> None:
    answers["/"] = lambda _count: status
    asking = question(port, "/", redirects=redirects)
    assert is_good(ask(asking), asking) is good
