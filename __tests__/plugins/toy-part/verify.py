"""Checks of greetings."""

from __future__ import annotations

from host_checks import read


def greets(words: str) -> str:
    return f"greets with {words}" if words in read("/etc/greeting") else "greets otherwise"
