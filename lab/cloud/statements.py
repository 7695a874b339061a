"""What IAM and bucket policies say about one call: an explicit Deny wins, without an Allow nothing goes."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from .conditions import Context, UnknownCondition, hold, listed, matches

Policy = dict[str, Any]


@dataclass(frozen=True)
class Caller:
    """A session of a role, under each of the names that a bucket policy may give it."""

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
    """One action on one resource; a call of S3 may need several."""

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
    allowed: bool
    reason: str


def decide(caller: Caller, request: Request, policies: Policies) -> Decision:
    concerned: list[tuple[str, str]] = []
    try:
        for name, policy in policies.identity.items():
            concerned += [(each["Effect"], name) for each in _statements(policy) if _concerns(each, request)]
        for each in _statements(policies.bucket or {}):
            if _is_meant(each, caller) and _concerns(each, request):
                concerned.append((each["Effect"], "the bucket's policy"))
    except UnknownCondition as unknown:
        return Decision(False, f"the lab does not know {unknown}")
    denied = [name for effect, name in concerned if effect != "Allow"]
    if denied:
        return Decision(False, f"{denied[0]} denies it")
    allowed = [name for _, name in concerned]
    return Decision(True, f"{allowed[0]} allows it") if allowed else Decision(False, "no policy allows it")


def _statements(policy: Policy) -> Iterable[dict[str, Any]]:
    return listed(policy.get("Statement", []))


def _concerns(statement: dict[str, Any], request: Request) -> bool:
    # Actions know no case, resources do.
    action = _listed_or_not(statement, "Action", lambda each: matches(each.lower(), request.action.lower()))
    resource = action and _listed_or_not(statement, "Resource", lambda each: matches(each, request.resource))
    return resource and hold(statement.get("Condition") or {}, request.context)


def _listed_or_not(statement: dict[str, Any], key: str, matching: Any) -> bool:
    if key in statement:
        return any([matching(each) for each in listed(statement[key])])
    others = listed(statement.get(f"Not{key}", []))
    return bool(others) and not any([matching(each) for each in others])


def _is_meant(statement: dict[str, Any], caller: Caller) -> bool:
    if "NotPrincipal" in statement:
        return not _names(statement["NotPrincipal"]) & (caller.names | caller.account_names | {"*"})
    named = _names(statement.get("Principal", {}))
    if named & (caller.names | {"*"}):
        return True
    # An Allow for the account only says that its own policies may allow.
    return statement["Effect"] != "Allow" and bool(named & caller.account_names)


def _names(principal: Any) -> set[str]:
    named = [principal] if isinstance(principal, str) else listed(principal.get("AWS", []))
    return {re.sub(r"\s", "", str(each)) for each in named}
