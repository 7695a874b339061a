#!/usr/bin/python3
"""Sends an alert: `alert SUBJECT`, text on stdin. To the journal first, then to every hook, then by mail."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
from email.message import EmailMessage
from email.utils import formatdate, make_msgid
from pathlib import Path

ROOT = Path(os.environ.get("STRATA_ROOT", "/"))
SETTINGS = ROOT / "etc/strata/alerts.json"
HOOKS = ROOT / "etc/strata/alerts.d"
TIMEOUT_SECONDS = 60


def hand_over(command: list[str], text: bytes) -> bool:
    """Whether the command succeeded; a failure must not prevent the other deliveries."""
    try:
        result = subprocess.run(
            command, input=text, timeout=TIMEOUT_SECONDS, check=False, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        print(f"alert: {command[0]}: {error}", file=sys.stderr)
        return False
    if result.returncode:
        print(
            f"alert: {command[0]} failed: {' '.join(result.stdout.decode(errors='replace').split())}", file=sys.stderr
        )
    return result.returncode == 0


def hooks() -> list[Path]:
    entries = sorted(HOOKS.iterdir()) if HOOKS.is_dir() else []
    return [path for path in entries if path.is_file() and os.access(path, os.X_OK)]


def mail(subject: str, text: str, settings: dict[str, object]) -> bytes:
    message = EmailMessage()
    message["Subject"], message["To"] = subject, settings["emails"]
    message["From"] = settings["from"] or f"strata@{socket.getfqdn()}"
    message["Date"], message["Message-ID"] = formatdate(), make_msgid(domain=socket.gethostname())
    message["Auto-Submitted"] = "auto-generated"
    message.set_content(text, cte="8bit")
    return message.as_bytes()


def main() -> int:
    if len(sys.argv) != 2:
        print("usage: alert SUBJECT <text", file=sys.stderr)
        return 2
    subject = f"{socket.gethostname()}: {' '.join(sys.argv[1].split())}"
    text = sys.stdin.read()
    settings = json.loads(SETTINGS.read_text()) if SETTINGS.exists() else {"emails": []}
    deliveries = [hand_over(["logger", "-t", "strata-alert", "-p", "daemon.err"], f"{subject}\n{text}".encode())]
    deliveries += [hand_over([str(hook), subject], text.encode()) for hook in hooks()]
    if settings["emails"]:
        deliveries.append(hand_over([settings["sendmail"], "-t", "-i"], mail(subject, text, settings)))
    return 0 if all(deliveries) else 1


if __name__ == "__main__":
    sys.exit(main())
