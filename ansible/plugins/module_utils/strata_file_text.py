"""What strata_files wants a file to say."""

from __future__ import annotations

from typing import Any


def with_block(before: bytes | None, entry: dict[str, Any]) -> bytes:
    """The foreign file with our block replaced, appended, or (empty content) removed."""
    begin, end = (f"# {word} {entry['marker']}\n" for word in ("BEGIN", "END"))
    text = (before or b"").decode()
    if begin in text and end in text:
        head, rest = text.split(begin, 1)
        text = head + rest.split(end, 1)[1]
    content = (entry["content"] or "").strip("\n")
    if not content:
        return text.encode()
    return (text + begin + content + "\n" + end).encode()


def words(line: str) -> list[str]:
    """What a line says, without quotes, case and space that change nothing."""
    return line.replace('"', "").lower().split()


def with_first(before: bytes | None, entry: dict[str, Any]) -> bytes:
    """The foreign file whose first line that is no comment is ours, once."""
    text = (before or b"").decode()
    ours = entry["content"].strip()
    lines = text.splitlines(keepends=True)
    said = [at for at, line in enumerate(lines) if words(line) and not line.lstrip().startswith("#")]
    if said and words(lines[said[0]]) == words(ours):
        return text.encode()
    place = said[0] if said else len(lines)
    before_it = "".join(lines[:place])
    if before_it and not before_it.endswith("\n"):
        before_it += "\n"
    rest = [line for line in lines[place:] if words(line) != words(ours)]
    return (before_it + ours + "\n" + "".join(rest)).encode()


def wanted_content(entry: dict[str, Any], before: bytes | None) -> bytes:
    if entry["state"] == "block":
        return with_block(before, entry)
    if entry["state"] == "first":
        return with_first(before, entry)
    return (entry["content"] or "").encode()
