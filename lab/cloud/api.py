"""The HTTP API: wraps moto's WSGI application with the lab's additions."""

import io
import json
import logging
import re
import threading
import time
from collections.abc import Callable, Iterable
from typing import Any
from urllib.parse import parse_qs

from moto.moto_server.werkzeug_app import DomainDispatcherApplication, create_backend_app

from .cloud import REGION, ZONE, Cloud
from .door import Door
from .policies import call

Start = Callable[..., Any]
SCOPE = re.compile(r"Credential=[^/]+/\d{8}/([^/]+)/([^/]+)/aws4_request")
READING = ("Describe", "Get", "List", "Head")
# moto's control API and its metadata service: the real EC2 API has neither.
HIDDEN = ("/moto-api", "/latest/")

log = logging.getLogger("api")


class Api:
    def __init__(self, cloud: Cloud):
        self.cloud = cloud
        self.moto = DomainDispatcherApplication(create_backend_app)
        self.for_hosts = Door(cloud.sessions, f"s3.{ZONE}", self._object_storage)
        self._conditional = threading.Lock()

    def for_operator(self, environ: dict[str, Any], start: Start) -> Iterable[bytes]:
        path = environ.get("PATH_INFO", "")
        if path == "/strata/health":
            with self.cloud.lock:
                health = self.cloud.health()
            status = "200 OK" if health["status"] == "ready" else "503 Service Unavailable"
            return _respond(start, status, json.dumps(health))
        if path.startswith(HIDDEN):
            return _respond(start, "404 Not Found", "there is no such thing in the lab\n")
        region, service = _scope(environ)
        if service == "s3" or not service:
            call.encrypted, call.judged = True, False
            return self._object_storage(environ, start)
        return self._control(environ, start, (service, region))

    def _object_storage(self, environ: dict[str, Any], start: Start) -> Iterable[bytes]:
        # Without the lock, because an upload may take long.
        if environ["REQUEST_METHOD"] in ("GET", "HEAD"):
            return self.moto(environ, start)
        if "HTTP_IF_NONE_MATCH" in environ or "HTTP_IF_MATCH" in environ:
            response = self._serialized(environ, start)
        else:
            response = self.moto(environ, start)
        self.cloud.state.change()
        return response

    def _serialized(self, environ: dict[str, Any], start: Start) -> Iterable[bytes]:
        """Serializes conditional writes: moto checks first and writes later, so two parallel writes would both succeed."""
        if environ.get("CONTENT_LENGTH"):
            environ["wsgi.input"] = io.BytesIO(environ["wsgi.input"].read(int(environ["CONTENT_LENGTH"])))
        with self._conditional:
            return list(self.moto(environ, start))

    def _control(self, environ: dict[str, Any], start: Start, scope: tuple[str, str]) -> Iterable[bytes]:
        service, region = scope
        if service == "ec2" and region != REGION:
            return _ec2_error(start, "AuthFailure", f"The lab has one region, {REGION}, not {region}")
        action = _action(environ)
        began = time.monotonic()
        try:
            with self.cloud.lock:
                head, body = self._forward(environ, service, action)
        except Exception as error:
            log.exception("%s %s failed", service, action)
            return _ec2_error(start, "LabError", f"{type(error).__name__}: {error}")
        if time.monotonic() - began > 2:
            log.warning("%s %s took %.1f s", service, action, time.monotonic() - began)
        start(*head)
        return [body]

    def _forward(self, environ: dict[str, Any], service: str, action: str) -> tuple[list[Any], bytes]:
        head: list[Any] = []
        body = b"".join(self.moto(environ, lambda *response: head.extend(response)))
        if not action.startswith(READING):
            log.info("%s %s: %s", service, action, head[0])
            self.cloud.changed(service)
        return head, body


def _scope(environ: dict[str, Any]) -> tuple[str, str]:
    authorization = environ.get("HTTP_AUTHORIZATION", "") or environ.get("QUERY_STRING", "").replace(
        "%2F", "/"
    ).replace("X-Amz-", "")
    match = SCOPE.search(authorization)
    return (match[1], match[2].lower()) if match else ("", "")


def _action(environ: dict[str, Any]) -> str:
    """The name of the call; for REST services HTTP method and path."""
    if environ.get("CONTENT_TYPE", "").startswith("application/x-www-form-urlencoded"):
        body = environ["wsgi.input"].read(int(environ.get("CONTENT_LENGTH") or 0))
        environ["wsgi.input"] = io.BytesIO(body)
        return parse_qs(body.decode()).get("Action", ["?"])[0]
    target = environ.get("HTTP_X_AMZ_TARGET", "").partition(".")[2]
    return target or f"{environ['REQUEST_METHOD'].title()} {environ.get('PATH_INFO', '')}"


def _respond(start: Start, status: str, text: str) -> list[bytes]:
    body = text.encode()
    kind = {"{": "application/json", "<": "text/xml"}.get(text[:1], "text/plain")
    start(status, [("Content-Type", kind), ("Content-Length", str(len(body)))])
    return [body]


def _ec2_error(start: Start, code: str, message: str) -> list[bytes]:
    """Status 400, because clients retry a 5xx for minutes."""
    text = message.replace("&", "&amp;").replace("<", "&lt;")
    error = f"<Error><Code>{code}</Code><Message>{text}</Message></Error>"
    body = f"<Response><Errors>{error}</Errors><RequestID>lab</RequestID></Response>"
    return _respond(start, "400 Bad Request", body)
