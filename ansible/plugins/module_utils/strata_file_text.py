"""The desired text of a file for strata_files."""

from __future__ import annotations

from socket import gethostname
from typing import Any

from ansible.module_utils.strata_file_hosts import with_foreign_lines


def with_block(before: bytes | None, entry: dict[str, Any]) -> bytes:
    """The file with Strata's block replaced or appended, or removed if the content is empty."""
    begin, end = (f"# {word} {entry['marker']}\n" for word in ("BEGIN", "END"))
    text = (before or b"").decode()
    if begin in text and end in text:
        head, rest = text.split(begin, 1)
        text = head + rest.split(end, 1)[1]
    content = (entry["content"] or "").strip("\n")
    if not content:
        return text.encode()
    return (text + begin + content + "\n" + end).encode()


def tokens(line: str) -> list[str]:
    """A line without differences in quotes, case and spaces, which do not matter."""
    return line.replace('"', "").lower().split()


def with_first(before: bytes | None, entry: dict[str, Any]) -> bytes:
    """The file with Strata's line as the first line that is not a comment, and only there."""
    text = (before or b"").decode()
    ours = entry["content"].strip()
    lines = text.splitlines(keepends=True)
    content_lines = [at for at, line in enumerate(lines) if tokens(line) and not line.lstrip().startswith("#")]
    if content_lines and tokens(lines[content_lines[0]]) == tokens(ours):
        return text.encode()
    place = content_lines[0] if content_lines else len(lines)
    before_it = "".join(lines[:place])
    if before_it and not before_it.endswith("\n"):
        before_it += "\n"
    rest = [line for line in lines[place:] if tokens(line) != tokens(ours)]
    return (before_it + ours + "\n" + "".join(rest)).encode()


def wanted_content(entry: dict[str, Any], before: bytes | None) -> bytes:
    if entry["state"] == "block":
        return with_block(before, entry)
    if entry["state"] == "first":
        return with_first(before, entry)
    if entry["state"] == "hosts":
        return with_foreign_lines((before or b"").decode(errors="replace"), entry["content"], gethostname()).encode()
    return (entry["content"] or "").encode()
