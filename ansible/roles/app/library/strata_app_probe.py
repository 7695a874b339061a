#!/usr/bin/python
"""Wait until the services of an app answer, and say of each that does not what it answered at last."""

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
  - Neither the body nor the headers of an answer are kept; an app in trouble may print its secrets there.
options:
  checks:
    description: What must answer.
    type: list
    elements: dict
    required: true
    suboptions:
      name: {description: Name of the service., type: str, required: true}
      url: {description: Where it must answer 200., type: str, required: true}
      timeout_seconds: {description: Seconds it may take., type: int, required: true}
author: [Strata]
"""
EXAMPLES = r"""
- name: Wait until it answers
  strata_app_probe:
    checks: [{name: web, url: "http://127.0.0.1:3000/healthz"}]
"""
RETURN = r"""
answers: {description: Last answer of each service by its name., type: dict, returned: always}
"""

PAUSE = 2
WELL = "200 OK"


def answer(url: str) -> str:
    """In a few words."""
    try:
        with open_url(url, timeout=5, follow_redirects="safe", use_proxy=False) as response:
            return spoken(response.getcode())
    except HTTPError as error:
        return spoken(error.code)
    except URLError as error:
        return f"nothing ({error.reason})"
    except (OSError, HTTPException) as error:
        return f"nothing ({error})"


def spoken(status: int) -> str:
    return f"{status} {HTTPStatus(status).phrase}" if status in list(HTTPStatus) else str(status)


def wait(checks: list[dict[str, Any]]) -> dict[str, str]:
    started = time.time()
    answers: dict[str, str] = {}
    while True:
        waiting = [check for check in checks if answers.get(check["name"]) != WELL]
        answers.update({check["name"]: answer(check["url"]) for check in waiting})
        passed = time.time() - started
        if not any(answers[check["name"]] != WELL and check["timeout_seconds"] > passed for check in waiting):
            return answers
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
    answers = wait(checks)
    ill = [
        f"{name} answered {answers[name]} at {url}, not {WELL}, within {timeout} s"
        for name, url, timeout in (check.values() for check in checks)
        if answers[name] != WELL
    ]
    if ill:
        module.fail_json(msg="; ".join(ill), answers=answers)
    module.exit_json(changed=False, answers=answers)


if __name__ == "__main__":
    main()
