"""Converts pgBackRest's `info` to `engine info`, and its errors to sentences. Pure."""

from __future__ import annotations

import re
from datetime import UTC, datetime

# The first match wins: pattern, state, and the sentence for the operator.
ERRORS = [
    (r"directory not empty", "unreadable",
     "the repository's index is gone from the bucket, its files are not: `strata backups <env> --recover` brings it back"),
    (r"unable to acquire lock", "unreachable", "another pgBackRest of this repository is running: {detail}"),
    (r"certificate|TLS error", "unreachable", "the store's certificate is refused: {detail}"),
    (r"CryptoError|\[095\]|cipher header|key/value found outside of section|invalid checksum.*(backup|archive)\.info",
     "unreadable", "the repository does not open with this key: is vault_postgresql_backup_cipher the one it was made with?"),
    (r"NoSuchBucket", "unreachable", "the bucket does not exist: run `strata up`, which makes it"),
    (r"InvalidAccessKeyId|SignatureDoesNotMatch|ExpiredToken|InvalidToken",
     "unreachable", "the store refuses these credentials: {detail}"),
    (r"QuotaExceeded|507 \(", "unreachable", "the store is full: {detail}"),
    (r"AccessDenied|403 \(Forbidden\)|HTTP request failed with 403", "unreachable", "the store denies access: {detail}"),
    (r"security-credentials|169\.254\.169\.254|find.*role", "unreachable", "this server got no credentials from its cloud: {detail}"),
    (r"unable to get address|HostConnectError|\[049\]|timeout connecting|unable to connect|ServiceError|\[101\]|50[0-9] \(",
     "unreachable", "the store cannot be reached: {detail}"),
]  # fmt: skip


def problem(output: str) -> tuple[str, str]:
    """(state, sentence) for pgBackRest's error output."""
    for pattern, state, sentence in ERRORS:
        if re.search(pattern, output, re.IGNORECASE | re.DOTALL):
            return state, sentence.format(detail=detail(output))
    return "unreachable", f"pgBackRest failed: {detail(output)}"


def detail(output: str) -> str:
    """The most useful line: S3's error code and message if there is one."""
    code = re.search(r"<Code>([^<]+)</Code>", output)
    if code:
        message = re.search(r"<Message>([^<]+)</Message>", output)
        return f"{code[1]} {message[1] if message else ''}".strip()
    lines = [line.strip() for line in output.splitlines() if line.strip()]
    errors = [line for line in lines if "ERROR" in line or re.match(r"\[\w+Error\]", line)]
    line = (errors or lines or ["no message"])[0]
    return re.sub(r"^.*?ERROR:\s*(\[\d+\]:)?\s*", "", line)[:300]


def repository(stanza: dict | None, system_id: str | None, output: str = "") -> dict:
    """`engine info` from pgBackRest's stanza (None: no stanza) and the cluster's system identifier (None: no cluster)."""
    stanza_info = stanza or {}
    status = stanza_info.get("status", {})
    if status.get("code", 0) > 3:
        state, sentence = problem(output or status.get("message", ""))
        return empty_info(state, sentence, system_id)
    owners = stanza_info.get("db", [])
    if not owners:
        return empty_info("empty", "", system_id)
    versions = {owner["id"]: owner["version"] for owner in owners}
    info = empty_info("ready", "", system_id)
    present = owners[-1]["id"]
    info["backups"] = [
        {**backup(item, versions), "ofPresentOwner": item["database"]["id"] == present}
        for item in stanza_info.get("backup", [])
    ]
    info["archive"] = archive(stanza_info.get("archive", []), present)
    if system_id and str(owners[-1]["system-id"]) != system_id:
        info["repository"] = "foreign"
        info["problem"] = (
            "this cluster is new; the bucket holds the backups of the one before: "
            "`strata restore <env>`, or `strata backup <env> --start-over`"
        )
    return info


def empty_info(state: str, sentence: str, system_id: str | None) -> dict:
    """A repository without backups."""
    none = {"min": None, "max": None}
    return {"repository": state, "problem": sentence, "systemId": system_id, "archive": none, "backups": []}


def archive(archives: list[dict], owner: int) -> dict:
    """First and last WAL segment of the repository's current owner."""
    own = [item for item in archives if item["database"]["id"] == owner]
    return {"min": own[-1]["min"], "max": own[-1]["max"]} if own else {"min": None, "max": None}


def newest_log_folder(stanza: dict) -> str | None:
    """The repository folder with the newest WAL of the current owner; None if there is none."""
    present = (stanza.get("db") or [{}])[-1].get("id")
    own = [item for item in stanza.get("archive", []) if item["database"]["id"] == present]
    return f"archive/main/{own[-1]['id']}/{own[-1]['max'][:16]}" if own and own[-1]["max"] else None


def backup(item: dict, versions: dict[int, str]) -> dict:
    """One backup. pgBackRest lists only finished backups."""
    wal = item.get("archive") or {}
    return {
        "id": item["label"],
        "kind": item["type"],
        "started": moment(item["timestamp"]["start"]),
        "finished": moment(item["timestamp"]["stop"]),
        "databaseBytes": item["info"]["size"],
        "repositoryBytes": item["info"]["repository"]["delta"],
        "walStart": wal.get("start"),
        "walStop": wal.get("stop"),
        "prior": item.get("prior"),
        "postgresqlVersion": versions.get(item["database"]["id"], ""),
        "damaged": bool(item.get("error")),
    }


def moment(seconds: int) -> str:
    """Seconds since 1970 as ISO time."""
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def stanza_error(stanzas: list[dict]) -> str:
    """The repository's error message, which has more details than the stanza's."""
    repositories = stanzas[0].get("repo", []) if stanzas else []
    return "\n".join(item["status"]["message"] for item in repositories)
