"""What is described of an app's repository, and where its files are on this host."""

from __future__ import annotations

import hashlib
import posixpath
from dataclasses import dataclass, fields
from pathlib import Path

from strata_gitops.files import ROOT, Problem, read_json

DESCRIBED = ROOT / "etc/strata/gitops"
STATES = ROOT / "var/lib/strata/gitops"
# What the engine of releases reads besides the folder of the Compose file.
WANTED = ("compose.yaml", ".env", "release.json")


@dataclass(frozen=True)
class Settings:
    """Either `branch` or `tags` is set. `allowed_signers` None: `verify: off` is written in the description."""

    app: str
    repository: str
    branch: str | None
    tags: str | None
    path: str
    allowed_signers: list[str] | None
    host_keys: list[str]

    @staticmethod
    def read(app: str) -> Settings:
        content = read_json(DESCRIBED / f"{app}.json")
        if content is None:
            raise Problem(f"this host releases no app {app} from a repository; these: {', '.join(apps()) or 'none'}")
        names = {field.name for field in fields(Settings)} - {"app"}
        return Settings(app=app, **{name: content[name] for name in names})

    @property
    def follows(self) -> str:
        return f"branch {self.branch}" if self.branch else f"tags {self.tags}"

    @property
    def is_ssh(self) -> bool:
        return not self.repository.startswith(("https://", "/"))

    @property
    def folder(self) -> str:
        """Of the Compose file, within the repository; empty: the repository itself."""
        return posixpath.dirname(self.path)

    @property
    def file(self) -> str:
        return posixpath.basename(self.path)

    @property
    def private(self) -> Path:
        """Deploy key, copy of the repository, lock."""
        return STATES / self.app

    @property
    def opt(self) -> Path:
        return ROOT / "opt" / self.app

    def context(self) -> str:
        """Digest of what decides about a release besides the commit: where it changes, a failed commit is tried again."""
        digest = hashlib.sha256(repr(self).encode())
        for path in [self.opt / name for name in WANTED]:
            digest.update(path.read_bytes() if path.is_file() else b"missing")
        return digest.hexdigest()


def apps() -> list[str]:
    return sorted(path.stem for path in DESCRIBED.glob("*.json"))
