"""Bucket policies that ask for TLS, which moto does not understand: it would refuse everything."""

import json
import threading
from typing import Any

from moto.iam.access_control import IAMPolicy, PermissionResult
from moto.s3.models import FakeBucket

from .patching import replaces

#: `encrypted`: whether the call being answered came over TLS, or never left the machine.
#: `judged`: it came from a host, and the hosts' door has looked at the policies already.
call = threading.local()


def understand_secure_transport() -> None:
    @replaces(FakeBucket)
    def get_permission(original: Any, bucket: Any, action: str, resource: str) -> Any:
        if getattr(call, "judged", False):
            return PermissionResult.PERMITTED
        if bucket.policy is None:
            return original(bucket, action, resource)
        policy = applicable(json.loads(bucket.policy), getattr(call, "encrypted", False))
        return IAMPolicy(json.dumps(policy)).is_action_permitted(action, resource)


def applicable(policy: dict[str, Any], encrypted: bool) -> dict[str, Any]:
    """The statements that concern a call over such a connection; other conditions are left to moto."""
    statements = policy["Statement"] if isinstance(policy["Statement"], list) else [policy["Statement"]]
    concerned = [_without_transport(each) for each in statements if _transport(each) in (None, str(encrypted).lower())]
    return {**policy, "Statement": concerned}


def _transport(statement: dict[str, Any]) -> str | None:
    value = statement.get("Condition", {}).get("Bool", {}).get("aws:SecureTransport")
    return None if value is None else str(value).lower()


def _without_transport(statement: dict[str, Any]) -> dict[str, Any]:
    if _transport(statement) is None:
        return statement
    conditions = {name: dict(value) for name, value in statement["Condition"].items()}
    del conditions["Bool"]["aws:SecureTransport"]
    return {**statement, "Condition": {name: value for name, value in conditions.items() if value}}
