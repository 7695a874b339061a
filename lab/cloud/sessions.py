"""Sessions of roles: the temporary keys that a host's profile gives it, and what the role may do at this moment."""

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
#: An ended session is still known for as long, so that its user is told why.
REMEMBERED = timedelta(days=1)
#: EC2 makes new keys at least five minutes before the old ones end; SDKs ask again a quarter of an hour before.
RENEWED_BEFORE_END = timedelta(minutes=20)


class Sessions:
    """`opened` is called after a new session was made."""

    def __init__(self, account: str, region: str, opened: Callable[[], None]):
        self.account = account
        self.region = region
        self.opened = opened
        self._lock = threading.Lock()

    def of(self, instance_id: str, role: Any) -> Any:
        """The session of the instance in its role; a new one when the last one soon ends."""
        with self._lock:
            backend = sts_backends[self.account]["aws"]
            now = utcnow()
            for ended in [each for each in backend.assumed_roles if each.expiration + REMEMBERED <= now]:
                backend.assumed_roles.remove(ended)
            for each in reversed(backend.assumed_roles):
                good = each.expiration > now + RENEWED_BEFORE_END
                if good and (each.session_name, each.role_arn) == (instance_id, role.arn):
                    return each
            session = backend.assume_role(self.region, instance_id, role.arn, "", HOUR, "")
            self.opened()
            return session

    def opened_by(self, signature: Signature) -> Any:
        """The session whose key signed; whether it really signed is checked with the session's secret.

        :raises Refusal: there is no such key, its token is another one, or it has ended.
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
        """The role's inline and attached policies by name, as they are now; none when the role is gone."""
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
