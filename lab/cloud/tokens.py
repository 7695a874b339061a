"""Session tokens of the metadata service: valid for one instance and a limited time; a restart invalidates them."""

import hashlib
import hmac
import secrets
import time
from base64 import urlsafe_b64encode

LONGEST_SECONDS = 21600


class Tokens:
    def __init__(self) -> None:
        self._key = secrets.token_bytes(32)

    def issue(self, instance_id: str, seconds: int) -> str:
        ends = str(int(time.time()) + seconds)
        return f"{ends}.{self._seal(instance_id, ends)}"

    def is_valid(self, token: str, instance_id: str) -> bool:
        ends, _, seal = token.partition(".")
        genuine = hmac.compare_digest(seal.encode(), self._seal(instance_id, ends).encode())
        return genuine and int(ends) > time.time()

    def _seal(self, instance_id: str, ends: str) -> str:
        digest = hmac.digest(self._key, f"{instance_id} {ends}".encode(), hashlib.sha256)
        return urlsafe_b64encode(digest).decode()
