"""S3's error responses: an XML document, or only a status for HEAD."""

from collections.abc import Iterable
from typing import Any
from xml.sax.saxutils import escape

STATUS = {400: "400 Bad Request", 403: "403 Forbidden", 404: "404 Not Found", 405: "405 Method Not Allowed"}


class Refusal(Exception):
    """`code` is an S3 error code; `reason` is only for the lab's log."""

    def __init__(self, status: int, code: str, message: str, reason: str = ""):
        super().__init__(f"{code}: {reason or message}")
        self.status = status
        self.code = code
        self.message = message

    def answer(self, environ: dict[str, Any], start: Any) -> Iterable[bytes]:
        body = document(self.code, self.message) if environ["REQUEST_METHOD"] != "HEAD" else b""
        start(STATUS[self.status], [("Content-Type", "application/xml"), ("Content-Length", str(len(body)))])
        return [body]


def document(code: str, message: str) -> bytes:
    error = f"<Error><Code>{code}</Code><Message>{escape(message)}</Message><RequestId>lab</RequestId></Error>"
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{error}'.encode()


def denied(reason: str) -> Refusal:
    return Refusal(403, "AccessDenied", "Access Denied", reason)
