#!/usr/bin/python
"""Waits until the services of an app answer 200, and reports the last status of those that do not."""

from __future__ import annotations

import time
from http import HTTPStatus
from http.client import HTTPException
from typing import Any
from urllib.error import HTTPError, URLError

from ansible.module_utils.basic import AnsibleModule
from ansible.module_utils.urls import open_url

DOCUMENTATION = r"""
module: strata_app_probe
short_description: Wait until the services of an app answer 200
description:
  - Discards body and headers of the responses, because a failing app may print its secrets there.
options:
  checks:
    description: Services to check.
    type: list
    elements: dict
    required: true
    suboptions:
      name: {description: Name of the service., type: str, required: true}
      url: {description: URL that must answer 200., type: str, required: true}
      timeout_seconds: {description: Seconds it may take., type: int, required: true}
author: [Strata]
"""
EXAMPLES = r"""
- name: Wait until it answers
  strata_app_probe:
    checks: [{name: web, url: "http://127.0.0.1:3000/healthz"}]
"""
RETURN = r"""
answers: {description: Last status of each service by its name., type: dict, returned: always}
"""

PAUSE = 2
WELL = "200 OK"


def status_of(url: str) -> str:
    """HTTP status with its phrase, or the network error."""
    try:
        with open_url(url, timeout=5, follow_redirects="safe", use_proxy=False) as response:
            return status_text(response.getcode())
    except HTTPError as error:
        return status_text(error.code)
    except URLError as error:
        return f"nothing ({error.reason})"
    except (OSError, HTTPException) as error:
        return f"nothing ({error})"


def status_text(status: int) -> str:
    return f"{status} {HTTPStatus(status).phrase}" if status in list(HTTPStatus) else str(status)


def wait(checks: list[dict[str, Any]]) -> dict[str, str]:
    start = time.time()
    statuses: dict[str, str] = {}
    while True:
        waiting = [check for check in checks if statuses.get(check["name"]) != WELL]
        statuses.update({check["name"]: status_of(check["url"]) for check in waiting})
        elapsed = time.time() - start
        if not any(statuses[check["name"]] != WELL and check["timeout_seconds"] > elapsed for check in waiting):
            return statuses
        time.sleep(PAUSE)


def main() -> None:
    check = {
        "name": {"type": "str", "required": True},
        "url": {"type": "str", "required": True},
        "timeout_seconds": {"type": "int", "required": True},
    }
    module = AnsibleModule(
        argument_spec={"checks": {"type": "list", "elements": "dict", "required": True, "options": check}},
        supports_check_mode=True,
    )
    checks = module.params["checks"]
    statuses = wait(checks)
    ill = [
        f"{name} answered {statuses[name]} at {url}, not {WELL}, within {timeout} s"
        for name, url, timeout in (check.values() for check in checks)
        if statuses[name] != WELL
    ]
    if ill:
        module.fail_json(msg="; ".join(ill), answers=statuses)
    module.exit_json(changed=False, answers=statuses)


if __name__ == "__main__":
    main()
