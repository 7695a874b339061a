"""How the lab changes what moto does."""

from collections.abc import Callable
from functools import wraps
from typing import Any


def replaces(owner: type) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """The decorated function takes the place of the method of its name, and gets the original as first argument."""

    def replace(function: Callable[..., Any]) -> Callable[..., Any]:
        original = getattr(owner, function.__name__)
        setattr(owner, function.__name__, wraps(original)(lambda *args, **kwargs: function(original, *args, **kwargs)))
        return function

    return replace
