"""Conditions of IAM policies. An operator that the lab does not support denies the call."""

import re
from collections.abc import Callable, Mapping
from ipaddress import ip_address, ip_network
from typing import Any

#: Values of the condition keys of a call, by lower-case key: `{"s3:prefix": "db-1/"}`.
Context = Mapping[str, str]


class UnknownCondition(Exception):
    """The policy uses something that the lab cannot evaluate."""


def hold(conditions: Mapping[str, Mapping[str, Any]], context: Context) -> bool:
    """Whether every condition of a statement is met.

    :raises UnknownCondition: for an operator or a policy variable that the lab does not support.
    """
    results = [
        _holds(operator, context.get(key.lower()), as_list(values))
        for operator, keys in conditions.items()
        for key, values in keys.items()
    ]
    return all(results)


def matches(pattern: str, value: str) -> bool:
    """Matches `*` and `?` as in policies, case-sensitive."""
    _refuse_variables(pattern)
    parts = {"*": ".*", "?": "."}
    return bool(re.fullmatch("".join(parts.get(each, re.escape(each)) for each in pattern), value, re.DOTALL))


def as_list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _holds(operator: str, value: str | None, values: list[Any]) -> bool:
    name = operator.lower()
    if name == "null":
        return (value is None) in [str(each).lower() == "true" for each in values]
    base = name.removesuffix("ifexists")
    negated = NEGATED.get(base)
    compare = OPERATORS.get(negated or base)
    if compare is None:
        raise UnknownCondition(f"the condition operator {operator}")
    if value is None:
        return base != name or negated is not None
    for each in values:
        _refuse_variables(str(each))
    try:
        is_match = any([compare(str(each), value) for each in values])
    except ValueError as error:
        raise UnknownCondition(f"{operator} with {values}: {error}") from error
    return is_match != (negated is not None)


def _refuse_variables(text: str) -> None:
    if "${" in text:
        raise UnknownCondition(f"the policy variable in {text}")


def _is_in(network: str, address: str) -> bool:
    return ip_address(address) in ip_network(network, strict=False)


OPERATORS: dict[str, Callable[[str, str], bool]] = {
    "stringequals": lambda expected, value: expected == value,
    "stringequalsignorecase": lambda expected, value: expected.lower() == value.lower(),
    "stringlike": matches,
    "arnequals": matches,
    "arnlike": matches,
    "bool": lambda expected, value: expected.lower() == value.lower(),
    "numericequals": lambda expected, value: float(value) == float(expected),
    "numericlessthan": lambda expected, value: float(value) < float(expected),
    "numericlessthanequals": lambda expected, value: float(value) <= float(expected),
    "numericgreaterthan": lambda expected, value: float(value) > float(expected),
    "numericgreaterthanequals": lambda expected, value: float(value) >= float(expected),
    "ipaddress": _is_in,
}
NEGATED = {
    "stringnotequals": "stringequals",
    "stringnotequalsignorecase": "stringequalsignorecase",
    "stringnotlike": "stringlike",
    "arnnotequals": "arnequals",
    "arnnotlike": "arnlike",
    "numericnotequals": "numericequals",
    "notipaddress": "ipaddress",
}
