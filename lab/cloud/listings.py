"""Bucket listings like S3's: moto also lists common prefixes that contain only deleted objects."""

from types import SimpleNamespace
from typing import Any

from moto.s3.models import FakeBucket, FakeDeleteMarker, S3Backend

from .patching import replaces


def skip_delete_markers_in_listings() -> None:
    # moto's list_objects_v2 calls this method.
    @replaces(S3Backend)
    def list_objects(original: Any, backend: Any, bucket: Any, *args: Any, **kwargs: Any) -> Any:
        if type(bucket) is FakeBucket:
            present = {name: key for name, key in bucket.keys.items() if not isinstance(key, FakeDeleteMarker)}
            bucket = SimpleNamespace(keys=present)
        return original(backend, bucket, *args, **kwargs)
