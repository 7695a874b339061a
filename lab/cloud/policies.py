"""Bucket policies with `aws:SecureTransport`: moto does not support this key and would deny every call."""

import json
import threading
from typing import Any

from moto.iam.access_control import IAMPolicy, PermissionResult
from moto.s3.models import FakeBucket

from .patching import replaces

#: `encrypted`: the current call came over TLS or from this machine.
#: `judged`: the call came from a host, and `door.py` has already evaluated the policies.
call = threading.local()


def support_secure_transport() -> None:
    @replaces(FakeBucket)
    def get_permission(original: Any, bucket: Any, action: str, resource: str) -> Any:
        if getattr(call, "judged", False):
            return PermissionResult.PERMITTED
        if bucket.policy is None:
            return original(bucket, action, resource)
        policy = applicable(json.loads(bucket.policy), getattr(call, "encrypted", False))
        return IAMPolicy(json.dumps(policy)).is_action_permitted(action, resource)


def applicable(policy: dict[str, Any], encrypted: bool) -> dict[str, Any]:
    """The policy with only the statements for this kind of connection; moto evaluates the other conditions."""
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
