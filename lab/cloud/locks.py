"""Object locks like S3's in cases that moto ignores: multipart uploads, and shortening a retention."""

from typing import Any

from moto.s3.exceptions import AccessDeniedByLock
from moto.s3.models import FakeKey, S3Backend
from moto.s3.responses import S3Response

from .patching import replaces


def enforce_object_locks() -> None:
    @replaces(S3Backend)
    def complete_multipart_upload(original: Any, backend: Any, bucket_name: str, *args: Any, **kwargs: Any) -> Any:
        key = original(backend, bucket_name, *args, **kwargs)
        bucket = backend.get_bucket(bucket_name)
        if key is not None and bucket.has_default_lock:
            key.lock_mode, key.lock_until = bucket.default_lock_mode, bucket.default_retention()
        return key

    @replaces(S3Response)
    def put_object_retention(original: Any, response: Any) -> Any:
        version = response._get_param("versionId")
        key = response.backend.get_object(response.bucket_name, response.parse_key_name(), version_id=version)
        if isinstance(key, FakeKey) and key.is_locked(_bypass(response)) and _weaker(key, response):
            raise AccessDeniedByLock
        return original(response)

    @replaces(S3Response)
    def delete_object(original: Any, response: Any) -> Any:
        # moto checks only that the bypass header exists, not its value.
        version = response._get_param("versionId")
        key = version and response.backend.get_object(response.bucket_name, response.parse_key_name(), version)
        if isinstance(key, FakeKey) and key.is_locked(_bypass(response)):
            raise AccessDeniedByLock
        return original(response)


def _bypass(response: Any) -> bool:
    return response.headers.get("x-amz-bypass-governance-retention", "").lower() == "true"


def _weaker(key: FakeKey, response: Any) -> bool:
    """Compares times as text, because they are ISO 8601 in UTC."""
    mode, until = response._mode_until_from_body()
    return mode != key.lock_mode or (until or "") < (key.lock_until or "")
