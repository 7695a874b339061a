import unittest
from datetime import timedelta
from typing import Any

from botocore.exceptions import ClientError
from moto.core.utils import utcnow
from moto.s3.models import s3_backends

from . import hosts_door


class ObjectLocks(unittest.TestCase):
    client: Any

    @classmethod
    def setUpClass(cls) -> None:
        store = s3_backends[hosts_door.ACCOUNT]["aws"]
        bucket = store.create_bucket("locked", hosts_door.REGION)
        store.put_bucket_versioning("locked", "Enabled")
        bucket.object_lock_enabled = True
        role = hosts_door.role("operator", {"Action": "s3:*", "Resource": "*"})
        cls.client = hosts_door.Listening().client(hosts_door.SESSIONS.of("i-2", role))
        rule = {"Rule": {"DefaultRetention": {"Mode": "GOVERNANCE", "Days": 7}}, "ObjectLockEnabled": "Enabled"}
        cls.client.put_object_lock_configuration(Bucket="locked", ObjectLockConfiguration=rule)

    def put(self) -> dict[str, Any]:
        response = self.client.put_object(Bucket="locked", Key="k", Body=b"body", ChecksumAlgorithm="CRC32")
        return {"Bucket": "locked", "Key": "k", "VersionId": response["VersionId"]}

    def assert_denied(self, call: Any, **arguments: Any) -> None:
        with self.assertRaises(ClientError) as caught:
            call(**arguments)
        self.assertEqual(caught.exception.response["Error"]["Code"], "AccessDenied")

    def test_a_locked_version_goes_with_the_bypass_only_and_a_marker_goes_in_front(self) -> None:
        version = self.put()
        self.assert_denied(self.client.delete_object, **version)
        self.assert_denied(self.client.delete_object, **version, BypassGovernanceRetention=False)
        self.assertTrue(self.client.delete_object(Bucket="locked", Key="k")["DeleteMarker"])
        versions = self.client.list_object_versions(Bucket="locked")
        self.assertIn(version["VersionId"], [each["VersionId"] for each in versions["Versions"]])
        self.assertTrue(versions["DeleteMarkers"][0]["IsLatest"])
        self.client.delete_object(**version, BypassGovernanceRetention=True)

    def test_the_bypass_is_a_right_of_its_own(self) -> None:
        version = self.put()
        everything = {"Action": "s3:*", "Resource": "*"}
        hosts_door.widen("operator", everything, {"Effect": "Deny", "Action": "s3:Bypass*", "Resource": "*"})
        self.addCleanup(hosts_door.widen, "operator", everything)
        self.assert_denied(self.client.delete_object, **version, BypassGovernanceRetention=True)

    def test_several_deletions_leave_locked_versions(self) -> None:
        version = self.put()
        objects = [{"Key": "k", "VersionId": version["VersionId"]}]
        response = self.client.delete_objects(Bucket="locked", Delete={"Objects": objects})
        self.assertEqual([each["Code"] for each in response["Errors"]], ["AccessDenied"])

    def test_an_upload_in_parts_is_locked_like_any_other(self) -> None:
        upload = {"Bucket": "locked", "Key": "parts"}
        upload["UploadId"] = self.client.create_multipart_upload(**upload)["UploadId"]
        tag = self.client.upload_part(PartNumber=1, Body=b"part", **upload)["ETag"]
        parts = {"Parts": [{"PartNumber": 1, "ETag": tag}]}
        version = self.client.complete_multipart_upload(MultipartUpload=parts, **upload)["VersionId"]
        self.assert_denied(self.client.delete_object, Bucket="locked", Key="parts", VersionId=version)

    def test_retention_grows_freely_and_shrinks_with_the_bypass_only(self) -> None:
        version = self.put()

        def retain(days: int, **more: Any) -> None:
            retention = {"Mode": "GOVERNANCE", "RetainUntilDate": utcnow() + timedelta(days=days)}
            self.client.put_object_retention(**version, Retention=retention, **more)

        retain(30)
        self.assert_denied(retain, days=1)
        retain(1, BypassGovernanceRetention=True)
        self.assert_denied(self.client.delete_object, **version)
