#!/usr/bin/python
"""Creates an account with exactly the described keys for each person; locks the accounts of removed persons."""

from __future__ import annotations

import os

from ansible.module_utils.basic import AnsibleModule
from ansible.module_utils.strata_accounts import account, group_exists, locked_here, members, private, read

DOCUMENTATION = r"""
module: strata_users
short_description: Manage the accounts and SSH keys of a list of people
description:
  - Never changes an account that it did not create; if a name is such an account, the module changes nothing. Its own accounts
  are those in C(group), and those that it has locked.
options:
  users: {description: Login name and ssh_keys., type: dict, required: true}
  group: {description: Group that marks the accounts this module owns., type: str, default: strata}
author: [Strata]
"""
EXAMPLES = r"""
- name: Manage accounts and SSH keys
  strata_users:
    users: {alice: {ssh_keys: ["ssh-ed25519 AAAA alice"]}}
"""
RETURN = r"""
locked: {description: Accounts that were locked., type: list, returned: always}
"""

# Debian and Ubuntu reserve uids below 1000 and from 60000 (login.defs, base-passwd).
PEOPLE = range(1000, 60000)


class People:
    def __init__(self, module: AnsibleModule) -> None:
        self.module = module
        self.group = module.params["group"]
        self.changes: list[str] = []
        self.locked: list[str] = []

    def run(self, what: str, *command: str) -> None:
        self.changes.append(what)
        if not self.module.check_mode:
            self.module.run_command(list(command), check_rc=True)

    def refusal(self, name: str) -> str | None:
        """The reason why this name cannot be used on this host; None if it can."""
        person = account(name)
        if person is None:
            return f"{name} is a group of this host: name the person otherwise" if group_exists(name) else None
        if person.pw_uid not in PEOPLE:
            return f"{name} belongs to the system (uid {person.pw_uid}): name the person otherwise"
        if name in (members(self.group) or []) or locked_here(person):
            return None
        return (
            f"{name} (uid {person.pw_uid}) was not made by Strata, which would replace its keys: name the person otherwise, or"
            f" hand it over on the host with `groupadd -f --system {self.group} && usermod -aG {self.group} {name}`"
        )

    def admit(self, name: str, keys: list[str]) -> None:
        """The group is created first. The password stays locked, so keys are the only login."""
        if members(self.group) is None and not self.changes:
            self.run(f"group {self.group}", "groupadd", "--system", self.group)
        if account(name) is None:
            self.run(f"account {name}", "useradd", "-m", "-s", "/bin/bash", "-G", self.group, name)
        elif name not in (members(self.group) or []):
            self.run(f"{name} into {self.group}", "usermod", "-a", "-G", self.group, "-e", "", "-s", "/bin/bash", name)
        self.write_keys(name, keys)

    def lock(self, name: str) -> None:
        self.locked.append(name)
        self.write_keys(name, [])
        person = account(name)
        # A system account that an earlier release took over must keep working.
        if person is not None and person.pw_uid in PEOPLE:
            self.run(f"lock {name}", "usermod", "-L", "-e", "1", "-s", "/usr/sbin/nologin", name)
        self.run(f"{name} out of {self.group}", "gpasswd", "-d", name, self.group)

    def write_keys(self, name: str, keys: list[str]) -> None:
        person = account(name)
        if person is None:
            return
        folder = os.path.join(person.pw_dir, ".ssh")
        path = os.path.join(folder, "authorized_keys")
        text = "".join(f"{key.strip()}\n" for key in keys)
        if read(path) == text and private(person, folder, path) and not os.path.lexists(f"{path}2"):
            return
        self.changes.append(path)
        if self.module.check_mode:
            return
        # sshd reads authorized_keys2 too.
        if os.path.lexists(f"{path}2"):
            os.unlink(f"{path}2")
        os.makedirs(folder, mode=0o700, exist_ok=True)
        with open(path, "w") as file:
            file.write(text)
        for item, mode in ((folder, 0o700), (path, 0o600)):
            os.chown(item, person.pw_uid, person.pw_gid)
            os.chmod(item, mode)


def main() -> None:
    module = AnsibleModule(
        argument_spec={
            "users": {"type": "dict", "required": True},
            "group": {"type": "str", "default": "strata"},
        },
        supports_check_mode=True,
    )
    people = People(module)
    users = module.params["users"]
    refusals = [refusal for refusal in map(people.refusal, sorted(users)) if refusal]
    if refusals:
        module.fail_json(msg=f"{'; '.join(refusals)}. Nobody was changed")
    for name, person in sorted(users.items()):
        people.admit(name, person.get("ssh_keys", []))
    for name in sorted(set(members(people.group) or []) - set(users)):
        people.lock(name)
    module.exit_json(changed=bool(people.changes), changes=people.changes, locked=people.locked)


if __name__ == "__main__":
    main()
