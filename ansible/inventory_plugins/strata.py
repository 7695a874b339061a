"""Adds ids, public addresses and disk devices to the declared hosts; reads them from Terraform's state."""

DOCUMENTATION = """
name: strata
short_description: Live addresses of an environment's servers
description:
  - Reads the output C(servers) of the C(infra) stack from its Terraform state, local or in S3.
  - Needs neither Terraform nor Node; the S3 backend needs boto3.
options:
  plugin: {description: Must be C(strata)., required: true, choices: [strata]}
  servers: {description: Stack whose output names the servers., type: str, default: infra}
  backend: {description: Where the state is., type: str, required: true, choices: [local, s3]}
  folder: {description: Folder inside STRATA_HOME, for the local backend., type: str}
  bucket: {description: Bucket of the state, for the s3 backend., type: str}
  key: {description: Key of the state in the bucket., type: str}
  region: {description: Region of the bucket., type: str}
  endpoint: {description: URL of an S3-compatible store., type: str}
  lab: {description: Whether the store is a lab cloud, which has fixed access keys., type: bool, default: false}
"""

import json
import os
from typing import Any

from ansible.errors import AnsibleParserError
from ansible.plugins.inventory import BaseInventoryPlugin


class InventoryModule(BaseInventoryPlugin):
    NAME = "strata"

    def verify_file(self, path: str) -> bool:
        return super().verify_file(path) and path.endswith(".strata.yml")

    def parse(self, inventory: Any, loader: Any, path: str, cache: bool = True) -> None:
        super().parse(inventory, loader, path, cache)
        self._read_config_data(path)
        for name, server in self._servers().items():
            inventory.add_host(name)
            addresses = [server["public_address"], server["private_address"]]
            if inventory.hosts[name].vars.get("strata_jump"):
                addresses.reverse()
            inventory.set_variable(name, "strata_instance_id", server["instance_id"])
            inventory.set_variable(name, "strata_address", addresses[0] or addresses[1])
            inventory.set_variable(name, "strata_public_address", server["public_address"] or "")
            inventory.set_variable(name, "strata_volume_devices", server.get("volume_devices", {}))

    def _servers(self) -> dict[str, dict[str, Any]]:
        state = self._from_s3() if self.get_option("backend") == "s3" else self._from_file()
        outputs = json.loads(state).get("outputs", {})
        if "servers" not in outputs:
            raise AnsibleParserError("the infra stack has no servers: run `npx cdktf deploy infra` first")
        return outputs["servers"]["value"]

    def _from_file(self) -> str:
        home = os.environ.get("STRATA_HOME") or os.path.join(os.path.expanduser("~"), ".local", "state", "strata")
        path = os.path.join(home, self.get_option("folder"), f"{self.get_option('servers')}.tfstate")
        try:
            with open(path, encoding="utf-8") as file:
                return file.read()
        except FileNotFoundError:
            raise AnsibleParserError(f"no Terraform state at {path}: run `npx cdktf deploy infra` first") from None

    def _from_s3(self) -> bytes:
        try:
            import boto3
        except ImportError:
            raise AnsibleParserError("reading the state from S3 needs boto3: pip install boto3") from None
        keys = {"aws_access_key_id": "lab", "aws_secret_access_key": "lab"} if self.get_option("lab") else {}
        client = boto3.client(
            "s3", region_name=self.get_option("region"), endpoint_url=self.get_option("endpoint"), **keys
        )
        bucket, key = self.get_option("bucket"), self.get_option("key")
        try:
            return client.get_object(Bucket=bucket, Key=key)["Body"].read()
        except Exception as error:
            raise AnsibleParserError(f"cannot read the state s3://{bucket}/{key}: {error}") from error
