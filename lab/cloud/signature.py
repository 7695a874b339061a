"""Signature version 4 of S3 calls, in a header or in the URL: parses it, and verifies it with the secret."""

import hmac
import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import parse_qsl, quote, unquote_to_bytes

from botocore.auth import SIGV4_TIMESTAMP, S3SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

from .refusal import Refusal, denied

ALGORITHM = "AWS4-HMAC-SHA256"
SKEW = timedelta(minutes=15)
LONGEST = timedelta(days=7)
HEADER = re.compile(ALGORITHM + r" +Credential=([^,]+), *SignedHeaders=([^,]+), *Signature=([0-9a-f]{64})")


@dataclass(frozen=True)
class Signature:
    access_key: str
    date: str
    region: str
    service: str
    headers: tuple[str, ...]
    value: str
    timestamp: str
    token: str
    #: Lifetime of a signed URL; None if the signature is in a header.
    lifetime: timedelta | None = None


def read(environ: dict[str, Any]) -> Signature:
    """:raises Refusal: the call is not signed, or the signature is malformed."""
    query = dict(parse_qsl(environ.get("QUERY_STRING", ""), keep_blank_values=True))
    try:
        if "X-Amz-Signature" in query:
            return _from_url(query)
        if "HTTP_AUTHORIZATION" in environ:
            return _from_header(environ)
    except (KeyError, ValueError) as error:
        raise Refusal(400, "AuthorizationHeaderMalformed", "The authorization header is malformed") from error
    raise denied("the call is not signed")


def verify(signature: Signature, environ: dict[str, Any], secret: str) -> None:
    """:raises Refusal: the signature does not match, or it is too old."""
    _check_time(signature)
    signed_names = {name.replace("_", "-") for name in signature.headers}
    unsigned = {name for name in _amazon_headers(environ) if name not in signed_names}
    if unsigned or "host" not in signature.headers:
        raise denied(f"there were headers present in the request which were not signed: {', '.join(sorted(unsigned))}")
    request = AWSRequest(environ["REQUEST_METHOD"], _url(environ), {n: _header(environ, n) for n in signature.headers})
    request.context["timestamp"] = signature.timestamp
    auth = _Recomputed(Credentials(signature.access_key, secret), signature, _payload(signature, environ))
    expected = auth.signature(auth.string_to_sign(request, auth.canonical_request(request)), request)
    if not hmac.compare_digest(expected, signature.value):
        message = "The request signature we calculated does not match the signature you provided."
        raise Refusal(403, "SignatureDoesNotMatch", message)


class _Recomputed(S3SigV4Auth):
    def __init__(self, credentials: Credentials, signature: Signature, payload: str):
        super().__init__(credentials, signature.service, signature.region)
        self._payload = payload

    def headers_to_sign(self, request: AWSRequest) -> Any:
        return request.headers

    def payload(self, request: AWSRequest) -> str:
        return self._payload


def _from_header(environ: dict[str, Any]) -> Signature:
    match = HEADER.fullmatch(environ["HTTP_AUTHORIZATION"].strip())
    if not match:
        raise ValueError
    key, date, region, service, _ = match[1].split("/")
    timestamp, token = environ["HTTP_X_AMZ_DATE"], environ.get("HTTP_X_AMZ_SECURITY_TOKEN", "")
    if "HTTP_X_AMZ_CONTENT_SHA256" not in environ:
        raise Refusal(400, "InvalidRequest", "Missing required header for this request: x-amz-content-sha256")
    return Signature(key, date, region, service, tuple(match[2].split(";")), match[3], timestamp, token)


def _from_url(query: dict[str, str]) -> Signature:
    if query["X-Amz-Algorithm"] != ALGORITHM:
        raise ValueError
    key, date, region, service, _ = query["X-Amz-Credential"].split("/")
    headers, lifetime = tuple(query["X-Amz-SignedHeaders"].split(";")), timedelta(seconds=int(query["X-Amz-Expires"]))
    timestamp, token = query["X-Amz-Date"], query.get("X-Amz-Security-Token", "")
    return Signature(key, date, region, service, headers, query["X-Amz-Signature"], timestamp, token, lifetime)


def _check_time(signature: Signature) -> None:
    try:
        signed_at = datetime.strptime(signature.timestamp, SIGV4_TIMESTAMP).replace(tzinfo=UTC)
    except ValueError as error:
        raise denied("the request's date cannot be read") from error
    age = datetime.now(UTC) - signed_at
    if signature.date != signature.timestamp[:8]:
        raise Refusal(400, "AuthorizationHeaderMalformed", "The credential's date is not the request's")
    if (signature.lifetime is None and abs(age) > SKEW) or age < -SKEW:
        raise Refusal(403, "RequestTimeTooSkewed", "The difference between the request time and ours is too large.")
    if signature.lifetime is not None and (age > signature.lifetime or signature.lifetime > LONGEST):
        raise Refusal(403, "AccessDenied", "Request has expired")


def _amazon_headers(environ: dict[str, Any]) -> list[str]:
    names = [key.removeprefix("HTTP_").replace("_", "-").lower() for key in environ if key.startswith("HTTP_X_AMZ_")]
    # Old clients also send the body's hash with a signed URL, where the payload is unsigned.
    return [name for name in names if name != "x-amz-content-sha256"]


def _header(environ: dict[str, Any], name: str) -> str:
    if name == "host":
        return original_host(environ)
    key = name.upper().replace("-", "_")
    return environ.get(f"HTTP_{key}", environ.get(key, ""))


def original_host(environ: dict[str, Any]) -> str:
    """The host name in the client's request; the internet host, as reverse proxy, sets both headers."""
    return environ.get("HTTP_X_FORWARDED_HOST") or environ.get("HTTP_HOST", "")


def _url(environ: dict[str, Any]) -> str:
    path = environ.get("REQUEST_URI", environ.get("PATH_INFO", "/")).partition("?")[0]
    pairs = environ.get("QUERY_STRING", "").split("&")
    query = "&".join(pair for pair in pairs if not pair.startswith("X-Amz-Signature="))
    return f"https://{original_host(environ)}{quote(unquote_to_bytes(path), safe='/-._~')}?{query}"


def _payload(signature: Signature, environ: dict[str, Any]) -> str:
    return "UNSIGNED-PAYLOAD" if signature.lifetime is not None else environ["HTTP_X_AMZ_CONTENT_SHA256"]
