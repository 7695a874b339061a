import tempfile
import threading
import unittest
from pathlib import Path
from typing import Any
from unittest import mock
from uuid import uuid4

from moto.s3.models import s3_backends

from .. import objects, state
from ..objects import Body
from ..state import SERVICES, State
from . import account


class Versions(unittest.TestCase):
    def setUp(self) -> None:
        home = tempfile.TemporaryDirectory()
        self.addCleanup(home.cleanup)
        for patch in (
            mock.patch.object(Body, "folder", Path(home.name) / "objects"),
            # Every save sweeps, without a minimum age.
            mock.patch.object(state, "SWEEP_SECONDS", -1),
            mock.patch.object(objects, "GRACE_SECONDS", -1),
        ):
            patch.start()
            self.addCleanup(patch.stop)
        self.addCleanup(account.backend().reset)
        self.state = State(Path(home.name), threading.RLock())
        self.bucket = f"bucket-{uuid4()}"
        self.store.create_bucket(self.bucket, "eu-west-3")
        self.store.put_bucket_versioning(self.bucket, "Enabled")

    @property
    def store(self) -> Any:
        return s3_backends["123456789012"]["aws"]

    def put(self, body: bytes) -> str:
        return self.store.put_object(self.bucket, "key", body).version_id

    def body(self, version: str | None = None) -> bytes | None:
        obj = self.store.get_object(self.bucket, "key", version_id=version)
        return obj and obj.value

    def restart(self) -> None:
        """Simulates a kill after a save."""
        self.state.save()
        for accounts in SERVICES.values():
            accounts.clear()
        self.assertTrue(self.state.load())

    def files(self) -> int:
        return len([path for path in Body.folder.glob("??/*") if path.is_file()])

    def test_versions_that_were_overwritten_keep_their_bytes_over_sweeps_and_restarts(self) -> None:
        first, second = self.put(b"first"), self.put(b"second")
        for _ in range(2):
            self.restart()
            self.assertEqual([self.body(first), self.body(second), self.body()], [b"first", b"second", b"second"])
        self.put(b"third")
        self.restart()
        self.assertEqual([self.body(first), self.body()], [b"first", b"third"])

    def test_what_a_marker_hides_is_there_without_the_marker(self) -> None:
        first, second = self.put(b"first"), self.put(b"second")
        _, meta = self.store.delete_object(self.bucket, "key")
        self.restart()
        self.assertIsNone(self.body())
        self.store.delete_object(self.bucket, "key", version_id=meta["version-id"])
        self.restart()
        self.assertEqual([self.body(first), self.body(second), self.body()], [b"first", b"second", b"second"])

    def test_a_version_that_is_deleted_gives_its_bytes_back(self) -> None:
        first, second = self.put(b"first"), self.put(b"second")
        self.restart()
        self.assertEqual(self.files(), 2)
        self.store.delete_object(self.bucket, "key", version_id=first)
        self.restart()
        self.assertEqual((self.files(), self.body(second)), (1, b"second"))
        self.store.delete_object(self.bucket, "key", version_id=second)
        self.restart()
        self.assertEqual(self.files(), 0)

    def test_a_bucket_without_versions_keeps_the_newest_only(self) -> None:
        self.store.create_bucket("plain", "eu-west-3")
        for body in (b"first", b"second"):
            self.store.put_object("plain", "key", body)
        self.restart()
        self.assertEqual((self.files(), self.store.get_object("plain", "key").value), (1, b"second"))


if __name__ == "__main__":
    unittest.main()
