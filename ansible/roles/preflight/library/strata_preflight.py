#!/usr/bin/python
"""Looks at a server before its first run: what would be lost, broken or in the way. Changes nothing."""

from __future__ import annotations

from ansible.module_utils.basic import AnsibleModule
from ansible.module_utils.strata_server_facts import facts
from ansible.module_utils.strata_takeover import Plan, problems

DOCUMENTATION = r"""
module: strata_preflight
short_description: See whether a server that is not new can be configured
description:
  - Waits for cloud-init, reads what is installed and what runs, and returns what speaks against a first run.
  - What an earlier run of Strata made is no problem. Changes nothing and does not fail.
options:
  docker: {description: Whether the server gets Docker., type: bool, required: true}
  postgresql: {description: Whether the server gets a PostgreSQL server., type: bool, required: true}
  open_ports: {description: TCP ports and ranges that the firewall leaves open., type: list, elements: str, required: true}
  own_ports: {description: TCP ports of services of Strata., type: list, elements: int, required: true}
  timeout: {description: Seconds to wait for cloud-init., type: int, default: 300}
author: [Strata]
"""
EXAMPLES = r"""
- name: Look at the server
  strata_preflight: {docker: true, postgresql: false, open_ports: ["22", "443"], own_ports: [443]}
"""
RETURN = r"""
problems: {description: A sentence for each problem with its remedy., type: list, returned: always}
"""


def main() -> None:
    module = AnsibleModule(
        argument_spec={
            "docker": {"type": "bool", "required": True},
            "postgresql": {"type": "bool", "required": True},
            "open_ports": {"type": "list", "elements": "str", "required": True},
            "own_ports": {"type": "list", "elements": "int", "required": True},
            "timeout": {"type": "int", "default": 300},
        },
        supports_check_mode=True,
    )
    plan = Plan(**{key: value for key, value in module.params.items() if key != "timeout"})
    module.exit_json(changed=False, problems=problems(facts(module.params["timeout"]), plan))


if __name__ == "__main__":
    main()
