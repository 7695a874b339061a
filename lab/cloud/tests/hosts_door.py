"""The S3 endpoint for hosts on a test port, a role with a session, and clients that sign for it."""

import json
import logging
import threading
from typing import Any

import boto3
from botocore.auth import S3SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.config import Config
from botocore.credentials import Credentials
from moto.iam.models import iam_backends
from moto.moto_server.werkzeug_app import DomainDispatcherApplication, create_backend_app
from werkzeug.serving import make_server

from ..door import Door
from ..locks import enforce_object_locks
from ..policies import support_secure_transport
from ..server import QuietHandler
from ..sessions import Sessions

ACCOUNT, REGION = "123456789012", "eu-west-3"
ASSUME = json.dumps({"Version": "2012-10-17", "Statement": []})
SESSIONS = Sessions(ACCOUNT, REGION, lambda: None)
STORE = DomainDispatcherApplication(create_backend_app)
logging.getLogger("door").setLevel(logging.CRITICAL)
support_secure_transport()
enforce_object_locks()


def iam() -> Any:
    return iam_backends[ACCOUNT]["aws"]


def role(name: str, *statements: dict[str, Any]) -> Any:
    new_role = iam().create_role(name, ASSUME, "/", None, "", [], "3600")
    if statements:
        widen(name, *statements)
    return new_role


def widen(name: str, *statements: dict[str, Any]) -> None:
    policy = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", **each} for each in statements]}
    iam().put_role_policy(name, "rights", json.dumps(policy))


class Listening:
    def __init__(self) -> None:
        door = Door(SESSIONS, "s3.lab.test", STORE)
        self.server = make_server("127.0.0.1", 0, door, threaded=True, request_handler=QuietHandler)
        self.address = f"127.0.0.1:{self.server.server_port}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def client(self, session: Any, **changed: Any) -> Any:
        keys = {
            "aws_access_key_id": session.access_key_id,
            "aws_secret_access_key": session.secret_access_key,
            "aws_session_token": session.session_token,
            "region_name": REGION,
        }
        config = Config(retries={"total_max_attempts": 1}, s3={"addressing_style": "path"})
        return boto3.client("s3", endpoint_url=f"http://{self.address}", config=config, **{**keys, **changed})

    def signed_headers(self, session: Any, line: str, **headers: str) -> dict[str, str]:
        """Headers of a call that botocore signed with an unsigned payload."""
        method, _, path = line.partition(" ")
        request = AWSRequest(method, f"http://{self.address}{path}", headers)
        request.context["payload_signing_enabled"] = False
        keys = Credentials(session.access_key_id, session.secret_access_key, session.session_token)
        Unsigned(keys, "s3", REGION).add_auth(request)
        return dict(request.headers.items())


class Unsigned(S3SigV4Auth):
    def payload(self, request: AWSRequest) -> str:
        return "UNSIGNED-PAYLOAD"

    def _should_sha256_sign_payload(self, request: AWSRequest) -> bool:
        return False
