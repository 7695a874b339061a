"""Accounts and groups of this host."""

from __future__ import annotations

import grp
import os
import pwd
import stat


def account(name: str) -> pwd.struct_passwd | None:
    try:
        return pwd.getpwnam(name)
    except KeyError:
        return None


def members(group: str) -> list[str] | None:
    try:
        return grp.getgrnam(group).gr_mem
    except KeyError:
        return None


def read(path: str) -> str:
    try:
        with open(path) as file:
            return file.read()
    except OSError:
        return ""


def group_exists(name: str) -> bool:
    return members(name) is not None


def locked_here(person: pwd.struct_passwd) -> bool:
    """Whether `lock` has locked this account; the person may be added again later."""
    lines = [line.split(":") for line in read("/etc/shadow").splitlines() if line.startswith(f"{person.pw_name}:")]
    expires = [fields[7] for fields in lines if len(fields) > 7]
    return person.pw_shell == "/usr/sbin/nologin" and expires == ["1"]


def private(person: pwd.struct_passwd, *paths: str) -> bool:
    """Whether only this person may write the paths; missing paths are ignored."""
    for path in filter(os.path.exists, paths):
        now = os.stat(path)
        if (now.st_uid, now.st_gid) != (person.pw_uid, person.pw_gid) or stat.S_IMODE(now.st_mode) & 0o077:
            return False
    return True
