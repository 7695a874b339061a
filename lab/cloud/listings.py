"""Lists of a bucket as S3 gives them: moto names folders in which every object is deleted."""

from types import SimpleNamespace
from typing import Any

from moto.s3.models import FakeBucket, FakeDeleteMarker, S3Backend

from .patching import replaces


def list_what_is_there() -> None:
    # moto's list_objects_v2 asks this one.
    @replaces(S3Backend)
    def list_objects(original: Any, backend: Any, bucket: Any, *args: Any, **kwargs: Any) -> Any:
        if type(bucket) is FakeBucket:
            present = {name: key for name, key in bucket.keys.items() if not isinstance(key, FakeDeleteMarker)}
            bucket = SimpleNamespace(keys=present)
        return original(backend, bucket, *args, **kwargs)
