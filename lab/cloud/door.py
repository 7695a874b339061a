"""S3 endpoint for hosts: verifies the signature, evaluates the policies and forwards only what was authorized."""

import hashlib
import io
import logging
from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any

from . import deletions
from .guard import Guard, S3Request, s3_request_of
from .policies import call as moto_call
from .refusal import Refusal
from .s3_actions import delete_needs, needs
from .s3_call import Call, by_path, call_of
from .sessions import Sessions
from .signature import read, verify

log = logging.getLogger("door")
Store = Callable[[dict[str, Any], Any], Iterable[bytes]]
FORMS = ("application/x-www-form-urlencoded", "multipart/form-data")


class Door:
    """A WSGI application. `store` executes authorized calls."""

    def __init__(self, sessions: Sessions, domain: str, store: Store):
        self.sessions = sessions
        self.domain = domain
        self.store = store
        self.guard = Guard(sessions)

    def __call__(self, environ: dict[str, Any], start: Any) -> Iterable[bytes]:
        try:
            return self._respond(environ, start)
        except Refusal as refusal:
            log.warning("%s %s: %s", environ["REQUEST_METHOD"], environ["PATH_INFO"], refusal)
            return refusal.answer(environ, start)

    def _respond(self, environ: dict[str, Any], start: Any) -> Iterable[bytes]:
        signature = read(environ)
        if (signature.service, signature.region) != ("s3", self.sessions.region):
            message = f"the region '{signature.region}' is wrong; expecting '{self.sessions.region}'"
            raise Refusal(400, "AuthorizationHeaderMalformed", f"The authorization header is malformed; {message}")
        session = self.sessions.session_of(signature)
        verify(signature, environ, session.secret_access_key)
        path_style = by_path(environ, self.domain)
        call = call_of(path_style)
        request = s3_request_of(session, call, environ)
        is_bulk_delete = (call.method, call.key, call.subresource) == ("POST", "", "delete")
        if not is_bulk_delete:
            self.guard.permit(request, needs(call))
        body = _body(environ)
        moto_call.encrypted, moto_call.judged = request.context["aws:securetransport"] == "true", True
        plain = _without_unsigned_parts(path_style, body, call)
        return self._delete(plain, start, request) if is_bulk_delete else self.store(plain, start)

    def _delete(self, environ: dict[str, Any], start: Any, request: S3Request) -> Iterable[bytes]:
        targets = deletions.targets(environ["wsgi.input"].read())
        denied = [each for each in targets if not self._may_delete(each, request)]
        permitted = [each for each in targets if each not in denied]

        def delete() -> tuple[list[Any], bytes]:
            head: list[Any] = []
            plain = _with_body(environ, deletions.document(permitted))
            return head, b"".join(self.store(plain, lambda *response: head.extend(response)))

        head, body = deletions.merge_response(denied, delete if permitted else deletions.empty_result)
        headers = [(name, value) for name, value in head[1] if name.lower() != "content-length"]
        start(head[0], [*headers, ("Content-Length", str(len(body)))])
        return [body]

    def _may_delete(self, target: deletions.Target, request: S3Request) -> bool:
        key, version = target
        context = request.context if version is None else {**request.context, "s3:versionid": version}
        reason = self.guard.refusal_reason(replace(request, context=context), delete_needs(request.call, key, version))
        if reason:
            log.warning("POST %s?delete: AccessDenied: %s", request.call.bucket, reason)
        return not reason


def _body(environ: dict[str, Any]) -> bytes:
    """:raises Refusal: the body does not match the signed hash."""
    length = environ.get("CONTENT_LENGTH")
    chunked = "chunked" in environ.get("HTTP_TRANSFER_ENCODING", "")
    body = environ["wsgi.input"].read(int(length)) if length else environ["wsgi.input"].read() if chunked else b""
    signed_hash = environ.get("HTTP_X_AMZ_CONTENT_SHA256", "")
    if len(signed_hash) == 64 and hashlib.sha256(body).hexdigest() != signed_hash:
        message = "The provided 'x-amz-content-sha256' header does not match what was computed."
        raise Refusal(400, "XAmzContentSHA256Mismatch", message)
    return body


def _without_unsigned_parts(environ: dict[str, Any], body: bytes, call: Call) -> dict[str, Any]:
    """Removes forms and bodies that were not authorized, because moto also reads parameters from them."""
    clean = {name: value for name, value in environ.items() if name != "HTTP_TRANSFER_ENCODING"}
    if clean.get("CONTENT_TYPE", "").lower().startswith(FORMS):
        clean["CONTENT_TYPE"] = "binary/octet-stream"
    # moto reads the service from this header; for a signed URL it would guess it.
    clean.setdefault("HTTP_AUTHORIZATION", "AWS4-HMAC-SHA256 Credential=judged/20260101/eu-west-3/s3/aws4_request")
    return _with_body(clean, body if call.method in ("PUT", "POST") else b"")


def _with_body(environ: dict[str, Any], body: bytes) -> dict[str, Any]:
    return {**environ, "wsgi.input": io.BytesIO(body), "CONTENT_LENGTH": str(len(body))}
