"""Replaces secrets in a text for people, for example in the log of a program that prints its environment."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Iterator
from urllib.parse import quote, quote_plus

DOCUMENTATION = r"""
name: strata_scrub
short_description: Replace the secrets in a text
description:
  - Replaces each secret in plain form, URL-encoded, JSON-escaped and in Base64, also inside a longer encoded text.
  - C(home/scrub.ts) does the same for Strata's own output. Both ignore secrets shorter than six characters.
options:
  _input: {description: The text., type: str, required: true}
  secrets: {description: The secrets to replace., type: list, elements: str, required: true}
author: [Strata]
"""
EXAMPLES = r"""
- name: Show the log
  ansible.builtin.debug:
    msg: "{{ log.stdout | strata_scrub([vault_postgresql_notes]) }}"
"""
RETURN = r"""
_value: {description: The text without the secrets., type: str}
"""

SHORTEST = 6
HIDDEN = "(secret)"


def in_base64(secret: str) -> Iterator[str]:
    """The three possible Base64 forms inside a longer text, without the characters that also depend on neighbouring bytes."""
    data = secret.encode()
    for shift, skip in ((0, 0), (1, 2), (2, 3)):
        whole = base64.b64encode(b"\0" * shift + data).decode().rstrip("=")
        end = len(whole) if (shift + len(data)) % 3 == 0 else len(whole) - 1
        yield whole[skip:end]


def spellings(secret: str) -> list[str]:
    """All forms of a secret, longest first, so that a part is not replaced before the whole."""
    texts = [secret, *(line.strip() for line in secret.splitlines() if not line.startswith("-----"))]
    unique = {spelling for text in texts if len(text) >= SHORTEST for spelling in encodings(text)}
    return sorted(unique, key=len, reverse=True)


def encodings(text: str) -> set[str]:
    # JavaScript's encodeURIComponent does not encode !'()*.
    in_urls = {quote(text, safe=""), quote(text, safe="!'()*"), quote(text), quote_plus(text)}
    in_json = {json.dumps(text)[1:-1], json.dumps(text, ensure_ascii=False)[1:-1]}
    encoded = [spelling for spelling in in_base64(text) if len(spelling) >= SHORTEST]
    return {text, *in_urls, *in_json, *encoded, *(url_safe(each) for each in encoded)}


def url_safe(text: str) -> str:
    return text.replace("+", "-").replace("/", "_")


def scrub(text: str, secrets: list[object]) -> str:
    unique = {spelling for secret in secrets for spelling in spellings(str(secret))}
    for spelling in sorted(unique, key=len, reverse=True):
        text = text.replace(spelling, HIDDEN)
    return text


class FilterModule:
    def filters(self) -> dict[str, Callable[..., str]]:
        return {"strata_scrub": scrub}
