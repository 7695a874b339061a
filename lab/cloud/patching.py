"""Monkey-patching of moto."""

from collections.abc import Callable
from functools import wraps
from typing import Any


def adds(owner: type, **attributes: object) -> None:
    """Sets attributes that moto's class does not have, or has with another type."""
    for name, attribute in attributes.items():
        setattr(owner, name, attribute)


def replaces(owner: type) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """The decorated function replaces the method of the same name, and gets the original method as first argument."""

    def replace(function: Callable[..., Any]) -> Callable[..., Any]:
        original = getattr(owner, function.__name__)
        setattr(owner, function.__name__, wraps(original)(lambda *args, **kwargs: function(original, *args, **kwargs)))
        return function

    return replace
