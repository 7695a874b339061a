"""The instance metadata service (version 2 only): data about the instance, and the credentials of its IAM role."""

import json
import logging
from collections.abc import Callable, Iterable
from typing import Any

from .cloud import ACCOUNT, REGION, Cloud
from .tokens import LONGEST_SECONDS, Tokens
from .view import ALIVE

log = logging.getLogger("metadata")
TIME = "%Y-%m-%dT%H:%M:%SZ"
LIFETIME = "HTTP_X_AWS_EC2_METADATA_TOKEN_TTL_SECONDS"
STATUS = {
    200: "200 OK",
    400: "400 Bad Request",
    401: "401 Unauthorized",
    403: "403 Forbidden",
    404: "404 Not Found",
    405: "405 Method Not Allowed",
}
#: A dict is a folder, which lists its entries; other values are files.
Tree = dict[str, Any]


class Metadata:
    """A WSGI application. It identifies the host by its address; the firewall prevents spoofing."""

    def __init__(self, cloud: Cloud):
        self.cloud = cloud
        self.tokens = Tokens()

    def __call__(self, environ: dict[str, Any], start: Any) -> Iterable[bytes]:
        status, text, headers = self._respond(environ)
        body = text.encode()
        start(STATUS[status], [("Content-Type", "text/plain"), ("Content-Length", str(len(body))), *headers])
        return [body]

    def _respond(self, environ: dict[str, Any]) -> tuple[int, str, list[tuple[str, str]]]:
        instance = self._instance_at(environ["REMOTE_ADDR"])
        method, path = environ["REQUEST_METHOD"], environ["PATH_INFO"]
        if instance is None:
            return 404, "", []
        # As on EC2: otherwise an open proxy on the host would leak the role's credentials.
        if "HTTP_X_FORWARDED_FOR" in environ:
            return 403, "", []
        if path == "/latest/api/token":
            return self._token(instance, environ) if method == "PUT" else (405, "", [])
        if method not in ("GET", "HEAD"):
            return 405, "", []
        if not self.tokens.is_valid(environ.get("HTTP_X_AWS_EC2_METADATA_TOKEN", ""), instance.id):
            return 401, "", []
        text = _look_up(self._tree(instance), path)
        return (404, "", []) if text is None else (200, text, [])

    def _instance_at(self, address: str) -> Any:
        # Without the lock, because SDKs wait only one second, and a call that creates hosts may hold the lock longer.
        reservations = list(self.cloud.ec2.reservations.values())
        all_instances = [each for reservation in reservations for each in list(reservation.instances)]
        return next((each for each in all_instances if each.state in ALIVE and each.private_ip == address), None)

    def _token(self, instance: Any, environ: dict[str, Any]) -> tuple[int, str, list[tuple[str, str]]]:
        seconds = environ.get(LIFETIME, "")
        if not seconds.isdecimal() or not 1 <= int(seconds) <= LONGEST_SECONDS:
            return 400, "", []
        token = self.tokens.issue(instance.id, int(seconds))
        return 200, token, [("X-aws-ec2-metadata-token-ttl-seconds", seconds)]

    def _tree(self, instance: Any) -> Tree:
        data: Tree = {
            "ami-id": instance.image_id,
            "instance-id": instance.id,
            "instance-type": instance.instance_type,
            "local-ipv4": instance.private_ip,
            "mac": instance.nics[0].mac_address,
            "placement": {"availability-zone": instance.availability_zone, "region": REGION},
        }
        if instance.public_ip:
            data["public-ipv4"] = instance.public_ip
        association = self.cloud.ec2.iam_instance_profile_associations.get(instance.id)
        if association:
            data["iam"] = self._identity(instance, association.iam_instance_profile)
        document = {"instance-identity": {"document": _document(instance)}}
        return {"latest": {"meta-data": data, "dynamic": document}}

    def _identity(self, instance: Any, profile: Any) -> Tree:
        info = {"Code": "Success", "InstanceProfileArn": profile.arn, "InstanceProfileId": profile.id}
        roles = {role.name: self._keys_of(instance, role) for role in profile.roles}
        return {"info": json.dumps(info, indent=2), "security-credentials": roles}

    def _keys_of(self, instance: Any, role: Any) -> Callable[[], str]:
        def keys() -> str:
            session = self.cloud.sessions.of(instance.id, role)
            credentials = {
                "Code": "Success",
                "LastUpdated": session.access_key.create_date.strftime(TIME),
                "Type": "AWS-HMAC",
                "AccessKeyId": session.access_key_id,
                "SecretAccessKey": session.secret_access_key,
                "Token": session.session_token,
                "Expiration": session.expiration.strftime(TIME),
            }
            return json.dumps(credentials, indent=2)

        return keys


def _document(instance: Any) -> str:
    document = {
        "accountId": ACCOUNT,
        "architecture": "x86_64",
        "availabilityZone": instance.availability_zone,
        "imageId": instance.image_id,
        "instanceId": instance.id,
        "instanceType": instance.instance_type,
        "privateIp": instance.private_ip,
        "region": REGION,
        "version": "2017-09-30",
    }
    return json.dumps(document, indent=2)


def _look_up(tree: Tree, path: str) -> str | None:
    node: Any = tree
    for name in [part for part in path.split("/") if part]:
        node = node.get(name) if isinstance(node, dict) else None
    if isinstance(node, dict):
        return "\n".join(f"{name}/" if isinstance(value, dict) else name for name, value in sorted(node.items()))
    return node() if callable(node) else node
