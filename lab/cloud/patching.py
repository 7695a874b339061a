"""How the lab changes what moto does."""

from collections.abc import Callable
from functools import wraps
from typing import Any


def adds(owner: type, **attributes: object) -> None:
    """What moto's class has not, or has as something else, so that its type does not say it."""
    for name, attribute in attributes.items():
        setattr(owner, name, attribute)


def replaces(owner: type) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """The decorated function takes the place of the method of its name, and gets the original as first argument."""

    def replace(function: Callable[..., Any]) -> Callable[..., Any]:
        original = getattr(owner, function.__name__)
        setattr(owner, function.__name__, wraps(original)(lambda *args, **kwargs: function(original, *args, **kwargs)))
        return function

    return replace
