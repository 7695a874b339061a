"""Takes secrets out of a text that people are to read, such as the log of a program that tells its environment."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Iterator
from urllib.parse import quote, quote_plus

DOCUMENTATION = r"""
name: strata_scrub
short_description: Take secrets out of a text
description:
  - Each secret is hidden as it is, URL-encoded, as JSON writes it and in Base64, also inside of a longer encoded text.
  - C(home/scrub.ts) does the same for what Strata itself prints; what is shorter than six characters stays, in both.
options:
  _input: {description: The text., type: str, required: true}
  secrets: {description: What must not be in it., type: list, elements: str, required: true}
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
    """Where a secret begins inside of an encoded text, its first and last characters share theirs with the neighbours'."""
    data = secret.encode()
    for shift, lost in ((0, 0), (1, 2), (2, 3)):
        whole = base64.b64encode(b"\0" * shift + data).decode().rstrip("=")
        end = len(whole) if (shift + len(data)) % 3 == 0 else len(whole) - 1
        yield whole[lost:end]


def spellings(secret: str) -> list[str]:
    """All of them, in the order of their length: a part must not be hidden before the whole."""
    texts = [secret, *(line.strip() for line in secret.splitlines() if not line.startswith("-----"))]
    found = {spelling for text in texts if len(text) >= SHORTEST for spelling in spelt(text)}
    return sorted(found, key=len, reverse=True)


def spelt(text: str) -> set[str]:
    # JavaScript leaves these as they are.
    in_urls = {quote(text, safe=""), quote(text, safe="!'()*"), quote(text), quote_plus(text)}
    in_json = {json.dumps(text)[1:-1], json.dumps(text, ensure_ascii=False)[1:-1]}
    encoded = [spelling for spelling in in_base64(text) if len(spelling) >= SHORTEST]
    return {text, *in_urls, *in_json, *encoded, *(url_safe(each) for each in encoded)}


def url_safe(text: str) -> str:
    return text.replace("+", "-").replace("/", "_")


def scrub(text: str, secrets: list[object]) -> str:
    found = {spelling for secret in secrets for spelling in spellings(str(secret))}
    for spelling in sorted(found, key=len, reverse=True):
        text = text.replace(spelling, HIDDEN)
    return text


class FilterModule:
    def filters(self) -> dict[str, Callable[..., str]]:
        return {"strata_scrub": scrub}
