#!/usr/bin/python
"""Removes apps and sites that the description of this host does not have any longer. Data stay, without consent by name."""

from __future__ import annotations

from ansible.module_utils import strata_left as left
from ansible.module_utils import strata_left_removal as removal
from ansible.module_utils import strata_left_sites as sites
from ansible.module_utils.basic import AnsibleModule

DOCUMENTATION = r"""
module: strata_undescribed
short_description: Remove apps and sites that are not described any longer
description:
  - An app is a folder of C(/opt) that Strata wrote. Its containers, networks and files of Strata are removed.
  - Volumes, and files of other people in its folder, stay until the operator names them.
  - A certificate that Strata asked for is not renewed any longer without its site.
options:
  apps: {description: Names of the apps that stay., type: list, elements: str, required: true}
  sites: {description: Names of the sites that stay., type: list, elements: str, required: true}
  has_proxy: {description: Whether role C(proxy) writes the sites of this host., type: bool, required: true}
  consent: {description: Volumes and folders of apps that left which may be deleted., type: list, elements: str, default: []}
author: [Strata]
"""
EXAMPLES = r"""
- name: Remove apps and sites that are no longer described
  strata_undescribed:
    apps: [shop]
    sites: [shop.example.org]
    has_proxy: true
    consent: [old-shop_uploads]
"""
RETURN = r"""
removed: {description: Apps that were removed., type: list, returned: success}
deleted: {description: Volumes and folders that were deleted., type: list, returned: success}
files: {description: Files of sites that were removed., type: list, returned: success}
"""
ARGUMENTS = {
    "apps": {"type": "list", "elements": "str", "required": True},
    "sites": {"type": "list", "elements": "str", "required": True},
    "has_proxy": {"type": "bool", "required": True},
    "consent": {"type": "list", "elements": "str", "default": []},
}


def main() -> None:
    module = AnsibleModule(argument_spec=ARGUMENTS, supports_check_mode=True)
    described = module.params["apps"]
    leaving = left.apps_that_left(described)
    if not docker_answers(module, leaving):
        module.exit_json(changed=False, removed=[], deleted=[], files=[])
    files = sites.files_that_left(module.params["sites"], module.params["has_proxy"])
    deleted: list[str] = []
    try:
        if not module.check_mode:
            deleted = perform(leaving, described, module.params["consent"])
            sites.remove(files)
    except left.Refused as problem:
        module.fail_json(msg=f"what left the description cannot be removed: {problem}")
    module.exit_json(changed=bool(leaving or deleted or files), removed=leaving, deleted=deleted, files=files)


def docker_answers(module: AnsibleModule, leaving: list[str]) -> bool:
    """Docker itself is repaired later in this run. What is left keeps `strata status` red until the next one."""
    if not leaving and not left.noted_apps():
        return True
    try:
        left.docker("version")
    except left.Refused as problem:
        module.warn(f"{', '.join(leaving) or 'data of apps that left'}: not removed in this run: {problem}")
        return False
    return True


def perform(leaving: list[str], described: list[str], consent: list[str]) -> list[str]:
    """@returns what was deleted with consent"""
    for app in leaving:
        removal.remove(app)
    deleted = []
    for app, names in left.data_that_stays(described).items():
        agreed = [name for name in names if name in consent]
        removal.delete_data(app, agreed)
        deleted += agreed
    removal.forget_notes(described)
    return deleted


if __name__ == "__main__":
    main()
