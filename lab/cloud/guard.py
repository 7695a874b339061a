"""Authorizes an S3 call with the current policies of the role and the bucket."""

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
class S3Request:
    """A call, the session of its caller, and the values of its condition keys."""

    session: Any
    call: Call
    context: Context


class Guard:
    def __init__(self, sessions: Sessions):
        self.sessions = sessions

    def permit(self, s3_request: S3Request, needs: Iterable[Need]) -> None:
        """:raises Refusal: an action is not allowed."""
        refusal_reason = self.refusal_reason(s3_request, needs)
        if refusal_reason:
            raise denied(refusal_reason)

    def refusal_reason(self, s3_request: S3Request, needs: Iterable[Need]) -> str:
        """Empty if every action is allowed."""
        identity = self.sessions.policies(s3_request.session)
        for action, resource in needs:
            decision = self._decide(s3_request.session, Request(action, resource, s3_request.context), identity)
            if not decision.is_allowed:
                return f"{action} on {resource} to {s3_request.session.arn}: {decision.reason}"
        return ""

    def _decide(self, session: Any, request: Request, identity: dict[str, Policy]) -> Decision:
        bucket = request.resource.removeprefix("arn:aws:s3:::").partition("/")[0]
        s3_bucket = s3_backends[self.sessions.account]["aws"].buckets.get(bucket)
        policy = json.loads(s3_bucket.policy) if s3_bucket is not None and s3_bucket.policy else None
        return decide(self.sessions.caller(session), request, Policies(identity, policy))


def s3_request_of(session: Any, call: Call, environ: dict[str, Any]) -> S3Request:
    context = {
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
    return S3Request(session, call, {name.lower(): value for name, value in context.items()})
