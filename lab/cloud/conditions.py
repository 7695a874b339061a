"""Conditions of IAM policies: the operators that the lab knows. One that it does not know never lets a call through."""

import re
from collections.abc import Callable, Mapping
from ipaddress import ip_address, ip_network
from typing import Any

#: What is known of a call, by the lower-case name of the condition key: `{"s3:prefix": "db-1/"}`.
Context = Mapping[str, str]


class UnknownCondition(Exception):
    """The policy asks for something that the lab cannot judge."""


def hold(conditions: Mapping[str, Mapping[str, Any]], context: Context) -> bool:
    """Whether every condition of a statement holds.

    :raises UnknownCondition: for an operator or a policy variable that the lab does not know.
    """
    results = [
        _holds(operator, context.get(key.lower()), listed(wanted))
        for operator, keys in conditions.items()
        for key, wanted in keys.items()
    ]
    return all(results)


def matches(pattern: str, value: str) -> bool:
    """`*` and `?` as in policies; case counts."""
    _refuse_variables(pattern)
    parts = {"*": ".*", "?": "."}
    return bool(re.fullmatch("".join(parts.get(each, re.escape(each)) for each in pattern), value, re.DOTALL))


def listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _holds(operator: str, value: str | None, wanted: list[Any]) -> bool:
    name = operator.lower()
    if name == "null":
        return (value is None) in [str(each).lower() == "true" for each in wanted]
    base = name.removesuffix("ifexists")
    negated = NEGATED.get(base)
    compare = OPERATORS.get(negated or base)
    if compare is None:
        raise UnknownCondition(f"the condition operator {operator}")
    if value is None:
        return base != name or negated is not None
    for each in wanted:
        _refuse_variables(str(each))
    try:
        found = any([compare(str(each), value) for each in wanted])
    except ValueError as error:
        raise UnknownCondition(f"{operator} with {wanted}: {error}") from error
    return found != (negated is not None)


def _refuse_variables(text: str) -> None:
    if "${" in text:
        raise UnknownCondition(f"the policy variable in {text}")


def _is_in(network: str, address: str) -> bool:
    return ip_address(address) in ip_network(network, strict=False)


OPERATORS: dict[str, Callable[[str, str], bool]] = {
    "stringequals": lambda wanted, value: wanted == value,
    "stringequalsignorecase": lambda wanted, value: wanted.lower() == value.lower(),
    "stringlike": matches,
    "arnequals": matches,
    "arnlike": matches,
    "bool": lambda wanted, value: wanted.lower() == value.lower(),
    "numericequals": lambda wanted, value: float(value) == float(wanted),
    "numericlessthan": lambda wanted, value: float(value) < float(wanted),
    "numericlessthanequals": lambda wanted, value: float(value) <= float(wanted),
    "numericgreaterthan": lambda wanted, value: float(value) > float(wanted),
    "numericgreaterthanequals": lambda wanted, value: float(value) >= float(wanted),
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
