"""Deleting several objects in one call: each is judged by itself, and those that may not go are named in the answer."""

from collections.abc import Callable
from typing import Any
from xml.parsers.expat import ExpatError
from xml.sax.saxutils import escape

import xmltodict

from .refusal import Refusal

#: A key and the version of it, None for the newest one.
Target = tuple[str, str | None]
MALFORMED = "The XML you provided was not well-formed or did not validate against our published schema"


def targets(body: bytes) -> list[Target]:
    """:raises Refusal: the list cannot be read."""
    try:
        objects = xmltodict.parse(body, strip_whitespace=False, force_list=("Object",))["Delete"]["Object"]
        found = [(each["Key"], each.get("VersionId")) for each in objects]
    except (ExpatError, KeyError, TypeError, AttributeError) as error:
        raise Refusal(400, "MalformedXML", MALFORMED) from error
    if not all(isinstance(key, str) and isinstance(version, str | None) for key, version in found):
        raise Refusal(400, "MalformedXML", MALFORMED)
    return found


def document(wanted: list[Target]) -> bytes:
    """The list again, with nothing in it but what was judged."""
    objects = "".join(f"<Object><Key>{escape(key)}</Key>{_version(version)}</Object>" for key, version in wanted)
    return f"<Delete>{objects}</Delete>".encode()


def answer_with(refused: list[Target], done: Callable[[], tuple[list[Any], bytes]]) -> tuple[list[Any], bytes]:
    """The answer of the store, if anything was left to delete, and beside it what was refused."""
    head, body = done()
    errors = "".join(
        f"<Error><Key>{escape(key)}</Key>{_version(version)}<Code>AccessDenied</Code>"
        "<Message>Access Denied</Message></Error>"
        for key, version in refused
    )
    return head, body.replace(b"</DeleteResult>", f"{errors}</DeleteResult>".encode())


def nothing_deleted() -> tuple[list[Any], bytes]:
    result = b'<DeleteResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"></DeleteResult>'
    return ["200 OK", [("Content-Type", "application/xml")]], result


def _version(version: str | None) -> str:
    return "" if version is None else f"<VersionId>{escape(version)}</VersionId>"
