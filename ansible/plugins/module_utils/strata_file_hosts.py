"""The desired text of /etc/hosts for strata_files: Strata's lines, and below them those that were there before."""

from __future__ import annotations

import re

HEADER = "# Written by Strata."
BEGIN, END = "# BEGIN lines from before Strata", "# END lines from before Strata"
# Lines of the distributions, which Strata's file replaces.
USUAL = re.compile(r"^(localhost.*|ip6-[a-z]+|broadcasthost)$")


def with_foreign_lines(before: str, ours: str, hostname: str) -> str:
    """Only a file that Strata has not written yet hands lines over; later, those between the markers stay."""
    described = {name for line in ours.splitlines() for name in names(line)}
    candidates = kept_lines(before) if HEADER in before.splitlines() else before.splitlines()
    own = hostname.split(".", maxsplit=1)[0]
    # Installers write the full name of the host beside the short one.
    taken = described | {name for line in candidates for name in names(line) if name.split(".")[0] == own}
    lines = [line for line in (foreign(line, taken) for line in candidates) if line]
    if not lines:
        return ours
    return "\n".join([ours.rstrip("\n"), BEGIN, *dict.fromkeys(lines), END, ""])


def kept_lines(text: str) -> list[str]:
    return text.partition(f"{BEGIN}\n")[2].partition(f"{END}\n")[0].splitlines()


def names(line: str) -> list[str]:
    return line.partition("#")[0].split()[1:]


def foreign(line: str, taken: set[str]) -> str:
    """The line without names that Strata or the distribution decides; empty if no other name is left."""
    others = [name for name in names(line) if name not in taken and not USUAL.match(name)]
    if others == names(line):
        return line.strip() if others else ""
    return " ".join([line.split(maxsplit=1)[0], *others]) if others else ""
