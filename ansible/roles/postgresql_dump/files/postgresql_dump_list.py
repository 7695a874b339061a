"""Lists dumps on this host and in the bucket, one JSON object per line, newest first."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

NAME = re.compile(r"(?P<source>[A-Za-z0-9._-]+)-(?P<stamp>\d{8}T\d{6}Z)\.sql\.gz")
ISO = "%Y-%m-%dT%H:%M:%SZ"


def row(name: str) -> dict[str, object]:
    """`taken` is the time of the dump's data; `bytes` is the size of the local file, or of the encrypted object."""
    parts = NAME.fullmatch(name)
    assert parts
    taken = datetime.strptime(parts["stamp"], "%Y%m%dT%H%M%S%z").strftime(ISO)
    return {"file": name, "source": parts["source"], "taken": taken, "local": False, "inBucket": False}


def in_bucket(prefix: str, store: list[str]) -> tuple[dict[str, dict[str, object]], bool]:
    """Completely uploaded dumps (with checksum) by name; and whether the bucket is reachable."""
    result = subprocess.run([*store, "list", prefix], stdout=subprocess.PIPE, text=True, check=False)
    items = {item["key"][len(prefix) :]: item for item in map(json.loads, result.stdout.splitlines())}
    whole = {key[:-4]: item for key, item in items.items() if key.endswith(".gpg") and f"{key}.sha256" in items}
    return {name: item for name, item in whole.items() if NAME.fullmatch(name)}, result.returncode == 0


def rows(folder: Path, bucket: dict[str, dict[str, object]], is_reachable: bool) -> list[dict[str, object]]:
    by_name: dict[str, dict[str, object]] = {}
    for name, item in bucket.items():
        by_name[name] = {**row(name), "bytes": item["bytes"], "finished": item["modified"], "inBucket": True}
    for file in folder.glob("*.sql.gz"):
        if NAME.fullmatch(file.name):
            status = file.stat()
            finished = datetime.fromtimestamp(status.st_mtime, UTC).strftime(ISO)
            base = by_name.get(file.name, {**row(file.name), "inBucket": False if is_reachable else None})
            by_name[file.name] = {**base, "bytes": status.st_size, "finished": finished, "local": True}
    return sorted(by_name.values(), key=lambda item: str(item["taken"]), reverse=True)


def main() -> int:
    folder, prefix, *store = sys.argv[1:]
    bucket, is_reachable = in_bucket(prefix, store)
    for item in rows(Path(folder), bucket, is_reachable):
        print(json.dumps(item))
    return 0 if is_reachable else 1


if __name__ == "__main__":
    sys.exit(main())
