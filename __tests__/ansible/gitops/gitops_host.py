"""A host that follows a real git repository, with a stand-in for the engine of releases that writes down what it is asked for."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

FILES = Path(__file__).parents[3] / "ansible/roles/gitops/files"
# What stands in the Compose file decides about the release.
ENGINE = """#!/usr/bin/python3
import json, os, signal, sys
root = os.environ["STRATA_ROOT"]
text = open(f"{root}/opt/shop/source/compose.yaml").read().strip()
with open(f"{root}/calls", "a") as file:
    file.write(json.dumps({"words": sys.argv[1:3], "about": json.loads(sys.argv[4]), "compose": text}) + "\\n")
if "killed" in text and not os.path.exists(f"{root}/survives"):
    os.kill(os.getppid(), signal.SIGKILL)
if "bad" in text:
    sys.exit("web does not get well: 500\\nweb: password=secret of the app")
if "unpushed" in text and not os.path.exists(f"{root}/pushed"):
    sys.exit("registry.example.org/shop:2 cannot be pulled: manifest unknown")
print(json.dumps({"changed": True, "number": 1, "before": None}))
"""


class GitHost:
    def __init__(self, folder: Path) -> None:
        self.root, self.remote = folder / "host", Remote(folder, "shop")
        engine = self.root / "usr/local/sbin/strata-release"
        engine.parent.mkdir(parents=True)
        engine.write_text(ENGINE)
        engine.chmod(0o755)
        (self.root / "opt/shop").mkdir(parents=True)
        self.describe()

    def describe(self, **changes: object) -> None:
        settings: dict[str, object] = {
            "repository": str(self.remote.folder),
            "branch": "main",
            "tags": None,
            "path": "compose.yaml",
        }
        settings |= {"allowed_signers": [self.remote.signer("ana")], "host_keys": [], **changes}
        file = self.root / "etc/strata/gitops/shop.json"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(json.dumps(settings))

    def call(self, *words: str) -> subprocess.CompletedProcess[str]:
        env = {**os.environ, "STRATA_ROOT": str(self.root), "PYTHONPATH": str(FILES)}
        program = [sys.executable, str(FILES / "strata-gitops"), *words]
        return subprocess.run(program, capture_output=True, text=True, env=env, check=False)

    def run(self) -> tuple[int, str]:
        """Exit code, and the last line that a person sees."""
        result = self.call("run", "shop")
        assert not result.stderr, result.stderr
        return result.returncode, (result.stdout.splitlines() or [""])[-1]

    def status(self) -> dict[str, Any]:
        return json.loads(self.call("status", "shop").stdout)[0]

    @property
    def calls(self) -> list[dict[str, Any]]:
        file = self.root / "calls"
        return [json.loads(line) for line in file.read_text().splitlines()] if file.exists() else []

    @property
    def released(self) -> list[str]:
        """Compose files that the engine was asked to release."""
        return [call["compose"] for call in self.calls]

    @property
    def source(self) -> Path:
        return self.root / "opt/shop/source"

    def live(self) -> str:
        return (self.source / "compose.yaml").read_text()

    def leftovers(self) -> list[str]:
        return sorted(path.name for path in (self.root / "opt/shop").glob("source*") if path != self.source)


class Remote:
    """A repository with signed commits."""

    def __init__(self, folder: Path, name: str) -> None:
        self.folder, self.keys = folder / f"{name}-repository", folder / "keys"
        self.keys.mkdir(exist_ok=True)
        self.folder.mkdir()
        self.git("init", "--quiet", "--initial-branch=main")
        self.git("config", "uploadpack.allowAnySHA1InWant", "true")

    def git(self, *words: str) -> str:
        identity = ["-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "gpg.format=ssh"]
        command = ["git", "-C", str(self.folder), *identity, "-c", "protocol.file.allow=always", *words]
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()

    def key(self, name: str) -> Path:
        path = self.keys / name
        if not path.exists():
            subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", str(path)], check=True)
        return path

    def signer(self, name: str) -> str:
        kind, key = self.key(name).with_suffix(".pub").read_text().split()[:2]
        return f"{name}@example.org {kind} {key}"

    def commit(self, compose: str, by: str | None = "ana", *words: str) -> str:
        """@param by whose key signs it; None: nobody's"""
        (self.folder / "compose.yaml").write_text(compose)
        self.git("add", "--all")
        signed = ["-c", f"user.signingKey={self.key(by)}"] if by else []
        self.git(*signed, "commit", "--quiet", "--allow-empty", "-m", compose, *(["-S"] if by else []), *words)
        return self.git("rev-parse", "HEAD")

    def tag(self, name: str, by: str | None = "ana", *words: str) -> None:
        signed = ["-c", f"user.signingKey={self.key(by)}"] if by else []
        self.git(*signed, "tag", *(["-s"] if by else ["-a"]), "-m", name, *words, name)


@pytest.fixture
def host(tmp_path: Path) -> Iterator[GitHost]:
    yield GitHost(tmp_path)
