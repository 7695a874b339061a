#!/usr/bin/python
"""Reads the SSH host keys of an EC2 instance from its console output, over the cloud's authenticated API."""

from __future__ import annotations

import re
import time
from typing import Any

from ansible.module_utils.basic import AnsibleModule, missing_required_lib

try:
    import boto3
    from botocore.exceptions import BotoCoreError, ClientError

    HAS_BOTO3 = True
except ImportError:
    HAS_BOTO3 = False

DOCUMENTATION = r"""
module: ec2_host_keys
short_description: Read the SSH host keys from the console output of an EC2 instance
options:
  instance_id: {description: Instance., type: str, required: true}
  region: {description: Region., type: str, required: true}
  endpoint_url: {description: Address of the API when it is not the usual one., type: str}
  access_key: {description: Access key; without it the usual credential chain., type: str}
  secret_key: {description: Secret key., type: str}
  timeout: {description: Seconds to wait for the keys., type: int, required: true}
author: [Strata]
"""
EXAMPLES = r"""
- name: Read the keys
  ec2_host_keys:
    instance_id: i-0123456789abcdef0
    region: eu-west-3
"""
RETURN = r"""
keys: {description: "Keys, each as type and base64.", type: list, returned: success}
"""

ARGUMENTS = {
    "instance_id": {"type": "str", "required": True},
    "region": {"type": "str", "required": True},
    "endpoint_url": {"type": "str"},
    "access_key": {"type": "str"},
    "secret_key": {"type": "str", "no_log": True},
    "timeout": {"type": "int", "required": True},
}
BLOCK = re.compile(r"-----BEGIN SSH HOST KEY KEYS-----(.*?)-----END SSH HOST KEY KEYS-----", re.DOTALL)
KEY = re.compile(r"((?:ssh|ecdsa|sk)-[a-z0-9@.-]+ AAAA[A-Za-z0-9+/]+=*)")


def keys_in(text: str) -> list[str]:
    """Keys of the last complete block; each line may have a time or a unit's name as prefix."""
    blocks = BLOCK.findall(text)
    return sorted(set(KEY.findall(blocks[-1]))) if blocks else []


def console(client: Any, instance_id: str) -> str:
    """The latest output if the instance type supports it, otherwise the output of the first minutes."""
    try:
        return client.get_console_output(InstanceId=instance_id, Latest=True).get("Output", "")
    except ClientError as error:
        if error.response["Error"]["Code"] != "UnsupportedOperation":
            raise
        return client.get_console_output(InstanceId=instance_id).get("Output", "")


def wait(client: Any, parameters: dict[str, Any]) -> list[str]:
    """Polls, because the console output of a new instance may take minutes to appear."""
    deadline = time.time() + parameters["timeout"]
    while True:
        keys = keys_in(console(client, parameters["instance_id"]))
        if keys or time.time() > deadline:
            return keys
        time.sleep(3)


def main() -> None:
    module = AnsibleModule(argument_spec=ARGUMENTS, supports_check_mode=True)
    if not HAS_BOTO3:
        module.fail_json(msg=missing_required_lib("boto3"))
    parameters = module.params
    try:
        client = boto3.client(
            "ec2",
            region_name=parameters["region"],
            endpoint_url=parameters["endpoint_url"],
            aws_access_key_id=parameters["access_key"],
            aws_secret_access_key=parameters["secret_key"],
        )
        keys = wait(client, parameters)
    except (BotoCoreError, ClientError) as error:
        module.fail_json(msg=f"cannot read the console of {parameters['instance_id']}: {error}")
    if not keys:
        module.fail_json(
            msg=f"{parameters['instance_id']} printed no SSH host keys on its console within {parameters['timeout']} s"
        )
    module.exit_json(changed=False, keys=keys)


if __name__ == "__main__":
    main()
