import json
import unittest
from datetime import timedelta
from types import SimpleNamespace
from typing import Any, cast
from unittest import mock

from werkzeug.test import Client

from .. import addresses, tokens
from ..metadata import Metadata
from ..sessions import RENEWED_BEFORE_END
from . import account, hosts_door

TTL = "X-aws-ec2-metadata-token-ttl-seconds"


class InstanceMetadata(unittest.TestCase):
    def setUp(self) -> None:
        patch = mock.patch.object(addresses, "routed_networks", return_value=[])
        patch.start()
        self.addCleanup(patch.stop)
        for backend in (account.backend(), hosts_door.iam()):
            backend.reset()
            self.addCleanup(backend.reset)
        subnet = account.subnet("10.48.1.0/24")
        self.server = account.run(subnet.id, private_ip="10.48.1.10")
        self.bare = account.run(subnet.id, private_ip="10.48.1.11")
        self.client = Client(Metadata(cast(Any, SimpleNamespace(ec2=account.backend(), sessions=hosts_door.SESSIONS))))
        self.role = hosts_door.role("metadata")
        hosts_door.iam().create_instance_profile("metadata", "/", [])
        hosts_door.iam().add_role_to_instance_profile("metadata", self.role.name)
        account.backend().associate_iam_instance_profile(self.server.id, "metadata")

    def ask(self, method: str, path: str, address: str = "10.48.1.10", **headers: str) -> Any:
        header_names = {name.replace("_", "-"): value for name, value in headers.items()}
        return self.client.open(
            f"/latest/{path}", method=method, headers=header_names, environ_base={"REMOTE_ADDR": address}
        )

    def token(self, address: str = "10.48.1.10") -> str:
        return self.ask("PUT", "api/token", address, **{TTL: "60"}).text

    def get(self, path: str, address: str = "10.48.1.10") -> str:
        response = self.ask("GET", path, address, X_aws_ec2_metadata_token=self.token(address))
        return response.text if response.status_code == 200 else str(response.status_code)

    def test_another_profile_takes_the_place_of_the_first(self) -> None:
        hosts_door.iam().create_instance_profile("second", "/", [])
        (association,) = account.backend().iam_instance_profile_associations.values()
        account.backend().replace_iam_instance_profile_association(association.association_id, "second")
        self.assertTrue(self.server.iam_instance_profile["Arn"].endswith("/second"))
        self.assertTrue(json.loads(self.get("meta-data/iam/info"))["InstanceProfileArn"].endswith("/second"))

    def test_a_token_is_needed_and_is_good_for_its_own_instance_only(self) -> None:
        self.assertEqual(self.ask("GET", "meta-data/instance-id").status_code, 401)
        self.assertEqual(self.get("meta-data/instance-id"), self.server.id)
        foreign = self.token("10.48.1.11")
        for token in (foreign, "", "x", "9999999999.x", "x.y.z"):
            response = self.ask("GET", "meta-data/instance-id", X_aws_ec2_metadata_token=token)
            self.assertEqual(response.status_code, 401, token)

    def test_a_token_ends(self) -> None:
        token = self.token()
        with mock.patch.object(tokens.time, "time", return_value=tokens.time.time() + 61):
            response = self.ask("GET", "meta-data/instance-id", X_aws_ec2_metadata_token=token)
        self.assertEqual(response.status_code, 401)

    def test_a_token_has_to_be_asked_for_with_put_a_time_and_without_a_proxy(self) -> None:
        self.assertEqual(self.ask("GET", "api/token", **{TTL: "60"}).status_code, 405)
        for seconds in ("", "0", "21601", "soon"):
            self.assertEqual(self.ask("PUT", "api/token", **{TTL: seconds}).status_code, 400)
        self.assertEqual(self.ask("PUT", "api/token", **{TTL: "60", "X_Forwarded_For": "10.0.0.1"}).status_code, 403)

    def test_a_stranger_learns_nothing(self) -> None:
        self.assertEqual(self.ask("PUT", "api/token", "10.48.1.99", **{TTL: "60"}).status_code, 404)

    def test_what_an_instance_may_know(self) -> None:
        for path, text in {
            "meta-data/local-ipv4": "10.48.1.10",
            "meta-data/placement/region": "eu-west-3",
            "meta-data/placement/availability-zone": "eu-west-3a",
            "meta-data/placement/": "availability-zone\nregion",
            "meta-data/iam/security-credentials/": "metadata",
            "meta-data/nothing": "404",
            "meta-data/instance-id/nothing": "404",
        }.items():
            self.assertEqual(self.get(path), text)
        self.assertEqual(json.loads(self.get("dynamic/instance-identity/document"))["instanceId"], self.server.id)
        self.assertTrue(json.loads(self.get("meta-data/iam/info"))["InstanceProfileArn"].endswith("/metadata"))

    def test_without_a_profile_there_is_no_role(self) -> None:
        for path in ("iam/info", "iam/security-credentials/", "iam/security-credentials/metadata"):
            self.assertEqual(self.get(f"meta-data/{path}", "10.48.1.11"), "404")

    def test_the_roles_keys_are_temporary_the_same_for_a_while_and_renewed_before_they_end(self) -> None:
        path = "meta-data/iam/security-credentials/metadata"
        keys = json.loads(self.get(path))
        self.assertTrue(keys["AccessKeyId"].startswith("ASIA"))
        self.assertEqual((keys["Code"], keys["Type"]), ("Success", "AWS-HMAC"))
        self.assertEqual(json.loads(self.get(path)), keys)
        session = hosts_door.SESSIONS.of(self.server.id, self.role)
        session.expiration -= timedelta(hours=1) - RENEWED_BEFORE_END
        renewed = json.loads(self.get(path))
        self.assertNotEqual(renewed["AccessKeyId"], keys["AccessKeyId"])
        self.assertGreaterEqual(renewed["Expiration"], keys["Expiration"])
