#!/usr/bin/python
"""See that the SSH daemon does what its settings want, for everyone: what counts is what `sshd -T` says."""

from __future__ import annotations

import glob
import grp
import os
import re
import shlex
import subprocess
from collections.abc import Callable, Iterator

from ansible.module_utils.basic import AnsibleModule

DOCUMENTATION = r"""
module: strata_sshd
short_description: See that the SSH daemon does what its settings want
description:
  - Asks the daemon for its effective settings, as each given user and as each Match line of its configuration may see them.
  - Fails with the lines that decide otherwise. Changes nothing.
options:
  expected: {description: Values that are right for each keyword in lower case., type: dict, required: true}
  users: {description: Accounts to ask for., type: list, elements: str, required: true}
author: [Strata]
"""
EXAMPLES = r"""
- name: See that the settings are in force
  strata_sshd:
    expected: {passwordauthentication: ["no"]}
    users: [root]
"""
RETURN = r"""
contexts: {description: Connections that were asked for., type: list, returned: always}
"""

FOLDER = "/etc/ssh"
OURS = "00-strata.conf"
MATCH = re.compile(r"^\s*match[\s=]+(.*)$", re.IGNORECASE)

Line = tuple[str, str]
# Of a connection, or the daemon's settings.
Given = dict[str, str]
Expected = dict[str, list[str]]
# What is wrong, and for which connections.
Found = dict[tuple[str, str], list[str]]


def lines(folder: str) -> Iterator[Line]:
    """(place, line) of the daemon's configuration, the drop-ins first, as they are read."""
    for path in [*sorted(glob.glob(f"{folder}/sshd_config.d/*.conf")), f"{folder}/sshd_config"]:
        if os.path.basename(path) == OURS or not os.path.isfile(path):
            continue
        with open(path, errors="replace") as file:
            for number, line in enumerate(file, 1):
                yield f"{path}:{number}", line.strip()


def member(group: str) -> str | None:
    try:
        return next(iter(grp.getgrnam(group).gr_mem), None)
    except KeyError:
        return None


def context(line: str) -> Given:
    """The connection a Match line speaks of, as far as its words name one."""
    criteria = MATCH.match(line)
    words = criteria[1].replace("=", " ").split() if criteria else []
    found: Given = {}
    for name, pattern in zip(words[::2], words[1::2], strict=False):
        first = pattern.strip('"').split(",")[0]
        if any(letter in first for letter in "*?!"):
            continue
        key = name.lower()
        value = member(first) if key == "group" else first
        key = "user" if key == "group" else key
        if key in ("user", "address", "host") and value:
            found[key] = value.split("/")[0]
    return found


def contexts(users: list[str], configuration: list[Line]) -> list[Given]:
    named = [context(line) for _place, line in configuration if MATCH.match(line)]
    wanted = [{"user": user} for user in users] + [{"user": users[0], **each} for each in named]
    return [each for at, each in enumerate(wanted) if each not in wanted[:at]]


def options() -> list[str]:
    """What the unit gives the daemon besides its configuration."""
    try:
        with open("/etc/default/ssh") as file:
            found = re.findall(r"^\s*SSHD_OPTS=(.*)$", file.read(), re.MULTILINE)
    except OSError:
        return []
    return [word for text in found[-1:] for each in shlex.split(text) for word in shlex.split(each)]


def effective(given: Given, extra: list[str]) -> tuple[Given | None, str]:
    words = f"user={given['user']},host={given.get('host', 'unknown')},addr={given.get('address', '203.0.113.1')}"
    done = subprocess.run(["/usr/sbin/sshd", "-T", *extra, "-C", words], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        return None, done.stderr.strip()
    return dict(line.partition(" ")[::2] for line in done.stdout.splitlines()), ""


def wrong(settings: Given, expected: Expected) -> list[tuple[str, str]]:
    return [(key, settings.get(key, "")) for key, right in expected.items() if settings.get(key, "") not in right]


def places(key: str, configuration: list[Line], extra: list[str]) -> list[str]:
    found = [f"{place}: {line}" for place, line in configuration if line.lower().startswith(key)]
    return found + ([f"/etc/default/ssh: SSHD_OPTS={' '.join(extra)}"] if key in " ".join(extra).lower() else [])


def told(found: Found, expected: Expected, written: Callable[[str], list[str]]) -> str:
    """What is wrong for whom, where it is written, and what to do."""
    said = []
    for (key, value), whom in found.items():
        said.append(
            f"{key} is {value or 'not set'} for {', '.join(whom)}; allowed: {' or '.join(expected[key])}. "
            f"Remove what decides it, then run again: {'; '.join(written(key)) or 'look for it in ' + FOLDER}"
        )
    return "the SSH daemon is weaker than its settings in 00-strata.conf want:\n" + "\n".join(said)


def main() -> None:
    module = AnsibleModule(
        argument_spec={
            "expected": {"type": "dict", "required": True},
            "users": {"type": "list", "elements": "str", "required": True},
        },
        supports_check_mode=True,
    )
    expected, configuration, extra = module.params["expected"], list(lines(FOLDER)), options()
    asked = contexts(module.params["users"], configuration)
    found: Found = {}
    for each in asked:
        settings, refused = effective(each, extra)
        if settings is None:
            module.fail_json(msg=f"the SSH daemon refuses its configuration; correct what it names:\n{refused}")
        for what in wrong(settings, expected):
            found.setdefault(what, []).append(" ".join(f"{key} {value}" for key, value in each.items()))
    if found:
        module.fail_json(msg=told(found, expected, lambda key: places(key, configuration, extra)))
    module.exit_json(changed=False, contexts=asked)


if __name__ == "__main__":
    main()
