import unittest
from typing import Any

from moto.s3.models import s3_backends

from ..listings import skip_delete_markers_in_listings
from . import hosts_door


class Listings(unittest.TestCase):
    client: Any

    @classmethod
    def setUpClass(cls) -> None:
        skip_delete_markers_in_listings()
        store = s3_backends[hosts_door.ACCOUNT]["aws"]
        store.create_bucket("listed", hosts_door.REGION)
        store.put_bucket_versioning("listed", "Enabled")
        role = hosts_door.role("lister", {"Action": "s3:*", "Resource": "*"})
        cls.client = hosts_door.Listening().client(hosts_door.SESSIONS.of("i-3", role))
        for key in ("top", "gone/1", "half/1", "half/2", "deep/gone/1", "deep/kept/1"):
            cls.client.put_object(Bucket="listed", Key=key, Body=b"body")
        for key in ("gone/1", "half/1", "deep/gone/1"):
            cls.client.delete_object(Bucket="listed", Key=key)

    def folders(self, prefix: str) -> list[list[str]]:
        calls = (self.client.list_objects, self.client.list_objects_v2)
        responses = [each(Bucket="listed", Prefix=prefix, Delimiter="/") for each in calls]
        return [[each["Prefix"] for each in response.get("CommonPrefixes", [])] for response in responses]

    def test_a_folder_whose_every_object_is_deleted_is_not_named(self) -> None:
        self.assertEqual(self.folders(""), [["deep/", "half/"]] * 2)
        self.assertEqual(self.folders("deep/"), [["deep/kept/"]] * 2)
        self.assertEqual(self.folders("gone/"), [[]] * 2)

    def test_objects_in_front_of_the_markers_are_listed_and_their_versions_stay(self) -> None:
        keys = [each["Key"] for each in self.client.list_objects_v2(Bucket="listed")["Contents"]]
        self.assertEqual(keys, ["deep/kept/1", "half/2", "top"])
        versions = self.client.list_object_versions(Bucket="listed", Prefix="gone/")
        self.assertEqual([each["Key"] for each in versions["Versions"]], ["gone/1"])

    def test_a_folder_is_back_with_its_object(self) -> None:
        marker = self.client.list_object_versions(Bucket="listed", Prefix="gone/")["DeleteMarkers"][0]["VersionId"]
        self.client.delete_object(Bucket="listed", Key="gone/1", VersionId=marker)
        self.addCleanup(self.client.delete_object, Bucket="listed", Key="gone/1")
        self.assertEqual(self.folders(""), [["deep/", "gone/", "half/"]] * 2)
