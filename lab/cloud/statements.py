"""Evaluates IAM and bucket policies: an explicit Deny wins; without an Allow the call is denied."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from .conditions import Context, UnknownCondition, as_list, hold, matches

Policy = dict[str, Any]


@dataclass(frozen=True)
class Caller:
    """A session of a role, with all ARNs by which a bucket policy can refer to it."""

    session: str
    role: str
    account: str

    @property
    def names(self) -> set[str]:
        return {self.session, self.role}

    @property
    def account_names(self) -> set[str]:
        return {self.account, f"arn:aws:iam::{self.account}:root"}


@dataclass(frozen=True)
class Request:
    """One action on one resource; an S3 call may require several."""

    action: str
    resource: str
    context: Context


@dataclass(frozen=True)
class Policies:
    """`identity`: the role's policies by name; `bucket`: the policy of the bucket, if it has one."""

    identity: dict[str, Policy]
    bucket: Policy | None = None


@dataclass(frozen=True)
class Decision:
    is_allowed: bool
    reason: str


def decide(caller: Caller, request: Request, policies: Policies) -> Decision:
    effects: list[tuple[str, str]] = []
    try:
        for name, policy in policies.identity.items():
            effects += [(each["Effect"], name) for each in _statements(policy) if _concerns(each, request)]
        for each in _statements(policies.bucket or {}):
            if _applies_to(each, caller) and _concerns(each, request):
                effects.append((each["Effect"], "the bucket's policy"))
    except UnknownCondition as unknown:
        return Decision(False, f"the lab does not know {unknown}")
    denying = [name for effect, name in effects if effect != "Allow"]
    if denying:
        return Decision(False, f"{denying[0]} denies it")
    allowing = [name for _, name in effects]
    return Decision(True, f"{allowing[0]} allows it") if allowing else Decision(False, "no policy allows it")


def _statements(policy: Policy) -> Iterable[dict[str, Any]]:
    return as_list(policy.get("Statement", []))


def _concerns(statement: dict[str, Any], request: Request) -> bool:
    # Actions are case-insensitive, resources are case-sensitive.
    action = _matches_list(statement, "Action", lambda each: matches(each.lower(), request.action.lower()))
    resource = action and _matches_list(statement, "Resource", lambda each: matches(each, request.resource))
    return resource and hold(statement.get("Condition") or {}, request.context)


def _matches_list(statement: dict[str, Any], key: str, matching: Any) -> bool:
    if key in statement:
        return any([matching(each) for each in as_list(statement[key])])
    excluded = as_list(statement.get(f"Not{key}", []))
    return bool(excluded) and not any([matching(each) for each in excluded])


def _applies_to(statement: dict[str, Any], caller: Caller) -> bool:
    if "NotPrincipal" in statement:
        return not _names(statement["NotPrincipal"]) & (caller.names | caller.account_names | {"*"})
    principals = _names(statement.get("Principal", {}))
    if principals & (caller.names | {"*"}):
        return True
    # An Allow for the account only delegates to the account's own policies.
    return statement["Effect"] != "Allow" and bool(principals & caller.account_names)


def _names(principal: Any) -> set[str]:
    principals = [principal] if isinstance(principal, str) else as_list(principal.get("AWS", []))
    return {re.sub(r"\s", "", str(each)) for each in principals}
