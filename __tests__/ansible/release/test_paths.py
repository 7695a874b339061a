"""Services that share a host: each is asked for a path that nginx passes on to it."""

from __future__ import annotations

import json
from typing import Any

import proxy
import pytest
import steps
from host import WEB, Host


def settings(health: str, *paths: str) -> dict[str, Any]:
    return {**WEB, "health": {"path": health, "timeout_seconds": 5}, **({"paths": list(paths)} if paths else {})}


@pytest.mark.parametrize(
    ("health", "paths", "asked"),
    [
        ("/up", (), "/up"),
        ("", (), "/"),
        ("/up", ("/api", "/v2"), "/api"),
        ("", ("/api",), "/api"),
        ("/v2/up?full", ("/api", "/v2"), "/v2/up?full"),
        ("/v2?full", ("/api", "/v2"), "/v2?full"),
        ("/v22", ("/api", "/v2"), "/api"),
    ],
)
def test_through_nginx(host: Host, health: str, paths: tuple[str, ...], asked: str) -> None:
    host.want("1", web=settings(health, *paths))
    release = host.app.new_release()
    file = release.folder / "release.json"
    file.write_text(json.dumps({**json.loads(file.read_text()), "proxy": {"tls": False, "proxy_protocol": False}}))
    assert [(question.path, question.host) for question in proxy.questions(release)] == [(asked, "shop.example")]


def test_directly_the_service_is_asked_for_its_health_or_its_first_path() -> None:
    asked = [steps.question(settings(*each), "a") for each in (("/up", "/api"), ("", "/api"), ("",))]
    assert [question.path for question in asked if question] == ["/up", "/api", "/"]
