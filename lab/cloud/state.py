"""Saves the account's state in one file, atomically, shortly after every change."""

import io
import logging
import pickle
import threading
import time
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, load_pem_private_key
from cryptography.x509 import Certificate, load_pem_x509_certificate
from moto.acm.models import acm_backends
from moto.ec2.models import ec2_backends
from moto.elbv2.models import elbv2_backends
from moto.iam.models import iam_backends
from moto.kms.models import kms_backends
from moto.route53.models import route53_backends
from moto.s3.models import s3_backends
from moto.s3control.models import s3control_backends
from moto.sts.models import sts_backends

from .objects import Body, Versions, every_version, sweep

SERVICES: dict[str, Any] = {
    "acm": acm_backends,
    "ec2": ec2_backends,
    "elbv2": elbv2_backends,
    "iam": iam_backends,
    "kms": kms_backends,
    "route53": route53_backends,
    "s3": s3_backends,
    "s3control": s3control_backends,
    "sts": sts_backends,
}
log = logging.getLogger("state")
DELAY_SECONDS = 0.5
SWEEP_SECONDS = 600


class StateError(RuntimeError):
    pass


class State:
    def __init__(self, home: Path, lock: threading.RLock):
        self.file = home / "state.pickle"
        self.lock = lock
        self._changed = threading.Event()
        self._swept = time.monotonic()

    def load(self) -> bool:
        """Returns False if there is no saved state."""
        if not self.file.exists():
            return False
        try:
            saved = _Unpickler(io.BytesIO(self.file.read_bytes())).load()
        except Exception as error:
            raise StateError(
                f"{self.file} cannot be read ({error}): remove it to start with an empty account"
            ) from error
        for service, accounts in saved.items():
            for account, regions in accounts.items():
                SERVICES[service][account].update(regions)
        return True

    def start(self) -> None:
        threading.Thread(target=self._save_when_changed, daemon=True, name="state").start()

    def change(self) -> None:
        self._changed.set()

    def save(self) -> None:
        with self.lock:
            self._changed.clear()
            content, bodies = self._content()
            unfinished = self.file.with_suffix(".new")
            unfinished.write_bytes(content)
            unfinished.replace(self.file)
        if time.monotonic() - self._swept > SWEEP_SECONDS:
            self._swept = time.monotonic()
            sweep(Body.folder, bodies)

    def _save_when_changed(self) -> None:
        while self._changed.wait():
            time.sleep(DELAY_SECONDS)
            try:
                self.save()
            except Exception:
                log.exception("the account's state could not be saved")

    def _content(self) -> tuple[bytes, set[str]]:
        for _ in range(20):
            try:
                buffer = io.BytesIO()
                pickler = _Pickler(buffer)
                pickler.dump(_snapshot())
                return buffer.getvalue(), pickler.bodies
            except RuntimeError:
                # Uploads do not wait for a save; one changed the state meanwhile, so retry.
                time.sleep(0.05)
        raise StateError("the account changes faster than it can be saved")


def _snapshot() -> dict[str, Any]:
    return {
        service: {account: dict(regions.items()) for account, regions in accounts.items()}
        for service, accounts in SERVICES.items()
    }


class _Pickler(pickle.Pickler):
    """Pickles all services together, because they refer to each other's objects. Of a body only the name is saved."""

    def __init__(self, buffer: io.BytesIO):
        super().__init__(buffer)
        self.bodies: set[str] = set()

    def reducer_override(self, obj: Any) -> Any:
        if isinstance(obj, Certificate):
            return _certificate, (obj.public_bytes(Encoding.PEM),)
        if isinstance(obj, Versions):
            return every_version(obj)
        if not hasattr(obj, "private_bytes"):
            return NotImplemented
        pem = obj.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
        return _private_key, (pem,)

    def persistent_id(self, obj: Any) -> str | None:
        if isinstance(obj, Body):
            self.bodies.add(obj.name)
            return obj.name
        return None


class _Unpickler(pickle.Unpickler):
    def persistent_load(self, name: str) -> Body:
        return Body(name)


def _private_key(pem: bytes) -> Any:
    return load_pem_private_key(pem, password=None)


def _certificate(pem: bytes) -> Certificate:
    return load_pem_x509_certificate(pem)
