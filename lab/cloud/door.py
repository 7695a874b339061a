"""The hosts' way to object storage: signed with a role's key, allowed by policies, handed on as it was judged."""

import hashlib
import io
import logging
from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any

from . import deletions
from .guard import Asked, Guard, asked_by
from .policies import call as answered
from .refusal import Refusal
from .s3_actions import delete_needs, needs
from .s3_call import Call, by_path, call_of
from .sessions import Sessions
from .signature import read, verify

log = logging.getLogger("door")
Store = Callable[[dict[str, Any], Any], Iterable[bytes]]
FORMS = ("application/x-www-form-urlencoded", "multipart/form-data")


class Door:
    """A WSGI application. `store` answers calls that were let through."""

    def __init__(self, sessions: Sessions, domain: str, store: Store):
        self.sessions = sessions
        self.domain = domain
        self.store = store
        self.guard = Guard(sessions)

    def __call__(self, environ: dict[str, Any], start: Any) -> Iterable[bytes]:
        try:
            return self._answer(environ, start)
        except Refusal as refusal:
            log.warning("%s %s: %s", environ["REQUEST_METHOD"], environ["PATH_INFO"], refusal)
            return refusal.answer(environ, start)

    def _answer(self, environ: dict[str, Any], start: Any) -> Iterable[bytes]:
        signature = read(environ)
        if (signature.service, signature.region) != ("s3", self.sessions.region):
            message = f"the region '{signature.region}' is wrong; expecting '{self.sessions.region}'"
            raise Refusal(400, "AuthorizationHeaderMalformed", f"The authorization header is malformed; {message}")
        session = self.sessions.opened_by(signature)
        verify(signature, environ, session.secret_access_key)
        addressed = by_path(environ, self.domain)
        call = call_of(addressed)
        asked = asked_by(session, call, environ)
        several = (call.method, call.key, call.subresource) == ("POST", "", "delete")
        if not several:
            self.guard.permit(asked, needs(call))
        body = _body(environ)
        answered.encrypted, answered.judged = asked.context["aws:securetransport"] == "true", True
        plain = _plain(addressed, body, call)
        return self._delete(plain, start, asked) if several else self.store(plain, start)

    def _delete(self, environ: dict[str, Any], start: Any, asked: Asked) -> Iterable[bytes]:
        wanted = deletions.targets(environ["wsgi.input"].read())
        refused = [each for each in wanted if not self._may_delete(each, asked)]
        left = [each for each in wanted if each not in refused]

        def done() -> tuple[list[Any], bytes]:
            head: list[Any] = []
            plain = _with_body(environ, deletions.document(left))
            return head, b"".join(self.store(plain, lambda *given: head.extend(given)))

        head, body = deletions.answer_with(refused, done if left else deletions.nothing_deleted)
        headers = [(name, value) for name, value in head[1] if name.lower() != "content-length"]
        start(head[0], [*headers, ("Content-Length", str(len(body)))])
        return [body]

    def _may_delete(self, target: deletions.Target, asked: Asked) -> bool:
        key, version = target
        context = asked.context if version is None else {**asked.context, "s3:versionid": version}
        reason = self.guard.refused(replace(asked, context=context), delete_needs(asked.call, key, version))
        if reason:
            log.warning("POST %s?delete: AccessDenied: %s", asked.call.bucket, reason)
        return not reason


def _body(environ: dict[str, Any]) -> bytes:
    """:raises Refusal: the body is not the one whose hash was signed."""
    length = environ.get("CONTENT_LENGTH")
    chunked = "chunked" in environ.get("HTTP_TRANSFER_ENCODING", "")
    body = environ["wsgi.input"].read(int(length)) if length else environ["wsgi.input"].read() if chunked else b""
    signed = environ.get("HTTP_X_AMZ_CONTENT_SHA256", "")
    if len(signed) == 64 and hashlib.sha256(body).hexdigest() != signed:
        message = "The provided 'x-amz-content-sha256' header does not match what was computed."
        raise Refusal(400, "XAmzContentSHA256Mismatch", message)
    return body


def _plain(environ: dict[str, Any], body: bytes, call: Call) -> dict[str, Any]:
    """moto also takes parameters from forms and bodies: what was not judged does not reach it."""
    kept = {name: value for name, value in environ.items() if name != "HTTP_TRANSFER_ENCODING"}
    if kept.get("CONTENT_TYPE", "").lower().startswith(FORMS):
        kept["CONTENT_TYPE"] = "binary/octet-stream"
    # moto finds the service of a signed URL by guessing, that of a header by reading.
    kept.setdefault("HTTP_AUTHORIZATION", "AWS4-HMAC-SHA256 Credential=judged/20260101/eu-west-3/s3/aws4_request")
    return _with_body(kept, body if call.method in ("PUT", "POST") else b"")


def _with_body(environ: dict[str, Any], body: bytes) -> dict[str, Any]:
    return {**environ, "wsgi.input": io.BytesIO(body), "CONTENT_LENGTH": str(len(body))}
