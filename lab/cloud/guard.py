"""Whether a role may do what a call of S3 asks for: by its policies and the bucket's, at the time of the call."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from moto.s3.models import s3_backends

from .conditions import Context
from .refusal import denied
from .s3_actions import Need
from .s3_call import Call
from .sessions import Sessions
from .statements import Decision, Policies, Policy, Request, decide


@dataclass(frozen=True)
class Asked:
    """A call, whose session made it, and what the conditions of policies may ask about it."""

    session: Any
    call: Call
    context: Context


class Guard:
    def __init__(self, sessions: Sessions):
        self.sessions = sessions

    def permit(self, asked: Asked, needs: Iterable[Need]) -> None:
        """:raises Refusal: one of the actions is not allowed."""
        refused = self.refused(asked, needs)
        if refused:
            raise denied(refused)

    def refused(self, asked: Asked, needs: Iterable[Need]) -> str:
        """Why not; empty when everything is allowed."""
        identity = self.sessions.policies(asked.session)
        for action, resource in needs:
            decision = self._decide(asked.session, Request(action, resource, asked.context), identity)
            if not decision.allowed:
                return f"{action} on {resource} to {asked.session.arn}: {decision.reason}"
        return ""

    def _decide(self, session: Any, request: Request, identity: dict[str, Policy]) -> Decision:
        bucket = request.resource.removeprefix("arn:aws:s3:::").partition("/")[0]
        found = s3_backends[self.sessions.account]["aws"].buckets.get(bucket)
        policy = json.loads(found.policy) if found is not None and found.policy else None
        return decide(self.sessions.caller(session), request, Policies(identity, policy))


def asked_by(session: Any, call: Call, environ: dict[str, Any]) -> Asked:
    known = {
        **call.context(),
        "aws:PrincipalAccount": session.account_id,
        "aws:PrincipalArn": session.role_arn,
        "aws:PrincipalType": "AssumedRole",
        "aws:SecureTransport": str(environ.get("HTTP_X_FORWARDED_PROTO") == "https").lower(),
        "aws:SourceIp": environ.get("HTTP_X_FORWARDED_FOR", environ.get("REMOTE_ADDR", "")).split(",")[0].strip(),
        "aws:userid": session.user_id,
        "s3:authType": "REST-HEADER" if "HTTP_AUTHORIZATION" in environ else "REST-QUERY-STRING",
        "s3:signatureversion": "AWS4-HMAC-SHA256",
    }
    return Asked(session, call, {name.lower(): value for name, value in known.items()})
