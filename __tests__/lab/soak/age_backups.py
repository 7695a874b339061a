"""Makes every backup of the repository older by some days: rewrites the times in pgBackRest's list, with its checksum."""

from __future__ import annotations

import hashlib
import json
import re
import subprocess
import sys

DAYS = int(sys.argv[1])
LIST = "backup/main/backup.info"


def pgbackrest(*words: str, text: str | None = None) -> str:
    return subprocess.run(["pgbackrest", *words], input=text, capture_output=True, text=True, check=True).stdout


def older(line: str) -> str:
    return re.sub(
        r'("backup-timestamp-(?:start|stop)":)(\d+)', lambda found: f"{found[1]}{int(found[2]) - DAYS * 86400}", line
    )


def checksum(lines: list[str]) -> str:
    """Of the list as one JSON object, without the checksum itself."""
    sections: dict[str, list[str]] = {}
    section: list[str] = []
    for line in lines:
        if line.startswith("["):
            section = sections.setdefault(line[1:-1], [])
        elif line and not line.startswith("backrest-checksum="):
            key, _, value = line.partition("=")
            section.append(f"{json.dumps(key)}:{value}")
    whole = ",".join(f'"{name}":{{{",".join(pairs)}}}' for name, pairs in sections.items() if pairs)
    return hashlib.sha1(f"{{{whole}}}".encode()).hexdigest()


lines = pgbackrest("repo-get", LIST).splitlines()
[noted] = [line for line in lines if line.startswith("backrest-checksum=")]
if noted != f'backrest-checksum="{checksum(lines)}"':
    raise SystemExit("the checksum of pgBackRest is made otherwise than here")
lines = [older(line) for line in lines]
lines[lines.index(noted)] = f'backrest-checksum="{checksum(lines)}"'
for name in (LIST, f"{LIST}.copy"):
    pgbackrest("repo-put", name, text="\n".join(lines) + "\n")
