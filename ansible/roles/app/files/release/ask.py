"""One question to a service, directly or through the proxy of this host, and its answer in words."""

from __future__ import annotations

import http.client
import socket
import ssl
from dataclasses import dataclass, field
from http import HTTPStatus
from urllib.parse import urlparse

SECONDS = 5
HEADER = "X-Strata-Slot"


@dataclass(frozen=True)
class Question:
    port: int
    path: str
    # Name of the site; empty: none, the service is asked by its address.
    host: str = ""
    secure: bool = False
    proxy_protocol: bool = False
    # Without a path in the description, a redirect inside the site is a good answer, too.
    redirects: bool = False

    def __str__(self) -> str:
        scheme = "https" if self.secure else "http"
        return f"GET {scheme}://127.0.0.1:{self.port}{self.path}" + (f" for {self.host}" if self.host else "")


@dataclass(frozen=True)
class Answer:
    """Status 0: none. Header and body are never repeated in messages: a failing app may print its secrets there."""

    status: int
    reason: str = ""
    slot: str = ""
    location: str = field(default="", repr=False)

    def __str__(self) -> str:
        if self.status == 0:
            return f"no answer ({self.reason})"
        return (
            f"{self.status} {HTTPStatus(self.status).phrase}" if self.status in list(HTTPStatus) else str(self.status)
        )


def ask(question: Question) -> Answer:
    try:
        connection = Connection(question)
        try:
            connection.request("GET", question.path, headers=headers(question))
            response = connection.getresponse()
            response.read(1 << 20)
            named = {name: response.getheader(name, "") for name in (HEADER, "Location")}
            return Answer(response.status, slot=named[HEADER], location=named["Location"])
        finally:
            connection.close()
    except (OSError, http.client.HTTPException, ValueError) as error:
        return Answer(0, str(error) or type(error).__name__)


def headers(question: Question) -> dict[str, str]:
    if not question.host:
        return {}
    # A service behind the proxy is asked as the proxy asks it.
    forwarded = {"X-Forwarded-Proto": "https", "X-Forwarded-For": "127.0.0.1", "X-Real-IP": "127.0.0.1"}
    return {"Host": question.host, "Connection": "close", **({} if question.secure else forwarded)}


def is_good(answer: Answer, question: Question) -> bool:
    if 200 <= answer.status < 300:
        return True
    target = urlparse(answer.location)
    inside = target.hostname is None or target.hostname == question.host
    return question.redirects and 300 <= answer.status < 400 and bool(answer.location) and inside


class Connection(http.client.HTTPConnection):
    """To this host, whatever name is asked for. The certificate is not verified here: `strata verify` does that from outside."""

    def __init__(self, question: Question) -> None:
        super().__init__("127.0.0.1", question.port, timeout=SECONDS)
        self.question = question

    def connect(self) -> None:
        plain = socket.create_connection(("127.0.0.1", self.question.port), timeout=SECONDS)
        if self.question.proxy_protocol:
            plain.sendall(f"PROXY TCP4 127.0.0.1 127.0.0.1 40000 {self.question.port}\r\n".encode())
        if not self.question.secure:
            self.sock = plain
            return
        context = ssl.create_default_context()
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
        self.sock = context.wrap_socket(plain, server_hostname=self.question.host)
