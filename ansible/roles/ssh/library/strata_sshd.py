#!/usr/bin/python
"""Checks the effective settings of the SSH daemon for all users and Match blocks with `sshd -T`."""

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
short_description: Check the effective settings of the SSH daemon
description:
  - Reads the effective settings for each given user and for each Match line of the configuration.
  - Fails with the lines that weaken them. Changes nothing.
options:
  expected: {description: Allowed values of each keyword in lower case., type: dict, required: true}
  users: {description: Accounts to check., type: list, elements: str, required: true}
author: [Strata]
"""
EXAMPLES = r"""
- name: See that the settings are in force
  strata_sshd:
    expected: {passwordauthentication: ["no"]}
    users: [root]
"""
RETURN = r"""
contexts: {description: Checked connections., type: list, returned: always}
"""

FOLDER = "/etc/ssh"
OURS = "00-strata.conf"
MATCH = re.compile(r"^\s*match[\s=]+(.*)$", re.IGNORECASE)

Line = tuple[str, str]
# Parameters of a connection, or settings of the daemon.
Settings = dict[str, str]
Expected = dict[str, list[str]]
# (keyword, value) → connections with this wrong value.
Problems = dict[tuple[str, str], list[str]]


def lines(folder: str) -> Iterator[Line]:
    """(position, line) of the daemon's configuration, drop-ins first, in the order in which sshd reads them."""
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


def context(line: str) -> Settings:
    """A connection that matches a Match line, as far as it can be derived."""
    criteria = MATCH.match(line)
    words = criteria[1].replace("=", " ").split() if criteria else []
    connection: Settings = {}
    for name, pattern in zip(words[::2], words[1::2], strict=False):
        first = pattern.strip('"').split(",")[0]
        if any(letter in first for letter in "*?!"):
            continue
        key = name.lower()
        value = member(first) if key == "group" else first
        key = "user" if key == "group" else key
        if key in ("user", "address", "host") and value:
            connection[key] = value.split("/")[0]
    return connection


def contexts(users: list[str], configuration: list[Line]) -> list[Settings]:
    from_matches = [context(line) for _place, line in configuration if MATCH.match(line)]
    connections = [{"user": user} for user in users] + [{"user": users[0], **each} for each in from_matches]
    return [each for at, each in enumerate(connections) if each not in connections[:at]]


def options() -> list[str]:
    """Additional command line options from the unit's environment file."""
    try:
        with open("/etc/default/ssh") as file:
            assignments = re.findall(r"^\s*SSHD_OPTS=(.*)$", file.read(), re.MULTILINE)
    except OSError:
        return []
    return [word for text in assignments[-1:] for each in shlex.split(text) for word in shlex.split(each)]


def effective(connection: Settings, extra: list[str]) -> tuple[Settings | None, str]:
    words = f"user={connection['user']},host={connection.get('host', 'unknown')},addr={connection.get('address', '203.0.113.1')}"
    result = subprocess.run(["/usr/sbin/sshd", "-T", *extra, "-C", words], capture_output=True, text=True, check=False)
    if result.returncode != 0:
        return None, result.stderr.strip()
    return dict(line.partition(" ")[::2] for line in result.stdout.splitlines()), ""


def wrong(settings: Settings, expected: Expected) -> list[tuple[str, str]]:
    return [(key, settings.get(key, "")) for key, right in expected.items() if settings.get(key, "") not in right]


def places(key: str, configuration: list[Line], extra: list[str]) -> list[str]:
    matches = [f"{place}: {line}" for place, line in configuration if line.lower().startswith(key)]
    return matches + ([f"/etc/default/ssh: SSHD_OPTS={' '.join(extra)}"] if key in " ".join(extra).lower() else [])


def message_of(problems: Problems, expected: Expected, places_of: Callable[[str], list[str]]) -> str:
    """The error message: wrong values, affected connections, positions, remedy."""
    messages = []
    for (key, value), whom in problems.items():
        messages.append(
            f"{key} is {value or 'not set'} for {', '.join(whom)}; allowed: {' or '.join(expected[key])}. "
            f"Remove what decides it, then run again: {'; '.join(places_of(key)) or 'look for it in ' + FOLDER}"
        )
    return "the SSH daemon is weaker than its settings in 00-strata.conf want:\n" + "\n".join(messages)


def main() -> None:
    module = AnsibleModule(
        argument_spec={
            "expected": {"type": "dict", "required": True},
            "users": {"type": "list", "elements": "str", "required": True},
        },
        supports_check_mode=True,
    )
    expected, configuration, extra = module.params["expected"], list(lines(FOLDER)), options()
    connections = contexts(module.params["users"], configuration)
    problems: Problems = {}
    for each in connections:
        settings, error = effective(each, extra)
        if settings is None:
            module.fail_json(msg=f"the SSH daemon refuses its configuration; correct what it names:\n{error}")
        for what in wrong(settings, expected):
            problems.setdefault(what, []).append(" ".join(f"{key} {value}" for key, value in each.items()))
    if problems:
        module.fail_json(msg=message_of(problems, expected, lambda key: places(key, configuration, extra)))
    module.exit_json(changed=False, contexts=connections)


if __name__ == "__main__":
    main()
