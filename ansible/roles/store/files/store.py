#!/usr/bin/python3
"""Client of this host's bucket: put, get, list, delete. Exit code 1: failure, 2: wrong usage, 3: no such object."""

from __future__ import annotations

import argparse
import base64
import hashlib
import json
import os
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any, BinaryIO

# Other stores than AWS refuse the checksum headers of newer SDKs; all support Content-MD5.
os.environ["AWS_REQUEST_CHECKSUM_CALCULATION"] = os.environ["AWS_RESPONSE_CHECKSUM_VALIDATION"] = "when_required"
os.environ.setdefault("AWS_METADATA_SERVICE_NUM_ATTEMPTS", "3")

import boto3
from botocore.config import Config
from botocore.exceptions import BotoCoreError, ClientError
from store_errors import StoreError, explain

PART, MOST_PARTS = 32 * 1024 * 1024, 10_000
VERBS = {"put": ("file", "key"), "get": ("key", "file"), "list": ("prefix",), "delete": ("key",)}
CONFIG = Path(os.environ.get("STRATA_ROOT", "/"), "etc/strata/store.json")


class Store:
    def __init__(self, description: dict[str, Any]):
        """`description`: content of the configuration file (bucket, region, endpoint, pathStyle, credentials, …)."""
        self.bucket: str = description["bucket"]
        self.place: str = description.get("endpoint") or "AWS"
        keys = description.get("credentials") == "keys"
        style = "path" if description.get("pathStyle") else "virtual"
        retries = {"mode": "standard", "max_attempts": 4}
        self.client = boto3.session.Session().client(
            "s3",
            region_name=description.get("region") or "us-east-1",
            endpoint_url=description.get("endpoint") or None,
            verify=description.get("caFile") or None,
            aws_access_key_id=description["accessKey"] if keys else None,
            aws_secret_access_key=description["secretKey"] if keys else None,
            config=Config(s3={"addressing_style": style}, connect_timeout=10, read_timeout=60, retries=retries),
        )

    def put(self, source: Path, key: str) -> None:
        with source.open("rb") as file:
            if source.stat().st_size <= PART:
                self.client.put_object(Bucket=self.bucket, Key=key, **_body(file.read()))
            else:
                self._put_parts(file, key, max(PART, source.stat().st_size // MOST_PARTS + 1))

    def get(self, key: str, target: Path) -> None:
        """Downloads an object atomically; the file is readable by its owner only."""
        partial = target.with_name(target.name + ".partial")
        response = self.client.get_object(Bucket=self.bucket, Key=key)
        try:
            with open(partial, "wb", opener=_private) as file:
                for chunk in response["Body"].iter_chunks(1024 * 1024):
                    file.write(chunk)
                os.fsync(file.fileno())
            os.replace(partial, target)
        finally:
            partial.unlink(missing_ok=True)

    def list(self, prefix: str) -> Iterator[dict[str, object]]:
        for page in self.client.get_paginator("list_objects_v2").paginate(Bucket=self.bucket, Prefix=prefix):
            for item in page.get("Contents", []):
                modified = item["LastModified"].strftime("%Y-%m-%dT%H:%M:%SZ")
                yield {"key": item["Key"], "bytes": item["Size"], "modified": modified}

    def delete(self, key: str) -> None:
        self.client.delete_object(Bucket=self.bucket, Key=key)

    def _put_parts(self, file: BinaryIO, key: str, size: int) -> None:
        upload = {"Bucket": self.bucket, "Key": key}
        upload["UploadId"] = self.client.create_multipart_upload(**upload)["UploadId"]
        parts: list[dict[str, object]] = []
        try:
            while data := file.read(size):
                tag = self.client.upload_part(PartNumber=len(parts) + 1, **upload, **_body(data))["ETag"]
                parts.append({"ETag": tag, "PartNumber": len(parts) + 1})
            self.client.complete_multipart_upload(MultipartUpload={"Parts": parts}, **upload)
        except BaseException:
            with suppress(BotoCoreError, ClientError):
                self.client.abort_multipart_upload(**upload)
            raise


def _body(data: bytes) -> dict[str, Any]:
    """With Content-MD5 the store detects transfer errors; buckets with object lock require it."""
    return {"Body": data, "ContentMD5": base64.b64encode(hashlib.md5(data).digest()).decode()}


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def description_in(path: Path) -> dict[str, Any]:
    try:
        description = json.loads(path.read_text())
    except (OSError, ValueError) as error:
        raise StoreError(f"{path} cannot be read ({error}); run `strata up <env>` to have it written") from error
    required = ["bucket", *(("accessKey", "secretKey") if description.get("credentials") == "keys" else ())]
    lacking = [name for name in required if not description.get(name)]
    if lacking:
        raise StoreError(f"{path} has no {' and no '.join(lacking)}; run `strata up <env>` to have it written")
    return description


def run(options: argparse.Namespace) -> None:
    store = Store(description_in(options.config))
    try:
        if options.verb == "list":
            for row in store.list(options.prefix):
                print(json.dumps(row))
        elif options.verb == "delete":
            store.delete(options.key)
        else:
            store.put(options.file, options.key) if options.verb == "put" else store.get(options.key, options.file)
    except (BotoCoreError, ClientError) as error:
        what = f"{options.verb} {getattr(options, 'key', None) or options.prefix}"
        raise explain(error, what, f"bucket {store.bucket} at {store.place}") from error


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="store", description=__doc__)
    parser.add_argument("--config", type=Path, default=CONFIG, help="another description (default: %(default)s)")
    verbs = parser.add_subparsers(dest="verb", required=True)
    for verb, names in VERBS.items():
        words = verbs.add_parser(verb)
        for name in names:
            words.add_argument(name, type=Path if name == "file" else str)
    return parser.parse_args()


def main() -> int:
    try:
        run(arguments())
    except (StoreError, OSError) as error:
        print(f"store: {error}", file=sys.stderr)
        return getattr(error, "code", 1)
    return 0


if __name__ == "__main__":
    sys.exit(main())
