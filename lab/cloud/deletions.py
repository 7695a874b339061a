"""S3's bulk delete: each object is authorized separately, and the response lists denied objects as errors."""

from collections.abc import Callable
from typing import Any
from xml.parsers.expat import ExpatError
from xml.sax.saxutils import escape

import xmltodict

from .refusal import Refusal

#: A key and its version id; None means the newest version.
Target = tuple[str, str | None]
MALFORMED = "The XML you provided was not well-formed or did not validate against our published schema"


def targets(body: bytes) -> list[Target]:
    """:raises Refusal: the list cannot be read."""
    try:
        objects = xmltodict.parse(body, strip_whitespace=False, force_list=("Object",))["Delete"]["Object"]
        parsed_targets = [(each["Key"], each.get("VersionId")) for each in objects]
    except (ExpatError, KeyError, TypeError, AttributeError) as error:
        raise Refusal(400, "MalformedXML", MALFORMED) from error
    if not all(isinstance(key, str) and isinstance(version, str | None) for key, version in parsed_targets):
        raise Refusal(400, "MalformedXML", MALFORMED)
    return parsed_targets


def document(permitted: list[Target]) -> bytes:
    """The request body with only the authorized objects."""
    objects = "".join(f"<Object><Key>{escape(key)}</Key>{_version(version)}</Object>" for key, version in permitted)
    return f"<Delete>{objects}</Delete>".encode()


def merge_response(refused: list[Target], delete: Callable[[], tuple[list[Any], bytes]]) -> tuple[list[Any], bytes]:
    """Runs `delete` and adds an error for each denied object to its response."""
    head, body = delete()
    errors = "".join(
        f"<Error><Key>{escape(key)}</Key>{_version(version)}<Code>AccessDenied</Code>"
        "<Message>Access Denied</Message></Error>"
        for key, version in refused
    )
    return head, body.replace(b"</DeleteResult>", f"{errors}</DeleteResult>".encode())


def empty_result() -> tuple[list[Any], bytes]:
    result = b'<DeleteResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"></DeleteResult>'
    return ["200 OK", [("Content-Type", "application/xml")]], result


def _version(version: str | None) -> str:
    return "" if version is None else f"<VersionId>{escape(version)}</VersionId>"
