"""Dumps that are here or in the bucket, one JSON object per line, the newest first."""

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
    """`taken` is the moment whose data the dump holds; `bytes` is the local file's size, else the sealed one's."""
    parts = NAME.fullmatch(name)
    assert parts
    taken = datetime.strptime(parts["stamp"], "%Y%m%dT%H%M%S%z").strftime(ISO)
    return {"file": name, "source": parts["source"], "taken": taken, "local": False, "inBucket": False}


def in_bucket(prefix: str, store: list[str]) -> tuple[dict[str, dict[str, object]], bool]:
    """Uploaded dumps by name, those whose sum is there too; and whether the bucket answered."""
    done = subprocess.run([*store, "list", prefix], stdout=subprocess.PIPE, text=True, check=False)
    items = {item["key"][len(prefix) :]: item for item in map(json.loads, done.stdout.splitlines())}
    whole = {key[:-4]: item for key, item in items.items() if key.endswith(".gpg") and f"{key}.sha256" in items}
    return {name: item for name, item in whole.items() if NAME.fullmatch(name)}, done.returncode == 0


def rows(folder: Path, bucket: dict[str, dict[str, object]], answered: bool) -> list[dict[str, object]]:
    found: dict[str, dict[str, object]] = {}
    for name, item in bucket.items():
        found[name] = {**row(name), "bytes": item["bytes"], "finished": item["modified"], "inBucket": True}
    for file in folder.glob("*.sql.gz"):
        if NAME.fullmatch(file.name):
            status = file.stat()
            finished = datetime.fromtimestamp(status.st_mtime, UTC).strftime(ISO)
            known = found.get(file.name, {**row(file.name), "inBucket": False if answered else None})
            found[file.name] = {**known, "bytes": status.st_size, "finished": finished, "local": True}
    return sorted(found.values(), key=lambda item: str(item["taken"]), reverse=True)


def main() -> int:
    folder, prefix, *store = sys.argv[1:]
    bucket, answered = in_bucket(prefix, store)
    for item in rows(Path(folder), bucket, answered):
        print(json.dumps(item))
    return 0 if answered else 1


if __name__ == "__main__":
    sys.exit(main())
