#!/usr/bin/python
"""Makes a release of an app of this host, or brings an earlier one back, with the program strata-release."""

from __future__ import annotations

import json
import subprocess

from ansible.module_utils.basic import AnsibleModule

DOCUMENTATION = r"""
module: strata_release
short_description: Make a release of an app, or bring an earlier one back
description:
  - Nothing changes if the release that serves is the wanted one already.
  - A failure is returned in RV(problem), because it has lines of a log, in which secrets may stand.
options:
  app: {description: Name of the app., type: str, required: true}
  command: {description: What to do., type: str, choices: [apply, rollback], default: apply}
  to:
    description:
      - Number of the release to bring back; without it the one before.
      - For C(apply) the least number of a new release.
    type: int
  about: {description: What the record says besides, type: dict, default: {}}
author: [Strata]
"""
EXAMPLES = r"""
- name: Release it
  strata_release:
    app: shop
"""
RETURN = r"""
number: {description: Number of the release that serves., type: int, returned: success}
before: {description: Number of the release that served before., type: int, returned: success}
problem: {description: Why there is no release., type: str, returned: failure}
"""

PROGRAM = "/usr/local/sbin/strata-release"


def main() -> None:
    module = AnsibleModule(
        argument_spec={
            "app": {"type": "str", "required": True},
            "command": {"type": "str", "choices": ["apply", "rollback"], "default": "apply"},
            "to": {"type": "int"},
            "about": {"type": "dict", "default": {}},
        },
        supports_check_mode=False,
    )
    command, to = module.params["command"], module.params["to"]
    words = [PROGRAM, command, module.params["app"], "--about", json.dumps(module.params["about"])]
    words += ["--to", str(to)] if to is not None else []
    result = subprocess.run(words, capture_output=True, text=True, check=False)
    if result.returncode != 0:
        module.exit_json(changed=False, problem=result.stderr.strip() or f"{PROGRAM} ended with {result.returncode}")
    module.exit_json(**json.loads(result.stdout))


if __name__ == "__main__":
    main()
