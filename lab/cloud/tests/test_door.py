import http.client
import json
import unittest
from datetime import timedelta
from typing import Any
from unittest import mock

from botocore.exceptions import ClientError
from moto.s3.models import s3_backends

from .. import signature
from . import hosts_door

BUCKET = "arn:aws:s3:::door"
OWN = {"Action": ["s3:GetObject", "s3:PutObject", "s3:DeleteObject"], "Resource": f"{BUCKET}/own/*"}
EVERYTHING = {"Action": "s3:*", "Resource": "*"}


class HostsDoor(unittest.TestCase):
    door: Any
    store: Any
    session: Any
    client: Any

    @classmethod
    def setUpClass(cls) -> None:
        cls.door = hosts_door.Listening()
        cls.store = s3_backends[hosts_door.ACCOUNT]["aws"]
        cls.store.create_bucket("door", hosts_door.REGION)
        cls.store.put_bucket_versioning("door", "Enabled")
        cls.session = hosts_door.SESSIONS.of("i-1", hosts_door.role("server", OWN))
        cls.client = cls.door.client(cls.session)

    def setUp(self) -> None:
        hosts_door.widen("server", OWN)
        self.put("own/kept")
        self.store.put_object("door", "other/kept", b"body")

    def put(self, key: str) -> str:
        return self.client.put_object(Bucket="door", Key=key, Body=b"body")["VersionId"]

    def versions(self, key: str) -> int:
        return len([each for each in self.store.get_bucket("door").keys.getlist(key) if hasattr(each, "value")])

    def assert_refused(self, code: str, call: Any, **arguments: Any) -> None:
        with self.assertRaises(ClientError) as caught:
            call(**arguments)
        self.assertEqual(caught.exception.response["Error"]["Code"], code)

    def test_a_role_does_what_its_policy_allows_and_nothing_else(self) -> None:
        self.assertEqual(self.client.get_object(Bucket="door", Key="own/kept")["Body"].read(), b"body")
        self.client.delete_object(Bucket="door", Key="own/kept")
        self.assert_refused("AccessDenied", self.client.put_object, Bucket="door", Key="other/new", Body=b"")
        self.assert_refused("AccessDenied", self.client.list_objects_v2, Bucket="door")
        version = self.put("own/kept")
        self.assert_refused("AccessDenied", self.client.delete_object, Bucket="door", Key="own/kept", VersionId=version)

    def test_a_widened_policy_holds_at_once_and_so_does_a_narrowed_one(self) -> None:
        hosts_door.widen("server", EVERYTHING)
        self.client.put_object(Bucket="door", Key="other/new", Body=b"")
        hosts_door.widen("server", OWN)
        self.assert_refused("AccessDenied", self.client.put_object, Bucket="door", Key="other/new", Body=b"")

    def test_the_buckets_policy_counts_too(self) -> None:
        deny = {"Effect": "Deny", "Principal": "*", "Action": "s3:GetObject", "Resource": f"{BUCKET}/*"}
        self.store.put_bucket_policy("door", json.dumps({"Version": "2012-10-17", "Statement": [deny]}).encode())
        self.addCleanup(self.store.delete_bucket_policy, "door")
        self.assert_refused("AccessDenied", self.client.get_object, Bucket="door", Key="own/kept")

    def test_of_several_deletions_only_the_allowed_ones_happen(self) -> None:
        version = self.put("own/kept")
        objects = [{"Key": "own/kept"}, {"Key": "own/kept", "VersionId": version}, {"Key": "other/kept"}]
        before = self.versions("own/kept")
        response = self.client.delete_objects(Bucket="door", Delete={"Objects": objects})
        self.assertEqual([each["Key"] for each in response["Deleted"]], ["own/kept"])
        errors = [(each["Key"], each.get("VersionId"), each["Code"]) for each in response["Errors"]]
        self.assertEqual(errors, [("own/kept", version, "AccessDenied"), ("other/kept", None, "AccessDenied")])
        self.assertEqual(self.versions("own/kept"), before)
        only = self.client.delete_objects(Bucket="door", Delete={"Objects": objects[2:]})
        self.assertEqual([each["Key"] for each in only["Errors"]], ["other/kept"])

    def test_keys_that_are_unknown_wrong_stripped_or_ended_open_nothing(self) -> None:
        for code, options in {
            "InvalidAccessKeyId": {"aws_access_key_id": "lab"},
            "SignatureDoesNotMatch": {"aws_secret_access_key": "wrong"},
            "InvalidToken": {"aws_session_token": "wrong"},
            "AuthorizationHeaderMalformed": {"region_name": "us-west-2"},
        }.items():
            client = self.door.client(self.session, **options)
            self.assert_refused(code, client.get_object, Bucket="door", Key="own/kept")
        expiration = self.session.expiration
        self.addCleanup(setattr, self.session, "expiration", expiration)
        self.session.expiration = expiration - timedelta(hours=2)
        self.assert_refused("ExpiredToken", self.client.get_object, Bucket="door", Key="own/kept")

    def test_a_call_signed_long_ago_is_refused(self) -> None:
        with mock.patch.object(signature, "SKEW", timedelta(seconds=-1)):
            self.assert_refused("RequestTimeTooSkewed", self.client.get_object, Bucket="door", Key="own/kept")

    def test_the_type_of_an_upload_does_not_make_a_form_of_it(self) -> None:
        for kind in ("application/x-www-form-urlencoded", "multipart/form-data; boundary=x"):
            self.client.put_object(Bucket="door", Key="own/form", Body=b"key=value", ContentType=kind)
            self.assertEqual(self.client.get_object(Bucket="door", Key="own/form")["Body"].read(), b"key=value")

    def test_odd_keys_and_uploads_in_chunks_are_understood(self) -> None:
        key = "own/a b+c=é?&%/~"
        self.client.put_object(Bucket="door", Key=key, Body=b"x" * 100_000, ChecksumAlgorithm="SHA256")
        self.assertEqual(self.client.head_object(Bucket="door", Key=key)["ContentLength"], 100_000)
        upload = self.client.create_multipart_upload(Bucket="door", Key=key)["UploadId"]
        part = {"Bucket": "door", "Key": key, "UploadId": upload}
        tag = self.client.upload_part(PartNumber=1, Body=b"part", **part)["ETag"]
        self.client.complete_multipart_upload(MultipartUpload={"Parts": [{"PartNumber": 1, "ETag": tag}]}, **part)
        self.assertEqual(self.client.get_object(Bucket="door", Key=key)["Body"].read(), b"part")

    def raw(self, line: str, headers: dict[str, str], body: bytes = b"") -> int:
        method, _, path = line.partition(" ")
        connection = http.client.HTTPConnection(self.door.address)
        connection.request(method, path, body, headers)
        return connection.getresponse().status

    def test_a_signed_url_is_good_for_what_it_says(self) -> None:
        for key, status in (("own/kept", 200), ("other/kept", 403)):
            url = self.client.generate_presigned_url("get_object", Params={"Bucket": "door", "Key": key})
            path = url.removeprefix(f"http://{self.door.address}")
            self.assertEqual(self.raw(f"GET {path}", {}), status)
        self.assertEqual(self.raw(f"GET {path.replace('other/', 'own/')}", {}), 403)
        self.assertEqual(self.raw("GET /door/own/kept", {}), 403)

    def test_a_version_named_where_only_moto_looks_is_not_deleted(self) -> None:
        version = self.put("own/kept")
        before = self.versions("own/kept")
        line = "DELETE /door/own/kept"
        form = {"Content-Type": "application/x-www-form-urlencoded"}
        for headers, body in (
            ({"versionId": version}, b""),
            (form, f"versionId={version}".encode()),
            ({}, json.dumps({"versionId": version}).encode()),
        ):
            self.assertEqual(self.raw(line, {**self.door.signed_headers(self.session, line), **headers}, body), 204)
            self.assertEqual(self.versions("own/kept"), before)

    def test_what_amazon_reads_has_to_be_signed(self) -> None:
        line = "PUT /door/own/copy"
        headers = self.door.signed_headers(self.session, line)
        self.assertEqual(self.raw(line, headers, b"body"), 200)
        self.assertEqual(self.raw(line, {**headers, "x-amz-copy-source": "/door/own/kept"}), 403)
        lying = {**headers, "X-Amz-Content-SHA256": "0" * 64}
        self.assertEqual(self.raw(line, lying, b"body"), 403)
