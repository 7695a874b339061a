"""Sessions of IAM roles: temporary credentials of hosts, and the role's current policies."""

import hmac
import json
import threading
from collections.abc import Callable
from datetime import timedelta
from typing import Any

from moto.core.utils import utcnow
from moto.iam.models import iam_backends
from moto.sts.models import sts_backends

from .refusal import Refusal
from .signature import Signature
from .statements import Caller, Policy

HOUR = 3600
#: How long an expired session is remembered, so that the error is `ExpiredToken`.
REMEMBERED = timedelta(days=1)
#: EC2 issues new credentials at least five minutes before the old ones expire; SDKs refresh 15 minutes before.
RENEWED_BEFORE_END = timedelta(minutes=20)


class Sessions:
    """`on_open` is called after a new session."""

    def __init__(self, account: str, region: str, on_open: Callable[[], None]):
        self.account = account
        self.region = region
        self.on_open = on_open
        self._lock = threading.Lock()

    def of(self, instance_id: str, role: Any) -> Any:
        """The current session of the instance; a new one if the current one expires soon."""
        with self._lock:
            backend = sts_backends[self.account]["aws"]
            now = utcnow()
            for expired in [each for each in backend.assumed_roles if each.expiration + REMEMBERED <= now]:
                backend.assumed_roles.remove(expired)
            for each in reversed(backend.assumed_roles):
                good = each.expiration > now + RENEWED_BEFORE_END
                if good and (each.session_name, each.role_arn) == (instance_id, role.arn):
                    return each
            session = backend.assume_role(self.region, instance_id, role.arn, "", HOUR, "")
            self.on_open()
            return session

    def session_of(self, signature: Signature) -> Any:
        """The session of the access key; `verify` then checks the signature with the session's secret.

        :raises Refusal: the key is unknown, its token is wrong, or the session has expired.
        """
        session = sts_backends[self.account]["aws"].get_assumed_role_from_access_key(signature.access_key)
        if session is None:
            message = "The AWS Access Key Id you provided does not exist in our records."
            raise Refusal(403, "InvalidAccessKeyId", message)
        if not hmac.compare_digest(signature.token.encode(), session.session_token.encode()):
            raise Refusal(400, "InvalidToken", "The provided token is malformed or otherwise invalid.")
        if session.expiration <= utcnow():
            raise Refusal(400, "ExpiredToken", "The provided token has expired.")
        return session

    def caller(self, session: Any) -> Caller:
        return Caller(session.arn, session.role_arn, self.account)

    def policies(self, session: Any) -> dict[str, Policy]:
        """The role's current inline and attached policies by name; empty if the role was deleted."""
        roles = list(iam_backends[self.account]["aws"].roles.values())
        role = next((each for each in roles if each.arn == session.role_arn), None)
        if role is None:
            return {}
        inline = {f"the policy {name}": document for name, document in list(role.policies.items())}
        attached = {f"the policy {each.name}": _document(each) for each in list(role.managed_policies.values())}
        return {name: json.loads(document) for name, document in {**attached, **inline}.items()}


def _document(managed: Any) -> str:
    versions = [version for version in managed.versions if version.version_id == managed.default_version_id]
    return versions[0].document
